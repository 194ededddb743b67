using System.Diagnostics;
using ReportGen.Core.Scripting.Syntax;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>Operators as they are written.</summary>
internal static class OperatorNames
{
    /// <summary>The characters of an operator.</summary>
    public static string Of(BinaryOperator kind) => kind switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideWhole => "//",
        BinaryOperator.Modulo => "%",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.And => "&&",
        BinaryOperator.Or => "||",
        BinaryOperator.Coalesce => "??",
        BinaryOperator.NotNull => "?!",
        BinaryOperator.Range => "..",
        BinaryOperator.RangeExclusive => "..<",
        _ => throw new UnreachableException(),
    };
}
