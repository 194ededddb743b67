using System.Text;
using ReportGen.Core.Markdown;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>
/// Puts a text together from plain text and Markdown. It stays plain while all parts are; with the first Markdown it becomes Markdown, the
/// plain parts escaped once. Each part keeps its own origins.
/// </summary>
/// <param name="room">For how many parts there is room at first.</param>
internal sealed class MixedText(Call call, int room = 4)
{
    private readonly TextLayout _plain = new(room);
    private StringBuilder? _markdown;
    private List<TextSegment>? _segments;
    private Origins? _origins;
    private long _length;

    /// <summary>Appends a text, Markdown, or the text of a number, date or truth value; nothing for null.</summary>
    /// <exception cref="ScriptException">It is a list, an object or a function.</exception>
    public void Append(ScriptValue value, int argument)
    {
        switch (value)
        {
            case ScriptNull:
                AddOrigins(value.Origins);
                break;
            case ScriptText text:
                AppendPieces(text, 0, text.Value.Length);
                break;
            case ScriptMarkdown markdown:
                AppendMarkdown(markdown, 0, markdown.Value.Text.Length);
                break;
            case ScriptList or ScriptRange or ScriptObject or ScriptFunction:
                throw call.Error(BuiltInDiagnostics.WrongKind, argument, call.Function.Name, call.NameOf(argument), ScriptKind.Text.Name, value.Kind.Name);
            default:
                AppendPlain(call.TextOf(value), value.Origins);
                break;
        }
    }

    /// <summary>Appends a part of a text or of Markdown.</summary>
    public void AppendPart(ScriptValue value, int start, int length, int argument)
    {
        if (value is ScriptText text)
            AppendPieces(text, start, length);
        else if (value is ScriptMarkdown markdown)
            AppendMarkdown(markdown, start, length);
        else
            AppendPlain(call.Text(argument).Substring(start, length), value.Origins);
    }

    /// <summary>A part of a text or of Markdown, alone.</summary>
    public static ScriptValue PartOf(Call call, int argument, int start, int length)
    {
        if (call.Arguments[argument] is ScriptText { Pieces: null } text)
        {
            call.CheckTextLength(length);
            return new ScriptText(text.Value.Substring(start, length), text.Origins);
        }
        var part = new MixedText(call);
        part.AppendPart(call.Arguments[argument], start, length, argument);
        return part.ToValue();
    }

    /// <summary>The data of a part of a text; of anything else, that of the whole.</summary>
    public static Origins? OriginsOf(ScriptValue value, int start, int length)
    {
        if (value is not ScriptText { Pieces: { } pieces } text)
            return value.Origins;
        Origins? origins = null;
        for (var i = text.PieceAt(start, out var offset); i < pieces.Length && offset < start + length; i++)
        {
            if (offset + pieces[i].Text.Length > start)
                origins = Origins.Union(origins, pieces[i].Origins);
            offset += pieces[i].Text.Length;
        }
        return origins;
    }

    /// <summary>Appends plain text.</summary>
    public void AppendPlain(string text, Origins? origins)
    {
        AddOrigins(origins);
        if (text.Length == 0)
            return;
        Grow(text.Length);
        if (_markdown is null)
            _plain.Add(text, origins);
        else
            AppendEscaped(text, origins);
    }

    /// <summary>Notes data that went into the whole.</summary>
    public void AddOrigins(Origins? origins) => _origins = Origins.Union(_origins, origins);

    /// <summary>The text: plain, or Markdown when a part was.</summary>
    public ScriptValue ToValue() => _markdown is null || _segments is null
        ? ScriptText.Of(_plain, _origins)
        : new ScriptMarkdown(new MappedText(_markdown.ToString(), _segments), _origins);

    private void AppendPieces(ScriptText text, int start, int length)
    {
        if (length == text.Length)
            AddOrigins(text.Origins);
        if (text.Pieces is null)
        {
            AppendPlain(text.Value.Substring(start, length), text.Origins);
            return;
        }
        var first = text.PieceAt(start, out var offset);
        for (var i = first; i < text.Pieces.Length && offset < start + length; i++)
        {
            var piece = text.Pieces[i];
            var from = Math.Max(start, offset);
            var to = Math.Min(start + length, offset + piece.Text.Length);
            if (from < to)
                AppendPlain(piece.Text[(from - offset)..(to - offset)], piece.Origins);
            offset += piece.Text.Length;
        }
    }

    private void AppendMarkdown(ScriptMarkdown markdown, int start, int length)
    {
        BecomeMarkdown();
        AddOrigins(markdown.Origins);
        Grow(length);
        foreach (var segment in markdown.Value.Segments)
        {
            var from = Math.Max(start, segment.Start);
            var to = Math.Min(start + length, segment.Start + segment.Length);
            if (from < to)
                AddSegment(markdown.Value.Text.AsSpan(from, to - from), segment.Origin);
        }
    }

    private void BecomeMarkdown()
    {
        if (_markdown is not null)
            return;
        _markdown = new StringBuilder();
        _segments = [];
        for (var i = 0; i < _plain.Count; i++)
            AppendEscaped(_plain.TextAt(i), _plain.OriginsAt(i));
    }

    private void AppendEscaped(string text, Origins? origins)
    {
        var builder = new StringBuilder();
        // What stands before is unknown at the start: as at a line start, one backslash too many does no harm.
        if (_markdown is { Length: > 0 })
            builder.Append(_markdown.ToString(Math.Max(0, _markdown.Length - 100), Math.Min(100, _markdown.Length)));
        var before = builder.Length;
        MarkdownEscaper.Append(builder, text);
        AddSegment(builder.ToString(before, builder.Length - before), new TextOrigin(call.SpanOf(-1), Origins.Flatten(origins)));
    }

    private void AddSegment(ReadOnlySpan<char> text, TextOrigin origin)
    {
        if (_markdown is null || _segments is null || text.Length == 0)
            return;
        if (_segments.Count > 0 && ReferenceEquals(_segments[^1].Origin, origin))
            _segments[^1] = _segments[^1] with { Length = _segments[^1].Length + text.Length };
        else
            _segments.Add(new TextSegment(_markdown.Length, text.Length, origin));
        _markdown.Append(text);
    }

    private void Grow(int length)
    {
        _length += length;
        call.CheckTextLength(_length, length);
    }
}
