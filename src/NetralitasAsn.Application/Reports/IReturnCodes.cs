namespace NetralitasAsn.Application.Reports;

/// <summary>The two secrets of a receipt: the tracking code for people and the upload token for the API.</summary>
public sealed record ReturnCode(string TrackingCode, string UploadToken);

/// <summary>The codes that were handed out and not yet confirmed, sealed, so that a repeated post gets the same receipt.</summary>
public interface IReturnCodes
{
    /// <summary>Joins the next save of the records.</summary>
    void Add(Guid owner, ReturnCode code);

    /// <summary>Null once the reporter has confirmed.</summary>
    Task<ReturnCode?> Open(Guid owner, CancellationToken ct);

    /// <summary>The reporter noted the code; joins the next save of the records.</summary>
    Task Forget(Guid owner, CancellationToken ct);
}
