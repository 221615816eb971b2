using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Interests;

/// <summary>What the actor has to do with a reported interest.</summary>
public enum InterestPart
{
    /// <summary>Yang bersangkutan: it is about the actor.</summary>
    Concerned,

    /// <summary>Pemutus: the actor decides.</summary>
    Decider,

    /// <summary>Pelapor: the actor reported it.</summary>
    Reporter,
}

/// <summary>The reported interests that concern the actor, that the actor decides, or that the actor reported; the newest first.</summary>
[Requires(Permission.ReadReports)]
public sealed record FindInterests : IQuery<IReadOnlyList<InterestView>>;

/// <summary>One reported interest.</summary>
[Requires(Permission.ReadReports)]
public sealed record GetInterest(InterestReportId Id) : IQuery<InterestView>;

/// <summary>A reported interest as the actor may see it: who is concerned reads ground and words, and never who reported; who reported reads the own words and the outcome.</summary>
/// <param name="Matter">The number of the report or file.</param>
/// <param name="ReportedBy">Only for who decides and for who reported.</param>
/// <param name="Statement">The answer of the person; not for who reported.</param>
/// <param name="DecisionReason">Not for who reported.</param>
public sealed record InterestView(
    InterestReportId Id, int Version, InterestPart Part, ReportId Report, string Matter, OfficeCode Office, string Person, Role PersonRole, RecusalGround Ground, string Explanation,
    InterestStage Stage, DateTimeOffset ReportedAt, string? ReportedBy, Deadline DecisionDue, DateTimeOffset? PausedAt, string? Statement, DateTimeOffset? AnsweredAt,
    DateTimeOffset? DecidedAt, string? DecisionReason, IReadOnlyList<NextAct> Acts);

internal sealed class InterestReader(IRecords records, ICurrentActor current, IOfficeMembers people)
{
    public async Task<IReadOnlyList<InterestView>> Read(IQueryable<InterestReport> of, CancellationToken ct)
    {
        const int Shown = 200;
        var found = await of.OrderByDescending(i => i.ReportedAt).ThenByDescending(i => i.Id).Take(Shown).ToListAsync(ct);
        var names = await people.Names([.. found.SelectMany(i => new[] { i.Person, i.ReportedBy }).Distinct()], ct);
        var views = new List<InterestView>();
        foreach (var interest in found)
        {
            views.Add(View(interest, await Decides(interest, ct), names));
        }

        return views;
    }

    private async Task<bool> Decides(InterestReport interest, CancellationToken ct) => interest.Person != current.Actor.Account
        && (await records.FindDossier(current.Actor, interest.Report, ct)).Match(matter => interest.IsDecidedBy(current.Actor, matter.IsSignedBy(current.Actor)), _ => false);

    private InterestView View(InterestReport i, bool decides, IReadOnlyDictionary<AccountId, string> names)
    {
        var part = i.Person == current.Actor.Account ? InterestPart.Concerned : decides ? InterestPart.Decider : InterestPart.Reporter;
        var whole = part is not InterestPart.Reporter;
        return new(
            i.Id, i.Version, part, i.Report, i.Matter, i.Office, Name(i.Person), i.PersonRole, i.Ground, i.Explanation, i.Stage, i.ReportedAt,
            part is InterestPart.Concerned ? null : Name(i.ReportedBy), i.DecisionDue, i.PausedAt, whole ? i.Statement : null, i.AnsweredAt, i.DecidedAt, whole ? i.DecisionReason : null, Acts(i, part));

        string Name(AccountId account) => names.GetValueOrDefault(account, account.ToString());
    }

    private static NextAct[] Acts(InterestReport i, InterestPart part) => part switch
    {
        InterestPart.Concerned => [new(nameof(AnswerInterest), i.WhyNotAnswer(i.Person), Permission.ReadReports)],
        InterestPart.Decider => [new(nameof(DecideInterest), i.WhyNotDecide(), Permission.VoteInPlenary), new(nameof(PauseInterest), i.WhyNotPause(), Permission.VoteInPlenary)],
        InterestPart.Reporter => [],
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };
}

internal sealed class FindInterestsHandler(IRecords records, ICurrentActor current, InterestReader reader) : IRequestHandler<FindInterests, Result<IReadOnlyList<InterestView>>>
{
    public async Task<Result<IReadOnlyList<InterestView>>> Handle(FindInterests query, CancellationToken cancellationToken) =>
        Result<IReadOnlyList<InterestView>>.Accept(await reader.Read(records.InterestsFor(current.Actor), cancellationToken));
}

internal sealed class GetInterestHandler(IRecords records, ICurrentActor current, InterestReader reader) : IRequestHandler<GetInterest, Result<InterestView>>
{
    public async Task<Result<InterestView>> Handle(GetInterest query, CancellationToken cancellationToken) =>
        await reader.Read(records.InterestsFor(current.Actor).Where(i => i.Id == query.Id), cancellationToken) is [var one] ? one : Refusal.NotFound;
}
