namespace NetralitasAsn.Domain.Reports;

/// <summary>Sex as on the identity card (jenis kelamin).</summary>
public enum Sex
{
    /// <summary>Perempuan.</summary>
    Female,

    /// <summary>Laki-laki.</summary>
    Male,
}

/// <summary>Who may report (pelapor): UU 8/2015 Pasal 134 ayat (2), and somebody acting for them.</summary>
public enum Standing
{
    /// <summary>A citizen with the right to vote (WNI yang punya hak pilih).</summary>
    Voter,

    /// <summary>An accredited observer (pemantau pemilihan).</summary>
    Observer,

    /// <summary>A participant of the election (peserta pemilihan).</summary>
    Participant,

    /// <summary>A representative with a letter of authority (kuasa).</summary>
    Representative,
}

/// <summary>Who reports, as in model A.1 but without NIK. It exists only sealed, in its own table, and is opened only with a reason that is logged.</summary>
/// <param name="VotesHere">Whether the reporter has the right to vote in the region of the election; null when not said.</param>
public sealed record ReporterIdentity(
    string Name,
    string BirthPlace,
    DateOnly BirthDate,
    Sex Sex,
    string Occupation,
    string Nationality,
    string Address,
    string Phone,
    string? Email,
    bool? VotesHere,
    Standing Standing);
