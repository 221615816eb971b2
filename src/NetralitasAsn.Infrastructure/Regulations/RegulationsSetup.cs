using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Interests;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Infrastructure.Regulations;

namespace NetralitasAsn.Infrastructure;

internal static class RegulationsSetup
{
    /// <summary>The law: the book, with lengths and units of section <c>Law</c> in place of its own, and the holidays.</summary>
    public static IServiceCollection AddRegulations(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(new RegulationBook(Settings(configuration.GetSection("Law:Clocks")), Quorums(configuration.GetSection("Law:Quorum"))));
        services.AddSingleton(new ConflictRouting(configuration["Law:ConflictAuthority"] is { Length: > 0 } authority ? authority : ConflictRouting.Default));
        services.AddSingleton(new OwnPeopleRouting(configuration["Law:ConflictAuthorityOfBawaslu"] is { Length: > 0 } office ? new OfficeCode(office) : null));
        services.AddSingleton<LawShelf>();
        services.AddSingleton<IRegulations>(provider => provider.GetRequiredService<LawShelf>());
        services.AddSingleton<IHolidayTable>(provider => provider.GetRequiredService<LawShelf>());
        return services;
    }

    /// <summary><c>Law:Clocks:initial-review:Length = 2</c>, <c>Law:Clocks:initial-review:Unit = working-day</c>; a wrong name stops the start.</summary>
    internal static Dictionary<ClockRule, ClockSetting> Settings(IConfigurationSection section)
    {
        var settings = new Dictionary<ClockRule, ClockSetting>();
        foreach (var clock in section.GetChildren())
        {
            var rule = Kebab.TryParse<ClockRule>(clock.Key, out var known)
                ? known : throw new InvalidOperationException($"{clock.Path} names no clock.");
            settings[rule] = new(Length(clock["Length"], clock.Path), Unit(clock["Unit"], clock.Path));
        }

        return settings;
    }

    /// <summary><c>Law:Quorum:2024-10-01:5 = 4</c>: from that day on, four of five; a size that no office has, or a number above it, stops the start.</summary>
    internal static List<QuorumRule> Quorums(IConfigurationSection section) =>
        [.. section.GetChildren().Select(rule => new QuorumRule(
            DateOnly.TryParseExact(rule.Key, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
                ? from : throw new InvalidOperationException($"{rule.Path} is no day."),
            rule.GetChildren().ToDictionary(Members, Present)))];

    private static int Members(IConfigurationSection size) =>
        int.TryParse(size.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var members) && PlenaryQuorum.Sizes.Contains(members)
            ? members : throw new InvalidOperationException($"{size.Path} is no size of an office.");

    private static int Present(IConfigurationSection size) =>
        int.TryParse(size.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var present) && present >= 1 && present <= Members(size)
            ? present : throw new InvalidOperationException($"{size.Path} is not a number from 1 to {size.Key}.");

    private static int? Length(string? text, string path) => text is null ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length is > 0 and <= 1000
            ? length : throw new InvalidOperationException($"{path}:Length is not a number from 1 to 1000.");

    private static ClockUnit? Unit(string? text, string path) => text is null ? null
        : Kebab.TryParse<ClockUnit>(text, out var unit)
            ? unit : throw new InvalidOperationException($"{path}:Unit is none of {string.Join(", ", Kebab.All<ClockUnit>())}.");
}
