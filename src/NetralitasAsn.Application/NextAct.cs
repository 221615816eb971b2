using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application;

/// <summary>Something that can be done to a file, or the reason why it cannot be done now.</summary>
/// <param name="Name">The name of the use case.</param>
/// <param name="WhyNot">Null when it can be done now.</param>
/// <param name="Needs">The permission it takes.</param>
public sealed record NextAct(string Name, Refusal? WhyNot, Permission Needs);
