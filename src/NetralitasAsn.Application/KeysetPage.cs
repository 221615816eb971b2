using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace NetralitasAsn.Application;

/// <summary>How many rows match: exact up to 1,000, else "at least"; counting a million rows on every page is how lists get slow.</summary>
public sealed record KeysetTotal(int? Exactly, int? AtLeast)
{
    private const int ExactUpTo = 1000;

    internal static async Task<KeysetTotal> Of<T>(IQueryable<T> rows, CancellationToken ct)
    {
        var counted = await rows.Take(ExactUpTo + 1).CountAsync(ct);
        return counted > ExactUpTo ? new(null, ExactUpTo) : new(counted, null);
    }
}

/// <summary>Where the page before ended: the instant the list is sorted by, and the id that settles a tie.</summary>
public readonly record struct After(DateTimeOffset At, Guid Id) : IParsable<After>
{
    public static After Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var after) ? after : throw new FormatException("Not a page key.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out After result)
    {
        result = default;
        var parts = s?.Split('_');
        if (parts is not { Length: 2 } || !long.TryParse(parts[0], NumberStyles.Integer, CultureInfo.InvariantCulture, out var micros) || !Guid.TryParse(parts[1], out var id)
            || micros is < 0 or > 250_000_000_000_000_000)
        {
            return false;
        }

        result = new(DateTimeOffset.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond), id);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(At - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond}_{Id:D}");
}

/// <summary>One page of a list that is paged by the last key of the page before.</summary>
/// <param name="Next">The key to ask the next page with; null on the last page.</param>
public sealed record KeysetPage<T>(IReadOnlyList<T> Items, string? Next, KeysetTotal Total);

/// <summary>Cuts a page from one row more than it holds.</summary>
public static class KeysetPage
{
    public const int MaximumSize = 100;

    internal static KeysetPage<T> Of<T>(List<T> oneMore, int size, KeysetTotal total, Func<T, After> key)
    {
        var items = oneMore.Count > size ? oneMore[..size] : oneMore;
        return new(items, oneMore.Count > size ? key(items[^1]).ToString() : null, total);
    }
}
