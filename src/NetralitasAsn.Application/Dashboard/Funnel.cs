using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Dashboard;

/// <summary>
/// The public funnel, of reports alone: received = in review + not registered + with another office + forwarded + registered;
/// registered = in handling + stopped + followed up.
/// </summary>
public enum FunnelStep
{
    /// <summary>Diterima.</summary>
    Received,

    /// <summary>Masih dikaji: waiting for identity, review, completion or registration.</summary>
    InReview,

    /// <summary>Tidak diregistrasi, with withdrawn reports and those that became initial information.</summary>
    NotRegistered,

    /// <summary>Dilimpahkan atau diambil alih, not decided there yet; counted once, at the office that has it now.</summary>
    WithOtherOffice,

    /// <summary>Diteruskan tanpa registrasi.</summary>
    Forwarded,

    /// <summary>Diregistrasi.</summary>
    Registered,

    /// <summary>Dalam penanganan.</summary>
    InHandling,

    /// <summary>Dihentikan.</summary>
    Stopped,

    /// <summary>Ditindaklanjuti.</summary>
    FollowedUp,
}

/// <summary>The one table that gives every stage exactly one place in the funnel.</summary>
public static class FunnelTable
{
    /// <summary>What a received report is one of.</summary>
    public static IReadOnlyList<FunnelStep> OfReceived { get; } =
        [FunnelStep.InReview, FunnelStep.NotRegistered, FunnelStep.WithOtherOffice, FunnelStep.Forwarded, FunnelStep.Registered];

    /// <summary>What a registered report is one of.</summary>
    public static IReadOnlyList<FunnelStep> OfRegistered { get; } = [FunnelStep.InHandling, FunnelStep.Stopped, FunnelStep.FollowedUp];

    /// <summary>The place of a stage of a report.</summary>
    public static FunnelStep Of(ReportStage stage) => stage switch
    {
        ReportStage.AwaitingIdentity or ReportStage.UnderReview or ReportStage.AwaitingCompletion or ReportStage.ReadyToRegister => FunnelStep.InReview,
        ReportStage.NotRegistered or ReportStage.Withdrawn or ReportStage.BecameInformation => FunnelStep.NotRegistered,
        ReportStage.Delegated or ReportStage.TakenOver => FunnelStep.WithOtherOffice,
        ReportStage.ForwardedDirectly => FunnelStep.Forwarded,
        ReportStage.Registered => FunnelStep.Registered,
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, null),
    };

    /// <summary>The place of a stage of a handling file; a closed file tells by whether the plenary found anything.</summary>
    public static FunnelStep Of(CaseStage stage, bool hasOutcome) => stage switch
    {
        CaseStage.Clarification or CaseStage.Study or CaseStage.QuorumMissing => FunnelStep.InHandling,
        CaseStage.Stopped => FunnelStep.Stopped,
        CaseStage.FollowedUp or CaseStage.Monitoring => FunnelStep.FollowedUp,
        CaseStage.Closed => hasOutcome ? FunnelStep.FollowedUp : FunnelStep.Stopped,
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, null),
    };
}
