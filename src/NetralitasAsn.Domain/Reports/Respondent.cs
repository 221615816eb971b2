using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Domain.Reports;

/// <summary>A reported person (terlapor): the one a report speaks of, presumed not to have broken any rule.</summary>
public sealed class Respondent
{
    private Respondent()
    {
    }

    public Respondent(PersonId id, string? name, SubjectKind subject, PositionKind? position, string? title, string agencyOrVillage, string? nip)
    {
        Id = id;
        Name = name;
        Subject = subject;
        Position = position;
        Title = title;
        AgencyOrVillage = agencyOrVillage;
        Nip = nip;
    }

    public PersonId Id { get; private set; }

    /// <summary>The name, where the reporter knew it; an office and its place are enough.</summary>
    public string? Name { get; private set; }

    public SubjectKind Subject { get; private set; }

    /// <summary>The kind of post (jenis jabatan), where known.</summary>
    public PositionKind? Position { get; private set; }

    /// <summary>The post in the reporter's words, for example "kepala seksi".</summary>
    public string? Title { get; private set; }

    /// <summary>A village code, or the name of an agency.</summary>
    public string AgencyOrVillage { get; private set; } = "";

    /// <summary>The employee number, 18 digits, where known.</summary>
    public string? Nip { get; private set; }
}
