using System.Globalization;
using System.IO.Compression;
using System.Text;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Infrastructure.Regions;

/// <summary>Whether the places of the demonstration exist: never in Production.</summary>
internal sealed record ReservedPlaces(bool Exist);

/// <summary>
/// All regions in memory, in the order of their codes, so that what lies in a region is one contiguous stretch.
/// Facts of a decree, read once from the embedded table; the database holds the same rows for keys and joins.
/// </summary>
internal sealed class RegionCatalogue : IRegionNames, IPlaceIndex
{
    private static readonly Dictionary<string, RegionLevel?> KindWords = new(StringComparer.Ordinal)
    {
        ["provinsi"] = RegionLevel.Province,
        ["prov"] = RegionLevel.Province,
        ["kabupaten"] = RegionLevel.Regency,
        ["kab"] = RegionLevel.Regency,
        ["kota"] = RegionLevel.Regency,
        ["administrasi"] = null,
        ["kecamatan"] = RegionLevel.District,
        ["kec"] = RegionLevel.District,
        ["distrik"] = RegionLevel.District,
        ["kelurahan"] = RegionLevel.Village,
        ["kel"] = RegionLevel.Village,
        ["desa"] = RegionLevel.Village,
        ["ds"] = RegionLevel.Village,
    };

    /// <summary>How people call a province beside its name.</summary>
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["19"] = "babel",
        ["31"] = "dki",
        ["34"] = "diy jogja",
        ["52"] = "ntb",
        ["53"] = "ntt",
    };

    private readonly List<RegionCode> codes = new(95_000);
    private readonly List<string> names = new(95_000);
    private readonly List<int> parents = new(95_000);
    private readonly List<int> foldedIds = new(95_000);
    private readonly List<string> folded = [];
    private readonly List<string> searched = [];

    private static readonly Lazy<RegionCatalogue> WithReserved = new(() => new(new ReservedPlaces(true)));
    private static readonly Lazy<RegionCatalogue> WithoutReserved = new(() => new(new ReservedPlaces(false)));

    private RegionCatalogue(ReservedPlaces reserved)
    {
        var pool = new Dictionary<string, int>(StringComparer.Ordinal);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var path = new int[4];
        RegionCode? regency = null;

        void Add(RegionCode code, string name)
        {
            name = seen.TryGetValue(name, out var known) ? known : seen[name] = name;
            var depth = (int)code.Level - 1;
            path[depth] = codes.Count;
            codes.Add(code);
            names.Add(name);
            parents.Add(depth == 0 ? -1 : path[depth - 1]);
            if (depth > 0 && ids.TryGetValue(name, out var same))
            {
                foldedIds.Add(same);
                return;
            }

            var fold = Fold(name);
            var search = depth == 0 && Aliases.TryGetValue(code.Value, out var alias) ? $"{fold} {alias}" : fold;
            if (!pool.TryGetValue(search, out var id))
            {
                id = pool[search] = folded.Count;
                folded.Add(fold);
                searched.Add(search);
            }

            ids[name] = id;
            foldedIds.Add(id);
        }

        void Close()
        {
            if (regency is { } r && reserved.Exist)
            {
                foreach (var suffix in (string[])[".99", ".99.1999", ".99.2999"])
                {
                    Add(RegionCode.Of(r + suffix), "Contoh");
                }
            }

            regency = null;
        }

        foreach (var (code, name) in Read())
        {
            if (code.Level <= RegionLevel.Regency)
            {
                Close();
                regency = code.Level == RegionLevel.Regency ? code : null;
            }

            Add(code, name);
        }

        Close();
    }

    /// <summary>The facts are the same for every host in the process, so they are read once.</summary>
    public static RegionCatalogue Of(ReservedPlaces reserved) => (reserved.Exist ? WithReserved : WithoutReserved).Value;

    public IEnumerable<Region> All => Enumerable.Range(0, codes.Count).Select(i => new Region(codes[i], names[i]));

    public ValueTask<RegionCard?> Find(RegionCode code) =>
        ValueTask.FromResult(code == RegionCode.Nation
            ? new RegionCard(code, "Indonesia", RegionLevel.Nation, null, "Indonesia", false)
            : IndexOf(code) is >= 0 and var i ? CardOf(i) : null);

    public string FullName(RegionCode code) =>
        code == RegionCode.Nation ? "Indonesia" : IndexOf(code) is >= 0 and var i ? FullNameOf(i) : code.ToString();

    /// <summary>The region with its bare name; null when there is none.</summary>
    public Region? RegionOf(RegionCode code) => IndexOf(code) is >= 0 and var i ? new Region(codes[i], names[i]) : null;

    public IReadOnlyList<RegionCard> Find(string text, RegionLevel? level, RegionCode? within, int atMost)
    {
        var (from, to) = Stretch(within);
        var query = Fold(text);
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            var wanted = level ?? (within is { } w ? w.Level + 1 : RegionLevel.Province);
            return [.. Enumerable.Range(from, to - from).Where(i => codes[i].Level == wanted).Take(atMost).Select(CardOf)];
        }

        var needed = Array.FindAll(words, w => !KindWords.ContainsKey(w));
        var kinds = needed.Length == words.Length ? [] : words.Where(KindWords.ContainsKey).ToHashSet(StringComparer.Ordinal);
        if (needed.Length == 0)
        {
            needed = words;
        }

        var search = new Search(query, string.Join(' ', needed), needed, [.. needed.Select(_ => new byte[searched.Count])], kinds);
        var hits = new List<(int Rank, int Index)>();
        for (var i = from; i < to; i++)
        {
            if ((level is null || codes[i].Level == level) && Matches(search, i))
            {
                hits.Add((Rank(search, i), i));
            }
        }

        hits.Sort();
        return [.. hits.Take(atMost).Select(h => CardOf(h.Index))];
    }

    /// <summary>Lower case without accents, apostrophes and punctuation; words apart by one space.</summary>
    internal static string Fold(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’' or '`') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark
                && plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    private bool Matches(Search search, int index)
    {
        var own = false;
        for (var w = 0; w < search.Words.Length; w++)
        {
            if (Begins(search, w, foldedIds[index]))
            {
                own = true;
                continue;
            }

            var found = false;
            for (var up = parents[index]; up >= 0 && !found; up = parents[up])
            {
                found = Begins(search, w, foldedIds[up]);
            }

            if (!found)
            {
                return false;
            }
        }

        return own;
    }

    /// <summary>Does a word of the name begin with the word typed? Asked once per different name.</summary>
    private bool Begins(Search search, int word, int name)
    {
        ref var memo = ref search.Memo[word][name];
        if (memo == 0)
        {
            memo = BeginsWord(searched[name], search.Words[word]) ? (byte)1 : (byte)2;
        }

        return memo == 1;
    }

    private static bool BeginsWord(string name, string word)
    {
        for (var at = name.IndexOf(word, StringComparison.Ordinal); at >= 0; at = name.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || name[at - 1] == ' ')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Exact before beginning before the rest; the kind that was typed before others; whole words before beginnings; higher levels before lower.</summary>
    private int Rank(Search search, int index)
    {
        var name = folded[foldedIds[index]];
        var closeness = name == search.Query ? 0
            : name == search.Bare ? 1
            : name.StartsWith(search.Bare, StringComparison.Ordinal) ? 2
            : BeginsWord(name, search.Words[0]) ? 3 : 4;
        return (closeness * 1000) + (IsTyped(search.Kinds, codes[index]) ? 0 : 100) + (10 * search.Words.Count(w => !IsWhole(w, index))) + (int)codes[index].Level;
    }

    /// <summary>"batang" is a whole word of Kab. Batang and only the beginning of Kab. Batanghari.</summary>
    private bool IsWhole(string word, int index)
    {
        for (var i = index; i >= 0; i = parents[i])
        {
            if ($" {searched[foldedIds[i]]} ".Contains($" {word} ", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTyped(HashSet<string> kinds, RegionCode code) =>
        kinds.Count == 0
        || kinds.Any(k => KindWords[k] == code.Level && k switch
        {
            "kota" => code.IsCity(),
            "kab" or "kabupaten" => !code.IsCity(),
            "kel" or "kelurahan" => code.VillageKind() == VillageKind.Kelurahan,
            "desa" or "ds" => code.VillageKind() != VillageKind.Kelurahan,
            _ => true,
        });

    private (int From, int To) Stretch(RegionCode? within)
    {
        if (within is null || within == RegionCode.Nation)
        {
            return (0, codes.Count);
        }

        var from = IndexOf(within.Value);
        if (from < 0)
        {
            return (0, 0);
        }

        var to = from + 1;
        while (to < codes.Count && within.Value.Contains(codes[to]))
        {
            to++;
        }

        return (from, to);
    }

    private int IndexOf(RegionCode code) => code.Value is null ? -1 : codes.BinarySearch(code);

    private RegionCard CardOf(int i) =>
        new(codes[i], Region.ShortTitleOf(codes[i], names[i]), codes[i].Level, codes[i].VillageKind(), FullNameOf(i), codes[i].IsReserved());

    private string FullNameOf(int i)
    {
        var chain = Region.ShortTitleOf(codes[i], names[i]);
        for (var up = parents[i]; up >= 0; up = parents[up])
        {
            chain = $"{chain}, {Region.ShortTitleOf(codes[up], names[up])}";
        }

        return chain;
    }

    private static IEnumerable<(RegionCode Code, string Name)> Read()
    {
        using var packed = typeof(RegionCatalogue).Assembly.GetManifestResourceStream("regions.tsv.gz")!;
        using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        using var lines = new StreamReader(unpacked, Encoding.UTF8);
        while (lines.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            yield return (RegionCode.Of(line[..tab]), line[(tab + 1)..]);
        }
    }

    private sealed record Search(string Query, string Bare, string[] Words, byte[][] Memo, HashSet<string> Kinds);
}
