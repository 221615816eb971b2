using System.Globalization;
using System.Text;
using MediatR;
using NetralitasAsn.Application.Dashboard;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Api;

/// <summary>The public figures: the same numbers as on the pages, guarded alike. Public.</summary>
internal static class StatisticsEndpoints
{
    public static RouteGroupBuilder MapStatistics(this RouteGroupBuilder api)
    {
        var statistics = api.MapGroup("/statistics").AllowAnonymous().WithTags("Statistics");

        statistics.MapGet("/funnel", (string? province, string? subject, string? kind, HttpContext http, IMediator mediator, CancellationToken ct) =>
                ReadFilter(province, subject, kind).Ask(query => mediator.Send(query, ct).ToHttp(f => http.Unless(f.Version, () => TypedResults.Ok(FunnelAnswer.Of(f))))))
            .WithName("GetFunnel")
            .WithSummary("The funnel of reports. Narrowed by province, subject and kind it withholds what could point at a person; by all three it withholds everything.")
            .Answers<FunnelAnswer>().WithVersion();

        statistics.MapGet("/by-province", (string? format, HttpContext http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetByProvince(), ct).ToHttp(p => http.Unless(p.Version, () => IsCsv(format)
                    ? new CsvAnswer("laporan-per-provinsi.csv", "code,name", p.Provinces.Select(r => ($"{r.Code},{Quoted(r.Name)}", r.Funnel)))
                    : TypedResults.Ok(new ByProvinceAnswer(p.AsOf, [.. p.Provinces.Select(r => new ProvinceRowAnswer(r.Code, r.Name, r.Funnel))])))))
            .WithName("GetByProvince")
            .WithSummary("All provinces with their funnel; format=csv for a table.")
            .Answers<ByProvinceAnswer>().WithVersion();

        statistics.MapGet("/by-conduct", (string? format, HttpContext http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetByConduct(), ct).ToHttp(c => http.Unless(c.Version, () => IsCsv(format)
                    ? new CsvAnswer("laporan-per-perbuatan.csv", "conduct,name", c.Conducts.Select(r => ($"{ConductRowAnswer.CodeOf(r)},{Quoted(r.Name)}", r.Funnel)))
                    : TypedResults.Ok(new ByConductAnswer(c.AsOf, [.. c.Conducts.Select(r => new ConductRowAnswer(ConductRowAnswer.CodeOf(r), r.Name, r.NameInEnglish, r.Funnel))])))))
            .WithName("GetByConduct")
            .WithSummary("All kinds of conduct with their funnel, for the nation; format=csv for a table.")
            .Answers<ByConductAnswer>().WithVersion();

        statistics.MapGet("/timeliness", (HttpContext http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetTimeliness(), ct).ToHttp(t => http.Unless(t.Version, () => TypedResults.Ok(new TimelinessAnswer(t.AsOf, t.InitialReview, t.Handling)))))
            .WithName("GetTimeliness")
            .WithSummary("On time / (closed + open overdue), with the median and the 90th percentile in days, for the nation.")
            .Answers<TimelinessAnswer>().WithVersion();

        statistics.MapGet("/follow-up", (HttpContext http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetFollowUp(), ct).ToHttp(u => http.Unless(u.Version, () => TypedResults.Ok(new FollowUpAnswer(u.AsOf, u.Tracks)))))
            .WithName("GetFollowUp")
            .WithSummary("What became of the referrals, by track; a referral is of one person.")
            .Answers<FollowUpAnswer>().WithVersion();

        statistics.MapGet("/snapshots", (IMediator mediator, CancellationToken ct) => mediator.Send(new FindSnapshots(), ct).ToHttp())
            .WithName("FindSnapshots")
            .WithSummary("The frozen, dated editions.")
            .Answers<SnapshotList>();
        return api;
    }

    private static Reading<GetFunnel> ReadFilter(string? province, string? subject, string? kind)
    {
        var reader = new FieldReader();
        var query = new GetFunnel(
            string.IsNullOrWhiteSpace(province) ? null : reader.Region("province", province),
            reader.WordOrNull<SubjectKind>("subject", subject),
            reader.WordOrNull<ConductKind>("kind", kind));
        return reader.Read(() => query);
    }

    private static bool IsCsv(string? format) => string.Equals(format, "csv", StringComparison.OrdinalIgnoreCase);

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The answer with its version as the ETag, kept for a moment; nothing but 304 when the client has that version.</summary>
    private static IResult Unless(this HttpContext http, int version, Func<IResult> answer)
    {
        http.Response.Headers.CacheControl = "public, max-age=10";
        return ETag.TryParse(http.Request.Headers.IfNoneMatch, CultureInfo.InvariantCulture, out var known) && known == version
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified).At(version)
            : answer().At(version);
    }

    /// <summary>A table for spreadsheets; a withheld number is an empty field and named in the last column.</summary>
    private sealed class CsvAnswer(string fileName, string keys, IEnumerable<(string Keys, FunnelRow Funnel)> rows) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var steps = Enum.GetValues<FunnelStep>();
            var text = new StringBuilder().Append(keys).Append(',').AppendJoin(',', steps.Select(Kebab.Of)).Append(",withheld\r\n");
            foreach (var (row, funnel) in rows)
            {
                text.Append(row).Append(',').AppendJoin(',', steps.Select(s => funnel[s]?.ToString(CultureInfo.InvariantCulture)))
                    .Append(',').AppendJoin(' ', steps.Where(s => funnel[s] is null).Select(Kebab.Of)).Append("\r\n");
            }

            return TypedResults.File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", fileName).ExecuteAsync(httpContext);
        }
    }
}

/// <summary>A funnel. Numbers that are withheld are null and named in <c>withheld</c>.</summary>
/// <param name="AsOf">The legal instant of the numbers; null before the first computation.</param>
/// <param name="Details">For the nation only.</param>
/// <param name="Coverage">Offices that worked on any file within seven days, of those that have reports.</param>
/// <param name="Findings">Findings of the offices' own supervision, apart from the reports; for the nation only.</param>
public sealed record FunnelAnswer(DateTimeOffset? AsOf, FigureFilter Filter, FunnelRow Funnel, FunnelDetails? Details, Coverage Coverage, FindingsRow? Findings)
{
    internal static FunnelAnswer Of(FunnelFigures figures) => new(figures.AsOf, figures.Filter, figures.Funnel, figures.Details, figures.Coverage, figures.Findings);
}

/// <summary>All provinces; the order is by reports received.</summary>
public sealed record ByProvinceAnswer(DateTimeOffset? AsOf, IReadOnlyList<ProvinceRowAnswer> Items);

/// <summary>One province; <c>ri</c> is what the central office handles itself.</summary>
public sealed record ProvinceRowAnswer(string Code, string Name, FunnelRow Funnel);

/// <summary>All kinds of conduct.</summary>
public sealed record ByConductAnswer(DateTimeOffset? AsOf, IReadOnlyList<ConductRowAnswer> Items);

/// <summary>One kind of conduct; <c>not-sure</c> is for reporters who did not know.</summary>
public sealed record ConductRowAnswer(string Conduct, string Name, string NameInEnglish, FunnelRow Funnel)
{
    internal static string CodeOf(ConductRow row) => row.Kind is { } kind ? Kebab.Of(kind) : FigureSheet.NotSure;
}

/// <summary>The two clocks of Bawaslu.</summary>
public sealed record TimelinessAnswer(DateTimeOffset? AsOf, ClockFigures InitialReview, ClockFigures Handling);

/// <summary>The four tracks.</summary>
public sealed record FollowUpAnswer(DateTimeOffset? AsOf, IReadOnlyList<TrackFigures> Items);
