using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Domain.Reports;

/// <summary>Somebody who traces initial information on a letter of assignment; sees it, whatever the own office.</summary>
public sealed class TipTracer
{
    private TipTracer()
    {
    }

    internal TipTracer(Tracer from)
    {
        Id = Guid.CreateVersion7();
        Account = from.Account;
        UserName = from.UserName;
        Office = from.Office;
    }

    public Guid Id { get; private set; }

    public AccountId Account { get; private set; }

    public string UserName { get; private set; } = "";

    public OfficeCode Office { get; private set; }
}

/// <summary>An account that may trace: of the office itself or of one below it.</summary>
public sealed record Tracer(AccountId Account, string UserName, OfficeCode Office);

/// <summary>The letter of assignment (surat tugas).</summary>
public sealed record AssignmentLetter(string Number, DateOnly On);
