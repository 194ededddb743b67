using ReportGen.Core.Scripting.Syntax;

namespace ReportGen.Core.Analysis;

/// <summary>What comes of an operator that needs both of its sides.</summary>
internal static class OperatorTypes
{
    /// <summary>The type of the result; unknown where the operator may not fit the sides.</summary>
    public static TemplateType Of(BinaryOperator kind, TemplateType left, TemplateType right)
    {
        switch (kind)
        {
            case BinaryOperator.Equal or BinaryOperator.NotEqual:
                ReadCompared(left, right);
                return left is TextConstant a && right is TextConstant b
                    ? TemplateType.Of((a.Value == b.Value) == (kind == BinaryOperator.Equal))
                    : TemplateType.Boolean;
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                return TemplateType.Boolean;
            case BinaryOperator.Range or BinaryOperator.RangeExclusive:
                return new ListType(TemplateType.Number);
            case BinaryOperator.Add:
                return Sum(left, right);
            default:
                return IsNumber(left) && IsNumber(right) ? TemplateType.Number : TemplateType.Unknown;
        }
    }

    private static TemplateType Sum(TemplateType left, TemplateType right)
    {
        if (left is TextConstant a && right is TextConstant b)
            return new TextConstant(a.Value + b.Value);
        if (left.IsText || right.IsText)
            return TemplateType.Text;
        if (left is ListType first && right is ListType second)
            return new ListType(TypeJoin.Of(first.Element, second.Element));
        return IsNumber(left) && IsNumber(right) ? TemplateType.Number : TemplateType.Unknown;
    }

    /// <summary>Lists and objects are compared with all that is in them.</summary>
    private static void ReadCompared(TemplateType left, TemplateType right)
    {
        if (ReferenceEquals(left, TemplateType.Null) || ReferenceEquals(right, TemplateType.Null))
            return;
        DataUsage.ReadWhole(left);
        DataUsage.ReadWhole(right);
    }

    private static bool IsNumber(TemplateType type) => ReferenceEquals(type, TemplateType.Number);
}
