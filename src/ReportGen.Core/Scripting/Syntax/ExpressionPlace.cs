namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Where an expression stands, as far as it decides which words end it.</summary>
internal enum ExpressionPlace
{
    /// <summary>Nothing but what ends every expression.</summary>
    Anywhere,

    /// <summary>The list of <c>for</c>: <c>limit:</c>, <c>offset:</c> and <c>reversed</c> are no arguments.</summary>
    Loop,

    /// <summary>Between <c>?</c> and <c>:</c>, where a name before <c> :</c> is no named argument.</summary>
    Then,

    /// <summary>A value of <c>when</c>: <c>or</c> is no argument.</summary>
    When,
}
