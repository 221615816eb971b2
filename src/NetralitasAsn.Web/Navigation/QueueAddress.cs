using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using NetralitasAsn.Application.Work;

namespace NetralitasAsn.Web.Navigation;

/// <summary>A filter of the queue as its address.</summary>
internal static class QueueAddress
{
    public static string ToAddress(this QueueFilter filter, string? handler = null)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in Parts(filter).Prepend(("handler", handler)).Where(p => !string.IsNullOrEmpty(p.Item2)))
        {
            query.Add(name, value!);
        }

        return "/kerja" + query;
    }

    /// <summary>The parts with the names that the page binds.</summary>
    public static IEnumerable<(string Name, string? Value)> Parts(this QueueFilter filter) =>
    [
        ("Stage", filter.Stage), ("Hands", filter.Hands), ("Due", filter.Due), ("Filter.Text", filter.Text), ("Filter.Place", filter.Place), ("Filter.From", Day(filter.From)), ("Filter.Until", Day(filter.Until)),
    ];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
