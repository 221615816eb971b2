using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Domain.Rulings;

/// <summary>A dated delegation of the signature by the personnel authority to its agency; without one the agency prepares and does not sign.</summary>
public sealed class SigningDelegation : AggregateRoot
{
    private SigningDelegation()
    {
    }

    public DelegationId Id { get; private set; }

    public override Guid Key => Id.Value;

    public OfficeCode Authority { get; private set; }

    public Role To { get; private set; }

    public string DecreeNumber { get; private set; } = "";

    public DateOnly From { get; private set; }

    public DateOnly Until { get; private set; }

    /// <summary>Delegates the signature from one day to another, both included.</summary>
    public static Result<SigningDelegation> Delegate(DelegationId id, OfficeCode authority, Role to, string decreeNumber, DateOnly from, DateOnly until)
    {
        if (until < from)
        {
            return Refusal.Invalid(new FieldError("Until", "too-early"));
        }

        var delegation = new SigningDelegation { Id = id, Authority = authority, To = to, DecreeNumber = decreeNumber, From = from, Until = until };
        delegation.Record(new SignatureDelegated(id, authority, to, from, until));
        return delegation;
    }
}
