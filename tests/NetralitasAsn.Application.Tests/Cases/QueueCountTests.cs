using NetralitasAsn.Application.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Application.Tests.Cases;

public sealed class QueueCountTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task The_database_counts_what_is_due_by_the_days_of_the_office()
    {
        await host.OpenCase();
        await host.VerifiedReport();

        var queue = await host.Send(OfficeWork.Person(Role.Chair), new FindQueue(Size: 100)).Accepted();

        var today = queue.Now.DayIn(queue.Zone);
        var due = queue.Items.Where(i => i.Expires is not null).Select(i => i.Expires!.Value).ToList();
        int Days(int from, int until) => due.Count(d => d.DayIn(queue.Zone) >= today.AddDays(from) && d.DayIn(queue.Zone) < today.AddDays(until));
        Assert.Equal(due.Count(d => d < queue.Now), queue.Late);
        Assert.Equal(due.Count(d => d >= queue.Now && d.DayIn(queue.Zone) == today), queue.Today);
        Assert.Equal(Days(1, 2), queue.Tomorrow);
        Assert.Equal(Days(0, 7), queue.ThisWeek);
        Assert.True(queue.ThisWeek >= 2);
    }
}
