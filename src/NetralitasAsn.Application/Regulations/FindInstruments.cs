using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Application.Regulations;

/// <summary>The register of instruments, all or those in force on a day, and the parameters a lawyer must still confirm.</summary>
[OpenToPublic]
public sealed record FindInstruments(DateOnly? On = null) : IQuery<InstrumentList>;

/// <summary>The register.</summary>
public sealed record InstrumentList(DateOnly? On, IReadOnlyList<Instrument> Instruments, IReadOnlyList<OpenParameter> OpenParameters, string? Note);

internal sealed class FindInstrumentsHandler(IRegulations regulations) : IRequestHandler<FindInstruments, Result<InstrumentList>>
{
    public Task<Result<InstrumentList>> Handle(FindInstruments query, CancellationToken cancellationToken)
    {
        var found = regulations.Book.Instruments.Where(i => query.On is not { } day || i.IsInForceOn(day)).ToList();
        var note = found.Count > 0 ? null : "Pada tanggal ini belum ada peraturan dalam daftar yang berlaku.";
        return Task.FromResult(Result<InstrumentList>.Accept(new(query.On, found, regulations.Book.OpenParameters, note)));
    }
}
