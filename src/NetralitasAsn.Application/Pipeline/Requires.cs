using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application.Pipeline;

/// <summary>The actor needs one of these permissions to send the request.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(params Permission[] anyOf) : Attribute
{
    public IReadOnlyList<Permission> AnyOf { get; } = anyOf;
}

/// <summary>Anybody may send the request, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToPublicAttribute : Attribute;
