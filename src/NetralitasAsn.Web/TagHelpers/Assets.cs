using Microsoft.AspNetCore.Components;

namespace NetralitasAsn.Web.TagHelpers;

/// <summary>The address of a built file with its fingerprint, the same in both languages.</summary>
public static class Assets
{
    public static string Address(HttpContext http, string file)
    {
        var assets = http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return "/" + (assets?[file] ?? file).TrimStart('/');
    }
}
