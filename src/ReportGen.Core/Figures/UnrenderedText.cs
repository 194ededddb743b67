using System.Text;
using ReportGen.Core.Data;
using ReportGen.Core.Projects;
using ReportGen.Core.Scripting;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>
/// The words of templates and data as they stand in the files, for when they cannot be rendered: what expressions would write between
/// them is an ellipsis, so that no sentence goes on across it.
/// </summary>
internal sealed class UnrenderedText
{
    private const string Gap = "…\n\n";

    private readonly StringBuilder _text = new();
    private readonly List<TextSegment> _segments = [];

    private UnrenderedText()
    {
    }

    /// <summary>Puts all texts of a project together.</summary>
    public static MappedText Of(IEnumerable<Template> templates, ReportProject project)
    {
        var text = new UnrenderedText();
        foreach (var template in templates)
            text.Add(template.Slice);
        foreach (var file in project.DataFiles)
            file.Root?.EachScalar(text.Add);
        return new MappedText(text._text.ToString(), text._segments);
    }

    /// <summary>The pieces between code; a brace in a text of the code only makes a piece shorter.</summary>
    private void Add(SourceSlice slice)
    {
        var template = slice.Text;
        for (var start = 0; start < template.Length;)
        {
            var code = template.IndexOf("{{", start, StringComparison.Ordinal);
            var end = code < 0 ? template.Length : code;
            var span = slice.Span(start, end - start);
            Add(template[start..end], new TextOrigin(span, []));
            var closing = code < 0 ? -1 : template.IndexOf("}}", code, StringComparison.Ordinal);
            start = closing < 0 ? template.Length : closing + 2;
        }
    }

    private void Add(DataScalar scalar)
    {
        if (scalar.Text.Contains(' ', StringComparison.Ordinal))
            Add(scalar.Text, new TextOrigin(scalar.Span, [scalar.Span]));
    }

    private void Add(string text, TextOrigin origin)
    {
        if (text.Length == 0)
            return;
        _segments.Add(new TextSegment(_text.Length, text.Length + Gap.Length, origin));
        _text.Append(text).Append(Gap);
    }
}
