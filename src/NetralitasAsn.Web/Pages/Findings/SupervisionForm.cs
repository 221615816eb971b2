using NetralitasAsn.Application.Findings;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Pages.Public.Reports;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Findings;

/// <summary>What the page of a supervision report posts; the members of the facts have the names of the command.</summary>
internal sealed record SupervisionForm
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public TipId? Tip { get; init; }

    public int TipVersion { get; init; }

    public string? Supervisors { get; init; }

    public string? AssignmentNumber { get; init; }

    public DateParts AssignedOn { get; init; } = new();

    public string? Activity { get; init; }

    public string? Phase { get; init; }

    public SupervisionFacts Facts { get; init; } = new();

    public string? Analysis { get; init; }

    public List<RespondentForm> Respondents { get; init; } = [new()];

    /// <summary>What is known of the initial information that was traced; the tracers go over it.</summary>
    public static SupervisionForm Of(TipView tip) => new()
    {
        Tip = tip.Id,
        TipVersion = tip.Version,
        AssignmentNumber = tip.Tracing?.LetterNumber,
        AssignedOn = tip.Tracing is { } tracing ? DateParts.From(tracing.LetterOn) : new(),
        Activity = $"Penelusuran informasi awal {tip.Number}",
        Facts = new() { Conduct = tip.Conduct, Event = tip.Event, VillageCode = tip.Village.Value, OccurredOn = DateParts.From(tip.OccurredOn), OccurredTime = tip.OccurredTime?.ToString("HH.mm", System.Globalization.CultureInfo.InvariantCulture) },
        Respondents = [.. tip.Respondents.Select(r => RespondentForm.Of(new(r.Name, r.Subject, r.Position, r.Title, r.AgencyOrVillage, r.Nip)))],
    };

    public WriteSupervisionReport ToCommand() => new(
        new SupervisionId(Id), Tip, TipVersion,
        new(Lines(Supervisors), AssignmentNumber?.Trim() ?? "", AssignedOn.Said(), Activity?.Trim() ?? "", Phase?.Trim() ?? "", Analysis?.Trim() ?? ""),
        new FiledFacts([.. Respondents.Select(r => r.ToFiled())], Facts.Conduct, Facts.Event?.Trim() ?? "", DraftPages.Place(Facts.VillageCode), Facts.OccurredOn.Said(), Facts.KnownOn.Said(),
            [.. Lines(Facts.WitnessLines).Select(line => line.Split(',', 2, StringSplitOptions.TrimEntries)).Select(parts => new Witness(parts[0], parts.Length > 1 ? parts[1] : null, null))],
            Facts.Narrative?.Trim() ?? "", string.IsNullOrWhiteSpace(Facts.OccurredTime) ? null : Facts.OccurredTime.Trim()));

    private static string[] Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

internal sealed record SupervisionFacts
{
    public ConductKind? Conduct { get; init; }

    public string? Event { get; init; }

    public string? VillageCode { get; init; }

    public DateParts OccurredOn { get; init; } = new();

    public string? OccurredTime { get; init; }

    public DateParts KnownOn { get; init; } = new();

    public string? WitnessLines { get; init; }

    public string? Narrative { get; init; }
}
