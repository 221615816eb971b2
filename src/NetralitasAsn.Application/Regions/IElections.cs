using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Application.Regions;

/// <summary>An election in which a place votes, and where it stands on the day that was asked for.</summary>
public sealed record ElectionCard(Election Election, string Name, ElectionPhase Phase, IReadOnlyList<Candidacy> Candidacies);

/// <summary>The elections that apply to a place on a day; cached, so ask freely.</summary>
public interface IElections
{
    /// <summary>
    /// At most two: the governor's and the regent's or mayor's. In DI Yogyakarta only the latter, in Jakarta only the former.
    /// A repeat replaces the first vote from the day after it.
    /// </summary>
    Task<IReadOnlyList<ElectionCard>> At(RegionCode place, DateOnly day, CancellationToken ct);

    /// <summary>One election by its code; null when there is none.</summary>
    Task<ElectionCard?> Find(string code, DateOnly day, CancellationToken ct);

    /// <summary>Something about pairs was entered: the next question goes by it.</summary>
    void Forget();

    /// <summary>When the counter of an office is open, by the rule in force on a day: its own, otherwise that of all offices.</summary>
    Task<ReceptionHours> HoursOf(Domain.People.OfficeCode office, DateOnly day, CancellationToken ct);

    /// <summary>The last moment between two instants at which the counter of an office is open; null when it does not open in between.</summary>
    Task<DateTimeOffset?> LastOpen(Domain.People.OfficeCode office, DateTimeOffset from, DateTimeOffset until, Func<DateOnly, bool> isOff, CancellationToken ct);

    /// <summary>When something sent to an office is taken in, by its reception hours and the elections around it.</summary>
    Task<DateTimeOffset> TakenInAt(Domain.People.OfficeCode office, DateTimeOffset sent, CancellationToken ct);
}
