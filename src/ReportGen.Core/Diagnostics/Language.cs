namespace ReportGen.Core.Diagnostics;

/// <summary>The language that messages are written in.</summary>
public enum Language
{
    /// <summary>Tiếng Việt.</summary>
    Vietnamese,

    /// <summary>English, and what is used where a text has no translation.</summary>
    English,
}
