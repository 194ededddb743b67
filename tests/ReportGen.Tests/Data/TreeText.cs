using System.Globalization;
using System.Text;
using ReportGen.Core.Data;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Data;

/// <summary>All that a tree of a data file says, as text: equal trees have equal texts.</summary>
internal static class TreeText
{
    public static string Of(DataNode node)
    {
        var text = new StringBuilder();
        Append(text, node, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, DataNode node, int depth)
    {
        text.Append(' ', depth).Append(node.GetType().Name);
        Append(text, node.Span);
        switch (node)
        {
            case DataMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    text.Append('\n').Append(' ', depth).Append('<').Append(entry.Key).Append('>');
                    Append(text, entry.KeySpan);
                    text.Append('\n');
                    Append(text, entry.Value, depth + 1);
                }
                break;
            case DataSequence sequence:
                foreach (var item in sequence.Items)
                {
                    text.Append('\n');
                    Append(text, item, depth + 1);
                }
                break;
            case DataScalar scalar:
                text.Append(' ').Append(scalar.Style).Append(' ').Append(scalar.Kinds).Append(" <").Append(scalar.Text).Append('>');
                AppendPlaces(text, scalar.Slice);
                break;
        }
    }

    private static void Append(StringBuilder text, SourceSpan span) =>
        text.Append(CultureInfo.InvariantCulture, $" {span.Start}+{span.Length}@{span.Position}");

    /// <summary>Where each character of a text stands in the file.</summary>
    private static void AppendPlaces(StringBuilder text, SourceSlice slice)
    {
        for (var i = 0; i <= slice.Text.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $" {slice.Span(i, 0).Start}");
        var whole = slice.Span(0, slice.Text.Length);
        text.Append(CultureInfo.InvariantCulture, $" {whole.Start}+{whole.Length}");
    }
}
