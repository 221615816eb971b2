namespace NetralitasAsn.Domain.Reports;

/// <summary>Identifies one evidence file (bukti).</summary>
public readonly record struct EvidenceId(Guid Value) : IId<EvidenceId>
{
    public static EvidenceId New() => new(Guid.CreateVersion7());

    public static EvidenceId From(Guid value) => new(value);

    public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, IFormatProvider? provider, out EvidenceId id)
    {
        var parsed = Guid.TryParse(text, out var value);
        id = new(value);
        return parsed;
    }

    public override string ToString() => Value.ToString();
}

/// <summary>What a file is, by its content.</summary>
public enum MediaKind
{
    Image,
    Document,
    Audio,
    Video,
}

/// <summary>Where a file came from.</summary>
public enum EvidenceSource
{
    /// <summary>With the report, by the reporter.</summary>
    Reporter,

    /// <summary>Typed in or scanned at the counter.</summary>
    Counter,

    /// <summary>Collected by the office.</summary>
    Office,
}

/// <summary>What the store knows of a file it has sealed.</summary>
/// <param name="Sha256">Of the original content, lower-case hexadecimal.</param>
/// <param name="SealedKey">The key of this file, wrapped; without it the file cannot be read.</param>
public sealed record KeptFile(string Sha256, long Size, MediaKind Kind, string MediaType, byte[] SealedKey);

/// <summary>An evidence file was received with a report or with initial information.</summary>
public sealed record EvidenceReceived(EvidenceId Evidence, ReportId? Report, TipId? Tip, string Sha256, string MediaType, long Size) : IDomainEvent;

/// <summary>An evidence file was reserved for those who examine (hanya untuk pemeriksa).</summary>
public sealed record EvidenceReserved(EvidenceId Evidence) : IDomainEvent;

/// <summary>The sealed original of one evidence file. A stream of its own: adding evidence never changes the version of the report.</summary>
public sealed class Evidence : AggregateRoot
{
    private Evidence()
    {
    }

    public EvidenceId Id { get; private set; }

    public override Guid Key => Id.Value;

    /// <summary>Set while the file belongs to a draft.</summary>
    public DraftId? Draft { get; private set; }

    public ReportId? Report { get; private set; }

    public TipId? Tip { get; private set; }

    public EvidenceSource Source { get; private set; }

    public string Sha256 { get; private set; } = "";

    public long Size { get; private set; }

    public MediaKind Kind { get; private set; }

    public string MediaType { get; private set; } = "";

    /// <summary>The key of the file, wrapped by the evidence key.</summary>
    public byte[] SealedKey { get; private set; } = [];

    /// <summary>The name the file came with, cleaned and sealed: names of files name people.</summary>
    public byte[] SealedName { get; private set; } = [];

    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>Shown to those who examine only, never on a referral (hanya untuk pemeriksa).</summary>
    public bool ExaminersOnly { get; private set; }

    /// <summary>A file of a draft: kept sealed at once, not yet evidence of anything.</summary>
    public static Evidence ForDraft(EvidenceId id, DraftId draft, KeptFile file, byte[] sealedName, DateTimeOffset now) =>
        Of(id, file, sealedName, EvidenceSource.Reporter, now, e => e.Draft = draft);

    public static Evidence ForReport(EvidenceId id, ReportId report, KeptFile file, byte[] sealedName, EvidenceSource source, DateTimeOffset now)
    {
        var evidence = Of(id, file, sealedName, source, now, e => e.Report = report);
        evidence.Received();
        return evidence;
    }

    public static Evidence ForTip(EvidenceId id, TipId tip, KeptFile file, byte[] sealedName, EvidenceSource source, DateTimeOffset now)
    {
        var evidence = Of(id, file, sealedName, source, now, e => e.Tip = tip);
        evidence.Received();
        return evidence;
    }

    /// <summary>The draft was submitted: its file becomes evidence of the report.</summary>
    public void AdoptBy(ReportId report, EvidenceSource source = EvidenceSource.Reporter)
    {
        OnlyFromDraft();
        (Draft, Report, Source) = (null, report, source);
        Received();
    }

    /// <summary>The draft was sent without a name: its file becomes evidence of the information.</summary>
    public void AdoptBy(TipId tip)
    {
        OnlyFromDraft();
        (Draft, Tip) = (null, tip);
        Received();
    }

    /// <summary>Reserves the file for those who examine.</summary>
    public void ReserveForExaminers()
    {
        if (!ExaminersOnly)
        {
            ExaminersOnly = true;
            Record(new EvidenceReserved(Id));
        }
    }

    private static Evidence Of(EvidenceId id, KeptFile file, byte[] sealedName, EvidenceSource source, DateTimeOffset now, Action<Evidence> belongs)
    {
        var evidence = new Evidence
        {
            Id = id,
            Source = source,
            Sha256 = file.Sha256,
            Size = file.Size,
            Kind = file.Kind,
            MediaType = file.MediaType,
            SealedKey = file.SealedKey,
            SealedName = sealedName,
            ReceivedAt = now,
        };
        belongs(evidence);
        return evidence;
    }

    private void Received() => Record(new EvidenceReceived(Id, Report, Tip, Sha256, MediaType, Size));

    private void OnlyFromDraft()
    {
        if (Draft is null)
        {
            throw new InvalidOperationException("Only a file of a draft can be adopted.");
        }
    }
}
