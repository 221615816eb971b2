using System.Text;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Security;

public sealed class PermissionsTests
{
    [Fact]
    public void Who_may_do_what_is_written_down() => Approve.Text("docs/permissions.md", Table());

    [Fact]
    public void The_administrator_sees_no_case_content()
    {
        var may = RolePermissions.Of(Role.Administrator);

        Assert.DoesNotContain(Permission.ReadReports, may);
        Assert.DoesNotContain(Permission.ReadCases, may);
        Assert.DoesNotContain(Permission.ReadReferrals, may);
        Assert.DoesNotContain(Permission.OpenReporterIdentity, may);
    }

    private static string Table()
    {
        var roles = Enum.GetValues<Role>();
        var text = new StringBuilder("# Who may do what\n\nGenerated from `RolePermissions` and approved by a test. On which rows is a question of responsibility, whether now a question of the law.\n\n");
        foreach (var permission in Enum.GetValues<Permission>())
        {
            var may = roles.Where(r => RolePermissions.Of(r).Contains(permission)).Select(r => Kebab.Of(r));
            text.Append("- **").Append(Kebab.Of(permission)).Append("**: ").AppendJoin(", ", may.DefaultIfEmpty("nobody")).Append('\n');
        }

        text.Append("\n## By role\n\n");
        foreach (var role in roles)
        {
            text.Append("- **").Append(Kebab.Of(role)).Append("**: ")
                .AppendJoin(", ", RolePermissions.Of(role).Order().Select(p => Kebab.Of(p)))
                .Append('\n');
        }

        return text.ToString();
    }
}
