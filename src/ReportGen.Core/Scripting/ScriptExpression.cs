using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting;

/// <summary>A parsed expression that stands alone, such as the check of a rule.</summary>
public sealed class ScriptExpression
{
    internal ScriptExpression(SourceSlice slice, Expression value, BodyNames names) => (Slice, Value, Names) = (slice, value, names);

    /// <summary>The text it was parsed from.</summary>
    public SourceSlice Slice { get; }

    /// <summary>The expression.</summary>
    public Expression Value { get; }

    /// <summary>The names that belong to it.</summary>
    internal BodyNames Names { get; }
}
