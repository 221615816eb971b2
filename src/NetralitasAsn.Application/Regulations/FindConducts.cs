using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Application.Regulations;

/// <summary>The catalogue of conducts: in force on a day, for a status, with some words in it.</summary>
[OpenToPublic]
public sealed record FindConducts(DateOnly? On = null, SubjectKind? Subject = null, string? Text = null) : IQuery<ConductList>;

/// <summary>The entries that fit, and what to say when none does.</summary>
public sealed record ConductList(DateOnly? On, SubjectKind? Subject, IReadOnlyList<Conduct> Conducts, IReadOnlyList<CatalogueEntry> Entries, string? Note);

internal sealed class FindConductsValidator : AbstractValidator<FindConducts>
{
    public FindConductsValidator()
    {
        RuleFor(q => q.Text).MaximumLength(100).WithErrorCode("too-long");
        RuleFor(q => q.Subject).IsInEnum().WithErrorCode("choose");
    }
}

internal sealed class FindConductsHandler(IRegulations regulations) : IRequestHandler<FindConducts, Result<ConductList>>
{
    public Task<Result<ConductList>> Handle(FindConducts query, CancellationToken cancellationToken)
    {
        var words = (query.Text ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var entries = regulations.Book.Catalogue
            .Where(e => query.On is not { } day || e.IsInForceOn(day))
            .Where(e => query.Subject is not { } subject || e.SpeaksAbout(subject))
            .Where(e => Array.TrueForAll(words, w => Mentions(e, w)))
            .ToList();
        return Task.FromResult(Result<ConductList>.Accept(new(query.On, query.Subject, regulations.Book.Conducts, entries, NoteOn(query, entries.Count))));
    }

    private static bool Mentions(CatalogueEntry entry, string word) =>
        entry.Code.Contains(word, StringComparison.OrdinalIgnoreCase)
        || entry.Conduct.Contains(word, StringComparison.OrdinalIgnoreCase)
        || entry.ConductInEnglish.Contains(word, StringComparison.OrdinalIgnoreCase)
        || entry.LegalBasis.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static string? NoteOn(FindConducts query, int found) => found > 0 ? null
        : query.Subject == SubjectKind.NonAsnStaff ? "Tenaga non-ASN tidak diatur katalog ini; instansinya yang menilai."
        : query.On is { } day && day < new DateOnly(2004, 10, 16) ? "Pada tanggal ini belum ada peraturan dalam daftar yang berlaku."
        : "Tidak ada bentuk pelanggaran dalam katalog yang cocok.";
}
