using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Registry;

namespace NetralitasAsn.Application.Registry;

/// <summary>The tables of the ground that administrators correct; the next question goes by the correction.</summary>
public interface IGroundTable
{
    /// <summary>Keeps the code of an office; false when another office has it.</summary>
    Task<bool> Keep(OfficeNumber number, CancellationToken ct);

    /// <summary>Keeps reception hours; the same id twice is one row.</summary>
    Task Keep(ReceptionHours hours, CancellationToken ct);

    /// <summary>All reception hours, the latest first.</summary>
    Task<IReadOnlyList<ReceptionHours>> Hours(CancellationToken ct);

    /// <summary>The code under which every office numbers.</summary>
    Task<IReadOnlyList<OfficeNumber>> Numbers(CancellationToken ct);

    /// <summary>Keeps an agency under its code, with the authority of a central one.</summary>
    Task Keep(Agency agency, PersonnelAuthority? authority, CancellationToken ct);

    /// <summary>Keeps who holds an authority; the same id twice is one row.</summary>
    Task Keep(AuthorityHolder holder, CancellationToken ct);
}
