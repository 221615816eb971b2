using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace NetralitasAsn.Infrastructure.Hosting;

/// <summary>The machine is not ready for us. The message is one line for the operator; Program prints it and exits with 1.</summary>
public sealed class StartFailedException(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>The line that tells an operator what to put right, or null when the failure is ours.</summary>
    public static string? LineFor(Exception failure) => failure switch
    {
        StartFailedException ours => ours.Message,
        OptionsValidationException settings => $"The settings are wrong: {string.Join(" ", settings.Failures)}",
        IOException io when io.GetBaseException() is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } =>
            $"{io.Message} Stop what listens there, or set NETRALITAS_URL to another address.",
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable or SocketError.AccessDenied } socket =>
            $"NETRALITAS_URL cannot be served from this machine: {socket.Message}",
        _ => null,
    };
}
