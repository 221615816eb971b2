using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Web.Answers;
using Xunit;

namespace NetralitasAsn.Web.Tests.Answers;

public sealed class JsonTests
{
    private static readonly JsonSerializerOptions Options =
        new ServiceCollection().AddJson().BuildServiceProvider().GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;

    public sealed record Example(Role Role, AccountId Account, RegionCode Region, OfficeCode Office, DateOnly OccurredOn, Role? Deputy = null);

    [Fact]
    public void Values_travel_as_words_and_codes()
    {
        var example = new Example(Role.PersonnelAuthority, new(Guid.Empty), RegionCode.Of("33.25"), new("ppk:33.25"), new(2024, 11, 18));

        var json = JsonSerializer.Serialize(example, Options);

        Assert.Equal(
            """{"role":"personnel-authority","account":"00000000-0000-0000-0000-000000000000","region":"33.25","office":"ppk:33.25","occurredOn":"2024-11-18","deputy":null}""",
            json);
        Assert.Equal(example, JsonSerializer.Deserialize<Example>(json, Options));
    }

    [Theory]
    [InlineData("\"martian\"")]
    [InlineData("\"PersonnelAuthority\"")]
    [InlineData("3")]
    [InlineData("\"3\"")]
    public void An_unknown_word_is_refused_with_the_known_ones(string word)
    {
        var refused = Assert.Throws<UnknownValueException>(() => JsonSerializer.Deserialize<Example>($$"""{"role":{{word}}}""", Options));

        Assert.Equal("$.role", refused.Path);
        Assert.Equal(Kebab.All<Role>(), refused.Allowed);
    }

    [Fact]
    public void A_place_that_is_no_code_is_refused() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Example>("""{"region":"3325"}""", Options));

    [Theory]
    [InlineData("Reasoning", "reasoning")]
    [InlineData("Reporter.BirthDate", "reporter.birthDate")]
    [InlineData("Respondents[0].Name", "respondents[0].name")]
    public void A_member_of_a_command_has_its_name_in_the_request(string member, string name) =>
        Assert.Equal(name, HttpAnswers.JsonName(member));
}
