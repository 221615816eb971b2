using Microsoft.AspNetCore.Mvc.Infrastructure;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Web.Navigation;

/// <summary>One entry of a menu.</summary>
public sealed record MenuItem(string Address, string Text);

/// <summary>The menus of the public pages and of the desks. An address that no page answers is not shown.</summary>
internal sealed class Menu(IActionDescriptorCollectionProvider pages)
{
    public static readonly IReadOnlyList<MenuItem> Public =
    [
        new("/lapor", "Lapor"),
        new("/lacak", "Lacak laporan"),
        new("/dasbor", "Dasbor"),
        new("/boleh", "Boleh atau tidak?"),
        new("/data", "Data terbuka"),
    ];

    private static readonly (MenuItem Item, Permission? Asks)[] Desk =
    [
        (new("/kerja", "Meja kerja"), null),
        (new("/kerja/laporan", "Laporan"), Permission.ReadReports),
        (new("/kerja/informasi", "Informasi awal"), Permission.ReadReports),
        (new("/kerja/pengawasan", "Pengawasan"), Permission.ReadReports),
        (new("/kerja/penanganan", "Penanganan"), Permission.ReadCases),
        (new("/kerja/penerusan", "Penerusan"), Permission.ReadReferrals),
        (new("/kerja/benturan", "Benturan"), Permission.ReadReports),
        (new("/kerja/delegasi", "Pelimpahan"), Permission.IssueRuling),
        (new("/kerja/buku-tindak-lanjut", "Buku tindak lanjut"), Permission.ReadLedger),
        (new("/kerja/akun", "Akun"), Permission.ManageAccounts),
        (new("/kerja/pengaturan", "Pengaturan"), Permission.ManageSettings),
        (new("/kerja/catatan", "Catatan"), Permission.ReadLogs),
        (new("/kerja/pelindungan-data", "Pelindungan data"), Permission.ProtectData),
    ];

    private readonly Lazy<HashSet<string>> known = new(() =>
        [.. pages.ActionDescriptors.Items.Select(p => "/" + p.AttributeRouteInfo?.Template)]);

    public IEnumerable<MenuItem> ForPublic => Public.Where(i => Has(i.Address));

    public IEnumerable<MenuItem> ForDesk(Actor actor) =>
        Desk.Where(d => (d.Asks is not { } asked || actor.May(asked)) && Has(d.Item.Address)).Select(d => d.Item);

    public bool Has(string address) => known.Value.Contains(address);

    /// <summary>Whether a page lies at or under an entry.</summary>
    public static bool IsHere(string address, PathString path) =>
        address is "/kerja" ? path == "/kerja" : path.StartsWithSegments(address, StringComparison.Ordinal);
}
