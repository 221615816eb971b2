namespace NetralitasAsn.Domain.Regulations;

/// <summary>A place in a legal text.</summary>
/// <param name="Instrument">The id in the register of instruments, for example <c>UU-8-2015</c>.</param>
/// <param name="Provision">The provision in the words of the citation, for example <c>Pasal 134 ayat (5)</c>.</param>
public sealed record Article(string Instrument, string Provision)
{
    /// <summary><c>Pasal 134 ayat (5) UU 8/2015</c>: as people cite it.</summary>
    public string Cited => $"{Provision} {InstrumentCited(Instrument)}";

    /// <summary><c>PP 94/2021</c>: an id of the register as people write it; what is not in the register stays as it is.</summary>
    public static string InstrumentCited(string id) => Register.ShortNames.GetValueOrDefault(id, id);

    public override string ToString() => $"{Provision} {Instrument}";
}
