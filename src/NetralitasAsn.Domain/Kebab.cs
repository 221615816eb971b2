using System.Reflection;
using System.Text;

namespace NetralitasAsn.Domain;

/// <summary>The word of the API for a member whose name does not say it.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class WordAttribute(string word) : Attribute
{
    public string Word { get; } = word;
}

/// <summary>The one converter between members and the words of the API: <c>CivilServant</c> is <c>civil-servant</c>.</summary>
public static class Kebab
{
    /// <summary>The word of the API for a member.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum => Words<T>.ByMember.TryGetValue(member, out var word) ? word : Of(member.ToString());

    /// <summary>A name in words joined by hyphens: <c>occurredOn</c> and <c>OccurredOn</c> are <c>occurred-on</c>.</summary>
    public static string Of(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (char.IsUpper(c) || (char.IsAsciiDigit(c) && i > 0 && !char.IsAsciiDigit(name[i - 1])))
            {
                if (i > 0)
                {
                    word.Append('-');
                }

                word.Append(char.ToLowerInvariant(c));
            }
            else
            {
                word.Append(c);
            }
        }

        return word.ToString();
    }

    /// <summary>All words of an enumeration, in the order of its members.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Words<T>.InOrder;

    /// <summary>The member of a word; false for any word that is not exactly one of <see cref="All{T}"/>.</summary>
    public static bool TryParse<T>(string? word, out T member)
        where T : struct, Enum
    {
        member = default;
        return word is not null && Words<T>.ByWord.TryGetValue(word, out member);
    }

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByMember = Enum.GetValues<T>().ToDictionary(
            m => m,
            m => typeof(T).GetField(m.ToString())?.GetCustomAttribute<WordAttribute>()?.Word ?? Of(m.ToString()));

        public static readonly Dictionary<string, T> ByWord = ByMember.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);

        public static readonly IReadOnlyList<string> InOrder = [.. Enum.GetValues<T>().Select(m => ByMember[m])];
    }
}
