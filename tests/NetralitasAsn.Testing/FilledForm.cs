using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NetralitasAsn.Testing;

/// <summary>The form the server sent, filled and posted whole, as a browser would: hidden fields and antiforgery included.</summary>
public sealed class FilledForm
{
    private readonly HttpClient client;
    private readonly Uri address;
    private readonly IHtmlFormElement form;
    private readonly List<(string Field, string Name, byte[] Content, string Type)> files = [];
    private IElement? button;

    private FilledForm(HttpClient client, Uri address, IHtmlFormElement form)
    {
        this.client = client;
        this.address = address;
        this.form = form;
    }

    /// <summary>Gets the page and takes its form: the one named by <paramref name="selector"/>, otherwise the first that posts.</summary>
    public static async Task<FilledForm> From(HttpClient client, string page, string? selector = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        using var response = await client.GetAsync(new Uri(page, UriKind.RelativeOrAbsolute));
        return await From(client, response, selector);
    }

    public static async Task<FilledForm> From(HttpClient client, HttpResponseMessage response, string? selector = null)
    {
        ArgumentNullException.ThrowIfNull(response);
        var html = await response.Content.ReadAsStringAsync();
        var document = new HtmlParser().ParseDocument(html);
        var found = (selector is null ? document.QuerySelector("main form[method=post]") ?? document.QuerySelector("form[method=post]") : document.QuerySelector(selector)) as IHtmlFormElement
            ?? throw new Xunit.Sdk.XunitException($"{(int)response.StatusCode} {response.RequestMessage?.RequestUri}: no form {selector} in\n{document.Body?.TextContent.Trim()}");
        return new(client, response.RequestMessage!.RequestUri!, found);
    }

    /// <summary>Fills the field with this name, or with this label. A choice is named by its value or by its label.</summary>
    public FilledForm With(string fieldOrLabel, string value)
    {
        var fields = FieldsOf(fieldOrLabel);
        if (fields[0] is IHtmlInputElement { Type: "radio" or "checkbox" })
        {
            var choice = fields.OfType<IHtmlInputElement>().FirstOrDefault(c => c.Value == value || LabelOf(c) == value)
                ?? throw new Xunit.Sdk.XunitException($"'{fieldOrLabel}' offers no choice '{value}'.");
            foreach (var other in fields.OfType<IHtmlInputElement>().Where(c => c.Type == "radio"))
            {
                other.IsChecked = false;
            }

            choice.IsChecked = true;
        }
        else if (fields[0] is IHtmlSelectElement select)
        {
            select.Value = select.Options.FirstOrDefault(o => o.Value == value || o.Text.Trim() == value)?.Value
                ?? throw new Xunit.Sdk.XunitException($"'{fieldOrLabel}' offers no choice '{value}'.");
        }
        else if (fields[0] is IHtmlTextAreaElement area)
        {
            area.Value = value;
        }
        else
        {
            ((IHtmlInputElement)fields[0]).Value = value;
        }

        return this;
    }

    public FilledForm WithFile(string fieldOrLabel, string name, byte[] content, string type)
    {
        files.Add((FieldsOf(fieldOrLabel)[0].GetAttribute("name")!, name, content, type));
        return this;
    }

    /// <summary>Presses the button with this text or value instead of the first one.</summary>
    public FilledForm Press(string text)
    {
        button = Buttons().FirstOrDefault(b => b.TextContent.Trim() == text || b.GetAttribute("value") == text)
            ?? throw new Xunit.Sdk.XunitException($"There is no button '{text}'.");
        return this;
    }

    public Task<HttpResponseMessage> Submit()
    {
        var pressed = button ?? Buttons().FirstOrDefault() ?? throw new Xunit.Sdk.XunitException("The form has no button.");
        var target = new Uri(address, pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "");
        var sent = Successful().ToList();
        if (pressed.GetAttribute("name") is { Length: > 0 } name)
        {
            sent.Add(new(name, pressed.GetAttribute("value") ?? ""));
        }

        if (form.Enctype != "multipart/form-data")
        {
            Xunit.Assert.Empty(files);
            return client.PostAsync(target, new FormUrlEncodedContent(sent));
        }

        var content = new MultipartFormDataContent();
        foreach (var (field, value) in sent)
        {
            content.Add(new StringContent(value), field);
        }

        foreach (var file in files)
        {
            var part = new ByteArrayContent(file.Content);
            part.Headers.ContentType = new MediaTypeHeaderValue(file.Type);
            content.Add(part, file.Field, file.Name);
        }

        return client.PostAsync(target, content);
    }

    private IEnumerable<KeyValuePair<string, string>> Successful()
    {
        foreach (var field in form.Elements.Where(e => e.GetAttribute("name") is { Length: > 0 } && !e.HasAttribute("disabled")))
        {
            var name = field.GetAttribute("name")!;
            switch (field)
            {
                case IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" or "file" }:
                    break;
                case IHtmlInputElement { Type: "radio" or "checkbox" } choice:
                    if (choice.IsChecked)
                    {
                        yield return new(name, choice.HasAttribute("value") ? choice.Value : "on");
                    }

                    break;
                case IHtmlInputElement input:
                    yield return new(name, input.Value);
                    break;
                case IHtmlTextAreaElement area:
                    yield return new(name, area.Value);
                    break;
                case IHtmlSelectElement select:
                    foreach (var option in select.Options.Where(o => o.IsSelected))
                    {
                        yield return new(name, option.Value);
                    }

                    break;
            }
        }
    }

    private List<IElement> Buttons() =>
        form.Elements.Where(e => e is IHtmlButtonElement { Type: "submit" } or IHtmlInputElement { Type: "submit" }).ToList<IElement>();

    private List<IElement> FieldsOf(string fieldOrLabel)
    {
        var named = form.Elements.Where(e => e.GetAttribute("name") == fieldOrLabel).ToList<IElement>();
        if (named.Count > 0)
        {
            return named.FindAll(e => e is not IHtmlInputElement { Type: "hidden" }) is { Count: > 0 } visible ? visible : named;
        }

        if (form.Elements.FirstOrDefault(e => LabelOf(e) == fieldOrLabel) is { } labelled)
        {
            return [labelled];
        }

        var group = form.QuerySelectorAll("fieldset").FirstOrDefault(f => f.QuerySelector("legend")?.TextContent.Trim() == fieldOrLabel);
        return group?.QuerySelectorAll("input").ToList<IElement>() is { Count: > 0 } choices
            ? choices
            : throw new Xunit.Sdk.XunitException($"The form has no field '{fieldOrLabel}'; it has {string.Join(", ", form.Elements.Select(e => e.GetAttribute("name")).Distinct())}.");
    }

    private string? LabelOf(IElement field) =>
        (field.Id is { Length: > 0 } id ? form.QuerySelectorAll("label").FirstOrDefault(l => l.GetAttribute("for") == id) : field.Closest("label"))
            ?.TextContent.Trim();
}
