using System.Reflection;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application.Pipeline;

namespace NetralitasAsn.Application;

/// <summary>Registers the use cases. MediatR 5 has no registration of its own that we need: this is all of it.</summary>
public static class ApplicationSetup
{
    private static readonly Assembly UseCases = typeof(ApplicationSetup).Assembly;

    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        services.AddHandlers();

        // The order is the order of the pipeline: log, authorise, validate.
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(LogUseCase<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(Authorise<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidateInput<,>));
        services.AddValidatorsFromAssembly(UseCases, ServiceLifetime.Scoped, includeInternalTypes: true);

        services.AddScoped<LegalClock>();
        services.AddScoped<ActingAs>();
        services.AddScoped<Reports.Intake>();
        services.AddScoped<Reports.IdentityCounters>();
        services.AddScoped<Reports.EvidenceIntake>();
        services.AddScoped<Reports.EvidenceDesk>();
        services.AddScoped<Reports.OpenForm>();
        services.AddScoped<Reports.ReporterReturn>();
        services.AddScoped<Cases.CaseStep>();
        services.AddScoped<Interests.InterestStep>();
        services.AddScoped<Interests.InterestReader>();
        services.AddScoped<Findings.TipStep>();
        services.AddScoped<Rulings.ReferralStep>();
        services.AddScoped<Rulings.RulingStep>();
        services.AddScoped<Rulings.RulingDesk>();
        services.AddScoped<Rulings.AgencyNames>();
        services.AddScoped<Rulings.Routing>();
        services.AddScoped<Regions.Pivots>();
        services.AddScoped<Regulations.IOpenDeadlines, Rulings.OpenThresholds>();
        services.AddScoped<Work.WorkScope>();
        services.AddScoped<Work.Hands>();
        services.AddSingleton<Readiness>();
        return services;
    }

    private static void AddHandlers(this IServiceCollection services)
    {
        foreach (var handler in UseCases.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            foreach (var handled in handler.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)))
            {
                services.AddScoped(handled, handler);
            }
        }
    }
}
