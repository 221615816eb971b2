using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Interests;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Work;
using Npgsql;

namespace NetralitasAsn.Infrastructure.Persistence;

/// <summary>The database. One mapping file per aggregate in <c>Mappings/</c>; indexes are somebody's decision, never automatic.</summary>
internal sealed class Records(DbContextOptions<Records> options, ICurrentActor current, UseCase useCase, LegalClock clock, IOffices offices)
    : DbContext(options), IRecords
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(Records).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
        configurationBuilder.Properties<RegionCode>().HaveConversion<RegionCodeConverter>().HaveMaxLength(13);
        configurationBuilder.Properties<OfficeCode>().HaveConversion<OfficeCodeConverter>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<string>().HaveMaxLength(200);
        foreach (var id in typeof(IId<>).Assembly.GetTypes().Where(t => t.IsValueType && Array.Exists(t.GetInterfaces(), IsId)))
        {
            configurationBuilder.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        }
    }

    private static bool IsId(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IId<>);

    public IQueryable<Report> ReportsFor(Actor actor) => Set<Report>().InScope(this, actor, Today(actor));

    public IQueryable<Tip> TipsFor(Actor actor) => Set<Tip>().InScope(this, actor);

    public IQueryable<SupervisionReport> SupervisionsFor(Actor actor) => Set<SupervisionReport>().InScope(this, actor);

    public IQueryable<CaseFile> CasesFor(Actor actor) => Set<CaseFile>().InScope(actor, Today(actor));

    public IQueryable<ClarificationSession> SessionsFor(Actor actor) =>
        Set<ClarificationSession>().Where(s => CasesFor(actor).Any(c => c.Id == s.File));

    public IQueryable<Referral> ReferralsFor(Actor actor) => Set<Referral>().InScope(this, actor, Today(actor));

    public IQueryable<Ruling> RulingsFor(Actor actor) =>
        Set<Ruling>().Where(r => ReferralsFor(actor).Any(f => f.Id == r.Referral));

    public IQueryable<SigningDelegation> DelegationsFor(Actor actor) =>
        actor.IsSystem ? Set<SigningDelegation>() : Set<SigningDelegation>().Where(d => actor.Offices.Contains(d.Authority));

    public IQueryable<Assignment> AssignmentsFor(Actor actor) =>
        actor.IsSystem ? Set<Assignment>() : Set<Assignment>().Where(a => actor.Offices.Contains(a.Office));

    public IQueryable<Substitution> SubstitutionsFor(Actor actor) =>
        actor.IsSystem ? Set<Substitution>() : Set<Substitution>().Where(s => actor.Offices.Contains(s.Office));

    public IQueryable<InterestReport> InterestsFor(Actor actor) => Set<InterestReport>().InScope(this, actor, Today(actor));

    public IQueryable<PairRecord> PairRecords => Set<PairRecord>();

    public IQueryable<OfficeConflict> OfficeConflictsFor(Actor actor) => Set<OfficeConflict>().InScope(this, actor, Today(actor));

    public async Task<IReadOnlyList<TrailEntry>> Trail(Guid aggregate, CancellationToken ct)
    {
        var rows = await Set<EventRow>().Where(e => e.Aggregate == aggregate).OrderBy(e => e.Version).ToListAsync(ct);
        return [.. rows.Select(e => new TrailEntry(e.Version, e.Type, System.Text.Encoding.UTF8.GetString(e.Payload), e.UseCase, e.Actor, e.Office, e.At))];
    }

    public Task<Result<Report>> FindReport(Actor actor, ReportId id, int version, CancellationToken ct) =>
        Find(ReportsFor(actor).Where(r => r.Id == id), version, ct);

    public Task<Result<InterestReport>> FindInterest(Actor actor, InterestReportId id, int version, CancellationToken ct) =>
        Find(InterestsFor(actor).Where(i => i.Id == id), version, ct);

    public Task<Result<OfficeConflict>> FindOfficeConflict(Actor actor, OfficeConflictId id, int version, CancellationToken ct) =>
        Find(OfficeConflictsFor(actor).Where(c => c.Id == id), version, ct);

    public async Task<Result<Dossier>> FindDossier(Actor actor, ReportId id, CancellationToken ct)
    {
        if (await ReportsFor(actor).AsTracking().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } report)
        {
            return Refusal.NotFound;
        }

        return new Dossier(report, report.OpenedCase is { } opened ? await Set<CaseFile>().AsTracking().SingleAsync(c => c.Id == opened, ct) : null);
    }

    public Task<Result<Tip>> FindTip(Actor actor, TipId id, int version, CancellationToken ct) =>
        Find(TipsFor(actor).Where(t => t.Id == id), version, ct);

    public Task<Result<SupervisionReport>> FindSupervision(Actor actor, SupervisionId id, int version, CancellationToken ct) =>
        Find(SupervisionsFor(actor).Where(r => r.Id == id), version, ct);

    public Task<Result<CaseFile>> FindCase(Actor actor, CaseId id, int version, CancellationToken ct) =>
        Find(CasesFor(actor).Where(c => c.Id == id), version, ct);

    public Task<Result<ClarificationSession>> FindSession(Actor actor, SessionId id, int version, CancellationToken ct) =>
        Find(SessionsFor(actor).Where(s => s.Id == id), version, ct);

    public Task<Result<Referral>> FindReferral(Actor actor, ReferralId id, int version, CancellationToken ct) =>
        Find(ReferralsFor(actor).Where(r => r.Id == id), version, ct);

    public async Task<Result<Ruling>> FindRuling(Actor actor, RulingId id, CancellationToken ct) =>
        await RulingsFor(actor).AsTracking().SingleOrDefaultAsync(r => r.Id == id, ct) is { } found ? found : Refusal.NotFound;

    public async Task<Result<Report>> FindReportByCode(IReadOnlyList<byte[]> trackingHashes, CancellationToken ct) =>
        await Set<Report>().AsTracking().SingleOrDefaultAsync(r => trackingHashes.Contains(r.TrackingHash), ct) is { } found ? found : Refusal.NotFound;

    public async Task<Result<Tip>> FindTipByCode(IReadOnlyList<byte[]> trackingHashes, CancellationToken ct) =>
        await Set<Tip>().AsTracking().SingleOrDefaultAsync(t => trackingHashes.Contains(t.TrackingHash), ct) is { } found ? found : Refusal.NotFound;

    public async Task<Result<Report>> FindReportBelow(Actor actor, string number, CancellationToken ct)
    {
        if (actor.Office.Region is not { Level: RegionLevel.Nation or RegionLevel.Province or RegionLevel.Regency } region)
        {
            return Refusal.NotFound;
        }

        var below = region == RegionCode.Nation ? "" : region.Value + ".";
        return await Set<Report>().AsTracking()
            .SingleOrDefaultAsync(r => r.Number == number && ((string)(object)r.HandlingOffice).StartsWith(below) && r.HandlingOffice != actor.Office, ct) is { } found
            ? found : Refusal.NotFound;
    }

    public async Task<Submitted?> FindSubmitted(Guid id, CancellationToken ct)
    {
        if (await Set<Report>().SingleOrDefaultAsync(r => r.Id == new ReportId(id), ct) is { } report)
        {
            return new(report.Number, report.ContentHash, report.ReceivingOffice, report.SentAt, report.CodeConfirmedAt is not null, report.OpenDeadlines, report.Village, report.VotesHere);
        }

        return await Set<Tip>().SingleOrDefaultAsync(t => t.Id == new TipId(id), ct) is { } tip
            ? new(tip.Number, tip.ContentHash, tip.HandlingOffice, tip.ReceivedAt, tip.CodeConfirmedAt is not null, tip.TracingDue is { } due ? [due] : [], tip.Village, null)
            : null;
    }

    public void Add(AggregateRoot aggregate) => base.Add(aggregate);

    public void Add(Ruling ruling) => base.Add(ruling);

    public async Task<Result<T>> Numbered<T>(OfficeCode office, NumberKind kind, DateOnly day, Func<LegalNumber, Task<Result<T>>> act, CancellationToken ct)
    {
        var card = await NumberingOffice(office, ct);
        await using var transaction = await Database.BeginTransactionAsync(ct);
        var sequence = await NextSequence(card.Code, kind, day.Year, ct);
        var number = new LegalNumber(kind, sequence, card.NumberSlot, card.NumberCode!, day.Month, day.Year);
        base.Add(new IssuedNumber { Office = card.Code, Kind = kind, Year = day.Year, Sequence = sequence, Text = number.Text, Provisional = !card.NumberCodeConfirmed });

        var answer = await act(number);
        return await answer.Match(
            async _ =>
            {
                await transaction.CommitAsync(ct);
                return answer;
            },
            _ =>
            {
                ChangeTracker.Clear();
                return Task.FromResult(answer);
            });
    }

    /// <summary>An office that numbers nothing (PKD) uses the series of the office above it.</summary>
    private async Task<OfficeCard> NumberingOffice(OfficeCode office, CancellationToken ct)
    {
        for (var code = office; code.Region is { } region; code = OfficeCode.Bawaslu(region.Parent))
        {
            if (await offices.Find(code, ct) is { NumberCode: not null } card)
            {
                return card;
            }

            if (region == RegionCode.Nation)
            {
                break;
            }
        }

        throw new InvalidOperationException($"No office numbers for {office}.");
    }

    private async Task<int> NextSequence(OfficeCode office, NumberKind kind, int year, CancellationToken ct)
    {
        var series = kind.ToString();
        var rows = await Database.SqlQuery<int>(
            $"""
            insert into number_series (office, kind, year, last) values ({office.Value}, {series}, {year}, 1)
            on conflict (office, kind, year) do update set last = number_series.last + 1
            returning last as "Value"
            """).ToListAsync(ct);
        return rows[0];
    }

    public async Task<Result<T>> Save<T>(T answer, CancellationToken ct)
    {
        await EventLog.Append(this, current.Actor, useCase, clock.Now, ct);
        try
        {
            await SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            ChangeTracker.Clear();
            return Refusal.Stale;
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } violation
            && ConstraintRefusals.For(violation.ConstraintName) is { } refusal)
        {
            ChangeTracker.Clear();
            return refusal;
        }

        foreach (var aggregate in ChangeTracker.Entries<AggregateRoot>())
        {
            aggregate.Entity.Forget();
        }

        return answer;
    }

    private static async Task<Result<T>> Find<T>(IQueryable<T> one, int version, CancellationToken ct) where T : AggregateRoot =>
        await one.AsTracking().SingleOrDefaultAsync(ct) is not { } found ? Refusal.NotFound
            : found.Version != version ? Refusal.Stale : found;

    private DateOnly Today(Actor actor) => clock.TodayIn(actor.Offices.Count > 0 ? actor.Office.Region ?? RegionCode.Nation : RegionCode.Nation);
}
