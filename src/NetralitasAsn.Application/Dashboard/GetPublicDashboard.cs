using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Application.Dashboard;

/// <summary>Everything the public page shows, from one computation.</summary>
[OpenToPublic]
public sealed record GetPublicDashboard(RegionCode? Province = null, SubjectKind? Subject = null, ConductKind? Kind = null) : IQuery<PublicDashboard>;

/// <summary>The page of the figures.</summary>
public sealed record PublicDashboard(FunnelFigures Funnel, ProvinceFigures Provinces, ConductFigures Conducts, TimelinessFigures Timeliness, FollowUpFigures FollowUp);

internal sealed class GetPublicDashboardHandler(
    IRequestHandler<GetFunnel, Result<FunnelFigures>> funnel,
    IRequestHandler<GetByProvince, Result<ProvinceFigures>> provinces,
    IRequestHandler<GetByConduct, Result<ConductFigures>> conducts,
    IRequestHandler<GetTimeliness, Result<TimelinessFigures>> timeliness,
    IRequestHandler<GetFollowUp, Result<FollowUpFigures>> followUp) : IRequestHandler<GetPublicDashboard, Result<PublicDashboard>>
{
    public async Task<Result<PublicDashboard>> Handle(GetPublicDashboard query, CancellationToken cancellationToken) =>
        await (await funnel.Handle(new(query.Province, query.Subject, query.Kind), cancellationToken)).Then(async f =>
            await (await provinces.Handle(new(), cancellationToken)).Then(async p =>
                await (await conducts.Handle(new(), cancellationToken)).Then(async c =>
                    await (await timeliness.Handle(new(), cancellationToken)).Then(async t =>
                        (await followUp.Handle(new(), cancellationToken)).Then(u => Result<PublicDashboard>.Accept(new(f, p, c, t, u)))))));
}
