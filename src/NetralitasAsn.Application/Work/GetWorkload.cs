using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application.Work;

/// <summary>How the open work of the own office is shared out: who holds how much, who stands in for whom, what nobody holds.</summary>
[Requires(Permission.ReadReports)]
public sealed record GetWorkload : IQuery<Workload>;

/// <summary>The open work of an office by person.</summary>
/// <param name="Unassigned">Open items nobody is responsible for.</param>
/// <param name="Substitutions">Those that are not over.</param>
public sealed record Workload(int Open, int Unassigned, IReadOnlyList<PersonLoad> Persons, IReadOnlyList<SubstitutionLine> Substitutions);

/// <summary>One person of the office and what is in that person's hands.</summary>
/// <param name="IsHere">False for somebody who left or is locked: that work has to be handed over.</param>
/// <param name="IsMine">The person who asks, or somebody that person stands in for today.</param>
public sealed record PersonLoad(AccountId Account, string Name, Role? Role, int Items, int Late, int Today, bool IsHere, bool IsMine);

/// <summary>Who stands in for whom.</summary>
public sealed record SubstitutionLine(SubstitutionId Id, AccountId Absent, string AbsentName, AccountId Substitute, string SubstituteName, DateOnly From, DateOnly Until);

internal sealed class GetWorkloadHandler(IRecords records, ICurrentActor current, LegalClock clock, IColleagues colleagues, WorkScope scope) : IRequestHandler<GetWorkload, Result<Workload>>
{
    public async Task<Result<Workload>> Handle(GetWorkload query, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        var moment = await clock.At(actor.Office, cancellationToken);
        var (now, tonight) = (moment.Now.ToUniversalTime(), moment.Today.AddDays(1).At(TimeOnly.MinValue, moment.Zone).ToUniversalTime());
        var queue = new OpenWork(records, actor);
        List<Load> loads = [];
        foreach (var open in queue.Sources())
        {
            loads.AddRange(await open.GroupBy(x => x.Person)
                .Select(g => new Load(g.Key, g.Count(), g.Count(x => x.Expires < now), g.Count(x => x.Expires >= now && x.Expires < tonight))).ToListAsync(cancellationToken));
        }

        var mine = await scope.Mine(moment.Today, cancellationToken);
        var substitutions = await records.SubstitutionsFor(actor).Where(s => s.Until >= moment.Today).OrderBy(s => s.From).ToListAsync(cancellationToken);
        var here = (await colleagues.Find(actor.Office, moment.Today, cancellationToken)).Where(c => WorkScope.MayHold(c.Role)).ToList();
        var names = await colleagues.Names([.. loads.Select(l => l.Person).OfType<AccountId>(), .. substitutions.SelectMany(s => new[] { s.Absent, s.Substitute })], cancellationToken);
        return new Workload(
            loads.Sum(l => l.Items), loads.Where(l => l.Person is null).Sum(l => l.Items),
            [.. Persons(here, loads, names, mine).OrderBy(p => p.IsHere).ThenBy(p => p.Name, StringComparer.OrdinalIgnoreCase)],
            [.. substitutions.Select(s => new SubstitutionLine(s.Id, s.Absent, Named(names, s.Absent), s.Substitute, Named(names, s.Substitute), s.From, s.Until))]);
    }

    private static IEnumerable<PersonLoad> Persons(List<Colleague> here, List<Load> loads, IReadOnlyDictionary<AccountId, string> names, IReadOnlyList<AccountId> mine)
    {
        var gone = loads.Select(l => l.Person).OfType<AccountId>().Distinct().Where(p => !here.Exists(c => c.Account == p)).Select(p => (Account: p, Name: Named(names, p), Role: (Role?)null));
        return here.Select(c => (c.Account, c.Name, Role: (Role?)c.Role)).Concat(gone).Select(p =>
        {
            var own = loads.Where(l => l.Person == p.Account).ToList();
            return new PersonLoad(p.Account, p.Name, p.Role, own.Sum(l => l.Items), own.Sum(l => l.Late), own.Sum(l => l.Today), p.Role is not null, mine.Contains(p.Account));
        });
    }

    private static string Named(IReadOnlyDictionary<AccountId, string> names, AccountId account) => names.GetValueOrDefault(account) ?? "–";

    private sealed record Load(AccountId? Person, int Items, int Late, int Today);
}

/// <summary>The open items in an actor's scope, each with its last moment and its hands.</summary>
internal sealed class OpenWork(IRecords records, Actor actor)
{
    internal sealed class Line
    {
        public AccountId? Person { get; init; }

        public DateTimeOffset? Expires { get; init; }
    }

    public IEnumerable<IQueryable<Line>> Sources()
    {
        var assignments = records.AssignmentsFor(actor);
        yield return records.ReportsFor(actor).Where(r => r.Expires != null)
            .SelectMany(r => assignments.Where(a => a.Item == (Guid)(object)r.Id).DefaultIfEmpty(), (r, a) => new Line { Person = a!.Person, Expires = r.Expires });
        yield return records.TipsFor(actor).Where(t => t.Expires != null || t.Stage == TipStage.Unassigned)
            .SelectMany(t => assignments.Where(a => a.Item == (Guid)(object)t.Id).DefaultIfEmpty(), (t, a) => new Line { Person = a!.Person, Expires = t.Expires });
        yield return records.SupervisionsFor(actor).Where(r => r.Expires != null)
            .SelectMany(r => assignments.Where(a => a.Item == (Guid)(object)r.Id).DefaultIfEmpty(), (r, a) => new Line { Person = a!.Person, Expires = r.Expires });
        if (actor.May(Permission.ReadCases))
        {
            yield return records.CasesFor(actor).Where(c => c.Expires != null || c.Stage == CaseStage.Stopped || c.Stage == CaseStage.FollowedUp)
                .SelectMany(c => assignments.Where(a => a.Item == (Guid)(object)c.Id).DefaultIfEmpty(), (c, a) => new Line { Person = a!.Person, Expires = c.Expires });
        }
    }
}
