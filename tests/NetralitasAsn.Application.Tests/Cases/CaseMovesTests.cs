using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Application.Tests.Cases;

/// <summary>A holiday decreed later moves an open deadline of a referral; the case it came from shows both dates and why.</summary>
public sealed class CaseMovesTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task The_case_shows_the_old_day_the_new_one_and_the_reason()
    {
        var journey = new Journey(host);
        var file = await journey.Registered(new((await journey.Filed()).Id));
        await journey.Decided(file);
        var referral = await journey.Prepared(file);
        await journey.Released(referral);
        await journey.Forwarded(referral);
        await journey.As("ppk.33.25", new ConfirmReceipt(referral, await journey.Version(referral), new(2024, 11, 18), "Tanda terima contoh.")).Accepted();
        Assert.Empty(await Moves(journey, file));

        await journey.As("admin", new DeclareHoliday(new(2024, 11, 27), "Pemungutan suara", HolidayKind.National, "Keppres contoh 33/2024", new(2024, 11, 18))).Accepted();

        var moved = Assert.Single(await Moves(journey, file));
        Assert.Equal((referral, new DateOnly(2024, 12, 6), new DateOnly(2024, 12, 9)), (moved.Referral, moved.Move.From, moved.Move.To));
        Assert.Contains("Keppres contoh 33/2024", moved.Move.Reason, StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<CaseMove>> Moves(Journey journey, CaseId file) => journey.Read("ketua.33.25", new GetCaseFile(file), c => c.Moves);
}
