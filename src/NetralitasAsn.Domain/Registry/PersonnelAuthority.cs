using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Domain.Registry;

/// <summary>A post that appoints, moves and punishes civil servants: governor, regent, mayor, minister or head of an agency.</summary>
public sealed class PersonnelAuthority
{
    public required OfficeCode Office { get; init; }

    /// <summary>The post, not the person: "Bupati Batang", "Menteri Agama".</summary>
    public required string Title { get; init; }

    /// <summary>Null for a central authority.</summary>
    public RegionCode? Region { get; init; }

    /// <summary>The head of a province, regency or city; the mayors and the regent of Jakarta are appointed, and their staff is the governor's.</summary>
    public static PersonnelAuthority Of(Region region) => new()
    {
        Office = OfficeCode.Authority(region.Code),
        Title = TitleOf(region.Code, region.Name),
        Region = region.Code,
    };

    public static string TitleOf(RegionCode region, string name) =>
        region.Level == RegionLevel.Province ? $"Gubernur {name}" : region.IsCity() ? $"Wali Kota {name}" : $"Bupati {name}";
}

/// <summary>In what quality somebody holds the post.</summary>
public enum HolderKind
{
    /// <summary>Definitif: elected or appointed for the term.</summary>
    Definitive,

    /// <summary>Pelaksana tugas.</summary>
    Plt,

    /// <summary>Pelaksana harian.</summary>
    Plh,

    /// <summary>Penjabat: the post is vacant.</summary>
    Pj,

    /// <summary>Penjabat sementara: the holder is on campaign leave.</summary>
    Pjs,
}

/// <summary>Who holds a personnel authority, by which decree, from when until when.</summary>
public sealed class AuthorityHolder
{
    private AuthorityHolder()
    {
    }

    public Guid Id { get; private set; }

    public OfficeCode Authority { get; private set; }

    public HolderKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public string DecreeNumber { get; private set; } = "";

    public DateOnly DecreeOn { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day; null while no end is known.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>An acting head acts under SE Mendagri 821/5492/SJ and reports to the minister within seven working days.</summary>
    public bool MustReportToMinister => Kind != HolderKind.Definitive;

    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    public static Result<AuthorityHolder> Appoint(Guid id, OfficeCode authority, HolderKind kind, string name, string decreeNumber, DateOnly decreeOn, DateOnly from, DateOnly? until)
    {
        if (until < from)
        {
            return Refusal.Invalid(new FieldError(nameof(Until), "before-start"));
        }

        if (kind != HolderKind.Definitive && until is null)
        {
            return Refusal.Invalid(new FieldError(nameof(Until), "required"));
        }

        return new AuthorityHolder
        {
            Id = id,
            Authority = authority,
            Kind = kind,
            Name = name,
            DecreeNumber = decreeNumber,
            DecreeOn = decreeOn,
            From = from,
            Until = until,
        };
    }
}

/// <summary>Resolves the holder of a post per day.</summary>
public static class AuthorityHolders
{
    /// <summary>
    /// Somebody acting goes before the definitive holder while the acting lasts: on 23 November 2024 the Pjs,
    /// on 24 November the incumbent, whose leave covered the campaign only (UU 10/2016 Pasal 70(3)).
    /// </summary>
    public static AuthorityHolder? On(this IEnumerable<AuthorityHolder> holders, OfficeCode authority, DateOnly day) =>
        holders.Where(h => h.Authority == authority && h.HoldsOn(day))
            .OrderBy(h => h.Kind == HolderKind.Definitive)
            .ThenByDescending(h => h.From)
            .FirstOrDefault();
}
