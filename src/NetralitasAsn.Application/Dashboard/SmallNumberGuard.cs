namespace NetralitasAsn.Application.Dashboard;

/// <summary>
/// Every public number passes here. A number from one to four is withheld unless it is a live total, and with it as many others as it takes
/// so that nobody can compute it from the sums that are shown. Zero stays zero, unless it would betray its neighbour.
/// </summary>
public sealed class SmallNumberGuard
{
    /// <summary>The smallest number that is shown.</summary>
    public const int Threshold = 5;

    private const long Unbounded = 1_000_000_000_000;

    private readonly List<long> values = [];
    private readonly List<bool> live = [];
    private readonly List<int> depths = [];
    private readonly List<Sum> sums = [];
    private readonly Dictionary<int, List<Sum>> sumsOf = [];
    private bool[] settled = [];
    private bool[] hidden = [];

    /// <summary>Registers a number; a live one is always shown. The more attributes narrow it, the sooner it gives way to others.</summary>
    public int Add(long value, bool isLive = false, int attributes = 0)
    {
        values.Add(value);
        live.Add(isLive);
        depths.Add(attributes);
        return values.Count - 1;
    }

    /// <summary>Says that a number is the sum of others, as everybody can see.</summary>
    public void IsSum(int total, IReadOnlyList<int> parts)
    {
        var sum = new Sum(total, [.. parts]);
        sums.Add(sum);
        foreach (var one in parts.Append(total))
        {
            (sumsOf.TryGetValue(one, out var of) ? of : sumsOf[one] = []).Add(sum);
        }
    }

    /// <summary>Whether a number is shown on its own, with nothing beside it to subtract from.</summary>
    public static bool Shows(long value) => value is 0 or >= Threshold;

    /// <summary>For each number whether it is withheld.</summary>
    public IReadOnlyList<bool> Withheld()
    {
        hidden = [.. live.Select(l => !l)];
        // What follows from the live totals alone is public already; withholding it protects nobody.
        settled = Known();
        var small = new bool[values.Count];
        for (var i = 0; i < small.Length; i++)
        {
            hidden[i] = small[i] = !live[i] && !settled[i] && !Shows(values[i]);
        }

        while (ProtectLines() || ProtectAgainstSubtraction(small))
        {
        }

        return hidden;
    }

    private bool ProtectLines()
    {
        var changed = false;
        foreach (var sum in sums)
        {
            changed |= Protect(sum);
        }

        return changed;
    }

    private bool Protect(Sum sum)
    {
        var (count, total, hasZero) = (0, 0L, false);
        foreach (var part in sum.Parts)
        {
            if (hidden[part])
            {
                count++;
                total += values[part];
                hasZero |= values[part] == 0;
            }
        }

        if (count == 0 && !hidden[sum.Total])
        {
            return false;
        }

        if (!hidden[sum.Total] && !Shows(values[sum.Total]))
        {
            return HideAll(sum.Parts);
        }

        var isSafe = hidden[sum.Total] ? count > 0 : count > 1 && (hasZero || total > count);
        return !isSafe && HideAnother(sum);
    }

    /// <summary>Attacks what is shown by subtraction, and withholds more around each small number that gives way.</summary>
    private bool ProtectAgainstSubtraction(bool[] small)
    {
        var known = Known();
        var changed = false;
        var isOpen = false;
        for (var i = 0; i < small.Length; i++)
        {
            if (!small[i] || !known[i])
            {
                continue;
            }

            isOpen = true;
            changed |= sumsOf.GetValueOrDefault(i, []).OrderByDescending(s => s.Parts.Max(p => depths[p])).Any(HideAnother);
        }

        return changed || (isOpen && HideAll([.. Enumerable.Range(0, values.Count)]));
    }

    /// <summary>Which numbers can be computed from those that are shown: the narrowest bounds that all sums together allow.</summary>
    private bool[] Known()
    {
        var low = new long[values.Count];
        var high = new long[values.Count];
        for (var i = 0; i < low.Length; i++)
        {
            (low[i], high[i]) = hidden[i] ? (0, Unbounded) : (values[i], values[i]);
        }

        while (sums.Aggregate(false, (moved, sum) => Narrow(sum, low, high) || moved))
        {
        }

        return [.. low.Select((l, i) => l == high[i])];
    }

    private static bool Narrow(Sum sum, long[] low, long[] high)
    {
        var (least, most) = (0L, 0L);
        foreach (var part in sum.Parts)
        {
            least += low[part];
            most += high[part];
        }

        var moved = Raise(low, sum.Total, least) | Lower(high, sum.Total, most);
        foreach (var part in sum.Parts)
        {
            moved |= Lower(high, part, high[sum.Total] - (least - low[part])) | Raise(low, part, low[sum.Total] - (most - high[part]));
        }

        return moved;
    }

    private static bool Raise(long[] low, int at, long to)
    {
        if (to <= low[at])
        {
            return false;
        }

        low[at] = to;
        return true;
    }

    private static bool Lower(long[] high, int at, long to)
    {
        if (to >= high[at])
        {
            return false;
        }

        high[at] = to;
        return true;
    }

    /// <summary>Withholds one more number of a sum: the smallest among those with most attributes, then zeros among them, then the others.</summary>
    private bool HideAnother(Sum sum)
    {
        int[] all = [.. sum.Parts, sum.Total];
        var deepest = all.Max(n => depths[n]);
        int[] deep = [.. all.Where(n => depths[n] == deepest)];
        return HideSmallest(deep) || HideAll(deep) || HideSmallest(all) || HideAll(all);
    }

    private bool HideSmallest(int[] these)
    {
        var best = -1;
        foreach (var one in these)
        {
            if (MayHide(one) && values[one] > 0 && (best < 0 || values[one] < values[best]))
            {
                best = one;
            }
        }

        if (best >= 0)
        {
            hidden[best] = true;
        }

        return best >= 0;
    }

    private bool HideAll(int[] these)
    {
        var changed = false;
        foreach (var one in these)
        {
            if (MayHide(one))
            {
                hidden[one] = changed = true;
            }
        }

        return changed;
    }

    private bool MayHide(int one) => !hidden[one] && !live[one] && !settled[one];

    private sealed record Sum(int Total, int[] Parts);
}
