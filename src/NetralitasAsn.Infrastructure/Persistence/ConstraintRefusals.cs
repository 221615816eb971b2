using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Infrastructure.Persistence;

/// <summary>Which refusal stands behind a violated constraint; anything not listed is a bug and stays an exception.</summary>
internal static class ConstraintRefusals
{
    private static readonly Dictionary<string, Refusal> ByName = new()
    {
        ["pk_reports"] = ReportRefusals.AlreadyReceived,
        ["pk_tips"] = ReportRefusals.AlreadyReceived,
        ["ux_referrals_person_track"] = RulingRefusals.AlreadyReferred,
        ["ux_rulings_number"] = RulingRefusals.NumberTaken,
        ["pk_referrals"] = RulingRefusals.AlreadyReferred,
        ["pk_clarification_sessions"] = CaseRefusals.AlreadyInvited,
        ["pk_interest_reports"] = InterestRefusals.AlreadyReported,
        ["pk_office_conflicts"] = InterestRefusals.AlreadyDeclaredForOffice,
        ["ux_case_files_report"] = Refusal.Stale,
        ["ux_case_files_finding"] = Refusal.Stale,
        ["pk_supervision_reports"] = SupervisionRefusals.AlreadyReceived,
        ["ux_supervision_reports_tip"] = Refusal.Stale,
        ["pk_event_log"] = Refusal.Stale,
        ["ux_assignments_item"] = Refusal.Stale,
        ["pk_substitutions"] = Refusal.Stale,
        ["ux_digests_office_day"] = Refusal.Stale,
        ["pk_deadline_warnings"] = Refusal.Stale,
    };

    public static Refusal? For(string? constraint) => constraint is not null && ByName.TryGetValue(constraint, out var refusal) ? refusal : null;
}
