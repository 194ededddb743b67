namespace ReportGen.Core.Scripting.Syntax;

/// <summary>How a statement ended.</summary>
internal enum Flow
{
    /// <summary>Go on with the next statement.</summary>
    Next,

    /// <summary>Leave the innermost loop.</summary>
    Break,

    /// <summary>Begin the next turn of the innermost loop.</summary>
    Continue,

    /// <summary>Leave the function or template.</summary>
    Return,
}
