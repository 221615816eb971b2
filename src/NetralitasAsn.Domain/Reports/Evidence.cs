using NetralitasAsn.Domain.Findings;

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

/// <summary>What the scanner for malicious programs said of a file.</summary>
public enum ScanVerdict
{
    /// <summary>It is still being examined (sedang diproses).</summary>
    Waiting,

    /// <summary>This installation has no scanner (belum dipindai).</summary>
    NotScanned,

    Clean,

    /// <summary>It carries something malicious: kept sealed, never handed out.</summary>
    Infected,

    /// <summary>The scanner could not look into it: kept sealed, never handed out.</summary>
    Unscannable,
}

/// <summary>Whether there is a clean working copy (salinan kerja) of a file.</summary>
public enum CopyState
{
    /// <summary>It is still being made (sedang diproses).</summary>
    Waiting,

    Made,

    /// <summary>The tool for this kind of file is missing on the machine; there is the sealed original only.</summary>
    NoTool,

    /// <summary>It could not be made: damaged, too large to open safely, or built to harm; there is the sealed original only.</summary>
    NotPossible,

    /// <summary>Not made, because the scanner found something or could not look.</summary>
    Withheld,
}

/// <summary>In which form a file is handed out.</summary>
public enum FormKind
{
    /// <summary>As it came, bit by bit.</summary>
    Original,

    /// <summary>Without metadata, re-encoded or rewritten (salinan kerja).</summary>
    WorkingCopy,

    /// <summary>A small picture.</summary>
    Thumbnail,
}

/// <summary>What the store knows of a file it has sealed.</summary>
/// <param name="Sha256">Of the original content, lower-case hexadecimal.</param>
/// <param name="SealedKey">The key of this file, wrapped; without it the file cannot be read.</param>
public sealed record KeptFile(string Sha256, long Size, MediaKind Kind, string MediaType, byte[] SealedKey);

/// <summary>An evidence file was received with a report, with initial information or with a supervision report.</summary>
public sealed record EvidenceReceived(EvidenceId Evidence, ReportId? Report, TipId? Tip, string Sha256, string MediaType, long Size, SupervisionId? Supervision = null) : IDomainEvent;

/// <summary>The author of initial information turned it into a report: its file goes along, unchanged.</summary>
public sealed record EvidenceCarriedOver(EvidenceId Evidence, TipId From, ReportId To) : IDomainEvent;

/// <summary>An evidence file was reserved for those who examine (hanya untuk pemeriksa).</summary>
public sealed record EvidenceReserved(EvidenceId Evidence) : IDomainEvent;

/// <summary>A file was examined: what the scanner said, and the fingerprint of the working copy when there is one.</summary>
public sealed record EvidenceExamined(EvidenceId Evidence, ScanVerdict Scan, CopyState Copy, string? CopySha256) : IDomainEvent;

/// <summary>A form that was made from the original: sealed under a key of its own, never in place of the original.</summary>
public sealed class EvidenceForm
{
    private EvidenceForm()
    {
    }

    /// <summary>Under this id the form lies in the store.</summary>
    public EvidenceId Id { get; private set; }

    public FormKind Kind { get; private set; }

    public string Sha256 { get; private set; } = "";

    public long Size { get; private set; }

    public string MediaType { get; private set; } = "";

    /// <summary>The key of the form, wrapped by the evidence key.</summary>
    public byte[] SealedKey { get; private set; } = [];

    public static EvidenceForm Of(EvidenceId id, FormKind kind, KeptFile file) =>
        new() { Id = id, Kind = kind, Sha256 = file.Sha256, Size = file.Size, MediaType = file.MediaType, SealedKey = file.SealedKey };
}

/// <summary>The result of examining one file.</summary>
/// <param name="Threat">The scanner's own name for what it found.</param>
/// <param name="SealedSheet">The metadata sheet, sealed; null when there is none.</param>
public sealed record Examination(ScanVerdict Scan, string? Threat, CopyState Copy, IReadOnlyList<EvidenceForm> Forms, byte[]? SealedSheet);

/// <summary>The sealed original of one evidence file. A stream of its own: adding evidence never changes the version of the report.</summary>
public sealed class Evidence : AggregateRoot
{
    private readonly List<EvidenceForm> forms = [];

    private Evidence()
    {
    }

    public EvidenceId Id { get; private set; }

    public override Guid Key => Id.Value;

    /// <summary>Set while the file belongs to a draft.</summary>
    public DraftId? Draft { get; private set; }

    public ReportId? Report { get; private set; }

    public TipId? Tip { get; private set; }

    public SupervisionId? Supervision { get; private set; }

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

    public ScanVerdict Scan { get; private set; }

    /// <summary>The scanner's own name for what it found.</summary>
    public string? Threat { get; private set; }

    public CopyState Copy { get; private set; }

    /// <summary>Place, device and times that the file tells of itself, sealed (lembar metadata).</summary>
    public byte[]? SealedSheet { get; private set; }

    public DateTimeOffset? ExaminedAt { get; private set; }

    /// <summary>The working copy and the thumbnail, when they could be made.</summary>
    public IReadOnlyList<EvidenceForm> Forms => forms;

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

    public static Evidence ForSupervision(EvidenceId id, SupervisionId supervision, KeptFile file, byte[] sealedName, DateTimeOffset now)
    {
        var evidence = Of(id, file, sealedName, EvidenceSource.Office, now, e => e.Supervision = supervision);
        evidence.Received();
        return evidence;
    }

    /// <summary>Initial information became a report: its file goes along.</summary>
    public void CarryOver(ReportId report)
    {
        if (Tip is { } tip)
        {
            (Tip, Report) = (null, report);
            Record(new EvidenceCarriedOver(Id, tip, report));
        }
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

    /// <summary>What examining the file gave; a later examination (a scanner or a tool came) replaces an earlier one.</summary>
    public void Examined(Examination result, DateTimeOffset now)
    {
        (Scan, Threat, Copy, SealedSheet, ExaminedAt) = (result.Scan, result.Threat, result.Copy, result.SealedSheet, now);
        forms.Clear();
        forms.AddRange(result.Forms);
        Record(new EvidenceExamined(Id, Scan, Copy, Form(FormKind.WorkingCopy)?.Sha256));
    }

    /// <summary>Null when there is no such form.</summary>
    public EvidenceForm? Form(FormKind kind) => forms.Find(f => f.Kind == kind);

    /// <summary>Why this form is not handed out; null when it is. What the scanner warned of never is; without its word only where none is required.</summary>
    public Refusal? WhyNotOpen(FormKind form, bool scannerRequired) => Scan switch
    {
        ScanVerdict.Infected or ScanVerdict.Unscannable => EvidenceRefusals.Unsafe,
        ScanVerdict.Waiting or ScanVerdict.NotScanned when scannerRequired => EvidenceRefusals.BeingExamined,
        _ when form is FormKind.Original || Form(form) is not null => null,
        _ => Copy is CopyState.Waiting ? EvidenceRefusals.BeingExamined : EvidenceRefusals.NoWorkingCopy,
    };

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

    private void Received() => Record(new EvidenceReceived(Id, Report, Tip, Sha256, MediaType, Size, Supervision));

    private void OnlyFromDraft()
    {
        if (Draft is null)
        {
            throw new InvalidOperationException("Only a file of a draft can be adopted.");
        }
    }
}
