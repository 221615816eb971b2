using static NetralitasAsn.Domain.People.Permission;

namespace NetralitasAsn.Domain.People;

/// <summary>Role × permission; <c>docs/permissions.md</c> is generated from it and approved.</summary>
public static class RolePermissions
{
    private static readonly Dictionary<Role, HashSet<Permission>> Table = new()
    {
        [Role.Receiver] = [ReadReports, TakeInReport, VerifyIdentity],
        [Role.Staff] = [ReadReports, TakeInReport, VerifyIdentity, OpenReporterIdentity, RecordInitialReview, AssignWork, AssignTracing, WriteSupervision, ReadCases, PrepareCase, JoinGakkumdu, ReadReferrals],
        [Role.Member] = [ReadReports, OpenReporterIdentity, WriteSupervision, ReadCases, JoinGakkumdu, VoteInPlenary, ReadReferrals],
        [Role.Chair] = [ReadReports, OpenReporterIdentity, RecordInitialReview, RegisterReport, AssignWork, AssignTracing, WriteSupervision, ReadCases, PrepareCase, JoinGakkumdu, VoteInPlenary, SignDecisions, ReadReferrals],
        [Role.DistrictSupervisor] = [ReadReports, TakeInReport, VerifyIdentity, HandUpReport, WriteSupervision],
        [Role.VillageSupervisor] = [ReadReports, TakeInReport, HandUpReport, WriteSupervision],
        [Role.Police] = [ReadCases, JoinGakkumdu, ReadReferrals, ReceiveReferral],
        [Role.Prosecutor] = [ReadCases, JoinGakkumdu, ReadReferrals],
        [Role.PersonnelAuthority] = [ReadReferrals, ReceiveReferral, ExamineReferral, IssueRuling, DelegateRuling],
        [Role.PersonnelAgency] = [ReadReferrals, ReceiveReferral, ExamineReferral, IssueRuling],
        [Role.Inspectorate] = [ReadReferrals, ExamineReferral],
        [Role.DistrictHead] = [ReadReferrals, ExamineReferral],
        [Role.BknVerifier] = [ReadReferrals, VerifyReferral, ReadLedger],
        [Role.HomeAffairsMonitor] = [ReadLedger],
        [Role.PanrbMonitor] = [ReadLedger],
        [Role.Administrator] = [ManageAccounts, ManageSettings],
        [Role.Auditor] = [ReadLogs],
        [Role.DataProtectionOfficer] = [ProtectData],
    };

    public static IReadOnlySet<Permission> Of(Role role) => Table[role];
}
