using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Web.Answers;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace NetralitasAsn.Web.Api;

/// <summary>The published document of the API, at <c>/swagger/v1/swagger.json</c>, and its browser at <c>/swagger</c>.</summary>
internal static class OpenApi
{
    public static IServiceCollection AddOpenApiDocument(this IServiceCollection services) => services
        .AddEndpointsApiExplorer()
        .AddSwaggerGen(document =>
        {
            document.SwaggerDoc("v1", new OpenApiInfo
            {
                Title = "Netralitas ASN",
                Version = "v1",
                Description = "Laporan, penanganan dan tindak lanjut pelanggaran netralitas. Clients decide by `code`, never by the text.",
            });
            document.AddSecurityDefinition("bearer", new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" });
            document.SupportNonNullableReferenceTypes();
            document.NonNullableReferenceTypesAsRequired();
            document.CustomSchemaIds(SchemaId);
            document.SchemaFilter<TypedValues>();
            document.OperationFilter<CodesAndVersions>();
            foreach (var comments in Directory.EnumerateFiles(AppContext.BaseDirectory, "NetralitasAsn.*.xml").Order(StringComparer.Ordinal))
            {
                document.IncludeXmlComments(comments);
            }
        });

    public static WebApplication UseOpenApiDocument(this WebApplication app)
    {
        app.UseSwagger();
        app.UseSwaggerUI(browser =>
        {
            browser.SwaggerEndpoint("/swagger/v1/swagger.json", "Netralitas ASN v1");
            browser.DocumentTitle = "Netralitas ASN: API";
        });
        return app;
    }

    private static string SchemaId(Type type) => type.IsGenericType
        ? string.Concat(type.GetGenericArguments().Select(SchemaId)) + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]
        : type.Name;

    /// <summary>Ids, codes and enumerations as the strings they are on the wire.</summary>
    private sealed class TypedValues : ISchemaFilter
    {
        public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
        {
            if (schema is not OpenApiSchema open)
            {
                return;
            }

            var type = Nullable.GetUnderlyingType(context.Type) ?? context.Type;
            if (IdConverterFactory.IsId(type))
            {
                AsText(open, "uuid");
            }
            else if (type == typeof(RegionCode) || type == typeof(OfficeCode) || type == typeof(ETag))
            {
                AsText(open, null);
            }
            else if (type.IsEnum)
            {
                AsText(open, null);
                open.Enum = [.. Enum.GetNames(type).Select(name => (JsonNode)Kebab.Of(name))];
            }
        }

        private static void AsText(OpenApiSchema schema, string? format)
        {
            schema.Type = JsonSchemaType.String;
            schema.Format = format;
            schema.Properties?.Clear();
            schema.Required?.Clear();
            schema.AdditionalPropertiesAllowed = true;
            schema.AdditionalProperties = null;
        }
    }

    /// <summary>The refusal codes and the ETag that an endpoint declared; the security of everything that is not public.</summary>
    private sealed class CodesAndVersions : IOperationFilter
    {
        public void Apply(OpenApiOperation operation, OperationFilterContext context)
        {
            var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
            if (metadata.OfType<RefusalCodes>().LastOrDefault() is { Codes.Count: > 0 } refusals)
            {
                operation.Description = $"{operation.Description}\n\nRefusal codes: {string.Join(", ", refusals.Codes.Select(c => $"`{c}`"))}.".Trim();
            }

            if (metadata.OfType<CarriesVersion>().Any()
                && operation.Responses?.FirstOrDefault(r => r.Key.StartsWith('2')).Value is OpenApiResponse accepted)
            {
                accepted.Headers ??= new Dictionary<string, IOpenApiHeader>();
                accepted.Headers["ETag"] = new OpenApiHeader { Description = "The version, for If-Match.", Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
            }

            if (!metadata.OfType<Microsoft.AspNetCore.Authorization.IAllowAnonymous>().Any())
            {
                operation.Security = [new() { [new OpenApiSecuritySchemeReference("bearer", context.Document)] = [] }];
            }
        }
    }
}
