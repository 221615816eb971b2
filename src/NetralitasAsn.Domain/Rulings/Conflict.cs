using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Rulings;

/// <summary>Why an official must not decide: the grounds of UU 30/2014 Pasal 43 ayat (1), in its order.</summary>
public enum ConflictGround
{
    /// <summary>Huruf a: an own or a business interest; also the official who is the reported person.</summary>
    OwnInterest,

    /// <summary>Huruf b: kin and family, of the reported person or of a candidate.</summary>
    Kinship,

    /// <summary>Huruf c: a tie to somebody who represents a party.</summary>
    Representative,

    /// <summary>Huruf d: a tie to somebody who works for a party and is paid by it.</summary>
    PaidByParty,

    /// <summary>Huruf e: a tie to somebody who recommends a party.</summary>
    RecommendsParty,

    /// <summary>Huruf f: other ties that legislation forbids.</summary>
    ForbiddenByLaw,
}

/// <summary>How the conflict became known.</summary>
public enum ConflictSource
{
    /// <summary>The official notifies (UU 30/2014 Pasal 43 ayat (2)).</summary>
    OwnDeclaration,

    /// <summary>Staff report it, because the official does not.</summary>
    StaffReport,

    /// <summary>A citizen reported it (Pasal 44).</summary>
    CitizenReport,
}

/// <summary>A declaration of a conflict of interest (benturan kepentingan).</summary>
/// <param name="DeclaredOn">The day on the declaration, or of the report.</param>
/// <param name="Explanation">What ties the official to the matter.</param>
/// <param name="RequestedFrom">The authority that is asked who decides, by the setting of this installation.</param>
public sealed record ConflictDeclaration(ConflictSource Source, ConflictGround Ground, DateOnly DeclaredOn, string Explanation, string RequestedFrom);

/// <summary>What the authority that was asked answered.</summary>
/// <param name="Decides">The office that decides; the same office when the answer finds no conflict or names its acting head.</param>
public sealed record ConflictAnswer(DateOnly AnsweredOn, string AnsweredBy, string LetterNumber, OfficeCode Decides);

/// <summary>
/// A conflict of interest on one referral. From its declaration the office does not find the referral, and the threshold stands still;
/// the product asks and never moves competence by itself (UU 30/2014 Pasal 42 to 45).
/// </summary>
public sealed class Conflict
{
    private Conflict()
    {
    }

    internal Conflict(OfficeCode office, ConflictDeclaration declaration, AccountId by, LegalMoment moment)
    {
        Id = Guid.CreateVersion7();
        Office = office;
        Bars = true;
        Source = declaration.Source;
        Ground = declaration.Ground;
        DeclaredOn = declaration.DeclaredOn;
        Explanation = declaration.Explanation;
        RequestedFrom = declaration.RequestedFrom;
        DeclaredBy = by;
        DeclaredAt = moment.Now;
        PausedAfter = moment.Today;
        AnswerDueOn = moment.Due(ClockRule.ConflictDecision).DueOn;
    }

    public Guid Id { get; private set; }

    /// <summary>The authority in conflict.</summary>
    public OfficeCode Office { get; private set; }

    /// <summary>The office does not find the referral.</summary>
    public bool Bars { get; private set; }

    public ConflictSource Source { get; private set; }

    public ConflictGround Ground { get; private set; }

    public DateOnly DeclaredOn { get; private set; }

    public string Explanation { get; private set; } = "";

    public string RequestedFrom { get; private set; } = "";

    public AccountId DeclaredBy { get; private set; }

    public DateTimeOffset DeclaredAt { get; private set; }

    /// <summary>The last day that still counted before the threshold stood still.</summary>
    public DateOnly PausedAfter { get; private set; }

    /// <summary>By when the superior decides, five working days (UU 30/2014 Pasal 44 ayat (3)).</summary>
    public DateOnly AnswerDueOn { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public string? AnsweredBy { get; private set; }

    public string? AnswerLetter { get; private set; }

    public OfficeCode? Decides { get; private set; }

    /// <summary>The last day that did not count; null while nobody answered.</summary>
    public DateOnly? PausedUntil { get; private set; }

    public bool IsOpen => PausedUntil is null;

    internal void Resolve(ConflictAnswer answer, LegalMoment moment)
    {
        AnsweredOn = answer.AnsweredOn;
        AnsweredBy = answer.AnsweredBy;
        AnswerLetter = answer.LetterNumber;
        Decides = answer.Decides;
        PausedUntil = moment.Today;
        Bars = answer.Decides != Office;
    }
}
