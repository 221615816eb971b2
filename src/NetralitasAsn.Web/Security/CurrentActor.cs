using NetralitasAsn.Application;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Infrastructure.Accounts;

namespace NetralitasAsn.Web.Security;

/// <summary>Reads the actor from the signed-in principal; without one, everybody is the public.</summary>
internal sealed class CurrentActor(IHttpContextAccessor http, ActingAs acting) : ICurrentActor
{
    public Actor Actor => acting.Actor ?? http.HttpContext?.User.ToActor() ?? Actor.Public;
}
