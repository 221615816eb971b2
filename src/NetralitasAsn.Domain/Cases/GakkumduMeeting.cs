namespace NetralitasAsn.Domain.Cases;

/// <summary>A discussion (pembahasan) of Sentra Gakkumdu: the first within 24 hours of registration, the second before the plenary.</summary>
public sealed class GakkumduMeeting
{
    private GakkumduMeeting()
    {
    }

    public GakkumduMeeting(DateTimeOffset heldAt, GakkumduPosition bawaslu, GakkumduPosition police, GakkumduPosition prosecutor, string minutes)
    {
        Id = Guid.CreateVersion7();
        HeldAt = heldAt;
        Bawaslu = bawaslu;
        Police = police;
        Prosecutor = prosecutor;
        Minutes = minutes;
    }

    public Guid Id { get; private set; }

    /// <summary>1 for the first discussion, 2 for the second.</summary>
    public int Ordinal { get; internal set; }

    public DateTimeOffset HeldAt { get; private set; }

    public GakkumduPosition Bawaslu { get; private set; }

    public GakkumduPosition Police { get; private set; }

    public GakkumduPosition Prosecutor { get; private set; }

    /// <summary>The minutes (berita acara), with reasons and dissent.</summary>
    public string Minutes { get; private set; } = "";
}
