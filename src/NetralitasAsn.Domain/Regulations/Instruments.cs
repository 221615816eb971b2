namespace NetralitasAsn.Domain.Regulations;

/// <summary>One legal instrument in the register.</summary>
/// <param name="Id">The id under which articles cite it, for example <c>UU-5-2014</c>.</param>
/// <param name="Title">Its title in Indonesian.</param>
/// <param name="From">The first day in force; null when the day was not found.</param>
/// <param name="Until">The last day in force; null when no end was found.</param>
/// <param name="Note">What it replaced, what replaced it, what stayed.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Certainty">How sure the entry is.</param>
public sealed record Instrument(string Id, string Title, DateOnly? From, DateOnly? Until, string? Note, string Source, Certainty Certainty)
{
    /// <summary>Its name in English, for readers.</summary>
    public string TitleInEnglish => EnglishNames.OfInstruments[Id];

    /// <summary>As people cite it, for example <c>Perbawaslu 8/2020</c>.</summary>
    public string Short { get; init; } = Title.Split(" tentang ")[0];

    /// <summary>The instrument that took its place, if one did.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>The first day it can have been in force, where only the year was found.</summary>
    public DateOnly? NotBefore { get; init; }

    public bool IsInForceOn(DateOnly day) => ((From ?? NotBefore) is not { } first || first <= day) && (Until is null || day <= Until);
}
