namespace ReportGen.Core.Documents;

/// <summary>Looks of characters besides bold and italic.</summary>
[Flags]
internal enum TextMarks
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A line below.</summary>
    Underline = 1,

    /// <summary>A line through.</summary>
    Strike = 2,

    /// <summary>Small and raised.</summary>
    Superscript = 4,

    /// <summary>Small and lowered.</summary>
    Subscript = 8,
}
