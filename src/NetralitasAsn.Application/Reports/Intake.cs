using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Registry;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Reports;

/// <summary>What the sender gets back. The code is shown once and cannot be asked for again after it was confirmed.</summary>
/// <param name="SubmissionNumber">Nomor penyampaian.</param>
/// <param name="TrackingCode">Null when the reporter already confirmed it.</param>
/// <param name="ReceivedAt">The instant the report was sent; the time to file is tested against it.</param>
/// <param name="Repeated">The same report had been received before; nothing new was made.</param>
public sealed record Receipt(
    Guid Id,
    string SubmissionNumber,
    string? TrackingCode,
    DateTimeOffset ReceivedAt,
    OfficeCode Office,
    string OfficeName,
    IReadOnlyList<Deadline> Deadlines,
    string? UploadToken,
    bool Repeated);

/// <summary>What reports and initial information have in common when they come in: the secrets, the office, the same answer to the same post.</summary>
internal sealed class Intake(IRecords records, IHasher hasher, ICommitments commitments, IReturnCodes codes, IOffices offices, IRegionNames regions, IElections elections, LegalClock clock)
{
    /// <summary>How content is written before it is hashed; it never leaves the process.</summary>
    private static readonly JsonSerializerOptions ContentJson = new(JsonSerializerDefaults.Web) { Converters = { new CodeOfPlace() } };

    /// <summary>The office that receives what happened in a village.</summary>
    public static OfficeCode OfficeOf(RegionCode village) => OfficeCode.Bawaslu(village.Regency);

    public async Task<Refusal?> WhyNotThese(FiledFacts facts, DateOnly today, DateOnly? reporterBornOn = null)
    {
        var errors = await WrongAbout(facts.VillageCode, facts.OccurredOn, facts.KnownOn, today);
        errors.AddRange(facts.Respondents
            .Select((r, i) => (r.Nip, i))
            .Where(r => !string.IsNullOrWhiteSpace(r.Nip) && Nip.Parse(r.Nip, today).RefusalCode is not null)
            .Select(r => new FieldError($"{nameof(facts.Respondents)}[{r.i}].{nameof(FiledRespondent.Nip)}", "nip-impossible")));
        FieldError[] all = [.. errors.Select(e => e with { Field = $"Facts.{e.Field}" }), .. reporterBornOn > today ? [new FieldError("Reporter.BirthDate", "in-future")] : Array.Empty<FieldError>()];
        return all.Length == 0 ? null : Refusal.Invalid(all);
    }

    /// <summary>What is wrong with a place and two days, as far as the ground and today tell.</summary>
    public async Task<List<FieldError>> WrongAbout(RegionCode village, DateOnly occurredOn, DateOnly knownOn, DateOnly today)
    {
        var errors = new List<FieldError>();
        if (await regions.Find(village) is not { Level: RegionLevel.Village })
        {
            errors.Add(new(nameof(FiledFacts.VillageCode), "choose-village"));
        }

        if (occurredOn > today)
        {
            errors.Add(new(nameof(FiledFacts.OccurredOn), "in-future"));
        }

        if (knownOn > today)
        {
            errors.Add(new(nameof(FiledFacts.KnownOn), "in-future"));
        }

        return errors;
    }

    public (ReturnKeys Keys, ReturnCode Code) NewKeys<TContent>(Guid owner, TContent content, string narrative)
    {
        var code = new ReturnCode(NewTrackingCode().Display, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)));
        codes.Add(owner, code);
        var keys = new ReturnKeys(
            hasher.Hash(HashedKind.TrackingCode, TrackingCode.Read(code.TrackingCode).Code!.Value.Value),
            hasher.Hash(HashedKind.UploadToken, code.UploadToken),
            hasher.Hash(HashedKind.Content, ContentOf(content)),
            commitments.Commit(owner, narrative));
        return (keys, code);
    }

    /// <summary>The receipt of what is already there: the same content gets the same answer, other content is refused.</summary>
    public async Task<Result<Receipt>?> Repeat<TContent>(Guid id, TContent content, CancellationToken ct)
    {
        if (await records.FindSubmitted(id, ct) is not { } before)
        {
            return null;
        }

        if (!hasher.Matches(HashedKind.Content, ContentOf(content), before.ContentHash))
        {
            return ReportRefusals.AlreadyReceived;
        }

        return await Again(id, before, ct);
    }

    /// <summary>When the same was sent twice at once, whoever came second gets the receipt of the first.</summary>
    public Task<Result<Receipt>> OrTheFirst<TContent>(Result<Receipt> sent, Guid id, TContent content, CancellationToken ct) => sent.Match(
        _ => Task.FromResult(sent),
        async refusal => refusal.Kind is RefusalKind.Stale or RefusalKind.Conflict && await Repeat(id, content, ct) is { } first ? first : sent);

    /// <summary>The receipt once more; without the code when its holder has confirmed it.</summary>
    public async Task<Receipt> Again(Guid id, Submitted before, CancellationToken ct)
    {
        var code = before.CodeConfirmed ? null : await codes.Open(id, ct);
        return await ReceiptOf(id, before.Number, before.ReceivedAt, before.Office, before.Deadlines, code, repeated: true, ct);
    }

    public async Task<Receipt> ReceiptOf(Guid id, string number, DateTimeOffset receivedAt, OfficeCode office, IReadOnlyList<Deadline> deadlines, ReturnCode? code, bool repeated, CancellationToken ct) =>
        new(id, number, code?.TrackingCode, receivedAt.In(office.Zone), office, (await offices.Find(office, ct))?.Name ?? office.Value, deadlines, code?.UploadToken, repeated);

    public Task<LegalMoment> MomentAt(OfficeCode office, CancellationToken ct) => clock.At(office, ct);

    public static IReadOnlyList<Respondent> Respondents(FiledFacts facts) =>
        [.. facts.Respondents.Select(r => new Respondent(PersonId.New(), Blank(r.Name), r.Subject, r.Position, Blank(r.Title), r.AgencyOrVillage.Trim(), Digits(r.Nip)))];

    public static Allegation Allegation(FiledFacts facts) =>
        new(facts.Conduct, facts.Event.Trim(), facts.VillageCode, facts.OccurredOn, facts.KnownOn, facts.Narrative.Trim(), LocalHour.Read(facts.OccurredTime));

    /// <summary>When the office takes it in: at once in reception hours, otherwise at the next opening.</summary>
    public Task<DateTimeOffset> TakenInAt(OfficeCode office, DateTimeOffset sent, CancellationToken ct) => elections.TakenInAt(office, sent, ct);

    private static TrackingCode NewTrackingCode()
    {
        using var random = RandomNumberGenerator.Create();
        return TrackingCode.Create(random);
    }

    private static string ContentOf<TContent>(TContent content) => JsonSerializer.Serialize(content, ContentJson);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string? Digits(string? text) => string.IsNullOrWhiteSpace(text) ? null : string.Concat(text.Where(char.IsAsciiDigit));

    private sealed class CodeOfPlace : JsonConverter<RegionCode>
    {
        public override RegionCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => RegionCode.Of(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, RegionCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
