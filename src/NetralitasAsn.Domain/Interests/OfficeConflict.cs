using System.Diagnostics.CodeAnalysis;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Interests;

/// <summary>Identifies the conflict of a whole Bawaslu office.</summary>
public readonly record struct OfficeConflictId(Guid Value) : IId<OfficeConflictId>
{
    public static OfficeConflictId New() => new(Guid.CreateVersion7());

    public static OfficeConflictId From(Guid value) => new(value);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out OfficeConflictId id)
    {
        var parsed = Guid.TryParse(text, out var value);
        id = new(value);
        return parsed;
    }

    public override string ToString() => Value.ToString();
}

/// <summary>What the reported person is at the office that handles the report.</summary>
public enum OwnPersonKind
{
    /// <summary>Anggota atau ketua Bawaslu: the code of ethics of organisers is DKPP's.</summary>
    Commissioner,

    /// <summary>Sekretariat atau staf.</summary>
    Secretariat,

    /// <summary>Jajaran pengawas ad hoc (Panwaslu Kecamatan, PKD).</summary>
    Supervisor,
}

/// <summary>Where the conflict of an office stands.</summary>
public enum OfficeConflictStage
{
    /// <summary>Menunggu jawaban kantor yang diminta; the office stands still.</summary>
    Asked,

    /// <summary>Diambil alih oleh kantor yang diminta.</summary>
    TakenOver,

    /// <summary>Dikembalikan: the office goes on.</summary>
    Returned,
}

/// <summary>
/// A reported person belongs to the very Bawaslu office that handles the report. The office stands still at once and the configured office,
/// by default the one above, is asked whether it takes the matter over; competence moves by its answer alone.
/// </summary>
/// <remarks>UU 30/2014 Pasal 42 to 44; that it holds for Bawaslu and who answers is to be confirmed, see <c>docs/law.md</c>.</remarks>
public sealed class OfficeConflict : AggregateRoot
{
    private OfficeConflict()
    {
    }

    public OfficeConflictId Id { get; private set; }

    public override Guid Key => Id.Value;

    public ReportId Report { get; private set; }

    public string Matter { get; private set; } = "";

    /// <summary>The office to which the reported person belongs.</summary>
    public OfficeCode Office { get; private set; }

    /// <summary>The office that was asked.</summary>
    public OfficeCode Asked { get; private set; }

    public PersonId Person { get; private set; }

    public OwnPersonKind Kind { get; private set; }

    public string Explanation { get; private set; } = "";

    public AccountId DeclaredBy { get; private set; }

    public DateTimeOffset DeclaredAt { get; private set; }

    /// <summary>By when it is answered (UU 30/2014 Pasal 44 ayat (3)).</summary>
    public Deadline AnswerDue { get; private set; } = null!;

    public OfficeConflictStage Stage { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public string? AnswerReason { get; private set; }

    /// <summary>Where the ethics of a commissioner go besides; nothing is sent by itself.</summary>
    public ReferralTarget? ReferTo => Kind is OwnPersonKind.Commissioner ? ReferralTarget.Dkpp : null;

    /// <summary>Records that a reported person belongs to the handling office, and whom it asks.</summary>
    public static OfficeConflict Declare(OfficeConflictId id, ReportId report, string matter, OfficeCode office, OfficeCode asked, OwnPersonStatement statement, AccountId by, string commitment, LegalMoment moment)
    {
        var declared = new OfficeConflict
        {
            Id = id,
            Report = report,
            Matter = matter,
            Office = office,
            Asked = asked,
            Person = statement.Person,
            Kind = statement.Kind,
            Explanation = statement.Explanation,
            DeclaredBy = by,
            DeclaredAt = moment.Now,
            AnswerDue = moment.Due(ClockRule.ConflictDecision),
        };
        declared.Record(new OfficeConflictDeclared(id, report, statement.Person, statement.Kind, office, asked, declared.AnswerDue.DueOn, declared.ReferTo, commitment));
        return declared;
    }

    /// <summary>Null when it may be answered now; otherwise why not.</summary>
    public Refusal? WhyNotAnswer() => Stage is OfficeConflictStage.Asked ? null : InterestRefusals.AlreadyAnsweredForOffice;

    /// <summary>The office that was asked takes the matter over or gives it back; answers with the office that goes on.</summary>
    public Result<OfficeCode> Answer(bool takeOver, string reason, LegalMoment moment)
    {
        if (WhyNotAnswer() is { } refusal)
        {
            return refusal;
        }

        (AnsweredAt, AnswerReason) = (moment.Now, reason);
        Stage = takeOver ? OfficeConflictStage.TakenOver : OfficeConflictStage.Returned;
        Record(new OfficeConflictAnswered(Id, Stage));
        return takeOver ? Asked : Office;
    }
}

/// <summary>Which reported person belongs to the office, as what, and how that is known.</summary>
public sealed record OwnPersonStatement(PersonId Person, OwnPersonKind Kind, string Explanation);
