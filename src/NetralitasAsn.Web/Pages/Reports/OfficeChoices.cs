using Microsoft.AspNetCore.Mvc.Rendering;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Web.Navigation;

namespace NetralitasAsn.Web.Pages.Reports;

internal static class OfficeChoices
{
    /// <summary>The offices between the handling one and the place of the event: those a report can be delegated to.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> OfficesBelow(this ReportView report, Desk desk)
    {
        var choices = new List<SelectListItem>();
        foreach (var region in new[] { report.Village.Province, report.Village.Regency, report.Village.District })
        {
            var office = OfficeCode.Bawaslu(region);
            if (office != report.HandlingOffice && report.HandlingOffice.Region is { } here && here.Contains(region))
            {
                choices.Add(new(await desk.Office(office), office.Value));
            }
        }

        return choices;
    }
}
