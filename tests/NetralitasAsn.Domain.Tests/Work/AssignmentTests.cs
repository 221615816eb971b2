using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Work;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Domain.Tests.Work;

public sealed class AssignmentTests
{
    private static readonly DateTimeOffset Now = Given.Moment().Now;
    private static readonly DateOnly Today = new(2024, 11, 18);

    [Fact]
    public void Every_change_of_hands_is_kept_and_is_an_event()
    {
        var assignment = Assignment.Of(AssignmentId.New(), new(WorkKind.Case, Guid.NewGuid()), Given.Office);

        assignment.Pass(Given.Staff, Given.Chair, "Ahli pilkada.", Now).Accepted();
        assignment.Pass(Given.Chair, Given.Staff, null, Now).Accepted();
        assignment.Pass(null, Given.Chair, "Kembali ke meja.", Now).Accepted();

        Assert.Equal([(null, Given.Staff), (Given.Staff, Given.Chair), (Given.Chair, (AccountId?)null)], assignment.Hands.Select(h => (h.From, h.To)));
        Assert.Equal(3, assignment.Events.OfType<WorkAssigned>().Count());
        Assert.Equal(3, assignment.Version);
        Assert.Null(assignment.Person);
    }

    [Fact]
    public void The_same_hands_are_no_change()
    {
        var assignment = Assignment.Of(AssignmentId.New(), new(WorkKind.Report, Guid.NewGuid()), Given.Office);
        assignment.Pass(Given.Staff, Given.Chair, null, Now).Accepted();

        Assert.Equal("work.already-there", assignment.Pass(Given.Staff, Given.Chair, null, Now).Refused().Code);
        Assert.Equal(1, assignment.Version);
    }

    [Theory]
    [InlineData(0, 3, null)]
    [InlineData(-3, 0, null)]
    [InlineData(3, 2, "work.substitution-over")]
    [InlineData(-5, -1, "work.substitution-over")]
    public void A_substitution_has_a_last_day_that_is_not_behind(int from, int until, string? refusal)
    {
        var named = Substitution.Name(SubstitutionId.New(), Given.Office, Given.Staff, Given.Chair, Today.AddDays(from), Today.AddDays(until), Given.Chair, Today);

        Assert.Equal(refusal, named.RefusalCode);
    }

    [Fact]
    public void Nobody_stands_in_for_himself() => Assert.Equal(
        "work.own-substitute",
        Substitution.Name(SubstitutionId.New(), Given.Office, Given.Staff, Given.Staff, Today, Today, Given.Chair, Today).RefusalCode);

    [Fact]
    public void A_substitution_covers_its_last_day_and_ends_with_the_day_before()
    {
        var substitution = Substitution.Name(SubstitutionId.New(), Given.Office, Given.Staff, Given.Chair, Today, Today.AddDays(2), Given.Chair, Today).Accepted();

        Assert.True(substitution.Covers(Today.AddDays(2)));
        Assert.Equal(Today.AddDays(-1), substitution.End(Today).Accepted());
        Assert.False(substitution.Covers(Today));
        Assert.Equal("work.substitution-over", substitution.End(Today).Refused().Code);
    }
}
