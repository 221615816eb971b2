using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Registry;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Web.Pages.Parts;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Navigation;

/// <summary>What the pages of a desk need in order to say times, places, offices and decisions in words.</summary>
internal sealed class Desk(
    LegalClock clock, ICurrentActor current, IRegulations regulations, IRegionNames regions, IOffices offices, IPersonnelAuthorities authorities, IColleagues colleagues, IStringLocalizer<Texts> texts)
{
    private readonly Dictionary<AccountId, string> names = [];

    public DateTimeOffset Now => clock.Now;

    public IndonesianZone Zone => current.Actor.Offices.Count > 0 ? current.Actor.Office.Zone : IndonesianZone.Wib;

    public DateOnly Today => Now.DayIn(Zone);

    public RegulationBook Book => regulations.Book;

    public bool May(Permission permission) => current.Actor.May(permission);

    public string Place(RegionCode code) => regions.FullName(code);

    public async Task<string> Office(OfficeCode code) => (await offices.Find(code, default))?.Name ?? code.Value;

    /// <summary>How a colleague is called; a dash when the account is gone.</summary>
    public async Task<string> Colleague(AccountId account)
    {
        if (!names.TryGetValue(account, out var name))
        {
            names[account] = name = (await colleagues.Names([account], default)).GetValueOrDefault(account) ?? "–";
        }

        return name;
    }

    public string Moment(DateTimeOffset instant) => Words.Moment(instant, Zone);

    public string Conduct(ConductKind? kind) => kind is { } known ? Book.Conduct(known).Name : "Pelapor tidak yakin";

    /// <summary>Where somebody works: a village by its code, an agency by its code, otherwise what was written.</summary>
    public async Task<string> Employer(string agencyOrVillage) =>
        RegionCode.TryParse(agencyOrVillage, null, out var code) ? regions.FullName(code)
        : (await authorities.FindAgency(agencyOrVillage, default))?.Name ?? agencyOrVillage;

    /// <summary>Who somebody is, in one line; a name is often not known.</summary>
    public string Person(string? name, string? title, SubjectKind subject) =>
        string.Join(", ", new[] { name, title, texts.Word(subject) }.Where(s => !string.IsNullOrWhiteSpace(s)));

    /// <summary>The regions one level below the own office, for the filter of a list.</summary>
    public string OwnRegion => current.Actor.Office.Region?.Value ?? RegionCode.Nation.Value;

    /// <summary>The trail as a timeline, the newest first, in plain words.</summary>
    public async Task<IReadOnlyList<TimelineEntry>> Timeline(IEnumerable<TrailEntry> trail)
    {
        var lines = new List<TimelineEntry>();
        foreach (var entry in trail.OrderByDescending(e => e.At).ThenByDescending(e => e.Version))
        {
            lines.Add(new(entry.At, Zone, texts[$"event.{entry.Type}"], await Note(entry)));
        }

        return lines;
    }

    private async Task<string?> Note(TrailEntry entry)
    {
        using var payload = JsonDocument.Parse(entry.Payload);
        var said = new List<string>();
        foreach (var member in payload.RootElement.EnumerateObject().Where(m => m.Value.ValueKind is JsonValueKind.String))
        {
            var value = member.Value.GetString()!;
            if (Member(entry.Type, member.Name, value) is { } word)
            {
                said.Add(texts.Word(word));
            }
            else if (member.Name is "dueOn" or "to" && DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day))
            {
                said.Add($"sampai {Words.Day(day)}");
            }
            else if (member.Name is "to" or "authority" or "addressee")
            {
                said.Add($"kepada {await Office(new OfficeCode(value))}");
            }
            else if (member.Name is "number" or "letterNumber")
            {
                said.Add(value);
            }
        }

        return said.Count == 0 ? null : string.Join(" · ", said);
    }

    /// <summary>The enumeration that a member of an event holds.</summary>
    private static Enum? Member(string type, string name, string value) => (type, name) switch
    {
        (nameof(InitialReviewRecorded), "outcome") => Of<ReviewOutcome>(value),
        (nameof(ClarificationEnded), "outcome") => Of<SessionOutcome>(value),
        (nameof(IdentityVerified), "way") => Of<IdentityWay>(value),
        (nameof(InvitedToClarification), "way") => Of<DeliveryWay>(value),
        (nameof(InvitedToClarification), "invitee") => Of<InviteeKind>(value),
        (nameof(ReportReceived), "channel") => Of<IntakeChannel>(value),
        (nameof(PlenaryHeld) or nameof(StatusAnnounced), "stage") => Of<CaseStage>(value),
        (nameof(InitialReviewRecorded), "reason") or (nameof(PersonDecided), "stopped") => Of<ClosingReason>(value),
        (nameof(MemberRecused) or nameof(ReportRecused) or nameof(TipRecused), "ground") => Of<RecusalGround>(value),
        (nameof(ReportMoved), "kind") => Of<MoveKind>(value),
        _ => null,
    };

    private static Enum? Of<T>(string value)
        where T : struct, Enum => Kebab.TryParse<T>(value, out var member) ? member : null;

    /// <summary>The code and words of the catalogue, the suggested ones first.</summary>
    public IEnumerable<SelectListItem> Catalogue(IEnumerable<string> suggested)
    {
        var first = suggested.ToHashSet(StringComparer.Ordinal);
        var (saran, lain) = (new SelectListGroup { Name = "Saran sistem" }, new SelectListGroup { Name = "Ketentuan lain" });
        return Book.Catalogue
            .OrderBy(e => !first.Contains(e.Code))
            .Select(e => new SelectListItem($"{e.Code}: {Short(e.Conduct)}", e.Code) { Group = first.Contains(e.Code) ? saran : lain })
            .Prepend(new SelectListItem("Tidak ada ketentuan yang relevan", ""));
    }

    private static string Short(string text) => text.Length <= 90 ? text : text[..89] + "…";
}
