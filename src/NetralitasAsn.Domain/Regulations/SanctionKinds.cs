namespace NetralitasAsn.Domain.Regulations;

/// <summary>Which kinds of sanction are lawful on the day of the act.</summary>
internal static class SanctionKinds
{
    private static readonly DateOnly Discipline2021 = new(2021, 8, 31);
    private static readonly DateOnly Discipline2010 = new(2010, 6, 6);
    private static readonly DateOnly AsnLaw2023 = new(2023, 10, 31);
    private static readonly DateOnly AsnLaw2014 = new(2014, 1, 15);

    private static readonly IReadOnlyList<SanctionKind> Moral =
    [
        new("PP42-15-3A", SanctionLevel.Moral, "Pernyataan secara tertutup", "PP-42-2004"),
        new("PP42-15-3B", SanctionLevel.Moral, "Pernyataan secara terbuka", "PP-42-2004"),
    ];

    private static readonly IReadOnlyList<SanctionKind> Light2021 =
    [
        new("PP94-8-2A", SanctionLevel.Light, "Teguran lisan", "PP-94-2021"),
        new("PP94-8-2B", SanctionLevel.Light, "Teguran tertulis", "PP-94-2021"),
        new("PP94-8-2C", SanctionLevel.Light, "Pernyataan tidak puas secara tertulis", "PP-94-2021"),
    ];

    private static readonly IReadOnlyList<SanctionKind> Light2010 =
    [
        new("PP53-7-2A", SanctionLevel.Light, "Teguran lisan", "PP-53-2010"),
        new("PP53-7-2B", SanctionLevel.Light, "Teguran tertulis", "PP-53-2010"),
        new("PP53-7-2C", SanctionLevel.Light, "Pernyataan tidak puas secara tertulis", "PP-53-2010"),
    ];

    // PP 94/2021 Pasal 8(3) is suspended by Pasal 42(1); until the regulation on pay, Pasal 42(2) keeps PP 53/2010 Pasal 7(3).
    private static readonly IReadOnlyList<SanctionKind> Medium =
    [
        new("PP53-7-3A", SanctionLevel.Medium, "Penundaan kenaikan gaji berkala selama 1 tahun", "PP-53-2010"),
        new("PP53-7-3B", SanctionLevel.Medium, "Penundaan kenaikan pangkat selama 1 tahun", "PP-53-2010"),
        new("PP53-7-3C", SanctionLevel.Medium, "Penurunan pangkat setingkat lebih rendah selama 1 tahun", "PP-53-2010"),
    ];

    private static readonly IReadOnlyList<SanctionKind> Heavy2021 =
    [
        new("PP94-8-4A", SanctionLevel.Heavy, "Penurunan jabatan setingkat lebih rendah selama 12 bulan", "PP-94-2021"),
        new("PP94-8-4B", SanctionLevel.Heavy, "Pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan", "PP-94-2021"),
        new("PP94-8-4C", SanctionLevel.Heavy, "Pemberhentian dengan hormat tidak atas permintaan sendiri", "PP-94-2021"),
    ];

    private static readonly IReadOnlyList<SanctionKind> Heavy2010 =
    [
        new("PP53-7-4A", SanctionLevel.Heavy, "Penurunan pangkat setingkat lebih rendah selama 3 tahun", "PP-53-2010"),
        new("PP53-7-4B", SanctionLevel.Heavy, "Pemindahan dalam rangka penurunan jabatan setingkat lebih rendah", "PP-53-2010"),
        new("PP53-7-4C", SanctionLevel.Heavy, "Pembebasan dari jabatan", "PP-53-2010"),
        new("PP53-7-4D", SanctionLevel.Heavy, "Pemberhentian dengan hormat tidak atas permintaan sendiri", "PP-53-2010"),
        new("PP53-7-4E", SanctionLevel.Heavy, "Pemberhentian tidak dengan hormat", "PP-53-2010"),
    ];

    private static readonly IReadOnlyList<SanctionKind> HeavyOfContract =
        [new("PP49-53-2B", SanctionLevel.Heavy, "Pemutusan hubungan perjanjian kerja dengan hormat tidak atas permintaan sendiri", "PP-49-2018")];

    private static readonly IReadOnlyList<SanctionKind> DismissalOfContract =
        [new("PP49-53-3C", SanctionLevel.Dismissal, "Pemutusan hubungan perjanjian kerja tidak dengan hormat", "PP-49-2018")];

    private static readonly IReadOnlyList<SanctionKind> Dismissal2023 =
        [new("UU20-52-4", SanctionLevel.Dismissal, "Pemberhentian tidak dengan hormat", "UU-20-2023")];

    private static readonly IReadOnlyList<SanctionKind> Dismissal2014 =
        [new("UU5-87-4", SanctionLevel.Dismissal, "Pemberhentian tidak dengan hormat", "UU-5-2014")];

    private static readonly IReadOnlyList<SanctionKind> Dismissal2004 =
        [new("PP37-9", SanctionLevel.Dismissal, "Pemberhentian tidak dengan hormat", "PP-37-2004")];

    private static readonly IReadOnlyList<SanctionKind> LadderOfHead = Ladder("UU6-30");

    private static readonly IReadOnlyList<SanctionKind> LadderOfOfficial = Ladder("UU6-52");

    private static readonly IReadOnlyList<SanctionKind> Criminal =
    [
        new("PIDANA-PENJARA", SanctionLevel.Criminal, "Pidana penjara menurut pasal yang dikenakan", "UU-1-2015"),
        new("PIDANA-DENDA", SanctionLevel.Criminal, "Pidana denda menurut pasal yang dikenakan", "UU-1-2015"),
    ];

    public static IReadOnlyList<SanctionKind> On(SanctionLevel level, DateOnly actDate, SubjectKind? subject) => level switch
    {
        SanctionLevel.Moral => Moral,
        SanctionLevel.Light or SanctionLevel.Medium when subject == SubjectKind.ContractCivilServant => [],
        SanctionLevel.Heavy when subject == SubjectKind.ContractCivilServant => HeavyOfContract,
        SanctionLevel.Dismissal when subject == SubjectKind.ContractCivilServant && actDate < AsnLaw2023 => DismissalOfContract,
        SanctionLevel.Light => actDate >= Discipline2021 ? Light2021 : actDate >= Discipline2010 ? Light2010 : [],
        SanctionLevel.Medium => actDate >= Discipline2010 ? Medium : [],
        SanctionLevel.Heavy => actDate >= Discipline2021 ? Heavy2021 : actDate >= Discipline2010 ? Heavy2010 : [],
        SanctionLevel.Dismissal => actDate >= AsnLaw2023 ? Dismissal2023 : actDate >= AsnLaw2014 ? Dismissal2014 : Dismissal2004,
        SanctionLevel.Ladder => subject == SubjectKind.VillageOfficial ? LadderOfOfficial : LadderOfHead,
        SanctionLevel.Criminal => Criminal,
        _ => [],
    };

    private static IReadOnlyList<SanctionKind> Ladder(string code) =>
    [
        new(code + "-1A", SanctionLevel.Ladder, "Teguran lisan", "UU-6-2014"),
        new(code + "-1B", SanctionLevel.Ladder, "Teguran tertulis", "UU-6-2014"),
        new(code + "-2A", SanctionLevel.Ladder, "Pemberhentian sementara", "UU-6-2014"),
        new(code + "-2B", SanctionLevel.Ladder, "Pemberhentian", "UU-6-2014"),
    ];
}

/// <summary>Who may impose a level: the lowest officer, and the others (PP 94/2021 Pasal 16 to 25).</summary>
/// <param name="Lowest">The lowest officer who may impose it.</param>
/// <param name="Alternatives">The others who may.</param>
public sealed record Imposers(Imposer Lowest, IReadOnlyList<Imposer> Alternatives)
{
    internal static Imposers Of(CatalogueEntry entry, SubjectKind subject, PositionKind? position, AuthorityLevel authority) => entry.Category switch
    {
        FindingCategory.ElectionCrime => Only(Imposer.Court),
        FindingCategory.Village => Only(subject == SubjectKind.VillageOfficial ? Imposer.VillageHead : Imposer.Regent),
        FindingCategory.CodeOfEthics => Only(position == PositionKind.JptUtama ? Imposer.President : Imposer.PersonnelAuthority),
        _ when entry.Code == "UU6-PJ" => Only(Imposer.Regent),
        _ => OfDiscipline(entry.Level, position, authority),
    };

    private static Imposers OfDiscipline(SanctionLevel level, PositionKind? position, AuthorityLevel authority) => (position, level) switch
    {
        (PositionKind.JptUtama, _) => Only(Imposer.President),
        (PositionKind.JptMadya, SanctionLevel.Dismissal) => Only(Imposer.President),
        (PositionKind.JptMadya, SanctionLevel.Heavy) => new(Imposer.PersonnelAuthority, [Imposer.President]),
        (PositionKind.JptPratama, SanctionLevel.Light) => authority == AuthorityLevel.Regency ? Only(Imposer.PersonnelAuthority) : Only(Imposer.JptMadya),
        (PositionKind.Administrator, SanctionLevel.Light) => Only(Imposer.JptPratama),
        (PositionKind.Administrator, SanctionLevel.Medium) => authority == AuthorityLevel.Regency ? Only(Imposer.PersonnelAuthority) : Only(Imposer.JptMadya),
        (PositionKind.Pengawas, SanctionLevel.Light) => Only(Imposer.Administrator),
        (PositionKind.Pengawas, SanctionLevel.Medium) => OrRegency(Imposer.JptPratama, authority),
        (PositionKind.Pelaksana, SanctionLevel.Light) => Only(Imposer.Pengawas),
        (PositionKind.Pelaksana, SanctionLevel.Medium) => OrRegency(Imposer.Administrator, authority),
        (PositionKind.Fungsional, SanctionLevel.Light) => new(Imposer.Pengawas, [Imposer.Administrator, Imposer.JptPratama]),
        (PositionKind.Fungsional, SanctionLevel.Medium) => authority == AuthorityLevel.Regency
            ? new(Imposer.Administrator, [Imposer.JptPratama, Imposer.PersonnelAuthority])
            : new(Imposer.Administrator, [Imposer.JptPratama]),
        _ => Only(Imposer.PersonnelAuthority),
    };

    private static Imposers OrRegency(Imposer lowest, AuthorityLevel authority) =>
        authority == AuthorityLevel.Regency ? new(lowest, [Imposer.PersonnelAuthority]) : Only(lowest);

    private static Imposers Only(Imposer one) => new(one, []);
}
