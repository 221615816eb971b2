using FluentValidation;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Registry;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>A reported person as the sender names it; an office and its place are enough.</summary>
/// <param name="AgencyOrVillage">A village code, or the name of an agency.</param>
/// <param name="Title">The post in the sender's words.</param>
public sealed record FiledRespondent(string? Name, SubjectKind Subject, PositionKind? Position, string? Title, string AgencyOrVillage, string? Nip);

/// <summary>The facts as filed, by whichever door.</summary>
/// <param name="Conduct">Null when the sender is not sure.</param>
/// <param name="OccurredTime">The hour by the clock of the place, <c>10.30</c>; null when it is not known.</param>
public sealed record FiledFacts(
    IReadOnlyList<FiledRespondent> Respondents,
    ConductKind? Conduct,
    string Event,
    RegionCode VillageCode,
    DateOnly OccurredOn,
    DateOnly KnownOn,
    IReadOnlyList<Witness> Witnesses,
    string Narrative,
    string? OccurredTime = null);

/// <summary>The lengths of what people type; forms and validators share them.</summary>
public static class Lengths
{
    public const int Name = 150;
    public const int Line = 200;
    public const int Event = 300;
    public const int Address = 300;
    public const int Narrative = 10_000;
}

internal sealed class FiledRespondentValidator : AbstractValidator<FiledRespondent>
{
    public FiledRespondentValidator()
    {
        RuleFor(r => r.Name).MaximumLength(Lengths.Name).WithErrorCode("too-long");
        RuleFor(r => r.Subject).IsInEnum().WithErrorCode("choose");
        RuleFor(r => r.Position).IsInEnum().WithErrorCode("choose");
        RuleFor(r => r.Title).MaximumLength(Lengths.Line).WithErrorCode("too-long");
        RuleFor(r => r.AgencyOrVillage).NotEmpty().WithErrorCode("required").MaximumLength(Lengths.Line).WithErrorCode("too-long");
        RuleFor(r => r.Nip).MaximumLength(30).WithErrorCode("too-long");
    }
}

internal sealed class FiledFactsValidator : AbstractValidator<FiledFacts>
{
    public FiledFactsValidator()
    {
        RuleFor(f => f.Respondents).NotEmpty().WithErrorCode("required").Must(r => r is null || r.Count <= 100).WithErrorCode("too-many");
        RuleForEach(f => f.Respondents).SetValidator(new FiledRespondentValidator());
        RuleFor(f => f.Conduct).IsInEnum().WithErrorCode("choose");
        RuleFor(f => f.Event).NotEmpty().WithErrorCode("required").MaximumLength(Lengths.Event).WithErrorCode("too-long");
        RuleFor(f => f.VillageCode).Must(c => c.Value is not null && c.Level is RegionLevel.Village).WithErrorCode("choose-village");
        RuleFor(f => f.OccurredOn).Day();
        RuleFor(f => f.KnownOn).Day().GreaterThanOrEqualTo(f => f.OccurredOn).WithErrorCode("before-event");
        RuleFor(f => f.OccurredTime).Must(LocalHour.IsPossible).WithErrorCode("malformed");
        RuleFor(f => f.Witnesses).Must(w => w is null || w.Count <= 20).WithErrorCode("too-many");
        RuleForEach(f => f.Witnesses).SetValidator(new WitnessValidator());
        RuleFor(f => f.Narrative).NotEmpty().WithErrorCode("required").MaximumLength(Lengths.Narrative).WithErrorCode("too-long");
    }
}

internal sealed class WitnessValidator : AbstractValidator<Witness>
{
    public WitnessValidator()
    {
        RuleFor(w => w.Name).NotEmpty().WithErrorCode("required").MaximumLength(Lengths.Name).WithErrorCode("too-long");
        RuleFor(w => w.Address).MaximumLength(Lengths.Address).WithErrorCode("too-long");
        RuleFor(w => w.Phone).MaximumLength(30).WithErrorCode("too-long");
    }
}

internal sealed class FiledEventValidator : AbstractValidator<FiledEvent>
{
    public FiledEventValidator()
    {
        RuleFor(f => f.Conduct).IsInEnum().WithErrorCode("choose");
        RuleFor(f => f.Event).NotEmpty().WithErrorCode("required").MaximumLength(Lengths.Event).WithErrorCode("too-long");
        RuleFor(f => f.Narrative).NotEmpty().WithErrorCode("required").MaximumLength(Lengths.Narrative).WithErrorCode("too-long");
    }
}

internal sealed class FiledPlaceValidator : AbstractValidator<FiledPlace>
{
    public FiledPlaceValidator()
    {
        RuleFor(f => f.VillageCode).Must(c => c.Value is not null && c.Level is RegionLevel.Village).WithErrorCode("choose-village");
        RuleFor(f => f.OccurredOn).Day();
        RuleFor(f => f.KnownOn).Day().GreaterThanOrEqualTo(f => f.OccurredOn).WithErrorCode("before-event");
        RuleFor(f => f.OccurredTime).Must(LocalHour.IsPossible).WithErrorCode("malformed");
    }
}

internal static class DayRules
{
    private static readonly DateOnly Earliest = new(1900, 1, 1);

    /// <summary>A day that was said and can be meant; what a form could not read as a day arrives as one long before.</summary>
    public static IRuleBuilderOptions<T, DateOnly> Day<T>(this IRuleBuilderInitial<T, DateOnly> rule) =>
        rule.Cascade(CascadeMode.Stop).NotEmpty().WithErrorCode("required").GreaterThan(Earliest).WithErrorCode("date-impossible");
}

internal sealed class ReporterIdentityValidator : AbstractValidator<ReporterIdentity>
{
    public ReporterIdentityValidator()
    {
        RuleFor(r => r.Name).NotEmpty().WithErrorCode("required").MaximumLength(Lengths.Name).WithErrorCode("too-long");
        RuleFor(r => r.BirthPlace).NotEmpty().WithErrorCode("required").MaximumLength(Lengths.Line).WithErrorCode("too-long");
        RuleFor(r => r.BirthDate).Day();
        RuleFor(r => r.Sex).IsInEnum().WithErrorCode("choose");
        RuleFor(r => r.Occupation).NotEmpty().WithErrorCode("required").MaximumLength(Lengths.Line).WithErrorCode("too-long");
        RuleFor(r => r.Nationality).NotEmpty().WithErrorCode("required").MaximumLength(60).WithErrorCode("too-long");
        RuleFor(r => r.Address).NotEmpty().WithErrorCode("required").MaximumLength(Lengths.Address).WithErrorCode("too-long");
        RuleFor(r => r.Phone).NotEmpty().WithErrorCode("required").Must(p => string.IsNullOrWhiteSpace(p) || PhoneNumber.Parse(p).Match(_ => true, _ => false)).WithErrorCode("phone-impossible");
        RuleFor(r => r.Email).EmailAddress().WithErrorCode("email-impossible").MaximumLength(Lengths.Line).WithErrorCode("too-long").When(r => !string.IsNullOrEmpty(r.Email));
        RuleFor(r => r.Standing).IsInEnum().WithErrorCode("choose");
    }
}
