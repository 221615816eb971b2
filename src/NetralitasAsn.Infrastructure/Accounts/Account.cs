using Microsoft.AspNetCore.Identity;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Infrastructure.Accounts;

/// <summary>The account of one person in one role, bound to offices with dates.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>How the person is addressed on the screen.</summary>
    public string DisplayName { get; set; } = "";

    public Role Role { get; set; }

    /// <summary>Made for the demonstration; never in Production.</summary>
    public bool IsDemo { get; set; }

    public List<Binding> Bindings { get; private set; } = [];
}

/// <summary>The account acts for an office from a day, and until a day when one is set.</summary>
public sealed class Binding
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid AccountId { get; set; }

    public OfficeCode Office { get; set; }

    public DateOnly From { get; set; }

    public DateOnly? Until { get; set; }

    public bool IsInForce(DateOnly today) => From <= today && (Until is null || today <= Until);
}
