using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Application.Regions;

/// <summary>Finds places by what people type; in memory, a few milliseconds over 91,592 names.</summary>
public interface IPlaceIndex
{
    /// <summary>
    /// The places whose name, with the names of what they lie in, has a word beginning with each word typed. Case, accents, apostrophes and
    /// the words for kinds ("kab", "kec", "desa") do not matter. Exact names come first, then beginnings, then higher levels.
    /// An empty text lists what lies in <paramref name="within"/>.
    /// </summary>
    IReadOnlyList<RegionCard> Find(string text, RegionLevel? level, RegionCode? within, int atMost);
}
