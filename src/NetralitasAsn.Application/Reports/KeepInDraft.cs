using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Registry;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>Keeps who reports.</summary>
[OpenToPublic]
public sealed record KeepReporter(DraftKey Key, ReporterIdentity Reporter) : ICommand<FilingDraft>;

/// <summary>Keeps one reported person; without an index it is another one.</summary>
[OpenToPublic]
public sealed record KeepRespondent(DraftKey Key, DraftKind Kind, int? Index, FiledRespondent Respondent) : ICommand<FilingDraft>;

/// <summary>Takes one reported person out again.</summary>
[OpenToPublic]
public sealed record DropRespondent(DraftKey Key, DraftKind Kind, int Index) : ICommand<FilingDraft>;

/// <summary>Keeps what happened.</summary>
[OpenToPublic]
public sealed record KeepEvent(DraftKey Key, DraftKind Kind, FiledEvent Event) : ICommand<FilingDraft>;

/// <summary>Keeps where and when it happened.</summary>
[OpenToPublic]
public sealed record KeepPlace(DraftKey Key, DraftKind Kind, FiledPlace Place) : ICommand<FilingDraft>;

/// <summary>Keeps one more witness.</summary>
[OpenToPublic]
public sealed record KeepWitness(DraftKey Key, DraftKind Kind, Witness Witness) : ICommand<FilingDraft>;

/// <summary>Takes one witness out again.</summary>
[OpenToPublic]
public sealed record DropWitness(DraftKey Key, DraftKind Kind, int Index) : ICommand<FilingDraft>;

internal sealed class KeepReporterValidator : AbstractValidator<KeepReporter>
{
    public KeepReporterValidator() => RuleFor(c => c.Reporter).SetValidator(new ReporterIdentityValidator());
}

internal sealed class KeepRespondentValidator : AbstractValidator<KeepRespondent>
{
    public KeepRespondentValidator() => RuleFor(c => c.Respondent).SetValidator(new FiledRespondentValidator());
}

internal sealed class KeepEventValidator : AbstractValidator<KeepEvent>
{
    public KeepEventValidator() => RuleFor(c => c.Event).SetValidator(new FiledEventValidator());
}

internal sealed class KeepPlaceValidator : AbstractValidator<KeepPlace>
{
    public KeepPlaceValidator() => RuleFor(c => c.Place).SetValidator(new FiledPlaceValidator());
}

internal sealed class KeepWitnessValidator : AbstractValidator<KeepWitness>
{
    public KeepWitnessValidator() => RuleFor(c => c.Witness).SetValidator(new WitnessValidator());
}

/// <summary>Loads a draft, changes it, keeps it; each page keeps its own part.</summary>
internal sealed class KeepInDraftHandler(IDrafts drafts, Intake intake, LegalClock clock)
    : IRequestHandler<KeepReporter, Result<FilingDraft>>,
      IRequestHandler<KeepRespondent, Result<FilingDraft>>,
      IRequestHandler<DropRespondent, Result<FilingDraft>>,
      IRequestHandler<KeepEvent, Result<FilingDraft>>,
      IRequestHandler<KeepPlace, Result<FilingDraft>>,
      IRequestHandler<KeepWitness, Result<FilingDraft>>,
      IRequestHandler<DropWitness, Result<FilingDraft>>
{
    private const int MostRespondents = 100;
    private const int MostWitnesses = 20;

    public async Task<Result<FilingDraft>> Handle(KeepReporter command, CancellationToken cancellationToken) =>
        command.Reporter.BirthDate > clock.TodayIn(RegionCode.Nation)
            ? Wrong("Reporter.BirthDate", "in-future")
            : await Keep(command.Key, DraftKind.Report, d => d with { Reporter = command.Reporter }, cancellationToken);

    public async Task<Result<FilingDraft>> Handle(KeepRespondent command, CancellationToken cancellationToken) =>
        !string.IsNullOrWhiteSpace(command.Respondent.Nip) && Nip.Parse(command.Respondent.Nip, clock.TodayIn(RegionCode.Nation)).RefusalCode is not null
            ? Wrong("Respondent.Nip", "nip-impossible")
            : await Keep(command.Key, command.Kind, d => d.Respondents.Count >= MostRespondents && command.Index is null
                ? Wrong("Respondent.Name", "too-many")
                : d with { Respondents = Put(d.Respondents, command.Index, command.Respondent) }, cancellationToken);

    public Task<Result<FilingDraft>> Handle(DropRespondent command, CancellationToken cancellationToken) =>
        Keep(command.Key, command.Kind, d => d with { Respondents = Without(d.Respondents, command.Index) }, cancellationToken);

    public Task<Result<FilingDraft>> Handle(KeepEvent command, CancellationToken cancellationToken) =>
        Keep(command.Key, command.Kind, d => d with { Event = command.Event }, cancellationToken);

    public async Task<Result<FilingDraft>> Handle(KeepPlace command, CancellationToken cancellationToken)
    {
        var place = command.Place;
        var errors = await intake.WrongAbout(place.VillageCode, place.OccurredOn, place.KnownOn, clock.TodayIn(place.VillageCode));
        return errors.Count > 0
            ? Refusal.Invalid([.. errors.Select(e => e with { Field = $"Place.{e.Field}" })])
            : await Keep(command.Key, command.Kind, d => d with { Place = place }, cancellationToken);
    }

    public Task<Result<FilingDraft>> Handle(KeepWitness command, CancellationToken cancellationToken) =>
        Keep(command.Key, command.Kind, d => d.Witnesses.Count >= MostWitnesses
            ? Wrong("Witness.Name", "too-many")
            : d with { Witnesses = [.. d.Witnesses, command.Witness] }, cancellationToken);

    public Task<Result<FilingDraft>> Handle(DropWitness command, CancellationToken cancellationToken) =>
        Keep(command.Key, command.Kind, d => d with { Witnesses = Without(d.Witnesses, command.Index) }, cancellationToken);

    private async Task<Result<FilingDraft>> Keep(DraftKey key, DraftKind kind, Func<FilingDraft, Result<FilingDraft>> change, CancellationToken ct)
    {
        if (await drafts.Load<FilingDraft>(key, kind, ct) is not { } draft)
        {
            return Refusal.NotFound;
        }

        return await change(draft).Then(async changed =>
        {
            await drafts.Save(key, kind, changed, ct);
            return Result<FilingDraft>.Accept(changed);
        });
    }

    private static Result<FilingDraft> Wrong(string field, string code) => Refusal.Invalid(new FieldError(field, code));

    private static IReadOnlyList<T> Put<T>(IReadOnlyList<T> list, int? index, T item) =>
        index is { } i && i >= 0 && i < list.Count ? [.. list.Take(i), item, .. list.Skip(i + 1)] : [.. list, item];

    private static IReadOnlyList<T> Without<T>(IReadOnlyList<T> list, int index) => [.. list.Where((_, i) => i != index)];
}
