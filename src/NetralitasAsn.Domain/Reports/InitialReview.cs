using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Domain.Reports;

/// <summary>A condition that a report must meet before it can be registered (syarat formal dan materiel); the articles stand in the regulation book.</summary>
public enum ReviewCondition
{
    /// <summary>Nama dan alamat pelapor.</summary>
    ReporterNameAndAddress,

    /// <summary>Kedudukan hukum pelapor.</summary>
    ReporterStanding,

    /// <summary>Pihak terlapor.</summary>
    RespondentNamed,

    /// <summary>Waktu pelaporan tidak melebihi tujuh hari.</summary>
    FiledInTime,

    /// <summary>Kesesuaian tanda tangan dengan kartu identitas.</summary>
    SignatureMatches,

    /// <summary>Waktu dan tempat kejadian.</summary>
    TimeAndPlace,

    /// <summary>Uraian kejadian.</summary>
    Description,

    /// <summary>Bukti.</summary>
    Evidence,

    /// <summary>Terlapor diatur ketentuan netralitas: somebody to whom the catalogue speaks at all.</summary>
    SubjectCovered,

    /// <summary>Perbuatan diatur ketentuan netralitas: the map finds something for it, and nothing that says it is allowed.</summary>
    ConductCovered,
}

/// <summary>The initial review (kajian awal) as the plenary adopted it.</summary>
public sealed class InitialReview
{
    private InitialReview()
    {
    }

    public InitialReview(ReviewOutcome outcome, IReadOnlyList<ReviewCondition> notMet, DateOnly plenaryOn, string note, ClosingReason? reason, AccountId by, DateTimeOffset at, bool crimeSuspected = false, string? deviationReason = null)
    {
        Id = Guid.CreateVersion7();
        Outcome = outcome;
        NotMet = [.. notMet];
        PlenaryOn = plenaryOn;
        Note = note;
        Reason = reason;
        By = by;
        At = at;
        CrimeSuspected = crimeSuspected;
        DeviationReason = string.IsNullOrWhiteSpace(deviationReason) ? null : deviationReason;
    }

    public Guid Id { get; private set; }

    public ReviewOutcome Outcome { get; private set; }

    /// <summary>The conditions found not to be met.</summary>
    public List<ReviewCondition> NotMet { get; private set; } = [];

    /// <summary>The day of the plenary that adopted the review.</summary>
    public DateOnly PlenaryOn { get; private set; }

    public string Note { get; private set; } = "";

    public ClosingReason? Reason { get; private set; }

    /// <summary>The plenary suspects an election crime: registration opens Sentra Gakkumdu.</summary>
    public bool CrimeSuspected { get; private set; }

    /// <summary>Why the plenary judged a condition otherwise than book and clock suggest, if it did.</summary>
    public string? DeviationReason { get; private set; }

    /// <summary>The conditions that were judged otherwise than suggested.</summary>
    public List<ReviewCondition> DepartsFrom { get; private set; } = [];

    public AccountId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>What was suggested otherwise than it was judged.</summary>
    internal IReadOnlyList<ReviewSuggestion> Depart(IEnumerable<ReviewSuggestion> suggested)
    {
        ReviewSuggestion[] departed = [.. suggested.Where(s => s.Holds == NotMet.Contains(s.Condition))];
        DepartsFrom = [.. departed.Select(s => s.Condition)];
        return departed;
    }
}

/// <summary>One request for completion (perbaikan laporan) and the reporter's answer to it.</summary>
public sealed class CompletionRequest
{
    private CompletionRequest()
    {
    }

    internal CompletionRequest(IReadOnlyList<ReviewCondition> missing, string message, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7();
        Missing = [.. missing];
        Message = message;
        RequestedAt = at;
    }

    public Guid Id { get; private set; }

    public List<ReviewCondition> Missing { get; private set; } = [];

    /// <summary>What the office asks for, in plain words; the reporter reads it.</summary>
    public string Message { get; private set; } = "";

    public DateTimeOffset RequestedAt { get; private set; }

    public string? Answer { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    internal void AnswerWith(string answer, DateTimeOffset at)
    {
        Answer = answer;
        AnsweredAt = at;
    }
}

/// <summary>A move of a report from one office to another: delegated down, taken over, or handed up.</summary>
public sealed class ReportMove
{
    private ReportMove()
    {
    }

    internal ReportMove(MoveKind kind, OfficeCode from, OfficeCode to, string reason, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7();
        Kind = kind;
        From = from;
        To = to;
        Reason = reason;
        At = at;
    }

    public Guid Id { get; private set; }

    public MoveKind Kind { get; private set; }

    public OfficeCode From { get; private set; }

    public OfficeCode To { get; private set; }

    public string Reason { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}

/// <summary>How a report changes office; competence never moves silently.</summary>
public enum MoveKind
{
    /// <summary>Pelimpahan: down to the competent office.</summary>
    Delegated,

    /// <summary>Pengambilalihan: up to a higher office.</summary>
    TakenOver,

    /// <summary>Diteruskan ke kantor kabupaten: handed up by Panwaslu Kecamatan or PKD.</summary>
    HandedUp,
}

/// <summary>A dated right of another office to see a file for one purpose (pelimpahan, verifikasi identitas, Gakkumdu).</summary>
public sealed class OfficeGrant
{
    private OfficeGrant()
    {
    }

    public OfficeGrant(OfficeCode office, DateOnly from, DateOnly until)
    {
        Id = Guid.CreateVersion7();
        Office = office;
        From = from;
        Until = until;
    }

    public Guid Id { get; private set; }

    public OfficeCode Office { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly Until { get; private set; }
}
