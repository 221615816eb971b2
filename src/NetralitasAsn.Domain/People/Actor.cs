namespace NetralitasAsn.Domain.People;

/// <summary>Identifies an account of a signed-in person.</summary>
public readonly record struct AccountId(Guid Value) : IId<AccountId>
{
    public static AccountId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>Who asks: one person in one role at one office, or the public, or the system itself.</summary>
public sealed record Actor
{
    private Actor()
    {
    }

    /// <summary>Null for the public and for the system.</summary>
    public AccountId? Account { get; private init; }

    /// <summary>Null for the public and for the system.</summary>
    public Role? Role { get; private init; }

    /// <summary>The offices the person acts for today; responsibility follows from them.</summary>
    public IReadOnlyList<OfficeCode> Offices { get; private init; } = [];

    public IReadOnlySet<Permission> Permissions { get; private init; } = new HashSet<Permission>();

    public bool IsSystem { get; private init; }

    /// <summary>Somebody who did not sign in.</summary>
    public static Actor Public { get; } = new();

    /// <summary>The system's own work: reminders, figures, demo data. It sees every row and decides nothing.</summary>
    public static Actor System { get; } = new() { IsSystem = true };

    public static Actor SignedIn(AccountId account, Role role, IReadOnlyList<OfficeCode> offices) => new()
    {
        Account = account,
        Role = role,
        Offices = offices,
        Permissions = RolePermissions.Of(role),
    };

    /// <summary>The office whose desk the person sits at.</summary>
    public OfficeCode Office => Offices.Count > 0 ? Offices[0] : default;

    public bool May(Permission permission) => Permissions.Contains(permission);

    public bool ActsFor(OfficeCode office) => Offices.Contains(office);
}
