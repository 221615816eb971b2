using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Application.Tests.Regulations;

/// <summary>A day off that an administrator enters counts from its decree on, beside the book's own.</summary>
public sealed class HolidayTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly DeclareHoliday Extra = new(new(2024, 11, 29), "Hari libur uji", HolidayKind.Collective, "Keppres uji 1/2024", new(2024, 11, 18));

    [Fact]
    public async Task A_declared_holiday_moves_the_next_count_and_a_withdrawn_one_moves_it_back()
    {
        var before = await Due();
        await Send(Extra, Role.Administrator).Accepted();
        var declared = await Due();
        await Send(Extra with { WithdrawnOn = new DateOnly(2024, 11, 18) }, Role.Administrator).Accepted();
        var withdrawn = await Due();

        Assert.Equal((new DateOnly(2024, 12, 5), new DateOnly(2024, 12, 6), before), (before, declared, withdrawn));
    }

    [Fact]
    public async Task Only_who_manages_settings_declares_holidays() =>
        Assert.Equal("forbidden", (await Send(Extra with { Decree = "Keppres uji 2/2024" }, Role.Staff).Refused()).Code);

    [Fact]
    public async Task A_regional_holiday_names_its_region()
    {
        var refused = await Send(Extra with { Kind = HolidayKind.Regional, Decree = "Keppres uji 3/2024" }, Role.Administrator).Refused();

        Assert.Equal("Region", Assert.Single(refused.Fields).Field);
    }

    private async Task<DateOnly> Due()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var query = new ComputeDeadline(ClockRule.PpkFollowUp, new DateOnly(2024, 11, 15).At(new TimeOnly(9, 0), IndonesianZone.Wib), RegionCode.Of("33.25"));
        return (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(query, TestContext.Current.CancellationToken).Accepted()).Counted.DueOn;
    }

    private async Task<Domain.Result<HolidayDeclared>> Send(DeclareHoliday command, Role role)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.SignedIn(new(Guid.NewGuid()), role, [OfficeCode.Bawaslu(RegionCode.Of("33.25"))]);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command, TestContext.Current.CancellationToken);
    }
}
