using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Domain.Regulations;

/// <summary>From facts to findings, by the normative map. Pure: the same facts always give the same answer.</summary>
internal sealed class Assessor(AssessmentFacts facts)
{
    private static readonly DateOnly JointDecree = new(2022, 9, 22);
    private static readonly DateOnly DisciplineOf2021 = new(2021, 8, 31);
    private static readonly DateOnly AsnLawOf2014 = new(2014, 1, 15);
    private static readonly DateOnly AsnLawOf2023 = new(2023, 10, 31);

    private static readonly ILookup<ConductKind, ConductRule> Rules = Enum.GetValues<ConductKind>()
        .SelectMany(conduct => ConductMap.All.Concat(ConductMapBesides.All).Where(r => r.Conduct is null || r.Conduct == conduct), (conduct, rule) => (conduct, rule))
        .ToLookup(p => p.conduct, p => p.rule);

    private readonly DateOnly actDate = facts.AssessedOn ?? facts.OccurredOn;
    private readonly AssessedElection election = facts.Election ?? Elections.OfRegion(facts.Region);
    private readonly AuthorityLevel authority = facts.AuthorityLevel ?? LevelOf(facts.Region);
    private readonly List<string> notes = [];

    // PP 94/2021 Pasal 40(3): an old act that was not yet examined falls under the new regulation.
    private DateOnly DisciplineDate => facts.OccurredOn < DisciplineOf2021 && actDate >= DisciplineOf2021 ? DisciplineOf2021 : facts.OccurredOn;

    private bool IsOfficeHolder => facts.Position.IsOfficeHolder();

    public Assessment Assess()
    {
        var days = Elections.Of(facts, election);
        var side = SideOf(days);
        var phase = days?.PhaseOf(facts.OccurredOn, side != Side.After) ?? AssessedPhase.BeforeCandidatesSet;

        var here = Findings(PhasesOf(days, phase));
        var there = Findings(OtherPhasesOf(days, phase));
        var findings = side == Side.Either ? BothSides(here, there) : here;
        if (side == Side.Either)
        {
            findings = WithGeneralDuty(findings, phase, onlyWhenEmpty: there.Count == 0);
        }

        var notAViolation = findings.Count > 0 ? null : WhyNot(phase);
        if (side != Side.Either && findings.Count == 0 && notAViolation is null)
        {
            findings = WithGeneralDuty(findings, phase, onlyWhenEmpty: true);
        }

        NoteFacts(days, side, phase);
        if (findings.Count == 0 && notAViolation is null)
        {
            NoteNothing();
        }

        return new()
        {
            Facts = facts,
            Election = election,
            Phase = phase,
            CandidatesSetOn = days?.CandidatesSetOn,
            Findings = findings,
            ReferTo = ReferTo(findings, notAViolation is not null),
            NotAViolationBecause = notAViolation,
            Twin = side == Side.Either ? null : TwinOf(findings, there, phase),
            OtherSide = side == Side.Either ? [] : there,
            Notes = notes,
        };
    }

    private enum Side { Before, After, Either }

    private static AuthorityLevel LevelOf(RegionCode region) => region.Level switch
    {
        RegionLevel.Nation => Regulations.AuthorityLevel.Central,
        RegionLevel.Province => Regulations.AuthorityLevel.Province,
        _ => Regulations.AuthorityLevel.Regency,
    };

    private Side SideOf(ElectionDays? days)
    {
        if (days is null || facts.OccurredOn < days.CandidatesSetOn)
        {
            return Side.Before;
        }

        if (facts.OccurredOn > days.CandidatesSetOn)
        {
            return Side.After;
        }

        var pivot = facts.CandidatesSetAt ?? (days.CandidatesSetTime is { } time ? days.CandidatesSetOn.At(time, facts.Region.Zone()) : null);
        return (facts.OccurredAt, pivot) switch
        {
            ({ } at, { } set) => at < set ? Side.Before : Side.After,
            _ => Side.Either,
        };
    }

    private HashSet<MapPhase> PhasesOf(ElectionDays? days, AssessedPhase phase)
    {
        HashSet<MapPhase> phases = [MapPhase.Any, phase == AssessedPhase.BeforeCandidatesSet ? MapPhase.Before : MapPhase.After];
        if (phase == AssessedPhase.Campaign)
        {
            phases.Add(MapPhase.Campaign);
        }

        if (days is not null && facts.OccurredOn >= days.WindowFrom)
        {
            phases.Add(MapPhase.Window);
        }

        return phases;
    }

    private HashSet<MapPhase> OtherPhasesOf(ElectionDays? days, AssessedPhase phase) =>
        PhasesOf(days, phase == AssessedPhase.BeforeCandidatesSet ? AssessedPhase.AfterCandidatesSet : AssessedPhase.BeforeCandidatesSet);

    private List<Finding> Findings(HashSet<MapPhase> phases)
    {
        var found = new List<Finding>();
        foreach (var rule in Rules[facts.Conduct])
        {
            if (rule.SpeaksAbout(facts.Subject) && phases.Contains(rule.Phase) && IsInForce(rule) && ConcernsElection(rule.Code)
                && RoleOf(rule) is { } role)
            {
                Add(found, Make(Catalogue.ByCode[rule.Code], role, rule.Certainty, rule.Note));
            }
        }

        if (found.Exists(f => f.Code != "UU6-PJ"))
        {
            return InOrder(found);
        }

        return [];
    }

    private bool IsInForce(ConductRule rule)
    {
        var day = IsOfDiscipline(rule.Code) ? DisciplineDate : facts.OccurredOn;
        return (rule.From is null || rule.From <= day) && (rule.Until is null || day <= rule.Until);
    }

    private static bool IsOfDiscipline(string code) =>
        code.StartsWith("PP94-", StringComparison.Ordinal) || code.StartsWith("PP53-", StringComparison.Ordinal);

    private bool ConcernsElection(string code) => election == AssessedElection.General
        ? !code.StartsWith("UU10-", StringComparison.Ordinal)
        : !code.StartsWith("UU7-", StringComparison.Ordinal);

    private FindingRole? RoleOf(ConductRule rule) => rule.Condition switch
    {
        MapCondition.NotOnUnpaidLeave => facts.OnUnpaidLeave ? null : rule.Role,
        MapCondition.PurposeOfSupport => facts.PurposeOfSupport ? rule.Role : null,
        MapCondition.OfficeHolder => facts.Position is null ? FindingRole.Conditional : IsOfficeHolder ? rule.Role : null,
        _ when rule.Code == "UU10-71-2" && (facts.FillsVacancy || facts.ApprovedByMinister) => null,
        _ => rule.Role,
    };

    private static void Add(List<Finding> found, Finding finding)
    {
        var same = found.FindIndex(f => f.Code == finding.Code);
        if (same < 0)
        {
            found.Add(finding);
        }
        else if (finding.Role < found[same].Role)
        {
            found[same] = finding;
        }
    }

    private static List<Finding> InOrder(List<Finding> found)
    {
        var taken = new HashSet<FindingCategory>();
        return [.. found
            .OrderBy(f => f.Role).ThenBy(f => f.Category)
            .Select(f => f.Role == FindingRole.Primary && !taken.Add(f.Category) ? f with { Role = FindingRole.Also } : f)
            .OrderBy(f => f.Role)];
    }

    // The lighter side first: what exists on one side only depends on the hour, which was not given.
    private static List<Finding> BothSides(List<Finding> before, List<Finding> after)
    {
        const string hour = "Tergantung jam: tanggal ini hari penetapan calon dan jam perbuatan tidak disebut.";
        var common = before.Where(b => after.Exists(a => a.Code == b.Code)).ToList();
        var beforeOnly = before.Where(b => !common.Exists(c => c.Code == b.Code));
        var afterOnly = after.Where(a => !common.Exists(c => c.Code == a.Code));
        return
        [
            .. beforeOnly.Concat(afterOnly).OrderBy(f => Weight(f.SanctionLevel))
                .Select(f => f with { Role = FindingRole.Conditional, Notes = [.. f.Notes, hour] }),
            .. common,
        ];
    }

    private static int Weight(SanctionLevel level) => level switch
    {
        SanctionLevel.None => 0,
        SanctionLevel.Moral => 1,
        SanctionLevel.Light => 2,
        SanctionLevel.Medium => 3,
        SanctionLevel.Ladder => 4,
        SanctionLevel.Unassigned or SanctionLevel.Satgas => 5,
        SanctionLevel.Heavy => 6,
        SanctionLevel.Resignation => 7,
        SanctionLevel.Dismissal => 8,
        _ => 9,
    };

    private Finding Make(CatalogueEntry entry, FindingRole role, Certainty certainty, string? note)
    {
        var said = new List<string>();
        if (note is not null)
        {
            said.Add(note);
        }

        if (entry.Code.StartsWith("UU10-71-1", StringComparison.Ordinal) && role == FindingRole.Conditional)
        {
            said.Add("Hanya bila terlapor pejabat ASN (JPT, administrator, atau pengawas); jabatannya belum disebut.");
        }

        if (entry.Code == "UU10-187-3")
        {
            said.Add("Ditujukan kepada pelaku kampanye; tergantung peran terlapor dalam kampanye.");
        }

        if (entry.Level == SanctionLevel.Heavy && actDate >= AsnLawOf2023)
        {
            said.Add("Label pemberhentian belum seragam: PP 94/2021 Pasal 8 ayat (4) huruf c dengan hormat, UU 20/2023 Pasal 52 ayat (4) tidak dengan hormat.");
        }

        if (entry.Level == SanctionLevel.Medium && actDate >= DisciplineOf2021)
        {
            said.Add("Jenis sedang PP 94/2021 Pasal 8 ayat (3) ditangguhkan; berlaku jenis PP 53/2010 Pasal 7 ayat (3) menurut Pasal 42 ayat (2).");
        }

        if (facts.Subject == SubjectKind.ContractCivilServant && entry.Category == FindingCategory.Discipline)
        {
            said.Add("Jenis hukuman disiplin PPPK ditetapkan PPK masing-masing (PP 49/2018 Pasal 52).");
        }

        return new(entry, role, certainty)
        {
            SanctionKinds = SanctionKinds.On(entry.Level, actDate, facts.Subject),
            ImposedBy = Imposers.Of(entry, facts.Subject, facts.Position, authority),
            Basis = BasisOf(entry),
            Notes = said,
        };
    }

    private List<Article> BasisOf(CatalogueEntry entry)
    {
        var basis = entry.Articles.ToList();
        if (entry.Subject == CatalogueSubject.Asn && entry.Category != FindingCategory.ElectionCrime && facts.OccurredOn >= AsnLawOf2014)
        {
            var duty = facts.OccurredOn >= AsnLawOf2023
                ? new Article("UU-20-2023", "Pasal 24 ayat (1) huruf d")
                : new Article("UU-5-2014", "Pasal 9 ayat (2)");
            if (!basis.Contains(duty))
            {
                basis.Add(duty);
            }
        }

        return basis;
    }

    private List<Finding> WithGeneralDuty(List<Finding> findings, AssessedPhase phase, bool onlyWhenEmpty)
    {
        if (findings.Count > 0 || !onlyWhenEmpty)
        {
            return findings;
        }

        if (facts.Subject is SubjectKind.VillageHead or SubjectKind.VillageOfficial && facts.OccurredOn >= AsnLawOf2014)
        {
            var code = facts.Subject == SubjectKind.VillageHead ? "UU6-29C" : "UU6-51C";
            return [Make(Catalogue.ByCode[code], FindingRole.Primary, Certainty.ToConfirm, "Tidak ada larangan yang lebih khusus; penyalahgunaan wewenang harus dibuktikan.")];
        }

        if (!facts.Subject.IsAsn())
        {
            return findings;
        }

        var duties = new List<Finding>();
        if (facts.OccurredOn >= AsnLawOf2023)
        {
            duties.Add(Make(Catalogue.ByCode["UU20-24-1D"], FindingRole.Primary, Certainty.Inferred, "Kewajiban umum: tidak ada bentuk pelanggaran yang lebih khusus."));
        }

        foreach (var code in new[] { "PP42-11C", "UU5-9-2" })
        {
            var entry = Catalogue.ByCode[code];
            if (entry.IsInForceOn(facts.OccurredOn))
            {
                duties.Add(Make(entry, duties.Count == 0 ? FindingRole.Primary : FindingRole.Also, Certainty.Inferred, "Kewajiban umum: tidak ada bentuk pelanggaran yang lebih khusus."));
            }
        }

        if (duties.Count > 0 && facts.OccurredOn < JointDecree)
        {
            notes.Add("Sebelum Keputusan Bersama 22 September 2022 perbuatan ini tidak punya bentuk khusus; kewajiban umum dalam peraturan disiplin yang berlaku hari itu dapat dikenakan menurut dampaknya.");
        }

        if (facts.Conduct is ConductKind.ApproachParty or ConductKind.ApproachPublic && phase != AssessedPhase.BeforeCandidatesSet)
        {
            notes.Add("Setelah ditetapkan sebagai calon, pegawai ASN wajib mengundurkan diri (UU 20/2023 Pasal 59 ayat (3)).");
        }

        return duties;
    }

    private NotAViolation? WhyNot(AssessedPhase phase) => facts.Conduct switch
    {
        ConductKind.CampaignAttendancePassive when facts.Subject.IsAsn() => new(
            "Hadir pasif untuk mendengarkan visi, misi, dan program, tanpa atribut partai atau atribut ASN, bukan pelanggaran.",
            [new("PP-94-2021", "Penjelasan Pasal 5 huruf n angka 1")],
            DisciplineDate >= DisciplineOf2021 ? Certainty.Found : Certainty.Inferred),
        ConductKind.PhotoWithCandidate or ConductKind.PhotoWithTeam or ConductKind.PhotoWithProps
            when facts.Subject.IsAsn() && !facts.PurposeOfSupport && phase != AssessedPhase.BeforeCandidatesSet && facts.OccurredOn >= JointDecree => new(
            "Setelah calon ditetapkan, foto hanya menjadi pelanggaran bila diunggah dengan tujuan memberikan dukungan.",
            [new("SKB-2022", "Lampiran II")],
            Certainty.Found),
        ConductKind.SpouseCampaignWithoutLeave when facts.Subject.IsAsn() && facts.OnUnpaidLeave && facts.OccurredOn >= JointDecree => new(
            "ASN yang pasangannya calon dan sedang cuti di luar tanggungan negara boleh mendampingi, dalam batas surat edaran: tidak berkampanye aktif, tanpa simbol dan atribut.",
            [new(facts.OccurredOn >= new DateOnly(2023, 1, 1) ? "SE-PANRB-18-2023" : "SE-PANRB-B36-2018", "batas perilaku"), new("SKB-2022", "Lampiran II")],
            Certainty.Found),
        ConductKind.ApproachParty or ConductKind.ApproachPublic
            when facts.Subject.IsAsn() && facts.OnUnpaidLeave && phase == AssessedPhase.BeforeCandidatesSet && facts.OccurredOn >= JointDecree => new(
            "Pendekatan sebagai bakal calon dalam status cuti di luar tanggungan negara tidak termasuk bentuk pelanggaran ini.",
            [new("SKB-2022", "Lampiran II")],
            Certainty.Found),
        ConductKind.PartyMembership when facts.Subject is SubjectKind.VillageHead or SubjectKind.VillageOfficial or SubjectKind.VillageCouncilMember => new(
            "Undang-undang desa hanya melarang menjadi pengurus partai politik, bukan anggota.",
            [new("UU-6-2014", facts.Subject switch
            {
                SubjectKind.VillageHead => "Pasal 29 huruf g",
                SubjectKind.VillageOfficial => "Pasal 51 huruf g",
                _ => "Pasal 64 huruf h",
            })],
            Certainty.Found),
        ConductKind.ReplacingOfficials when facts.Subject == SubjectKind.RegionalHead && facts.FillsVacancy => new(
            "Menunjuk pelaksana tugas untuk jabatan yang kosong bukan penggantian pejabat.",
            [new("UU-10-2016", "Penjelasan Pasal 71 ayat (2)")],
            Certainty.Found),
        ConductKind.ReplacingOfficials when facts.Subject == SubjectKind.RegionalHead && facts.ApprovedByMinister => new(
            "Penggantian pejabat dengan persetujuan tertulis Menteri diperbolehkan.",
            [new("UU-10-2016", "Pasal 71 ayat (2)")],
            Certainty.Found),
        ConductKind.ReplacingOfficials or ConductKind.UsingProgrammes
            when facts.Subject == SubjectKind.RegionalHead && phase == AssessedPhase.BeforeCandidatesSet && election != AssessedElection.General => new(
            "Larangan baru berlaku enam bulan sebelum penetapan pasangan calon.",
            [new("UU-10-2016", facts.Conduct == ConductKind.ReplacingOfficials ? "Pasal 71 ayat (2)" : "Pasal 71 ayat (3)")],
            Certainty.Found),
        _ when facts.Subject == SubjectKind.VillageCouncilMember && facts.OccurredOn >= AsnLawOf2014 => new(
            "Undang-undang desa tidak melarang anggota BPD berkampanye dalam Pemilihan; larangan Pasal 64 tidak mencakup perbuatan ini.",
            [new("UU-6-2014", "Pasal 64")],
            Certainty.Inferred),
        ConductKind.FavouringDecision when facts.Subject == SubjectKind.RegionalHead && phase == AssessedPhase.BeforeCandidatesSet && election != AssessedElection.General => new(
            "Sebelum pasangan calon ditetapkan belum ada tindak pidana Pasal 71 ayat (1); larangan program dan penggantian pejabat dinilai tersendiri.",
            [new("UU-10-2016", "Pasal 71 ayat (1)")],
            Certainty.Inferred),
        _ => null,
    };

    private static Twin? TwinOf(List<Finding> here, List<Finding> there, AssessedPhase phase)
    {
        var primary = here.FirstOrDefault(f => f.Role == FindingRole.Primary && f.Entry.Twin is not null);
        return primary is not null && there.Exists(f => f.Code == primary.Entry.Twin)
            ? new(primary.Entry.Twin!, phase == AssessedPhase.BeforeCandidatesSet ? AssessedPhase.AfterCandidatesSet : AssessedPhase.BeforeCandidatesSet)
            : null;
    }

    private List<ReferralTarget> ReferTo(List<Finding> findings, bool isNoViolation)
    {
        var targets = new List<ReferralTarget>();
        if (isNoViolation)
        {
            return targets;
        }

        if (findings.Exists(f => f.Category is FindingCategory.Discipline or FindingCategory.CodeOfEthics && f.Code != "UU6-PJ"))
        {
            targets.Add(actDate > AsnOversight.LastDayOfKasn ? ReferralTarget.Bkn : actDate >= AsnLawOf2014 ? ReferralTarget.Kasn : ReferralTarget.Agency);
        }

        if (findings.Exists(f => f.Category == FindingCategory.Village))
        {
            targets.Add(facts.Subject == SubjectKind.VillageOfficial ? ReferralTarget.VillageHead : ReferralTarget.Regent);
        }

        switch (facts.Subject)
        {
            case SubjectKind.NonAsnStaff or SubjectKind.StateEnterpriseOfficial or SubjectKind.MilitaryPolice or SubjectKind.RegionalOfficial:
                targets.Add(ReferralTarget.Agency);
                break;
            case SubjectKind.CommunityBodyOfficer:
                targets.Add(ReferralTarget.VillageHead);
                break;
        }

        if (findings.Exists(f => f.Category == FindingCategory.ElectionCrime && f.Role is FindingRole.Primary or FindingRole.Possible))
        {
            targets.Add(ReferralTarget.Gakkumdu);
        }

        return targets;
    }

    private void NoteFacts(ElectionDays? days, Side side, AssessedPhase phase)
    {
        if (facts.AuthorityLevel is null && facts.Subject.IsAsn())
        {
            notes.Add($"Tingkat PPK tidak disebut; dipakai tingkat wilayah: {authority switch
            {
                Regulations.AuthorityLevel.Central => "pusat",
                Regulations.AuthorityLevel.Province => "provinsi",
                _ => "kabupaten/kota",
            }}.");
        }

        if (days is null)
        {
            notes.Add("Tanggal ini di luar pemilihan yang dikenal; dinilai sebagai sebelum penetapan calon. Sebutkan tanggal penetapan calon dan masa kampanye bila ada.");
        }
        else if (side == Side.Either)
        {
            notes.Add("Calon ditetapkan pada hari ini; tanpa jam perbuatan, kedua sisi ditampilkan dan yang lebih ringan didahulukan.");
        }
        else if (facts.OccurredOn == days.CandidatesSetOn && facts.CandidatesSetAt is null && days.CandidatesSetTime is { } time)
        {
            notes.Add($"Jam penetapan calon dipakai pukul {time:HH\\.mm} {facts.Region.Zone().Abbreviation()}; jam sebenarnya di daerah ini perlu dikonfirmasi.");
        }

        if (days is not null && election is AssessedElection.Governor or AssessedElection.Regency && days is not null
            && facts.OccurredOn >= days.WindowFrom && phase == AssessedPhase.BeforeCandidatesSet)
        {
            notes.Add("Masa enam bulan sebelum penetapan pasangan calon (UU 10/2016 Pasal 71 ayat (2) dan (3)) sedang berjalan.");
        }

        if (facts.OccurredOn < DisciplineOf2021 && actDate >= DisciplineOf2021 && facts.Subject.IsAsn())
        {
            notes.Add("Perbuatan sebelum 31 Agustus 2021 yang belum diperiksa mengikuti PP 94/2021 (Pasal 40 ayat (3)).");
        }

        if (AsnOversight.On(actDate).InTransition && facts.Subject.IsAsn())
        {
            notes.Add("Masa peralihan KASN ke BKN (24 Agustus sampai 3 September 2024): tujuan penerusan dapat dipilih lain dengan alasan.");
        }

        if (facts.Subject.IsAsn() && facts.Conduct == ConductKind.FavouringDecision && facts.Position is not null && !IsOfficeHolder
            && facts.Subject != SubjectKind.ActingVillageHead && phase != AssessedPhase.BeforeCandidatesSet)
        {
            notes.Add("Bukan pejabat ASN: unsur Pasal 71 ayat (1) UU 10/2016 tidak terpenuhi; jalur disiplin tetap berjalan.");
        }

        if (facts.Subject == SubjectKind.VillageOfficial && phase != AssessedPhase.BeforeCandidatesSet)
        {
            notes.Add("Tembusan kepada camat dan dinas pemberdayaan masyarakat desa; calon yang sengaja melibatkan perangkat desa dapat dipidana (UU 10/2016 Pasal 70 ayat (1) jo UU 8/2015 Pasal 189).");
        }

        if (facts.Subject is SubjectKind.VillageHead or SubjectKind.VillageOfficial or SubjectKind.ActingVillageHead && phase == AssessedPhase.BeforeCandidatesSet)
        {
            notes.Add("Sebelum pasangan calon ditetapkan hanya ada jalur administratif, belum ada tindak pidana.");
        }
    }

    private void NoteNothing() => notes.Add(facts.Subject switch
    {
        SubjectKind.NonAsnStaff => "Tenaga non-ASN tidak diatur katalog ini; instansinya yang menilai menurut perjanjian kerja. Ini bukan pernyataan bahwa tidak ada pelanggaran.",
        SubjectKind.CommunityBodyOfficer => "Pengurus RT, RW, dan lembaga kemasyarakatan tidak di bawah aturan ini; Bawaslu yang memutuskan penanganannya.",
        SubjectKind.StateEnterpriseOfficial => "Pejabat BUMN atau BUMD tidak di bawah aturan ini; calon yang melibatkannya dapat dipidana (UU 10/2016 Pasal 70 ayat (1)). Bawaslu yang memutuskan.",
        SubjectKind.MilitaryPolice => "Anggota TNI dan Polri tidak di bawah aturan ini; diteruskan kepada instansinya. Bawaslu yang memutuskan.",
        SubjectKind.RegionalOfficial => "Pejabat daerah tidak di bawah aturan ASN; tindak pidana Pasal 71 ayat (1) mencakupnya sejak 14 November 2024 (MK 136/PUU-XXII/2024). Bawaslu yang memutuskan.",
        SubjectKind.Candidate => "Calon tidak di bawah aturan ini; Bawaslu menilai larangan kampanye tersendiri.",
        SubjectKind.RegionalHead => "Kepala daerah boleh berkampanye dengan izin cuti (UU 10/2016 Pasal 70); di luar Pasal 71 tidak di bawah aturan ini.",
        _ when facts.OccurredOn < new DateOnly(2004, 10, 16) => "Pada tanggal ini belum ada peraturan dalam daftar yang berlaku; tidak ada yang dapat disarankan.",
        _ => "Tidak ada peraturan dalam daftar yang memuat perbuatan ini pada tanggal ini.",
    });
}
