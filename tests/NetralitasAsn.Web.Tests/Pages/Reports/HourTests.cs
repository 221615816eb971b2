using System.Net;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Pages.Reports;

/// <summary>Citizens may say at what hour it happened; on the day the candidates were set that decides which law applies.</summary>
public sealed class HourTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task An_hour_is_read_back_and_one_that_is_none_is_said_beside_its_field()
    {
        var chain = new Chain(host.Visitor());
        await chain.Told();
        var form = await FilledForm.From(chain.Visitor, "/lapor/tempat-waktu?kembali=periksa");

        using var wrong = await form.With("Form.Place.OccurredTime", "jam sepuluh").Press("Lanjut").Submit();
        Assert.Contains("Form_Place_OccurredTime-error", await wrong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using var kept = await form.With("Form.Place.OccurredTime", "10.15").Press("Lanjut").Submit();
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (wrong.StatusCode, kept.StatusCode));
        Assert.Contains("10.15", await chain.Visitor.GetStringAsync(new Uri("/lapor/periksa", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
