using System.Globalization;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Infrastructure.Demo;

/// <summary>What is said to have happened, invented after the patterns that are seen in practice (law, section 7).</summary>
/// <param name="Narrative">The sender's words.</param>
internal sealed record Deed(ConductKind? Conduct, Part Person, string Event, string Narrative);

/// <summary>An invented person in a story. The title is unique within a story.</summary>
/// <param name="Named">False when the sender knew only the post.</param>
internal sealed record Part(SubjectKind Subject, PositionKind? Position, string Title, bool Named = true);

/// <summary>How far a story goes before the demonstration begins. From <see cref="Registered"/> on, each includes those before it, but for the branches.</summary>
internal enum Ending
{
    Tip, AwaitingIdentity, UnderReview, AwaitingCompletion, ReadyToRegister, Delegated, TakenOver,
    NotRegistered, ForwardedDirectly, BecameInformation, IdentityExpired, Withdrawn,

    Registered, Invited, Heard, Studied,

    /// <summary>A branch: the plenary could not decide.</summary>
    QuorumMissing,

    /// <summary>A branch: stopped, and not announced yet.</summary>
    Stopped,

    /// <summary>A branch: stopped, announced and closed.</summary>
    StoppedAndClosed,

    Decided, Prepared, Released,

    /// <summary>A branch: sent back by the verifier or by the authority.</summary>
    Returned,

    Forwarded, Received, Begun, Ruled, Delivered, Executed, Closed,
}

/// <summary>How far initial information was traced.</summary>
internal enum Tracing
{
    None, Assigned, ClosedWithoutFinding,

    /// <summary>The supervision report waits for the plenary.</summary>
    Reported,

    Finding,
}

/// <summary>One story: where, what, when, how far, and what was special. Every date and person follows from it.</summary>
/// <param name="Number">Unique; the ids of everything in the story are made from it.</param>
/// <param name="Place">A regency; everything happens at its reserved places.</param>
/// <param name="Sent">Local month, day and time of 2024 at which the report was sent or handed over: <c>10-02 10:15</c>.</param>
internal sealed record Story(int Number, string Place, Deed Deed, string Sent, Ending Ending)
{
    /// <summary>Of initial information: how far it was traced, by the supervisor of the district where there is one.</summary>
    public Tracing Tracing { get; init; }

    /// <summary>On paper at the office instead of online.</summary>
    public bool AtCounter { get; init; }

    /// <summary>In the kelurahan instead of the village.</summary>
    public bool InTown { get; init; }

    /// <summary>How many days before the sending it happened and became known.</summary>
    public int HappenedBefore { get; init; } = 2;

    public int KnownBefore { get; init; } = 1;

    /// <summary>When it was registered, if not in the afternoon of the next day.</summary>
    public string? RegisteredAt { get; init; }

    public IReadOnlyList<Part> Others { get; init; } = [];

    public bool Crime { get; init; }

    public bool Extended { get; init; }

    public bool Recusal { get; init; }

    /// <summary>The reporter was asked to complete the report; the answer came unless the story ends here.</summary>
    public bool Completed { get; init; }

    /// <summary>Taken in by the Panwaslu Kecamatan or PKD and handed up.</summary>
    public Role? HandedUpBy { get; init; }

    /// <summary>Filed at the province and delegated down.</summary>
    public bool FiledAtProvince { get; init; }

    /// <summary>Why it ended: of the review, or of the plenary.</summary>
    public ClosingReason? Reason { get; init; }

    /// <summary>The plenary stopped it for all but the first person.</summary>
    public bool OnlyFirst { get; init; }

    /// <summary>What the plenary found besides.</summary>
    public IReadOnlyList<OutcomeKind> Also { get; init; } = [];

    public bool NotProven { get; init; }

    /// <summary>The authority chose another level than suggested.</summary>
    public bool Deviates { get; init; }

    /// <summary>The agency signs under a dated delegation.</summary>
    public bool SignedByAgency { get; init; }

    /// <summary>Days between the letter of the verifier and its receipt.</summary>
    public int ReceivedAfter { get; init; } = 2;

    /// <summary>The invited person did not come.</summary>
    public bool Absent { get; init; }

    /// <summary>The reports of the demo offices came with a file.</summary>
    public bool HasPaper => Number >= 100 && Ending is not Ending.Tip;

    public RegionCode Regency => RegionCode.Of(Place);

    public IndonesianZone Zone => Regency.Zone();

    public DateTimeOffset SentAt => Local(Sent);

    public RegionCode Village => RegionCode.Of(InTown ? $"{Place}.99.1999" : $"{Place}.99.2999");

    public string AgencyCode => $"dinas-contoh:{Place}";

    /// <summary>The office that handles it in the end.</summary>
    public OfficeCode Office => OfficeCode.Bawaslu(Ending is Ending.TakenOver ? Regency.Province : Regency);

    public IReadOnlyList<Part> Parts => [Deed.Person, .. Others];

    public string? NameOf(Part part) => part.Named ? $"Contoh Terlapor {Number:00}{(part == Deed.Person ? "" : $" {(char)('A' + Others.ToList().IndexOf(part) + 1)}")}" : null;

    public string AgencyOrVillageOf(Part part) => part.Subject is SubjectKind.VillageHead or SubjectKind.VillageOfficial or SubjectKind.VillageCouncilMember or SubjectKind.CommunityBodyOfficer
        ? Village.Value : AgencyCode;

    /// <summary>Possible by its form, and nobody's: the serial 999 and a birthday made from the story's number.</summary>
    public string? NipOf(Part part) => part switch
    {
        { Named: false } => null,
        { Subject: SubjectKind.CivilServant or SubjectKind.ActingVillageHead } => $"{Born}{Number % 9 + 2005}{Number % 12 + 1:00}{Number % 2 + 1}999",
        { Subject: SubjectKind.ContractCivilServant } => $"{Born}202121{Number % 2 + 1}999",
        _ => null,
    };

    private string Born => string.Create(CultureInfo.InvariantCulture, $"{1972 + Number % 13}{Number % 12 + 1:00}{Number % 28 + 1:00}");

    public IReadOnlyList<OutcomeKind> OutcomesOf(Part part) =>
        OnlyFirst && part != Deed.Person ? [] :
        [
            .. part.Subject switch
            {
                SubjectKind.CivilServant or SubjectKind.ContractCivilServant or SubjectKind.ActingVillageHead => [OutcomeKind.CivilServantLaw],
                SubjectKind.VillageHead or SubjectKind.VillageOfficial or SubjectKind.VillageCouncilMember => [OutcomeKind.VillageLaw],
                _ => (OutcomeKind[])[OutcomeKind.OtherLaw],
            },
            .. Crime && part == Deed.Person ? [OutcomeKind.ElectionCrime] : Array.Empty<OutcomeKind>(),
            .. part == Deed.Person ? Also : [],
        ];

    /// <summary>One referral for each person and track.</summary>
    public IReadOnlyList<(Part Person, Track Track)> Referrals =>
        [.. Parts.SelectMany(p => OutcomesOf(p).Select(Referral.TrackOf).OfType<Track>().Select(t => (p, t)))];

    public ReportId Report => new(Id(0));

    public TipId Tip => new(Id(0));

    public SupervisionId Supervision => new(Id(1));

    public SessionId Session(int index) => new(Id(10 + index));

    public ReferralId Referred(int index) => new(Id(20 + index));

    public DelegationId Delegation => new(Id(30));

    /// <summary>Everything whose id is known beforehand; the handling file is found through its report.</summary>
    public IEnumerable<Guid> Ids => Enumerable.Range(0, 31).Select(Id);

    private Guid Id(int slot) => Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"0192f000-de30-7000-8{Number:000}-{slot:000000000000}"));

    public DateTimeOffset Local(string text) =>
        new(DateTime.ParseExact($"2024-{text}", "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), Zone.Offset());
}
