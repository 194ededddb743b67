using System.Globalization;
using System.Text;
using ReportGen.Core.Markdown;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>Turns values into text.</summary>
internal sealed class ValuePrinter(Interpreter interpreter)
{
    /// <summary>The value as it is written: escaped unless it is Markdown already, with its origins.</summary>
    /// <param name="span">The expression that is written.</param>
    /// <param name="indent">Repeated at each further line; null for none.</param>
    /// <param name="atLineStart">Whether the text could be read as the beginning of a Markdown block.</param>
    public MappedText ToMappedText(ScriptValue value, SourceSpan span, string? indent, bool atLineStart)
    {
        if (value is ScriptMarkdown markdown)
            return indent is null ? markdown.Value : Indented(markdown.Value, indent);
        RefuseUnprintable(value, span);
        var writer = new MappedTextWriter();
        if (value is ScriptText { Pieces: { } pieces })
        {
            foreach (var piece in pieces)
                Write(writer, piece.Text, piece.Origins, span, atLineStart && writer.Length == 0);
        }
        else
        {
            Write(writer, ToText(value, span), value.Origins, span, atLineStart);
        }
        return indent is null ? writer.ToMappedText() : Indented(writer.ToMappedText(), indent);
    }

    /// <summary>The value as text, without escaping.</summary>
    public string ToText(ScriptValue value, SourceSpan span) => value switch
    {
        ScriptNull => "",
        ScriptText text => text.Value,
        ScriptMarkdown markdown => markdown.Value.Text,
        ScriptBoolean truth => truth.Value ? "true" : "false",
        ScriptInteger number => number.Value.ToString(CultureInfo.InvariantCulture),
        ScriptDouble number => number.Value.ToString(CultureInfo.InvariantCulture),
        ScriptDecimal number => number.Value.ToString(CultureInfo.InvariantCulture),
        ScriptDate date => date.Value.ToString("dd MMM yyyy", CultureInfo.InvariantCulture),
        ScriptTimeSpan time => time.Value.ToString(null, CultureInfo.InvariantCulture),
        ScriptList or ScriptRange or ScriptObject => Nested(value, span),
        ScriptFunction function => function.Name,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A list that lands in a report is a slip of the template, and so is a function that nobody called.</summary>
    private void RefuseUnprintable(ScriptValue value, SourceSpan span)
    {
        if (interpreter.Options.IsStrict && value is ScriptList or ScriptRange or ScriptObject or ScriptFunction)
            throw Interpreter.Error(EvaluationDiagnostics.CannotWrite, span, value.Kind.Name);
    }

    private string Nested(ScriptValue value, SourceSpan span)
    {
        var text = new StringBuilder();
        AppendNested(value, span, text, depth: 0);
        return text.ToString();
    }

    private void AppendNested(ScriptValue value, SourceSpan span, StringBuilder text, int depth)
    {
        interpreter.CheckTextLength(text.Length, span);
        if (depth > interpreter.Limits.Recursion)
            throw Interpreter.Error(EvaluationDiagnostics.TooDeep, span, interpreter.Limits.Recursion);
        switch (value)
        {
            case ScriptNull:
                text.Append("null");
                break;
            case ScriptText or ScriptMarkdown:
                text.Append('"').Append(ToText(value, span)).Append('"');
                break;
            case ScriptObject members:
                AppendMembers(members, span, text, depth);
                break;
            case ScriptList or ScriptRange:
                AppendItems(value, span, text, depth);
                break;
            default:
                text.Append(ToText(value, span));
                break;
        }
    }

    private void AppendItems(ScriptValue list, SourceSpan span, StringBuilder text, int depth)
    {
        text.Append('[');
        var first = true;
        foreach (var item in interpreter.Members.ItemsOf(list, span))
        {
            text.Append(first ? "" : ", ");
            first = false;
            AppendNested(item, span, text, depth + 1);
        }
        text.Append(']');
    }

    private void AppendMembers(ScriptObject members, SourceSpan span, StringBuilder text, int depth)
    {
        text.Append('{');
        var first = true;
        foreach (var name in members.Names)
        {
            text.Append(first ? "" : ", ").Append(name).Append(": ");
            first = false;
            AppendNested(members.Find(name) ?? ScriptNull.Value, span, text, depth + 1);
        }
        text.Append('}');
    }

    private void Write(MappedTextWriter writer, string text, Origins? origins, SourceSpan span, bool atLineStart)
    {
        var written = interpreter.Options.EscapesMarkdown ? MarkdownEscaper.Escape(text, atLineStart) : text;
        writer.Write(written, new TextOrigin(span, Origins.Flatten(origins)));
    }

    private static MappedText Indented(MappedText text, string indent)
    {
        var writer = new MappedTextWriter();
        foreach (var segment in text.Segments)
        {
            var piece = text.Text.AsSpan(segment.Start, segment.Length);
            for (var end = piece.IndexOf('\n'); end >= 0; end = piece.IndexOf('\n'))
            {
                writer.Write(piece[..(end + 1)], segment.Origin);
                piece = piece[(end + 1)..];
                if (!piece.IsEmpty || segment.Start + segment.Length < text.Text.Length)
                    writer.Write(indent, segment.Origin);
            }
            writer.Write(piece, segment.Origin);
        }
        return writer.ToMappedText();
    }
}
