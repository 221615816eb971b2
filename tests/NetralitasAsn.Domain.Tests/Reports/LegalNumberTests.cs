using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Domain.Tests.Reports;

public sealed class LegalNumberTests
{
    [Theory]
    [InlineData(NumberKind.Submission, 1, NumberSlot.Kab, "14.09", 10, "001/PL/PB/Kab/14.09/X/2024")]
    [InlineData(NumberKind.RegisteredReport, 1, NumberSlot.Kab, "08.07", 10, "001/Reg/LP/PB/Kab/08.07/X/2024")]
    [InlineData(NumberKind.RegisteredFinding, 12, NumberSlot.Kab, "32.04", 11, "012/Reg/TM/PB/Kab/32.04/XI/2024")]
    [InlineData(NumberKind.Submission, 1204, NumberSlot.Kota, "27.01", 1, "1204/PL/PB/Kota/27.01/I/2024")]
    [InlineData(NumberKind.RegisteredReport, 21, NumberSlot.Ri, "00.00", 3, "021/Reg/LP/PG/RI/00.00/III/2024")]
    public void A_number_is_printed_as_on_the_papers_of_the_offices(NumberKind kind, int sequence, NumberSlot slot, string office, int month, string printed) =>
        Assert.Equal(printed, new LegalNumber(kind, sequence, slot, office, month, 2024).Text);
}
