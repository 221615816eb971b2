using MediatR;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Registry;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Registry;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Api;

/// <summary>The code of an office in its own numbers.</summary>
/// <param name="Code">Two pairs of digits: <c>14.09</c>.</param>
/// <param name="Confirmed">True when a published number names the office.</param>
public sealed record OfficeCodeRequest(string? Code, bool Confirmed);

/// <summary>When counters take in reports.</summary>
/// <param name="Office">The Bawaslu office; absent for all offices.</param>
/// <param name="From">The first day.</param>
/// <param name="Opens">Local time, Monday to Friday.</param>
/// <param name="Closes">Local time, Monday to Thursday.</param>
/// <param name="ClosesOnFriday">Local time on Friday.</param>
/// <param name="RoundTheClockAroundVoting">Day and night in the quiet period, on voting day and during recapitulation.</param>
public sealed record ReceptionHoursRequest(OfficeCode? Office, DateOnly? From, TimeOnly? Opens, TimeOnly? Closes, TimeOnly? ClosesOnFriday, bool RoundTheClockAroundVoting)
{
    internal KeepReceptionHours ToCommand(Guid id) => new(id, Office, From ?? default, Opens ?? default, Closes ?? default, ClosesOnFriday ?? default, RoundTheClockAroundVoting);
}

/// <summary>What is known of a pair of candidates.</summary>
/// <param name="Election">The code of the election: <c>regent:33.25</c>.</param>
/// <param name="PairNumber">The serial number (nomor urut), never a name.</param>
/// <param name="Status"><c>set</c>, <c>replaced</c>, <c>registered</c>, <c>withdrawn</c> or <c>disqualified</c>.</param>
/// <param name="SetAt">The instant of the decision, with its offset; the pivot of UU 10/2016 Pasal 71 for this pair. Required when set or replaced.</param>
/// <param name="DecreeNumber">The decree of KPU.</param>
/// <param name="Reason">Where it is known from, or why it is corrected.</param>
public sealed record PairRequest(string? Election, int PairNumber, CandidacyStatus Status, DateTimeOffset? SetAt, string? DecreeNumber, string? Reason)
{
    internal RecordPair ToCommand(Guid id) => new(id, Election ?? "", PairNumber, Status, SetAt, DecreeNumber, Reason ?? "");
}

/// <summary>A central agency.</summary>
/// <param name="Name">Its name.</param>
/// <param name="AuthorityTitle">The post that is the personnel authority of its staff.</param>
public sealed record AgencyRequest(string? Name, string? AuthorityTitle);

/// <summary>Who holds a personnel authority.</summary>
/// <param name="Kind">Definitive or acting.</param>
/// <param name="Name">The holder.</param>
/// <param name="DecreeNumber">The decree of appointment.</param>
/// <param name="DecreeOn">Its day.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; required for anybody acting.</param>
public sealed record HolderRequest(HolderKind Kind, string? Name, string? DecreeNumber, DateOnly DecreeOn, DateOnly From, DateOnly? Until);

/// <summary>Places, the elections they vote in, and agencies: public facts.</summary>
internal static class RegionsEndpoints
{
    public static RouteGroupBuilder MapRegions(this RouteGroupBuilder api)
    {
        api.MapGet("/regions", (string? q, string? level, RegionCode? within, int? limit, IMediator mediator, CancellationToken ct) =>
                Ask(level, asked => mediator.Send(new FindPlaces(q, asked, within, limit ?? 20), ct)).ToHttp())
            .AllowAnonymous()
            .WithName("FindPlaces")
            .WithTags("Regions")
            .WithSummary("Finds places by name, or lists what lies in one; level: province, regency, district, village.")
            .Answers<IReadOnlyList<RegionCard>>(200);

        api.MapGet("/regions/{code}", (RegionCode code, DateOnly? on, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetPlace(code, on), ct).ToHttp())
            .AllowAnonymous()
            .WithName("GetPlace")
            .WithTags("Regions")
            .WithSummary("One place, the Bawaslu office in charge, and the elections it votes in with their phase on a day.")
            .Answers<PlaceCard>(200, "not-found");

        api.MapGet("/agencies", (string? q, RegionCode? within, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new FindAgencies(q, within, limit ?? 20), ct).ToHttp())
            .AllowAnonymous()
            .WithName("FindAgencies")
            .WithTags("Regions")
            .WithSummary("Finds agencies and the personnel authority their staff answers to.")
            .Answers<IReadOnlyList<AgencyCard>>(200);

        api.MapPut("/offices/{region}/code", (RegionCode region, OfficeCodeRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new CorrectOfficeCode(region, body.Code ?? "", body.Confirmed), ct).ToHttp(_ => TypedResults.NoContent()))
            .WithName("CorrectOfficeCode")
            .WithTags("Settings")
            .WithSummary("Enters the code under which an office numbers, confirmed or to be confirmed.")
            .AnswersNothing(204, "forbidden", "not-found", "office.code-taken");

        api.MapGet("/offices/codes", (string? q, IMediator mediator, CancellationToken ct) => mediator.Send(new FindOfficeCodes(q), ct).ToHttp())
            .WithName("FindOfficeCodes")
            .WithTags("Settings")
            .WithSummary("The codes under which the offices number, confirmed or to be confirmed.")
            .Answers<IReadOnlyList<OfficeCodeCard>>(200, "forbidden");

        api.MapGet("/reception-hours", (IMediator mediator, CancellationToken ct) => mediator.Send(new FindReceptionHours(), ct).ToHttp())
            .WithName("FindReceptionHours")
            .WithTags("Settings")
            .WithSummary("When the counters take in reports, by day of validity and office, the latest first.")
            .Answers<IReadOnlyList<ReceptionHoursCard>>(200, "forbidden");

        api.MapPut("/reception-hours/{id:guid}", (Guid id, ReceptionHoursRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id), ct).ToHttp(_ => TypedResults.NoContent()))
            .WithName("KeepReceptionHours")
            .WithTags("Settings")
            .WithSummary("Enters when counters take in reports from a day on, for all offices or one; kept with who entered it.")
            .AnswersNothing(204, "forbidden", "not-found");

        api.MapGet("/pairs", (RegionCode? region, IMediator mediator, CancellationToken ct) => mediator.Send(new FindPairs(region ?? RegionCode.Nation), ct).ToHttp())
            .WithName("FindPairs")
            .WithTags("Settings")
            .WithSummary("The elections of a place with their pairs of candidates, the instant each was set, and what was entered about each.")
            .Answers<IReadOnlyList<ElectionPairs>>(200, "forbidden");

        api.MapPut("/pairs/{id:guid}", (Guid id, PairRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id), ct).ToHttp(_ => TypedResults.NoContent()))
            .WithName("RecordPair")
            .WithTags("Settings")
            .WithSummary("Enters that a pair of candidates was set, replaced or withdrawn, at which instant; the latest entry counts, and none is ever changed.")
            .AnswersNothing(204, "forbidden");

        api.MapPut("/agencies/{code}", (string code, AgencyRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new KeepAgency(code, body.Name ?? "", body.AuthorityTitle ?? ""), ct).ToHttp(_ => TypedResults.NoContent()))
            .WithName("KeepAgency")
            .WithTags("Settings")
            .WithSummary("Adds or renames a central agency and its personnel authority.")
            .AnswersNothing(204, "forbidden");

        api.MapPut("/authorities/{authority}/holders/{id:guid}", (string authority, Guid id, HolderRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new AppointHolder(id, new(authority), body.Kind, body.Name ?? "", body.DecreeNumber ?? "", body.DecreeOn, body.From, body.Until), ct)
                    .ToHttp(_ => TypedResults.NoContent()))
            .WithName("AppointHolder")
            .WithTags("Settings")
            .WithSummary("Enters who holds a personnel authority, by which decree and on which days.")
            .AnswersNothing(204, "forbidden", "not-found");
        return api;
    }

    /// <summary>A level is a word of the API; an unknown one is a wrong field.</summary>
    private static Task<Result<T>> Ask<T>(string? level, Func<RegionLevel?, Task<Result<T>>> ask) =>
        level is null ? ask(null)
        : Kebab.TryParse<RegionLevel>(level, out var known) ? ask(known)
        : Task.FromResult(Result<T>.Refuse(Refusal.Invalid(new FieldError("level", "choose"))));
}
