using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Domain.Tests.Regulations;

public sealed class EnglishNamesTests
{
    private static readonly RegulationBook Book = new();

    [Fact]
    public void Every_instrument_has_an_English_name_and_a_short_one() => Assert.All(Book.Instruments, i =>
    {
        Assert.NotEqual(i.Title, i.TitleInEnglish);
        Assert.InRange(i.Short.Length, 6, 34);
    });

    [Fact]
    public void Two_instruments_are_never_cited_alike() => Assert.Equal(Book.Instruments.Count, Book.Instruments.Select(i => i.Short).Distinct().Count());

    [Theory]
    [InlineData("PBWS-8-2020", "Perbawaslu 8/2020")]
    [InlineData("SE-MDN-821-5492-2022", "SE Mendagri 821/5492/SJ")]
    [InlineData("MK-136-2024", "Putusan MK 136/PUU-XXII/2024")]
    [InlineData("PERBER-GAKKUMDU-2020", "Peraturan Bersama Gakkumdu 2020")]
    [InlineData("UU-99-2099", "UU-99-2099")]
    public void An_instrument_is_named_as_people_name_it(string id, string said) => Assert.Equal(said, Article.InstrumentCited(id));

    [Fact]
    public void Every_kind_of_sanction_has_an_English_name()
    {
        var kinds = from level in Enum.GetValues<SanctionLevel>()
                    from subject in Enum.GetValues<SubjectKind>()
                    from day in new DateOnly[] { new(2009, 1, 1), new(2012, 1, 1), new(2016, 1, 1), new(2022, 1, 1), new(2024, 11, 7) }
                    from kind in Book.SanctionKinds(level, day, subject)
                    select kind;

        Assert.All(kinds, k => Assert.NotEqual(k.Name, k.NameInEnglish));
    }
}
