using System.Diagnostics.CodeAnalysis;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Domain.Work;

/// <summary>Identifies a substitution.</summary>
public readonly record struct SubstitutionId(Guid Value) : IId<SubstitutionId>
{
    public static SubstitutionId New() => new(Guid.CreateVersion7());

    public static SubstitutionId From(Guid value) => new(value);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out SubstitutionId id)
    {
        var parsed = Guid.TryParse(text, out var value);
        id = new(value);
        return parsed;
    }

    public override string ToString() => Value.ToString();
}

/// <summary>
/// Somebody stands in for a colleague from one day to another (pengganti sementara): the work of both is then in one list.
/// Nothing changes hands, and no power to decide or to sign goes along.
/// </summary>
public sealed class Substitution : AggregateRoot
{
    private Substitution()
    {
    }

    public SubstitutionId Id { get; private set; }

    public override Guid Key => Id.Value;

    public OfficeCode Office { get; private set; }

    public AccountId Absent { get; private set; }

    public AccountId Substitute { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly Until { get; private set; }

    public AccountId NamedBy { get; private set; }

    /// <summary>Names a substitute. Nobody stands in for himself, and the last day lies neither before the first nor behind.</summary>
    public static Result<Substitution> Name(SubstitutionId id, OfficeCode office, AccountId absent, AccountId substitute, DateOnly from, DateOnly until, AccountId by, DateOnly today)
    {
        if (absent == substitute)
        {
            return WorkRefusals.OwnSubstitute;
        }

        if (until < from || until < today)
        {
            return WorkRefusals.SubstitutionOver;
        }

        var named = new Substitution { Id = id, Office = office, Absent = absent, Substitute = substitute, From = from, Until = until, NamedBy = by };
        named.Record(new SubstituteNamed(id, office, absent, substitute, from, until));
        return named;
    }

    public bool Covers(DateOnly day) => From <= day && day <= Until;

    /// <summary>Null while it can be ended; otherwise why not.</summary>
    public Refusal? WhyNotEnd(DateOnly today) => Until < today ? WorkRefusals.SubstitutionOver : null;

    /// <summary>Ends the substitution with the day before; what was done in the meantime stands.</summary>
    public Result<DateOnly> End(DateOnly today)
    {
        if (WhyNotEnd(today) is { } refusal)
        {
            return refusal;
        }

        Until = today.AddDays(-1);
        Record(new SubstitutionEnded(Id, Until));
        return Until;
    }
}
