using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace NetralitasAsn.Web.TagHelpers;

/// <summary>The word a person reads for a member of an enumeration, from the key <c>Type.Member</c>.</summary>
public static class EnumWords
{
    /// <summary>The word of a member; the member itself when the resource has none, which a test finds.</summary>
    public static string Word(this IStringLocalizer texts, Enum member) => texts[$"{member.GetType().Name}.{member}"] switch
    {
        { ResourceNotFound: false } found => found.Value,
        _ => member.ToString(),
    };

    /// <summary>All members as choices of a field; the value is the member's name.</summary>
    public static IReadOnlyList<SelectListItem> Choices<T>(this IStringLocalizer texts, params IReadOnlyList<T> only)
        where T : struct, Enum =>
        [.. (only.Count > 0 ? only : Enum.GetValues<T>()).Select(m => new SelectListItem(texts.Word(m), m.ToString()))];
}
