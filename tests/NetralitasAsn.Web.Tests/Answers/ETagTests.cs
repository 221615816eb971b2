using NetralitasAsn.Web.Answers;
using Xunit;

namespace NetralitasAsn.Web.Tests.Answers;

public sealed class ETagTests
{
    [Theory]
    [InlineData("\"7\"", 7)]
    [InlineData("W/\"12\"", 12)]
    [InlineData(" \"0\" ", 0)]
    public void The_version_comes_back_from_the_header(string header, int version)
    {
        Assert.True(ETag.TryParse(header, null, out var tag));

        Assert.Equal(version, (int)tag);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("*")]
    [InlineData("\"-1\"")]
    [InlineData("\"seven\"")]
    public void Anything_else_is_not_a_version(string? header) => Assert.False(ETag.TryParse(header, null, out _));

    [Fact]
    public void It_is_written_as_it_is_read() => Assert.Equal("\"7\"", new ETag(7).ToString());
}
