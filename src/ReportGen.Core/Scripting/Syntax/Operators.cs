namespace ReportGen.Core.Scripting.Syntax;

/// <summary>The operators between operands, with Scriban's precedences.</summary>
internal static class Operators
{
    /// <summary>The lowest but <c>??</c>.</summary>
    public const int OrPrecedence = 2;

    /// <summary>Tighter than every operator between operands.</summary>
    public const int UnaryPrecedence = 9;

    /// <summary>The operator of a word; null when it is none.</summary>
    public static BinaryOperator? Of(TokenKind kind) => kind switch
    {
        TokenKind.Plus => BinaryOperator.Add,
        TokenKind.Minus => BinaryOperator.Subtract,
        TokenKind.Star => BinaryOperator.Multiply,
        TokenKind.Slash => BinaryOperator.Divide,
        TokenKind.DoubleSlash => BinaryOperator.DivideWhole,
        TokenKind.Percent => BinaryOperator.Modulo,
        TokenKind.Equal => BinaryOperator.Equal,
        TokenKind.NotEqual => BinaryOperator.NotEqual,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessOrEqual => BinaryOperator.LessOrEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.GreaterOrEqual => BinaryOperator.GreaterOrEqual,
        TokenKind.And => BinaryOperator.And,
        TokenKind.Or => BinaryOperator.Or,
        TokenKind.Coalesce => BinaryOperator.Coalesce,
        TokenKind.NotNull => BinaryOperator.NotNull,
        TokenKind.Range => BinaryOperator.Range,
        TokenKind.RangeExclusive => BinaryOperator.RangeExclusive,
        _ => null,
    };

    /// <summary>How tightly an operator binds, from 1; all bind to the left.</summary>
    public static int PrecedenceOf(BinaryOperator kind) => kind switch
    {
        BinaryOperator.Coalesce or BinaryOperator.NotNull => 1,
        BinaryOperator.Or => OrPrecedence,
        BinaryOperator.And => 3,
        BinaryOperator.Equal or BinaryOperator.NotEqual => 4,
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => 5,
        BinaryOperator.Add or BinaryOperator.Subtract => 6,
        BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo => 7,
        _ => 8,
    };

    /// <summary>Whether a word assigns.</summary>
    public static bool IsAssignment(TokenKind kind) => kind == TokenKind.Assign || CompoundOf(kind) is not null;

    /// <summary>The operator in <c>+=</c> and the like; null when there is none.</summary>
    public static BinaryOperator? CompoundOf(TokenKind kind) => kind switch
    {
        TokenKind.PlusAssign => BinaryOperator.Add,
        TokenKind.MinusAssign => BinaryOperator.Subtract,
        TokenKind.StarAssign => BinaryOperator.Multiply,
        TokenKind.SlashAssign => BinaryOperator.Divide,
        TokenKind.DoubleSlashAssign => BinaryOperator.DivideWhole,
        TokenKind.PercentAssign => BinaryOperator.Modulo,
        _ => null,
    };

    /// <summary>The operator before an operand; null when it is none.</summary>
    public static UnaryOperator? UnaryOf(TokenKind kind) => kind switch
    {
        TokenKind.Not => UnaryOperator.Not,
        TokenKind.Minus => UnaryOperator.Negate,
        TokenKind.Plus => UnaryOperator.Plus,
        TokenKind.At => UnaryOperator.Function,
        TokenKind.Caret => UnaryOperator.Expand,
        _ => null,
    };
}
