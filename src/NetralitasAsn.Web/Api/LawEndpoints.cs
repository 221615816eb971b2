using MediatR;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Security;

namespace NetralitasAsn.Web.Api;

/// <summary>The law as code: assessments, deadlines, the catalogue and the register. Public.</summary>
internal static class LawEndpoints
{
    public static RouteGroupBuilder MapLaw(this RouteGroupBuilder api)
    {
        var law = api.MapGroup("/law").AllowAnonymous().RequireRateLimiting(RateLimits.Law).WithTags("Law");

        law.MapPost("/assessments", (AssessmentRequest body, IMediator mediator, CancellationToken ct) =>
                body.Read().Ask(facts => mediator.Send(new AssessConduct(facts, body.Pair), ct).ToHttp(a => TypedResults.Ok(AssessmentAnswer.Of(a)))))
            .WithName("AssessConduct")
            .WithSummary("What the law suggests for a conduct: findings with articles, who may impose what, who receives it.")
            .Answers<AssessmentAnswer>();

        law.MapPost("/deadlines", (DeadlineRequest body, IMediator mediator, CancellationToken ct) =>
                body.Read().Ask(query => mediator.Send(query, ct).ToHttp(d => TypedResults.Ok(CountedAnswer.Of(d)))))
            .WithName("ComputeDeadline")
            .WithSummary("Counts a legal clock and lays open which days counted, which did not, and why.")
            .Answers<CountedAnswer>();

        law.MapGet("/conducts", (string? on, string? subject, string? text, IMediator mediator, CancellationToken ct) =>
                ReadConducts(on, subject, text).Ask(query => mediator.Send(query, ct).ToHttp(c => TypedResults.Ok(ConductsAnswer.Of(c)))))
            .WithName("FindConducts")
            .WithSummary("The catalogue of forms of violation, those in force on a day and for a status.")
            .Answers<ConductsAnswer>();

        law.MapGet("/instruments", (string? on, IMediator mediator, CancellationToken ct) =>
                ReadInstruments(on).Ask(query => mediator.Send(query, ct).ToHttp(i => TypedResults.Ok(InstrumentsAnswer.Of(i)))))
            .WithName("FindInstruments")
            .WithSummary("The register of instruments, and the parameters that a lawyer must still confirm.")
            .Answers<InstrumentsAnswer>();
        return api;
    }

    private static Reading<FindConducts> ReadConducts(string? on, string? subject, string? text)
    {
        var reader = new FieldReader();
        var query = new FindConducts(reader.Day("on", on), reader.WordOrNull<SubjectKind>("subject", subject), text);
        return reader.Read(() => query);
    }

    private static Reading<FindInstruments> ReadInstruments(string? on)
    {
        var reader = new FieldReader();
        var query = new FindInstruments(reader.Day("on", on));
        return reader.Read(() => query);
    }
}

/// <summary>What is known of a conduct. Only the first four are required.</summary>
public sealed record AssessmentRequest
{
    /// <summary>What the person was on the day, for example <c>civil-servant</c>.</summary>
    public string? Subject { get; init; }

    /// <summary>What was done, for example <c>social-media-reaction</c>.</summary>
    public string? Conduct { get; init; }

    /// <summary>The day of the incident.</summary>
    public string? OccurredOn { get; init; }

    /// <summary>The code of the region, with dots.</summary>
    public string? Region { get; init; }

    public string? Position { get; init; }

    public string? AuthorityLevel { get; init; }

    public bool? OnUnpaidLeave { get; init; }

    /// <summary>Whether a photo was meant as support; true when missing.</summary>
    public bool? PurposeOfSupport { get; init; }

    public string? Election { get; init; }

    /// <summary>The instant, or the local time of the day of the incident.</summary>
    public string? OccurredAt { get; init; }

    /// <summary>The day of the act of procedure; the day of the incident when missing.</summary>
    public string? AssessedOn { get; init; }

    public string? CandidatesSetOn { get; init; }

    /// <summary>The instant the candidates were set, where it is known.</summary>
    public string? CandidatesSetAt { get; init; }

    /// <summary>The number of the pair of candidates: where the instant it was set is on record, that is the pivot.</summary>
    public int? Pair { get; init; }

    public string? CampaignFrom { get; init; }

    public string? CampaignUntil { get; init; }

    /// <summary>A replacement that only fills a vacancy (Plt).</summary>
    public bool? FillsVacancy { get; init; }

    /// <summary>A replacement that the minister approved in writing.</summary>
    public bool? ApprovedByMinister { get; init; }

    internal Reading<AssessmentFacts> Read()
    {
        var reader = new FieldReader();
        var subject = reader.Word<SubjectKind>("subject", Subject);
        var conduct = reader.Word<ConductKind>("conduct", Conduct);
        var occurredOn = reader.RequiredDay("occurredOn", OccurredOn);
        var region = reader.Region("region", Region);
        var facts = new AssessmentFacts(subject, conduct, occurredOn, region)
        {
            Position = reader.WordOrNull<PositionKind>("position", Position),
            AuthorityLevel = reader.WordOrNull<AuthorityLevel>("authorityLevel", AuthorityLevel),
            OnUnpaidLeave = OnUnpaidLeave ?? false,
            PurposeOfSupport = PurposeOfSupport ?? true,
            Election = reader.WordOrNull<AssessedElection>("election", Election),
            OccurredAt = reader.Instant("occurredAt", OccurredAt, occurredOn, region),
            AssessedOn = reader.Day("assessedOn", AssessedOn),
            CandidatesSetOn = reader.Day("candidatesSetOn", CandidatesSetOn),
            CampaignFrom = reader.Day("campaignFrom", CampaignFrom),
            CampaignUntil = reader.Day("campaignUntil", CampaignUntil),
            FillsVacancy = FillsVacancy ?? false,
            ApprovedByMinister = ApprovedByMinister ?? false,
        };
        facts = facts with { CandidatesSetAt = reader.Instant("candidatesSetAt", CandidatesSetAt, facts.CandidatesSetOn ?? occurredOn, region) };
        return reader.Read(() => facts);
    }
}

/// <summary>A clock, its start and its place.</summary>
public sealed record DeadlineRequest
{
    /// <summary>The clock, for example <c>ppk-follow-up</c>.</summary>
    public string? Rule { get; init; }

    /// <summary>The instant from which it is counted; without an offset it is the local time of the region.</summary>
    public string? Start { get; init; }

    /// <summary>The region of the office or authority that must act.</summary>
    public string? Region { get; init; }

    /// <summary>The day whose knowledge of holidays counts; today when missing.</summary>
    public string? KnownOn { get; init; }

    /// <summary>When the report was received, for the reading that counts handling from receipt.</summary>
    public string? ReceivedAt { get; init; }

    internal Reading<ComputeDeadline> Read()
    {
        var reader = new FieldReader();
        var rule = reader.Word<ClockRule>("rule", Rule);
        var region = reader.Region("region", Region);
        var start = reader.RequiredInstant("start", Start, region);
        var query = new ComputeDeadline(rule, start, region, reader.Day("knownOn", KnownOn), reader.Instant("receivedAt", ReceivedAt, null, region));
        return reader.Read(() => query);
    }
}
