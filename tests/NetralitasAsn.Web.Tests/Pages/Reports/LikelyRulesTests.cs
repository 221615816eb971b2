using System.Net;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Testing;
using NetralitasAsn.Web.Pages.Public.Reports;
using Xunit;

namespace NetralitasAsn.Web.Tests.Pages.Reports;

/// <summary>The sender reads which kinds of rules may be concerned, never that something is no violation.</summary>
public sealed class LikelyRulesTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly DateOnly InCampaign = new(2024, 11, 7);

    public static TheoryData<SubjectKind[], ConductKind?, FindingCategory[]> Hints => new()
    {
        { [SubjectKind.CivilServant], ConductKind.SocialMediaReaction, [FindingCategory.Discipline] },
        { [SubjectKind.VillageHead], ConductKind.CampaignParticipation, [FindingCategory.Village, FindingCategory.ElectionCrime] },
        { [SubjectKind.CivilServant, SubjectKind.VillageHead], ConductKind.CampaignParticipation, [FindingCategory.Discipline, FindingCategory.Village, FindingCategory.ElectionCrime] },
        { [SubjectKind.NonAsnStaff, SubjectKind.VillageHead], ConductKind.CampaignParticipation, [FindingCategory.Village, FindingCategory.ElectionCrime] },
        { [SubjectKind.CivilServant], ConductKind.CampaignAttendancePassive, [] },
        { [SubjectKind.NonAsnStaff], ConductKind.Props, [] },
        { [SubjectKind.CivilServant], null, [] },
        { [], ConductKind.Props, [] },
    };

    [Theory, MemberData(nameof(Hints))]
    public async Task Every_kind_is_named_once_over_all_persons_and_nothing_is_said_where_nothing_is_known(SubjectKind[] subjects, ConductKind? conduct, FindingCategory[] expected)
    {
        using var scope = host.Services.CreateScope();
        var draft = new FilingDraft(false, null, [.. subjects.Select(s => new FiledRespondent(null, s, null, null, Chain.Village, null))],
            new(conduct, "Berorasi", ""), new(Chain.Village, InCampaign, InCampaign), []);

        var likely = await LikelyRules.Of(scope.ServiceProvider.GetRequiredService<IMediator>(), draft, TestContext.Current.CancellationToken);

        Assert.Equal(expected, likely);
    }

    [Fact]
    public async Task A_draft_without_a_place_gets_no_hint()
    {
        using var scope = host.Services.CreateScope();
        var draft = new FilingDraft(false, null, [new(null, SubjectKind.VillageHead, null, null, Chain.Village, null)], new(ConductKind.Props, "Stiker", ""), null, []);

        Assert.Empty(await LikelyRules.Of(scope.ServiceProvider.GetRequiredService<IMediator>(), draft, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("CampaignParticipation", "ketentuan desa, yaitu larangan bagi kepala desa", "mungkin juga tindak pidana pemilihan", "Petugas yang menilai apakah ini termasuk pelanggaran, dan menurut ketentuan mana.")]
    [InlineData("", "Kemungkinan ketentuan yang relevan", "Petugas yang menilai apakah ini termasuk pelanggaran.")]
    public async Task The_last_page_says_it_in_plain_words(string conduct, params string[] says)
    {
        var chain = new Chain(host.Visitor());
        await chain.Told();
        await (await chain.Page("peristiwa")).With("Form.Event.Conduct", conduct).With("Form.Event.Event", "Berorasi dalam kampanye").Submit();

        var page = WebUtility.HtmlDecode(await chain.Read("/lapor/periksa"));

        Assert.All(says, sentence => Assert.Contains(sentence, page, StringComparison.Ordinal));
        Assert.DoesNotContain("bukan pelanggaran", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_hint_stands_on_the_English_page_and_on_the_door_without_a_name()
    {
        var chain = new Chain(host.Visitor(), "info");
        await chain.Told();

        Assert.Contains("An officer judges whether this is a violation.", await chain.Read("/en/info/periksa"), StringComparison.Ordinal);
    }
}
