using Microsoft.Extensions.Localization;
using NetralitasAsn.Domain;

namespace NetralitasAsn.Web.Answers;

/// <summary>Turns the codes of refusals and field errors into sentences; pages and API use the same ones.</summary>
internal sealed class RefusalTexts(IStringLocalizer<Texts> texts)
{
    public string Sentence(Refusal refusal) => Sentence(refusal.Code);

    /// <summary>The sentence of a refusal code, from <c>refusal.&lt;code&gt;</c>.</summary>
    public string Sentence(string code) => Find($"refusal.{code}") ?? Find("refusal.unknown") ?? code;

    /// <summary>The sentence of a field error: for the very field (<c>field.Conduct.choose</c>), else for the code (<c>field.choose</c>).</summary>
    public string Sentence(FieldError error) =>
        Find($"field.{error.Field}.{error.Code}") ?? Find($"field.{error.Code}") ?? Find("field.invalid") ?? error.Code;

    private string? Find(string key) => texts[key] is { ResourceNotFound: false } found ? found.Value : null;
}
