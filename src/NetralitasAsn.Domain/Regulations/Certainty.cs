namespace NetralitasAsn.Domain.Regulations;

/// <summary>How sure we are of a legal fact; it travels with the fact onto every page and paper.</summary>
public enum Certainty
{
    /// <summary>Read in the legal text.</summary>
    Found,

    /// <summary>General knowledge; the text was not read.</summary>
    Known,

    /// <summary>Concluded from other provisions.</summary>
    Inferred,

    /// <summary>Sources contradict each other; a choice was made.</summary>
    Conflicting,

    /// <summary>A lawyer must confirm it.</summary>
    ToConfirm,
}
