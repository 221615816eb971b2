using Microsoft.AspNetCore.Authorization;

namespace NetralitasAsn.Web.Security;

/// <summary>Doors only ask whether somebody is signed in; what a role may do is asked in the pipeline.</summary>
internal static class Policies
{
    public const string SignedIn = "signed-in";

    public static AuthorizationPolicy RequireSignIn { get; } = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
}
