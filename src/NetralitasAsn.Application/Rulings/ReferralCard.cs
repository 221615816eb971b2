using System.Linq.Expressions;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Application.Rulings;

/// <summary>A referral in a list.</summary>
/// <param name="File">The handling file; null for everybody but the office that referred.</param>
/// <param name="Expires">The last moment of the threshold of BKN's control while no follow-up is recorded; null otherwise.</param>
public sealed record ReferralCard(
    ReferralId Id,
    string CaseNumber,
    CaseId? File,
    Track Track,
    ReferralStage Stage,
    OfficeCode Office,
    OfficeCode Authority,
    string? Name,
    SubjectKind Subject,
    string? Title,
    string AgencyOrVillage,
    string? CatalogueCode,
    RegionCode Place,
    DateTimeOffset PreparedAt,
    DateTimeOffset? SentAt,
    DateOnly? ReceivedOn,
    DateOnly? BegunOn,
    DateTimeOffset? Expires)
{
    /// <summary>The agency, or the village, of the post in words; empty where a list does not need it.</summary>
    public string AgencyName { get; init; } = "";

    /// <summary>The referral has come to its end.</summary>
    public bool HasEnded => Stage is ReferralStage.Executed or ReferralStage.Returned or ReferralStage.WithPolice;

    internal static Expression<Func<Referral, ReferralCard>> From { get; } = r => new ReferralCard(
        r.Id, r.CaseNumber, r.File, r.Track, r.Stage, r.Office, r.Authority, r.Name, r.Subject, r.Title, r.AgencyOrVillage, r.CatalogueCode, r.Place,
        r.PreparedAt, r.SentAt, r.ReceivedOn, r.BegunOn, r.Expires);
}
