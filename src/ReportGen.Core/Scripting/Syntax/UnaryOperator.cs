namespace ReportGen.Core.Scripting.Syntax;

/// <summary>The operators before an operand.</summary>
public enum UnaryOperator
{
    /// <summary><c>-x</c>.</summary>
    Negate,

    /// <summary><c>+x</c>.</summary>
    Plus,

    /// <summary><c>!x</c>.</summary>
    Not,

    /// <summary><c>^x</c>: the elements of a list as arguments of a call.</summary>
    Expand,

    /// <summary><c>@x</c>: a function as a value, without calling it.</summary>
    Function,
}
