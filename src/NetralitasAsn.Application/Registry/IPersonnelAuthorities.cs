using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Registry;

namespace NetralitasAsn.Application.Registry;

/// <summary>The post that must act, and who held it on the day asked for; null when nobody entered a decree for that day.</summary>
public sealed record AuthorityCard(OfficeCode Office, string Title, AuthorityHolder? Holder);

/// <summary>Who is the personnel authority; cached, so ask freely.</summary>
public interface IPersonnelAuthorities
{
    /// <summary>The authority of an agency's staff. It follows from the agency, never from the place.</summary>
    Task<AuthorityCard?> AuthorityOf(string agencyCode, DateOnly day, CancellationToken ct);

    /// <summary>An authority by its own code (<c>ppk:33.25</c>, <c>ppk:kemenag</c>).</summary>
    Task<AuthorityCard?> Find(OfficeCode authority, DateOnly day, CancellationToken ct);

    /// <summary>An agency by its code.</summary>
    Task<Agency?> FindAgency(string code, CancellationToken ct);
}
