using System.Globalization;

namespace ReportGen.Core.Sources;

/// <summary>A place in a text as an editor counts it.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units (a composed Vietnamese letter is one).</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary><c>line:column</c>.</summary>
    public override string ToString() => Line.ToString(CultureInfo.InvariantCulture) + ":" + Column.ToString(CultureInfo.InvariantCulture);
}
