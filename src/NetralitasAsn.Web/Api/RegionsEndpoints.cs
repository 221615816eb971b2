using MediatR;
using NetralitasAsn.Application.Registry;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Api;

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
        return api;
    }

    /// <summary>A level is a word of the API; an unknown one is a wrong field.</summary>
    private static Task<Result<T>> Ask<T>(string? level, Func<RegionLevel?, Task<Result<T>>> ask) =>
        level is null ? ask(null)
        : Kebab.TryParse<RegionLevel>(level, out var known) ? ask(known)
        : Task.FromResult(Result<T>.Refuse(Refusal.Invalid(new FieldError("level", "choose"))));
}
