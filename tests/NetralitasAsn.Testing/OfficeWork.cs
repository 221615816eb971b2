using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using Xunit;

namespace NetralitasAsn.Testing;

/// <summary>People at work in a running host: signed in at the page or the API, or acting through the use cases.</summary>
public static class OfficeWork
{
    private const string Password = "Netral-2024!";

    public static Actor Person(Role role, string office = "33.25") => Actor.SignedIn(new(Guid.CreateVersion7()), role, [new OfficeCode(office)]);

    /// <summary>Sends a command or a query in the name of somebody, in a scope of its own.</summary>
    public static async Task<Result<T>> Send<T>(this WebHost host, Actor actor, IRequest<Result<T>> message)
    {
        ArgumentNullException.ThrowIfNull(host);
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = actor;
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(message, TestContext.Current.CancellationToken);
    }

    /// <summary>A browser in which somebody signed in at the page.</summary>
    public static async Task<HttpClient> Browser(this WebHost host, string userName)
    {
        ArgumentNullException.ThrowIfNull(host);
        var client = host.Visitor();
        var form = await FilledForm.From(client, "/masuk");
        using var answer = await form.With("Nama akun", userName).With("Kata sandi", Password).Submit();
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    /// <summary>A client of the API with the token of an account.</summary>
    public static async Task<HttpClient> Client(this WebHost host, string userName)
    {
        ArgumentNullException.ThrowIfNull(host);
        var client = host.Visitor();
        using var answer = await client.PostAsJsonAsync("/api/v1/sign-in", new { userName, password = Password }, TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", body.GetProperty("accessToken").GetString());
        return client;
    }

    /// <summary>A post to the API at a version; without one, without <c>If-Match</c>.</summary>
    public static async Task<(HttpStatusCode Status, JsonElement Body)> Post(this HttpClient client, string address, object body, int? version = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body) };
        if (version is { } seen)
        {
            request.Headers.IfMatch.Add(new($"\"{seen}\""));
        }

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (answer.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement.Clone());
    }

    /// <summary>A report about something that happened at the example village on Saturday, sent by a named reporter.</summary>
    public static async Task<ReportId> SendReport(this WebHost host, string village = "33.25.99.2999")
    {
        var id = ReportId.New();
        var reporter = new ReporterIdentity("Contoh Pelapor Uji", "Contoh", new(1990, 1, 1), Sex.Female, "contoh", "WNI", "Jalan Contoh 1", "081200000000", null, true, Standing.Voter);
        var facts = new FiledFacts(
            [new("Contoh Terlapor Uji", SubjectKind.VillageHead, null, "Kepala Desa Contoh", village, null)],
            ConductKind.CampaignParticipation, "Berorasi dalam kampanye", RegionCode.Of(village), new(2024, 11, 16), new(2024, 11, 16), [], "Terlapor naik ke panggung.");
        await host.Send(Actor.Public, new SubmitReport(id, reporter, facts)).Accepted();
        return id;
    }

    /// <summary>A report whose identity was verified.</summary>
    public static async Task<ReportId> VerifiedReport(this WebHost host, string village = "33.25.99.2999")
    {
        var id = await host.SendReport(village);
        var staff = Person(Role.Staff, village[..5]);
        var report = await host.Send(staff, new GetReport(id)).Accepted();
        await host.Send(staff, new VerifyIdentity(id, report.Version, IdentityWay.Office)).Accepted();
        return id;
    }

    /// <summary>A report that the plenary found complete; the chair has not registered it.</summary>
    public static async Task<ReportId> ReadyReport(this WebHost host, string village = "33.25.99.2999")
    {
        var id = await host.VerifiedReport(village);
        var staff = Person(Role.Staff, village[..5]);
        var report = await host.Send(staff, new GetReport(id)).Accepted();
        await host.Send(staff, new RecordInitialReview(id, report.Version, ReviewOutcome.Register, [], new(2024, 11, 18), "Lengkap.", null, null, false)).Accepted();
        return id;
    }

    /// <summary>A registered report and the handling file that it opened.</summary>
    public static async Task<CaseId> OpenCase(this WebHost host, bool crimeSuspected = false, string village = "33.25.99.2999")
    {
        var id = await host.ReadyReport(village);
        var chair = Person(Role.Chair, village[..5]);
        var report = await host.Send(chair, new GetReport(id)).Accepted();
        await host.Send(chair, new RegisterReport(id, report.Version, crimeSuspected)).Accepted();
        return (await host.Send(chair, new GetReport(id)).Accepted()).OpenedCase!.Value;
    }

    /// <summary>A handling file in which a witness was heard and the study was adopted.</summary>
    public static async Task<CaseId> StudiedCase(this WebHost host)
    {
        var id = await host.OpenCase();
        var staff = Person(Role.Staff);
        var session = SessionId.New();
        await host.Send(staff, new InviteToClarification(
            id, session, InviteeKind.Witness, null, "Saksi 1", WebHost.Start.AddDays(1), "Kantor", false, DeliveryWay.ByHand, "S-1")).Accepted();
        var file = await host.Send(staff, new GetCaseFile(id)).Accepted();
        await host.Send(staff, new EndClarification(session, file.Sessions[0].Version, SessionOutcome.Heard, false, "Tanya jawab.")).Accepted();
        await host.Send(staff, new AdoptStudy(id, file.Version, "Fakta.", "Analisis.", [.. file.Persons.Select(p => new PersonConclusion(p.Id, p.Suggested[0].Code, "Diduga melanggar.", null))])).Accepted();
        return id;
    }
}
