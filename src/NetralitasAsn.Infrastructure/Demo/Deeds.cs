using NetralitasAsn.Domain.Regulations;
using static NetralitasAsn.Domain.Regulations.ConductKind;
using static NetralitasAsn.Domain.Regulations.PositionKind;
using static NetralitasAsn.Domain.Regulations.SubjectKind;

namespace NetralitasAsn.Infrastructure.Demo;

/// <summary>Deeds before there was a pair: for the stories from February to 21 September 2024.</summary>
internal static class EarlyDeeds
{
    private static Part Asn(PositionKind position, string title) => new(CivilServant, position, title);

    public static Deed Banners { get; } = new(Props, new(ContractCivilServant, Fungsional, "guru PPPK Dinas Contoh"), "Memasang spanduk seorang bakal calon di tepi jalan",
        "Sepulang mengajar, terlapor bersama dua orang lain memasang tiga spanduk bergambar bakal calon di tepi jalan dekat lapangan desa. Saya memotretnya dari warung.");

    public static Deed Photo { get; } = new(PhotoWithCandidate, Asn(Pelaksana, "pelaksana pada Dinas Contoh"), "Mengunggah foto bersama bakal calon di media sosial",
        "Di akun media sosialnya terlapor mengunggah foto berdiri di samping bakal calon dengan tulisan \"siap mengawal\". Unggahan itu terbuka untuk umum dan saya simpan tangkapan layarnya.");

    public static Deed AtRegistration { get; } = new(PhotoWithCandidate, Asn(Fungsional, "kepala sekolah dasar di bawah Dinas Contoh"), "Berfoto bersama bakal pasangan saat pendaftaran",
        "Pada hari pendaftaran terlapor ikut berfoto bersama bakal pasangan di depan kantor penyelenggara, masih memakai baju batik seragam guru.");

    public static Deed PartyVisit { get; } = new(ApproachParty, Asn(JptPratama, "pejabat pimpinan tinggi pratama Dinas Contoh"), "Mendaftar pada penjaringan bakal calon di kantor partai",
        "Terlapor datang ke kantor partai mengambil dan mengembalikan formulir penjaringan bakal calon. Setahu saya ia belum mengajukan cuti di luar tanggungan negara.");

    public static Deed Billboards { get; } = new(ApproachPublic, Asn(Administrator, "kepala bidang pada Dinas Contoh"), "Mengumpulkan dukungan warga untuk maju perseorangan",
        "Pada malam hari terlapor mengundang warga ke balai dan menyampaikan niat maju lewat jalur perseorangan, lalu meminta warga menyerahkan salinan kartu identitas.");

    public static Deed Principals { get; } = new(PartisanActivity, Asn(Fungsional, "koordinator kepala sekolah Dinas Contoh"), "Menghadiri pertemuan di rumah seorang pengurus partai",
        "Sejumlah kepala sekolah datang ke rumah pengurus partai. Menurut tuan rumah itu silaturahmi, tetapi di sana disebut nama bakal calon yang akan didukung.");

    public static Deed ForwardedOrder { get; } = new(PartisanActivity, Asn(Administrator, "pejabat administrator pada Dinas Contoh"), "Meneruskan pesan berisi perintah membentuk tim suara",
        "Di grup percakapan kantor terlapor meneruskan pesan agar setiap unit membentuk tim pengumpul suara untuk seorang bakal calon. Belasan pegawai membaca pesan itu.");

    public static Deed IdCards { get; } = new(IdCardSupport, Asn(Pengawas, "kepala seksi pada Dinas Contoh"), "Menyerahkan salinan kartu identitas untuk dukungan perseorangan",
        "Nama terlapor tercantum pada daftar dukungan bakal calon perseorangan. Ia sendiri menyerahkan salinan kartu identitas dan surat dukungan kepada petugas penghubung.");

    public static Deed Member { get; } = new(PartyMembership, Asn(Pelaksana, "pengadministrasi pada Dinas Contoh"), "Namanya tercantum sebagai anggota partai politik",
        "Nama dan nomor anggota terlapor tercantum pada daftar anggota partai yang ditempel di kantor partai. Saya tidak tahu apakah ia mendaftar sendiri.");

    public static Deed Adviser { get; } = new(ConductKind.CampaignTeam, Asn(Fungsional, "dosen di bawah Dinas Contoh"), "Menjadi konsultan bakal calon",
        "Terlapor memaparkan strategi pemenangan di hadapan tim bakal calon dan disebut sebagai konsultan pada susunan acara.");

    public static Deed Declaration { get; } = new(DeclarationActive, Asn(Pengawas, "lurah di Kelurahan Contoh"), "Hadir di deklarasi bakal calon dan ikut bersorak dukungan",
        "Terlapor duduk di barisan depan acara deklarasi, berdiri, dan mengangkat tangan bersama yang lain ketika nama bakal calon diserukan.");

    public static Deed Liked { get; } = new(SocialMediaReaction, Asn(Fungsional, "perawat di bawah Dinas Contoh"), "Menyukai dan mengomentari unggahan bakal calon",
        "Terlapor memberi tanda suka dan menulis komentar dukungan pada unggahan bakal calon, lebih dari lima kali dalam seminggu.");

    public static Deed Introduced { get; } = new(IntroductionActivity, Asn(Pengawas, "kepala subbagian pada Dinas Contoh"), "Ikut kegiatan pengenalan bakal calon di pasar",
        "Pada hari Minggu terlapor berjalan bersama rombongan bakal calon di pasar dan membagikan kartu nama bakal calon kepada pedagang.");

    public static Deed TwoHeads { get; } = new(DeclarationActive, new(VillageHead, null, "kepala desa di Desa Contoh"), "Kepala desa hadir di deklarasi dukungan sebelum masa kampanye",
        "Kepala desa hadir di acara deklarasi memakai seragam dinas dan menandatangani kain dukungan. Saat itu pasangan calon belum ditetapkan.");

    public static Deed HeadsBanners { get; } = new(Props, new(VillageHead, null, "kepala desa di Desa Contoh"), "Kepala desa memasang baliho bakal calon di halaman balai desa",
        "Baliho bakal calon berdiri di halaman balai desa. Warga melihat kepala desa sendiri yang menyuruh memasangnya.");
}

/// <summary>Deeds of civil servants after the pairs were set; the pair number 9 does not exist.</summary>
internal static class Deeds
{
    private static Part Asn(PositionKind position, string title) => new(CivilServant, position, title);

    public static Deed FingerPhoto { get; } = new(PhotoWithCandidate, Asn(Pengawas, "kepala seksi pada Dinas Contoh"), "Mengunggah foto dengan calon sambil menunjukkan sembilan jari",
        "Terlapor mengunggah foto bersama calon nomor urut 9 sambil menunjukkan simbol jari. Foto itu diberi tulisan ajakan memenangkan pasangan tersebut.");

    public static Deed TeamPhoto { get; } = new(PhotoWithTeam, Asn(Pelaksana, "pelaksana pada Dinas Contoh"), "Mengunggah foto bersama tim pemenangan dengan atribut",
        "Pada unggahan terlapor terlihat ia memakai rompi tim pasangan calon nomor urut 9 di posko pemenangan.");

    public static Deed PropsPhoto { get; } = new(PhotoWithProps, Asn(Fungsional, "guru di bawah Dinas Contoh"), "Mengunggah foto di depan baliho pasangan calon",
        "Terlapor berfoto di depan baliho pasangan calon nomor urut 9 dengan pose angka dan menulis \"pilihan kami\".");

    public static Deed TeacherPose { get; } = new(PhotoWithCandidate, Asn(Fungsional, "guru sekolah menengah di bawah Dinas Contoh"), "Berpose dengan simbol nomor pasangan calon di sekolah",
        "Bersama tiga rekannya terlapor berpose dengan simbol nomor 9 di ruang guru. Foto itu dikirim ke grup orang tua murid.");

    public static Deed Online { get; } = new(OnlineCampaign, Asn(Administrator, "sekretaris pada Dinas Contoh"), "Membuat siaran langsung ajakan memilih",
        "Dalam siaran langsung sekitar dua puluh menit terlapor menyebut program pasangan calon nomor urut 9 dan mengajak penonton memilihnya.");

    public static Deed ServiceVideo { get; } = new(FavouringDecision, Asn(Administrator, "camat di Kecamatan Contoh"), "Video berseragam dinas yang mengajak melanjutkan bersama pasangan calon",
        "Terlapor mengunggah video memakai seragam dinas di halaman kantor. Ia mengajak warga melanjutkan bersama pasangan calon nomor urut 9 dan menyebut bantuan yang akan datang.");

    public static Deed Like { get; } = new(SocialMediaReaction, Asn(Pelaksana, "pranata komputer pada Dinas Contoh"), "Menyukai dan membagikan unggahan pasangan calon",
        "Terlapor membagikan ulang unggahan pasangan calon nomor urut 9 dan memberi tanda suka. Menurut terlapor kepada temannya, itu tidak sengaja.");

    public static Deed WinningGroup { get; } = new(SocialMediaReaction, Asn(Fungsional, "penyuluh di bawah Dinas Contoh"), "Bergabung dan aktif di grup pemenangan",
        "Nomor terlapor menjadi anggota grup percakapan pemenangan pasangan calon nomor urut 9 dan beberapa kali menuliskan jadwal kampanye.");

    public static Deed Attributes { get; } = new(CampaignAttendanceWithAttributes, Asn(Pengawas, "kepala subbagian pada Dinas Contoh"), "Hadir di kampanye dengan memakai seragam dinas",
        "Terlapor hadir di kampanye terbuka di lapangan desa dengan seragam dinas lengkap dan papan nama, sejak awal sampai acara selesai.");

    public static Deed Listener { get; } = new(CampaignAttendancePassive, Asn(Pelaksana, "pelaksana pada Dinas Contoh"), "Hadir mendengarkan kampanye tanpa atribut",
        "Terlapor terlihat berdiri di pinggir lapangan saat kampanye berlangsung. Ia memakai baju biasa dan tidak ikut bersorak.");

    public static Deed Speech { get; } = new(CampaignParticipation, Asn(Administrator, "kepala bidang pada Dinas Contoh"), "Berorasi di panggung kampanye",
        "Terlapor naik ke panggung dan berpidato sekitar lima menit, mengajak hadirin memilih pasangan calon nomor urut 9.");

    public static Deed Spouse { get; } = new(SpouseCampaignWithoutLeave, Asn(Fungsional, "bidan di bawah Dinas Contoh"), "Mendampingi kampanye suaminya tanpa cuti",
        "Terlapor mendampingi suaminya yang menjadi calon dalam pertemuan terbatas pada hari kerja dan menyampaikan sambutan. Ia belum mengajukan cuti di luar tanggungan negara.");

    public static Deed Gathering { get; } = new(PartisanActivity, Asn(Administrator, "kepala bidang pada Dinas Contoh"), "Mengumpulkan pegawai dan mengarahkan dukungan",
        "Setelah apel, terlapor mengumpulkan pegawai honorer dan mengatakan bahwa kontrak tahun depan tergantung pada kemenangan pasangan calon nomor urut 9.");

    public static Deed Mobilised { get; } = new(MobilisingCivilServants, Asn(Administrator, "kepala bagian pada Dinas Contoh"), "Mengerahkan pegawai untuk menghadiri kampanye",
        "Terlapor mengirim daftar hadir kepada setiap seksi dan mewajibkan lima pegawai tiap seksi hadir di kampanye pasangan calon nomor urut 9.");

    public static Deed OfficeCar { get; } = new(StateFacilities, Asn(Pengawas, "kepala seksi pada Dinas Contoh"), "Memakai kendaraan dinas untuk mengangkut alat peraga",
        "Kendaraan dinas berpelat merah dipakai mengangkut spanduk pasangan calon nomor urut 9. Terlapor duduk di samping pengemudi.");

    public static Deed LurahEscort { get; } = new(StateFacilities, Asn(Pengawas, "lurah di Kelurahan Contoh"), "Lurah berseragam mendampingi calon memakai kendaraan dinas",
        "Dengan seragam dan kendaraan dinas, terlapor mendampingi calon nomor urut 9 mengunjungi tiga rukun warga.");

    public static Deed Decision { get; } = new(FavouringDecision, Asn(JptPratama, "pejabat pimpinan tinggi pratama Dinas Contoh"), "Mengeluarkan surat yang menguntungkan pasangan calon",
        "Terlapor menandatangani surat edaran agar seluruh kegiatan dinas menampilkan slogan yang sama dengan slogan pasangan calon nomor urut 9.");

    public static Deed Banners { get; } = new(Props, new(ContractCivilServant, Fungsional, "guru PPPK di bawah Dinas Contoh"), "Memasang alat peraga pasangan calon",
        "Pada Sabtu sore terlapor memasang alat peraga pasangan calon nomor urut 9 di tiga titik di sekitar sekolah.");

    public static Deed WinningTeam { get; } = new(ConductKind.CampaignTeam, Asn(Fungsional, "analis pada Dinas Contoh"), "Masuk dalam susunan tim pemenangan",
        "Nama terlapor tercantum sebagai wakil sekretaris pada surat keputusan tim pemenangan pasangan calon nomor urut 9.");

    public static Deed Support { get; } = new(IdCardSupport, Asn(Pelaksana, "pelaksana pada Dinas Contoh"), "Membuat surat dukungan untuk calon",
        "Terlapor menandatangani surat dukungan bermeterai untuk pasangan calon nomor urut 9 yang kemudian dibacakan di pertemuan warga.");

    public static Deed Envelopes { get; } = new(VoteBuying, Asn(Pelaksana, "petugas lapangan Dinas Contoh"), "Membagikan amplop disertai ajakan memilih",
        "Terlapor mendatangi empat rumah dan menyerahkan amplop berisi uang dengan pesan agar memilih pasangan calon nomor urut 9.");

    public static Deed PartyOfficer { get; } = new(PartyOffice, Asn(Fungsional, "penilik di bawah Dinas Contoh"), "Tercantum sebagai pengurus partai politik",
        "Pada papan susunan pengurus ranting partai tercantum nama terlapor sebagai bendahara.");

    public static Deed Unsure { get; } = new(null, Asn(Pelaksana, "pegawai pada Dinas Contoh"), "Berkata kepada warga bahwa bantuan hanya untuk pendukung",
        "Saat pendataan bantuan terlapor berkata bahwa yang mendukung pasangan calon lain tidak usah berharap. Saya tidak yakin ini termasuk pelanggaran apa.");

    public static Deed Chant { get; } = new(Other, new(ContractCivilServant, Pelaksana, "petugas layanan Dinas Contoh"), "Meneriakkan yel-yel pasangan calon saat kegiatan dinas",
        "Pada senam bersama terlapor memimpin yel-yel yang dipakai pasangan calon nomor urut 9.");
}

/// <summary>Deeds of village heads, village officials and councils.</summary>
internal static class VillageDeeds
{
    private static readonly Part Head = new(VillageHead, null, "kepala desa di Desa Contoh");
    private static readonly Part Official = new(VillageOfficial, null, "perangkat desa di Desa Contoh");
    private static readonly Part Council = new(VillageCouncilMember, null, "anggota BPD di Desa Contoh");

    public static Deed FieldSpeech { get; } = new(CampaignParticipation, Head, "Kepala desa berbicara di panggung kampanye",
        "Di lapangan desa, kepala desa naik panggung memakai seragam dinas dan meminta warga memilih pasangan calon nomor urut 9.");

    public static Deed Unnamed { get; } = new(CampaignParticipation, Head with { Named = false }, "Kepala desa ikut dalam kampanye",
        "Saya melihat kepala desa berdiri di panggung kampanye bersama calon dan mengangkat tangan. Saya tidak tahu nama lengkapnya.");

    public static Deed HealthyWalk { get; } = new(FavouringDecision, Head, "Kepala desa membiayai jalan sehat yang menguntungkan pasangan calon",
        "Kepala desa membentuk panitia jalan sehat memakai uang kas desa. Kupon hadiah bergambar pasangan calon nomor urut 9.");

    public static Deed Stickers { get; } = new(PartisanActivity, Head, "Kepala desa membagikan stiker pasangan calon",
        "Kepala desa memberikan tiga stiker pasangan calon nomor urut 9 kepada dua warga saat menyerahkan undangan rapat desa.");

    public static Deed HallVideo { get; } = new(OnlineCampaign, Head, "Video ajakan dari balai desa dengan simbol jari",
        "Video itu direkam di balai desa. Kepala desa dan beberapa perangkat menunjukkan simbol nomor 9 sambil membagikan nasi kotak.");

    public static Deed VillageAccount { get; } = new(SocialMediaReaction, Official, "Akun resmi desa mengomentari unggahan pasangan calon",
        "Akun media sosial resmi desa menulis dukungan pada unggahan pasangan calon nomor urut 9. Akun itu dikelola terlapor.");

    public static Deed AidList { get; } = new(UsingProgrammes, Head, "Daftar penerima bantuan dikaitkan dengan dukungan",
        "Kepala desa mengatakan penerima bantuan langsung tunai desa akan diganti bila pasangan calon nomor urut 9 kalah di dusun kami.");

    public static Deed VillageTent { get; } = new(StateFacilities, Official, "Tenda dan pengeras suara desa dipakai untuk kampanye",
        "Tenda dan pengeras suara milik desa dipasang oleh terlapor di lokasi kampanye pasangan calon nomor urut 9.");

    public static Deed OfficialMoney { get; } = new(VoteBuying, Official, "Perangkat desa membagikan uang kepada pemilih",
        "Terlapor mendatangi rumah warga pada malam hari dan memberi uang agar memilih pasangan calon nomor urut 9.");

    public static Deed CouncilParty { get; } = new(PartyOffice, Council, "Anggota BPD menjadi pengurus partai",
        "Terlapor dilantik sebagai pengurus ranting partai dan fotonya dimuat pada laman partai.");

    public static Deed CouncilFavour { get; } = new(FavouringDecision, Council, "Anggota BPD mengarahkan rapat desa untuk mendukung pasangan calon",
        "Dalam rapat resmi BPD terlapor memasukkan dukungan bagi pasangan calon nomor urut 9 ke dalam usulan keputusan.");

    public static Deed ActingHead { get; } = new(CampaignParticipation, new(ActingVillageHead, Pelaksana, "penjabat kepala desa, pegawai Dinas Contoh"), "Penjabat kepala desa berpidato di pertemuan tim",
        "Penjabat kepala desa berpidato pada pertemuan tim pasangan calon nomor urut 9 dan menjanjikan dukungan perangkat desa.");
}

/// <summary>Deeds of people who are neither civil servants nor of a village.</summary>
internal static class OtherDeeds
{
    public static Deed Honorary { get; } = new(OnlineCampaign, new(NonAsnStaff, null, "tenaga non-ASN pada Dinas Contoh"), "Tenaga non-ASN mengunggah ajakan memilih",
        "Terlapor bekerja sebagai tenaga honorer dan setiap hari mengunggah ajakan memilih pasangan calon nomor urut 9 memakai baju dinas.");

    public static Deed NeighbourhoodHead { get; } = new(PartisanActivity, new(CommunityBodyOfficer, null, "ketua RT di Kelurahan Contoh"), "Ketua RT mengarahkan warga pada pertemuan bulanan",
        "Pada pertemuan bulanan terlapor membagikan kalender bergambar pasangan calon nomor urut 9 dan meminta warga kompak.");

    public static Deed Enterprise { get; } = new(StateFacilities, new(StateEnterpriseOfficial, null, "manajer contoh pada perusahaan daerah"), "Pejabat perusahaan daerah meminjamkan gedung untuk kampanye",
        "Gedung pertemuan milik perusahaan daerah dipakai rapat tim pasangan calon nomor urut 9 tanpa sewa atas izin terlapor.");

    public static Deed RegionalOffice { get; } = new(FavouringDecision, new(RegionalOfficial, null, "pejabat daerah (contoh)"), "Pejabat daerah menyebut pasangan calon dalam acara resmi",
        "Dalam acara resmi penyerahan bantuan, terlapor menyebut pasangan calon nomor urut 9 sebagai penerus program.");

    public static Deed Uniformed { get; } = new(PhotoWithCandidate, new(MilitaryPolice, null, "anggota berseragam (contoh)"), "Anggota berseragam berfoto dengan calon",
        "Pada jeda kegiatan pengamanan, terlapor berfoto dengan calon nomor urut 9. Saya tidak tahu kesatuannya.");
}
