using NetralitasAsn.Application.Cases;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Application.Tests.Cases;

/// <summary>People decide, the book suggests: who departs from a suggestion says why, and that it happened is an event.</summary>
public sealed class StudyDeviationTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly Actor Staff = OfficeWork.Person(Role.Staff);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Another_provision_or_none_without_a_reason_is_refused_at_its_field(bool another)
    {
        var file = await Studied();

        var refused = await host.Send(Staff, Study(file, another ? Other(file) : null, null)).Refused();

        Assert.Equal(("Conclusions[0].DeviationReason", "required"), (Assert.Single(refused.Fields).Field, refused.Fields[0].Code));
    }

    [Fact]
    public async Task A_departure_with_its_reason_is_an_event_that_names_what_was_suggested_and_chosen_but_not_the_words()
    {
        var file = await Studied();
        await host.Send(Staff, Study(file, Other(file), "Alasan menyimpang contoh.")).Accepted();

        var departed = Assert.Single((await Read(file.Id)).Trail, e => e.Type == nameof(StudyDeviated)).Payload;

        Assert.Contains(Other(file), departed, StringComparison.Ordinal);
        Assert.Contains(file.Persons[0].Suggested[0].Code, departed, StringComparison.Ordinal);
        Assert.DoesNotContain("menyimpang contoh", departed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finding_no_relevant_provision_against_a_suggestion_is_a_departure_too()
    {
        var file = await Studied();
        await host.Send(Staff, Study(file, null, "Alasan menyimpang contoh.")).Accepted();

        Assert.DoesNotContain("chosen", Assert.Single((await Read(file.Id)).Trail, e => e.Type == nameof(StudyDeviated)).Payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Following_a_suggestion_is_no_departure()
    {
        var file = await Studied();
        await host.Send(Staff, Study(file, file.Persons[0].Suggested[0].Code, null)).Accepted();

        Assert.DoesNotContain((await Read(file.Id)).Trail, e => e.Type == nameof(StudyDeviated));
    }

    private static AdoptStudy Study(CaseView file, string? code, string? reason) =>
        new(file.Id, file.Version, "Fakta.", "Analisis.", [new(file.Persons[0].Id, code, "Diduga melanggar.", reason)]);

    private static string Other(CaseView file) => file.Persons[0].Suggested.Any(s => s.Code == "SKB22-DS-06") ? "UU6-29J" : "SKB22-DS-06";

    private async Task<CaseView> Studied() => await Read(await host.StudiedCase());

    private Task<CaseView> Read(CaseId id) => host.Send(Staff, new GetCaseFile(id)).Accepted();
}
