using System.Globalization;
using System.Text;
using ReportGen.Core.Markdown;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>Turns values into text.</summary>
internal sealed class ValuePrinter(Interpreter interpreter)
{
    private readonly StringBuilder _escaped = new();
    private TextOrigin? _lastOrigin;
    private Origins? _lastData;

    /// <summary>Writes a value: escaped unless it is Markdown already, with its origins.</summary>
    /// <param name="span">The expression that is written.</param>
    /// <param name="indent">Repeated at each further line; null for none.</param>
    public void Write(MappedTextWriter writer, ScriptValue value, SourceSpan span, string? indent)
    {
        RefuseUnprintable(value, span);
        if (indent is null)
        {
            Write(writer, value, span);
            return;
        }
        var outer = writer.Begin();
        Write(writer, value, span);
        if (writer.IsCapturedOneLine)
        {
            writer.Keep(outer);
            return;
        }
        var lines = writer.ToMappedText();
        writer.End(outer);
        WriteIndented(writer, lines, indent);
        EndMarkdown(writer);
    }

    private void Write(MappedTextWriter writer, ScriptValue value, SourceSpan span)
    {
        if (value.AsMarkdown is { } markdown)
        {
            writer.Write(markdown.Value);
            EndMarkdown(writer);
        }
        else if (value.AsText is { Pieces: { } pieces })
        {
            for (var i = 0; i < pieces.Length; i++)
                Write(writer, pieces[i].Text, span, pieces[i].Origins);
        }
        else
        {
            Write(writer, ToText(value, span), span, value.Origins);
        }
    }

    private void Write(MappedTextWriter writer, string text, SourceSpan span, Origins? read)
    {
        var origin = interpreter.Decisions.Traced(OriginOf(span, read), read);
        if (!interpreter.Options.EscapesMarkdown || IsIndent(text, read))
        {
            writer.Write(text, origin);
            return;
        }
        writer.GoOn(text);
        if (TryEscape(text, writer.LastLine))
        {
            writer.Write(_escaped, origin);
            _escaped.Clear();
        }
        else
        {
            writer.Write(text, origin);
        }
        writer.EndValue(isPlain: true);
    }

    /// <summary>Tells the writer that what it holds now ends with a value that is Markdown, in a text where that matters.</summary>
    public void EndMarkdown(MappedTextWriter writer)
    {
        if (interpreter.Options.EscapesMarkdown)
            writer.EndValue(isPlain: false);
    }

    /// <summary>Blanks of the template's own, such as <c>"  " * depth</c>, are there to indent an item of a list; those of data are left out.</summary>
    private static bool IsIndent(string text, Origins? read)
    {
        if (text is not [' ' or '\t', ..] || text.AsSpan().Trim(" \t").Length > 0)
            return false;
        foreach (var place in Origins.Flatten(read))
        {
            if (string.IsNullOrWhiteSpace(place.Text.Trim('"', '\'')))
                return false;
        }
        return true;
    }

    private bool TryEscape(string text, ReadOnlySpan<char> line) =>
        MarkdownContinuation.TryAppend(_escaped, text, line) || MarkdownEscaper.TryAppend(_escaped, text, line);

    /// <summary>The same for the same, so that a loop does not make one for each turn.</summary>
    private TextOrigin OriginOf(SourceSpan span, Origins? data)
    {
        if (_lastOrigin is { } last && ReferenceEquals(last.Expression, span) && ReferenceEquals(_lastData, data))
            return last;
        _lastData = data;
        return _lastOrigin = new TextOrigin(span, Origins.FlattenLater(data));
    }

    /// <summary>The value as text, without escaping.</summary>
    public string ToText(ScriptValue value, SourceSpan span) => value.AsText is { } text ? text.Value : TextOfOther(value, span);

    private string TextOfOther(ScriptValue value, SourceSpan span) => value switch
    {
        ScriptNull => "",
        ScriptMarkdown markdown => markdown.Value.Text,
        ScriptBoolean truth => truth.Value ? "true" : "false",
        ScriptInteger number => number.Value.ToString(CultureInfo.InvariantCulture),
        ScriptList or ScriptRange or ScriptObject => Nested(value, span),
        ScriptFunction function => function.Name,
        _ => SeldomText(value),
    };

    /// <summary>Apart, since the framework has much to get ready for these before the first of them.</summary>
    private static string SeldomText(ScriptValue value) => value switch
    {
        ScriptDouble number => WithoutExponent(number.Value.ToString(CultureInfo.InvariantCulture)),
        ScriptDecimal number => number.Value.ToString(CultureInfo.InvariantCulture),
        ScriptDate date => date.Value.ToString("dd MMM yyyy", CultureInfo.InvariantCulture),
        ScriptTimeSpan time => time.Value.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>No report shows <c>1E+40</c>, nor does Scriban for <c>1e40</c>.</summary>
    private static string WithoutExponent(string number)
    {
        var mark = number.IndexOf("E+", StringComparison.Ordinal);
        if (mark < 0)
            return number;
        var digits = number[..mark].Replace(".", "", StringComparison.Ordinal);
        var decimals = number.Contains('.', StringComparison.Ordinal) ? mark - number.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var zeros = int.Parse(number.AsSpan(mark + 2), CultureInfo.InvariantCulture) - decimals;
        return digits + new string('0', zeros);
    }

    /// <summary>A list that lands in a report is a slip of the template, and so is a function that nobody called.</summary>
    public void RefuseUnprintable(ScriptValue value, SourceSpan span)
    {
        if (value.AsText is not null || value.AsMarkdown is not null)
            return;
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
        interpreter.CheckTextLength(text.Length, made: 0, span);
        if (depth > interpreter.Limits.Recursion)
            throw Interpreter.Error(EvaluationDiagnostics.NestedTooDeep, span, interpreter.Limits.Recursion);
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

    private static void WriteIndented(MappedTextWriter writer, MappedText text, string indent)
    {
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
    }
}
