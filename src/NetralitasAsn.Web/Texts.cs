namespace NetralitasAsn.Web;

/// <summary>The marker of the text resources: <c>Resources/Texts.resx</c> (Indonesian) and <c>Resources/Texts.en.resx</c> (English).</summary>
public sealed class Texts;
