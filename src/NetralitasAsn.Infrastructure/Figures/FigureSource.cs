using NetralitasAsn.Application.Dashboard;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using Npgsql;

namespace NetralitasAsn.Infrastructure.Figures;

/// <summary>Counts the records. The database groups; what a stage means is decided in one table in C#.</summary>
internal sealed class FigureSource(NpgsqlConnection connection, NpgsqlTransaction transaction, DateTimeOffset now)
{
    private static readonly string[] SubjectOrder = Enum.GetNames<SubjectKind>();

    public async Task<FigureFacts> Read(CancellationToken ct)
    {
        var (offices, active) = await Coverage(ct);
        return new(await Reports(ct), await Persons(ct), await Referrals(ct), await Reviews(ct), await Handling(ct), offices, active) { Findings = await Findings(ct) };
    }

    private Task<List<ReportFact>> Reports(CancellationToken ct) => Rows(
        """
        select coalesce(c.handling_office, r.handling_office), s.subject, coalesce(c.conduct, r.conduct), r.stage, c.stage, coalesce(o.found, false), v.reason, count(*)
        from reports r
        left join case_files c on c.report = r.id
        left join lateral (
            select min(array_position($1, p.subject::text)) as subject from (
                select subject from case_persons where owner_id = c.id
                union all select subject from report_respondents where owner_id = r.id and c.id is null) p) s on true
        left join lateral (select bool_or(cardinality(p.outcomes) > 0) as found from case_persons p where p.owner_id = c.id) o on true
        left join lateral (select i.reason from initial_reviews i where i.owner_id = r.id and r.stage = 'NotRegistered' order by i.at desc limit 1) v on true
        group by 1, 2, 3, 4, 5, 6, 7
        """,
        r => new ReportFact(new OfficeCode(r.GetString(0)), r.IsDBNull(1) ? null : Enum.Parse<SubjectKind>(SubjectOrder[r.GetInt32(1) - 1]), WordOrNull<ConductKind>(r, 2),
            Word<ReportStage>(r, 3), WordOrNull<CaseStage>(r, 4), r.GetBoolean(5), WordOrNull<ClosingReason>(r, 6), r.GetInt64(7)), ct, [SubjectOrder]);

    /// <summary>Supervision reports with the handling file of those that became a finding.</summary>
    private Task<List<FindingFact>> Findings(CancellationToken ct) => Rows(
        """
        select s.stage, c.stage, coalesce(o.found, false), count(*)
        from supervision_reports s
        left join case_files c on c.finding = s.id
        left join lateral (select bool_or(cardinality(p.outcomes) > 0) as found from case_persons p where p.owner_id = c.id) o on true
        group by 1, 2, 3
        """,
        r => new FindingFact(Word<SupervisionStage>(r, 0), WordOrNull<CaseStage>(r, 1), r.GetBoolean(2), r.GetInt64(3)), ct);

    /// <summary>Reported persons, in the handling file once there is one; then those with each outcome.</summary>
    private Task<List<PersonFact>> Persons(CancellationToken ct) => Rows(
        """
        select subject, null::text, count(*) from (
            select subject from case_persons
            union all select p.subject from report_respondents p where not exists (select from case_files c where c.report = p.owner_id)) p
        group by 1
        union all
        select p.subject, o.outcome, count(*) from case_persons p cross join lateral unnest(p.outcomes) as o (outcome) group by 1, 2
        """,
        r => new PersonFact(Word<SubjectKind>(r, 0), WordOrNull<OutcomeKind>(r, 1), r.GetInt64(2)), ct);

    private Task<List<ReferralFact>> Referrals(CancellationToken ct) => Rows(
        """
        select f.track, f.stage, d.verdict, coalesce(f.threshold_last_moment < $1 and f.stage = 'WithAuthority'
            and not exists (select from referral_conflicts c where c.owner_id = f.id and c.paused_until is null), false), count(*)
        from referrals f left join rulings d on d.referral = f.id
        group by 1, 2, 3, 4
        """,
        r => new ReferralFact(Word<Track>(r, 0), Word<ReferralStage>(r, 1), WordOrNull<Verdict>(r, 2), r.GetBoolean(3), r.GetInt64(4)), ct, now);

    /// <summary>From the taking in to the first review that decides; asking for completion does not.</summary>
    private async Task<ClockFact> Reviews(CancellationToken ct) => (await Rows(
        """
        with acts as (
            select r.taken_in_at as started, r.review_due_last_moment as due, r.stage,
                (select min(i.at) from initial_reviews i where i.owner_id = r.id and i.outcome <> 'AskForCompletion') as ended
            from reports r)
        select count(*) filter (where ended <= due), count(ended),
            count(*) filter (where ended is null and due < $1 and stage in ('AwaitingIdentity', 'UnderReview', 'Delegated', 'TakenOver')),
            percentile_cont(0.5) within group (order by extract(epoch from ended - started)) filter (where ended is not null),
            percentile_cont(0.9) within group (order by extract(epoch from ended - started)) filter (where ended is not null)
        from acts
        """, Clock, ct, now))[0];

    private async Task<ClockFact> Handling(CancellationToken ct) => (await Rows(
        """
        select count(*) filter (where decided_at <= handling_due_last_moment), count(decided_at),
            count(*) filter (where decided_at is null and handling_due_last_moment < $1),
            percentile_cont(0.5) within group (order by extract(epoch from decided_at - registered_at)) filter (where decided_at is not null),
            percentile_cont(0.9) within group (order by extract(epoch from decided_at - registered_at)) filter (where decided_at is not null)
        from case_files
        """, Clock, ct, now))[0];

    private async Task<(long Offices, long Active)> Coverage(CancellationToken ct) => (await Rows(
        """
        with offices as (select distinct handling_office as office from reports)
        select count(*), count(*) filter (where exists (select from event_log e where e.office = o.office and e.at > $1 - interval '7 days' and e.at <= $1)) from offices o
        """, r => (r.GetInt64(0), r.GetInt64(1)), ct, now))[0];

    private static ClockFact Clock(NpgsqlDataReader r) => new(r.GetInt64(0), r.GetInt64(1), r.GetInt64(2), Days(r, 3), Days(r, 4));

    private static decimal? Days(NpgsqlDataReader r, int at) => r.IsDBNull(at) ? null : Math.Round((decimal)Math.Max(0, r.GetDouble(at)) / 86_400, 1);

    private static T Word<T>(NpgsqlDataReader r, int at) where T : struct, Enum => Enum.Parse<T>(r.GetString(at));

    private static T? WordOrNull<T>(NpgsqlDataReader r, int at) where T : struct, Enum => r.IsDBNull(at) ? null : Word<T>(r, at);

    private async Task<List<T>> Rows<T>(string sql, Func<NpgsqlDataReader, T> row, CancellationToken ct, params object[] parameters)
    {
        await using var command = new NpgsqlCommand(sql, connection, transaction);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new() { Value = parameter is DateTimeOffset instant ? instant.ToUniversalTime() : parameter });
        }

        var rows = new List<T>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            rows.Add(row(reader));
        }

        return rows;
    }
}
