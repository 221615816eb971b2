using System.Security.Cryptography;

namespace NetralitasAsn.Domain.Reports;

/// <summary>
/// The code with which a reporter comes back: five groups of five characters, 100 random bits. The fifth character of each group
/// checks the other four and the place of the group, so that a slip of the pen is recognised, group by group, without a look-up.
/// </summary>
public readonly record struct TrackingCode
{
    // Crockford's alphabet: O reads as 0, I and L as 1, and there is no U beside V.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Groups = 5;
    private const int GroupLength = 5;

    private TrackingCode(string value) => Value = value;

    /// <summary>The 25 characters without dashes; this is what is hashed.</summary>
    public string Value { get; }

    public static TrackingCode Create(RandomNumberGenerator random)
    {
        Span<byte> bytes = stackalloc byte[Groups * (GroupLength - 1)];
        random.GetBytes(bytes);
        Span<char> text = stackalloc char[Groups * GroupLength];
        for (var group = 0; group < Groups; group++)
        {
            var at = group * GroupLength;
            for (var i = 0; i < GroupLength - 1; i++)
            {
                text[at + i] = Alphabet[bytes[group * (GroupLength - 1) + i] & 31];
            }

            text[at + GroupLength - 1] = Check(text.Slice(at, GroupLength - 1), group);
        }

        return new(new string(text));
    }

    /// <summary>Reads what a person typed: any case, with or without spaces and dashes, O for 0, I and L for 1.</summary>
    public static TrackingCodeReading Read(string? typed)
    {
        var text = new char[Groups * GroupLength];
        var length = 0;
        var unknown = new HashSet<int>();
        foreach (var c in typed ?? "")
        {
            if (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.DashPunctuation or System.Globalization.UnicodeCategory.Format || c is '.' or '_')
            {
                continue;
            }

            if (length == text.Length)
            {
                return new(null, [], WrongLength: true);
            }

            text[length] = char.ToUpperInvariant(c) switch { 'O' => '0', 'I' or 'L' => '1', var other => other };
            if (!Alphabet.Contains(text[length], StringComparison.Ordinal))
            {
                unknown.Add(length / GroupLength);
            }

            length++;
        }

        if (length != text.Length)
        {
            return new(null, [], WrongLength: true);
        }

        var wrong = Enumerable.Range(0, Groups)
            .Where(g => unknown.Contains(g) || Check(text.AsSpan(g * GroupLength, GroupLength - 1), g) != text[g * GroupLength + GroupLength - 1])
            .Select(g => g + 1)
            .ToArray();
        return wrong.Length == 0 ? new(new TrackingCode(new string(text)), [], false) : new(null, wrong, false);
    }

    /// <summary>As it is shown: <c>ABCDE-FGHJK-…</c>.</summary>
    public string Display => string.Join('-', Value.Chunk(GroupLength).Select(g => new string(g)));

    /// <summary>A secret is not written anywhere by accident.</summary>
    public override string ToString() => "(tracking code)";

    // A weighted sum in GF(32): it recognises every single wrong character and every swap of two.
    private static char Check(ReadOnlySpan<char> group, int place)
    {
        var sum = place + 1;
        foreach (var c in group)
        {
            sum = Double(sum) ^ Math.Max(0, Alphabet.IndexOf(c, StringComparison.Ordinal));
        }

        return Alphabet[Double(sum)];
    }

    private static int Double(int x) => (x << 1 ^ ((x & 16) != 0 ? 0b100101 : 0)) & 31;
}

/// <summary>What became of a typed tracking code.</summary>
/// <param name="Code">Null when it cannot be a code.</param>
/// <param name="WrongGroups">The groups, from 1, in which something is mistyped.</param>
public sealed record TrackingCodeReading(TrackingCode? Code, IReadOnlyList<int> WrongGroups, bool WrongLength);
