using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Infrastructure.Persistence;

/// <summary>
/// Which rows an actor is responsible for: the handling office, a dated grant, the authority that must act. Never the place where something happened.
/// The public sees none; the system sees all. What somebody withdrew from is not found for that person,
/// and what an authority must not decide is found neither by it nor by whom it had opened it to.
/// </summary>
internal static class Scope
{
    public static IQueryable<Report> InScope(this IQueryable<Report> reports, Records records, Actor actor, DateOnly today) =>
        actor.IsSystem ? reports : reports
            .Where(r => actor.Offices.Contains(r.HandlingOffice)
                || r.Grants.Any(g => actor.Offices.Contains(g.Office) && g.From <= today && today <= g.Until))
            .Where(r => !r.Recusals.Any(x => x.Member == actor.Account && x.LiftedAt == null))
            .Where(r => !records.Set<Tip>().Any(t => t.FromReport == r.Id
                && (t.Recusals.Any(x => x.Member == actor.Account && x.LiftedAt == null)
                    || records.Set<SupervisionReport>().Any(s => s.Tip == t.Id && s.Recusals.Any(x => x.Member == actor.Account && x.LiftedAt == null))
                    || t.Supervision != null && records.Set<CaseFile>().Any(c => c.Finding == t.Supervision && c.Recusals.Any(x => x.Member == actor.Account && x.LiftedAt == null)))))
            .Where(r => !records.Set<CaseFile>().Any(c => c.Report == r.Id && c.Recusals.Any(x => x.Member == actor.Account && x.LiftedAt == null)));

    public static IQueryable<Tip> InScope(this IQueryable<Tip> tips, Records records, Actor actor) =>
        actor.IsSystem ? tips : tips
            .Where(t => actor.Offices.Contains(t.HandlingOffice) || t.Tracers.Any(x => x.Account == actor.Account))
            .Where(t => !t.Recusals.Any(x => x.Member == actor.Account && x.LiftedAt == null))
            .Where(t => !records.Set<SupervisionReport>().Any(r => r.Tip == t.Id && r.Recusals.Any(x => x.Member == actor.Account && x.LiftedAt == null)))
            .Where(t => !records.Set<Report>().Any(r => (r.Id == t.FromReport || r.Id == t.UpgradedTo) && r.Recusals.Any(x => x.Member == actor.Account && x.LiftedAt == null)))
            .Where(t => !records.Set<CaseFile>().Any(c => (t.UpgradedTo != null && c.Report == t.UpgradedTo || t.Supervision != null && c.Finding == t.Supervision)
                && c.Recusals.Any(x => x.Member == actor.Account && x.LiftedAt == null)));

    public static IQueryable<SupervisionReport> InScope(this IQueryable<SupervisionReport> reports, Records records, Actor actor) =>
        actor.IsSystem ? reports : reports
            .Where(r => actor.Offices.Contains(r.HandlingOffice) || actor.Offices.Contains(r.WritingOffice))
            .Where(r => !r.Recusals.Any(x => x.Member == actor.Account && x.LiftedAt == null))
            .Where(r => !records.Set<Tip>().Any(t => t.Id == r.Tip && t.Recusals.Any(x => x.Member == actor.Account && x.LiftedAt == null)))
            .Where(r => !records.Set<CaseFile>().Any(c => c.Finding == r.Id && c.Recusals.Any(x => x.Member == actor.Account && x.LiftedAt == null)));

    public static IQueryable<CaseFile> InScope(this IQueryable<CaseFile> cases, Actor actor, DateOnly today) =>
        actor.IsSystem ? cases : cases
            .Where(c => actor.Offices.Contains(c.HandlingOffice)
                || c.Grants.Any(g => actor.Offices.Contains(g.Office) && g.From <= today && today <= g.Until))
            .Where(c => !c.Recusals.Any(x => x.Member == actor.Account && x.LiftedAt == null));

    /// <summary>Decided by the chair; by the members when the chair is concerned or keeps away from the matter.</summary>
    public static IQueryable<InterestReport> InScope(this IQueryable<InterestReport> interests, Records records, Actor actor, DateOnly today)
    {
        var (isChair, votes) = (actor.May(Permission.SignDecisions), actor.May(Permission.VoteInPlenary));
        var seen = records.Set<Report>().InScope(records, actor, today);
        return actor.IsSystem ? interests : interests.Where(i => i.Person == actor.Account || i.ReportedBy == actor.Account
            || actor.Offices.Contains(i.Office) && seen.Any(r => r.Id == i.Report)
                && (isChair || votes && (i.PersonRole == Role.Chair
                    || records.Set<Report>().Any(r => r.Id == i.Report && r.Recusals.Any(x => x.Role == Role.Chair && x.Office == i.Office && x.LiftedAt == null))
                    || records.Set<CaseFile>().Any(c => c.Report == i.Report && c.Recusals.Any(x => x.Role == Role.Chair && x.Office == i.Office && x.LiftedAt == null)))));
    }

    public static IQueryable<OfficeConflict> InScope(this IQueryable<OfficeConflict> conflicts, Records records, Actor actor, DateOnly today)
    {
        var seen = records.Set<Report>().InScope(records, actor, today);
        return actor.IsSystem ? conflicts : conflicts.Where(c => actor.Offices.Contains(c.Asked) || actor.Offices.Contains(c.Office) && seen.Any(r => r.Id == c.Report));
    }

    public static IQueryable<Referral> InScope(this IQueryable<Referral> referrals, Records records, Actor actor, DateOnly today) =>
        actor.IsSystem ? referrals : referrals
            .Where(r => actor.Offices.Contains(r.Office)
                || r.SentAt != null && r.Verifier != null && actor.Offices.Contains(r.Verifier.Value)
                || actor.Offices.Contains(r.Authority) && r.SentAt != null && (r.Verifier == null || r.ForwardedAt != null)
                    && !r.Conflicts.Any(c => c.Bars && actor.Offices.Contains(c.Office))
                || r.Grants.Any(g => actor.Offices.Contains(g.Office) && g.From <= today && today <= g.Until) && !r.Conflicts.Any(c => c.Bars))
            .Where(r => !records.Set<CaseFile>().Any(c => c.Id == r.File && c.Recusals.Any(x => x.Member == actor.Account && x.LiftedAt == null)));
}
