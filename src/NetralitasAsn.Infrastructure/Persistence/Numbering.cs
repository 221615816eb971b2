using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Infrastructure.Persistence;

/// <summary>Where a series of an office stands in a year; the row is the lock under which the next number is given.</summary>
internal sealed class NumberSeries
{
    public required OfficeCode Office { get; init; }

    public required NumberKind Kind { get; init; }

    public required int Year { get; init; }

    public required int Last { get; init; }
}

/// <summary>A number that was given out; the key proves that there is no double.</summary>
internal sealed class IssuedNumber
{
    public required OfficeCode Office { get; init; }

    public required NumberKind Kind { get; init; }

    public required int Year { get; init; }

    public required int Sequence { get; init; }

    public required string Text { get; init; }

    /// <summary>The office's code for numbers was not confirmed; papers say so.</summary>
    public required bool Provisional { get; init; }
}
