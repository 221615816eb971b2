using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Tests.Regulations;

public sealed class PlenaryQuorumTests
{
    [Theory]
    [InlineData(3, 2)]
    [InlineData(5, 3)]
    [InlineData(7, 4)]
    public void More_than_half_of_the_members_make_a_quorum(int members, int present) =>
        Assert.Equal(present, new RegulationBook().Quorum(members, new(2024, 11, 18)));

    [Fact]
    public void A_setting_holds_from_its_day_until_the_next_one()
    {
        var book = new RegulationBook(new Dictionary<ClockRule, ClockSetting>(),
        [
            new(new(2024, 10, 1), new Dictionary<int, int> { [5] = 4 }),
            new(new(2024, 12, 1), new Dictionary<int, int> { [5] = 5 }),
        ]);

        Assert.Equal([3, 4, 4, 5], new DateOnly[] { new(2024, 9, 30), new(2024, 10, 1), new(2024, 11, 30), new(2024, 12, 1) }.Select(day => book.Quorum(5, day)));
        Assert.Equal(2, book.Quorum(3, new(2024, 12, 1)));
    }
}
