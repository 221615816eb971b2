namespace NetralitasAsn.Domain.Regulations;

/// <summary>A conduct in the words of a citizen.</summary>
/// <param name="Kind">The conduct.</param>
/// <param name="Name">Plain Indonesian.</param>
/// <param name="NameInEnglish">Plain English.</param>
public sealed record Conduct(ConductKind Kind, string Name, string NameInEnglish)
{
    /// <summary>The word of the API.</summary>
    public string Code => Kebab.Of(Kind);
}

/// <summary>Every conduct in plain words.</summary>
internal static class ConductNames
{
    public static IReadOnlyList<Conduct> All { get; } =
    [
        new(ConductKind.Props, "Memasang spanduk, baliho, atau alat peraga", "Putting up banners, billboards or other props"),
        new(ConductKind.OnlineCampaign, "Berkampanye di media sosial atau daring", "Campaigning on social media or online"),
        new(ConductKind.DeclarationActive, "Hadir di deklarasi atau kampanye dan mendukung secara aktif", "Attending a declaration or campaign and actively supporting"),
        new(ConductKind.CampaignAttendancePassive, "Hadir di kampanye hanya untuk mendengarkan, tanpa atribut", "Attending a campaign only to listen, without attributes"),
        new(ConductKind.CampaignAttendanceWithAttributes, "Hadir di kampanye dengan atribut partai atau atribut ASN", "Attending a campaign with party or civil-service attributes"),
        new(ConductKind.CampaignParticipation, "Ikut kampanye, misalnya berorasi atau mengajak memilih", "Taking part in a campaign, for example speaking or urging a vote"),
        new(ConductKind.SocialMediaReaction, "Memberi like, komentar, atau membagikan unggahan kampanye, atau bergabung di grup pemenangan", "Liking, commenting on or sharing campaign posts, or joining a winning-team group"),
        new(ConductKind.PhotoWithCandidate, "Mengunggah foto bersama bakal calon atau calon", "Posting a photo with a candidate"),
        new(ConductKind.PhotoWithTeam, "Mengunggah foto bersama tim sukses dengan simbol atau atribut", "Posting a photo with the campaign team with symbols or attributes"),
        new(ConductKind.PhotoWithProps, "Mengunggah foto dengan alat peraga partai atau calon", "Posting a photo with props of a party or candidate"),
        new(ConductKind.IntroductionActivity, "Ikut kegiatan pengenalan atau sosialisasi calon", "Joining an activity that introduces a candidate"),
        new(ConductKind.SpouseCampaignWithoutLeave, "Ikut kampanye suami atau istri yang menjadi calon", "Campaigning for a spouse who is a candidate"),
        new(ConductKind.ApproachParty, "Mendekati partai politik untuk menjadi bakal calon", "Approaching a party to become a candidate"),
        new(ConductKind.ApproachPublic, "Mendekati masyarakat untuk menjadi bakal calon perseorangan", "Approaching the public to become an independent candidate"),
        new(ConductKind.PartyMembership, "Menjadi anggota partai politik", "Being a member of a political party"),
        new(ConductKind.PartyOffice, "Menjadi pengurus partai politik", "Being an officer of a political party"),
        new(ConductKind.PartisanActivity, "Mengadakan pertemuan, ajakan, seruan, atau pemberian barang yang berpihak", "Holding partisan meetings, appeals or gifts"),
        new(ConductKind.CampaignTeam, "Menjadi tim ahli, tim pemenangan, atau konsultan calon", "Being on an expert or winning team, or a consultant of a candidate"),
        new(ConductKind.IdCardSupport, "Memberi surat dukungan atau fotokopi KTP untuk calon perseorangan", "Giving a letter of support or identity-card copies to an independent candidate"),
        new(ConductKind.FavouringDecision, "Membuat keputusan atau tindakan yang menguntungkan atau merugikan calon", "Making a decision or act that favours or harms a candidate"),
        new(ConductKind.MobilisingCivilServants, "Mengerahkan ASN atau perangkat lain", "Mobilising civil servants or officials"),
        new(ConductKind.StateFacilities, "Memakai fasilitas negara untuk mendukung calon", "Using state facilities to support a candidate"),
        new(ConductKind.ReplacingOfficials, "Mengganti pejabat menjelang pemilihan", "Replacing officials before an election"),
        new(ConductKind.UsingProgrammes, "Memakai kewenangan, program, atau bantuan untuk mendukung calon", "Using authority, programmes or aid to support a candidate"),
        new(ConductKind.VoteBuying, "Memberi, menjanjikan, atau menerima uang atau barang untuk memengaruhi pilihan", "Giving, promising or receiving money or goods to influence a vote"),
        new(ConductKind.Other, "Perbuatan lain", "Something else"),
    ];
}
