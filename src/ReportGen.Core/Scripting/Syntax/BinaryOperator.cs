namespace ReportGen.Core.Scripting.Syntax;

/// <summary>The operators between operands.</summary>
public enum BinaryOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,

    /// <summary><c>//</c>: division rounded to the next lower whole number.</summary>
    DivideWhole,

    Modulo,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,

    /// <summary><c>??</c>: the left side unless it is null or absent.</summary>
    Coalesce,

    /// <summary><c>?!</c>: the right side unless the left one is null or absent.</summary>
    NotNull,

    /// <summary><c>a..b</c>, both ends in.</summary>
    Range,

    /// <summary><c>a..&lt;b</c>, the end left out.</summary>
    RangeExclusive,
}
