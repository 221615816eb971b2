using System.Text.Json.Serialization;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Reports;

/// <summary>What somebody has told so far on the chain of pages; every part was valid when it was kept.</summary>
/// <param name="SharedPhone">The phone is used by several people: nothing of it stays on the phone.</param>
public sealed record FilingDraft(
    bool SharedPhone,
    ReporterIdentity? Reporter,
    IReadOnlyList<FiledRespondent> Respondents,
    FiledEvent? Event,
    FiledPlace? Place,
    IReadOnlyList<Witness> Witnesses)
{
    /// <summary>Whether everything that must be told was told; evidence and witnesses may follow.</summary>
    public bool IsComplete(DraftKind kind) => (kind is DraftKind.Tip || Reporter is not null) && Respondents.Count > 0 && Event is not null && Place is not null;

    /// <summary>A report needs the right to vote there, and this voter does not have it or does not know; observers and participants have standing of their own.</summary>
    [JsonIgnore]
    public bool MayLackVote => Reporter is { Standing: Standing.Voter or Standing.Representative, VotesHere: not true };

    /// <summary>The facts as they are sent; only when the draft is complete.</summary>
    public FiledFacts Facts() => new(Respondents, Event!.Conduct, Event.Event, Place!.VillageCode, Place.OccurredOn, Place.KnownOn, Witnesses, Event.Narrative, Place.OccurredTime);
}

/// <summary>What happened.</summary>
public sealed record FiledEvent(ConductKind? Conduct, string Event, string Narrative);

/// <summary>Where and when it happened, and since when it is known.</summary>
/// <param name="Village">The code of the village, as it was chosen.</param>
/// <param name="OccurredTime">The hour by the clock of the place, where it is known.</param>
public sealed record FiledPlace(string? Village, DateOnly OccurredOn, DateOnly KnownOn, string? OccurredTime = null)
{
    /// <summary>The village; no code at all when what was chosen is none.</summary>
    [JsonIgnore]
    public RegionCode VillageCode => RegionCode.TryParse(Village, null, out var code) ? code : default;
}

/// <summary>A draft as it is shown: with its files and, once the place is known, the days to file.</summary>
/// <param name="Id">The id its report or information will have; it comes from the draft, so that a second sending is recognised.</param>
public sealed record OpenDraft(Guid Id, FilingDraft Draft, IReadOnlyList<EvidenceCard> Files, FilingWindow? Window, string? PlaceName)
{
    /// <summary>Whether what was told so far meets a condition of the initial review; null where only the office can find out. It informs, it never holds anything up.</summary>
    public bool? Meets(ReviewCondition condition) => condition switch
    {
        ReviewCondition.ReporterNameAndAddress => Draft.Reporter is { Name.Length: > 0, Address.Length: > 0 },
        ReviewCondition.ReporterStanding => Draft.Reporter is not null && !Draft.MayLackVote,
        ReviewCondition.RespondentNamed => Draft.Respondents.Count > 0,
        ReviewCondition.FiledInTime => Window is { IsOpen: true },
        ReviewCondition.SignatureMatches or ReviewCondition.SubjectCovered or ReviewCondition.ConductCovered => null,
        ReviewCondition.TimeAndPlace => Draft.Place is not null,
        ReviewCondition.Description => Draft.Event is not null,
        ReviewCondition.Evidence => Files.Count > 0 || Draft.Witnesses.Count > 0,
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, null),
    };
}

/// <summary>The days within which a report must be filed, as they stand today at the office in charge.</summary>
/// <param name="Length">How many days there are.</param>
/// <param name="Day">Today's place among the days, from 1; the day it became known is not counted.</param>
public sealed record FilingWindow(int Length, int Day, Deadline Due, bool IsOpen, IndonesianZone Zone);

/// <summary>Opens a draft with the secret that only the browser of its writer holds.</summary>
[OpenToPublic]
public sealed record GetDraft(DraftKey Key, DraftKind Kind) : IQuery<OpenDraft>;

internal sealed class GetDraftHandler(IDrafts drafts, IEvidence evidence, Intake intake, Regions.IRegionNames regions) : IRequestHandler<GetDraft, Result<OpenDraft>>
{
    public async Task<Result<OpenDraft>> Handle(GetDraft query, CancellationToken cancellationToken)
    {
        var id = drafts.IdOf(query.Key);
        if (await drafts.Load<FilingDraft>(query.Key, query.Kind, cancellationToken) is not { } draft)
        {
            return Refusal.NotFound;
        }

        var files = await evidence.List(EvidenceOwner.Of(id), cancellationToken);
        var window = draft.Place is { } place ? await Window(place, cancellationToken) : null;
        return new OpenDraft(id.Value, draft, files, window, draft.Place is { } at ? regions.FullName(at.VillageCode) : null);
    }

    private async Task<FilingWindow> Window(FiledPlace place, CancellationToken ct)
    {
        var moment = await intake.MomentAt(Intake.OfficeOf(place.VillageCode), ct);
        var due = moment.Due(ClockRule.ReportFiling, place.KnownOn.At(TimeOnly.MinValue, moment.Zone));
        return new(moment.Book.Clock(ClockRule.ReportFiling).Length, Math.Max(1, moment.Today.DayNumber - place.KnownOn.DayNumber), due, !due.HasPassed(moment.Now), moment.Zone);
    }
}

/// <summary>Begins a draft.</summary>
[OpenToPublic]
public sealed record StartDraft(DraftKind Kind, bool SharedPhone) : ICommand<DraftKey>;

internal sealed class StartDraftHandler(IDrafts drafts) : IRequestHandler<StartDraft, Result<DraftKey>>
{
    public async Task<Result<DraftKey>> Handle(StartDraft command, CancellationToken cancellationToken)
    {
        var key = DraftKey.New();
        await drafts.Save(key, command.Kind, new FilingDraft(command.SharedPhone, null, [], null, null, []), cancellationToken);
        return key;
    }
}

/// <summary>Throws a draft away with its files: "Mulai lagi" and the quick exit.</summary>
[OpenToPublic]
public sealed record DiscardDraft(DraftKey Key) : ICommand<DraftId>;

internal sealed class DiscardDraftHandler(IDrafts drafts) : IRequestHandler<DiscardDraft, Result<DraftId>>
{
    public async Task<Result<DraftId>> Handle(DiscardDraft command, CancellationToken cancellationToken)
    {
        await drafts.Discard(command.Key, cancellationToken);
        return drafts.IdOf(command.Key);
    }
}
