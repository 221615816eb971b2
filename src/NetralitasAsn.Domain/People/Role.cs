namespace NetralitasAsn.Domain.People;

/// <summary>Who somebody is in the procedure. Names in the sign-in contract are the Indonesian ones (product, section 7).</summary>
public enum Role
{
    /// <summary>Petugas penerima laporan: takes reports in.</summary>
    Receiver,

    /// <summary>Staf penanganan pelanggaran: prepares everything.</summary>
    Staff,

    /// <summary>Anggota Bawaslu: takes part and votes in plenary.</summary>
    Member,

    /// <summary>Ketua Bawaslu: signs, registers, delegates.</summary>
    Chair,

    /// <summary>Panwaslu Kecamatan.</summary>
    DistrictSupervisor,

    /// <summary>Panwaslu Kelurahan/Desa (PKD).</summary>
    VillageSupervisor,

    /// <summary>Penyidik Polri di Sentra Gakkumdu.</summary>
    Police,

    /// <summary>Jaksa di Sentra Gakkumdu.</summary>
    Prosecutor,

    /// <summary>Pejabat pembina kepegawaian (PPK): governor, regent, mayor, minister.</summary>
    PersonnelAuthority,

    /// <summary>Badan kepegawaian (BKD/BKPSDM).</summary>
    PersonnelAgency,

    /// <summary>Inspektorat.</summary>
    Inspectorate,

    /// <summary>Camat.</summary>
    DistrictHead,

    /// <summary>Verifikator BKN.</summary>
    BknVerifier,

    /// <summary>Pemantau Kementerian Dalam Negeri.</summary>
    HomeAffairsMonitor,

    /// <summary>Pemantau KemenPANRB.</summary>
    PanrbMonitor,

    /// <summary>Administrator: accounts and settings, no case content.</summary>
    Administrator,

    /// <summary>Auditor: logs without names.</summary>
    Auditor,

    /// <summary>Petugas pelindungan data pribadi.</summary>
    DataProtectionOfficer,
}
