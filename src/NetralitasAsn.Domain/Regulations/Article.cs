namespace NetralitasAsn.Domain.Regulations;

/// <summary>A place in a legal text.</summary>
/// <param name="Instrument">The id in the register of instruments, for example <c>UU-8-2015</c>.</param>
/// <param name="Provision">The provision in the words of the citation, for example <c>Pasal 134 ayat (5)</c>.</param>
public sealed record Article(string Instrument, string Provision)
{
    public override string ToString() => $"{Provision} {Instrument}";
}
