using System.Text;
using System.Text.Json;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>Reads a JSON file, such as a schema, into the same tree as YAML, with the place of every key and value.</summary>
public sealed class JsonReader
{
    private readonly SourceFile _file;
    private readonly byte[] _bytes;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<int> _open = [];
    private int _byteOffset;
    private int _offset;

    private JsonReader(SourceFile file, DiagnosticBag diagnostics)
    {
        _file = file;
        _bytes = Encoding.UTF8.GetBytes(file.Text);
        _diagnostics = diagnostics;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="limits">Null for the default ones; only the depth counts here.</param>
    /// <returns>Null when it is not JSON; see the diagnostics.</returns>
    public static DataNode? Read(SourceFile file, DiagnosticBag diagnostics, DataLimits? limits = null)
    {
        if (string.IsNullOrWhiteSpace(file.Text))
        {
            diagnostics.Add(YamlDiagnostics.EmptyFile.At(file.Span(0, 0)));
            return null;
        }
        var maxDepth = (limits ?? DataLimits.Default).MaxDepth;
        return PlainJsonReader.Read(file, maxDepth) ?? new JsonReader(file, diagnostics).Read(maxDepth);
    }

    private DataNode? Read(int maxDepth)
    {
        var reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            reader.Read();
            var root = ReadNode(ref reader, null);
            reader.Read();
            return root;
        }
        catch (JsonException exception)
        {
            _diagnostics.Add(Explain(exception, maxDepth));
            return null;
        }
    }

    private DataNode ReadNode(ref Utf8JsonReader reader, SourceSpan? key) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadMapping(ref reader, key),
        JsonTokenType.StartArray => ReadSequence(ref reader, key),
        JsonTokenType.String => ReadText(ref reader),
        _ => ReadLiteral(ref reader),
    };

    private DataMapping ReadMapping(ref Utf8JsonReader reader, SourceSpan? key)
    {
        var span = Open(ref reader, key);
        var entries = new List<DataEntry>();
        var seen = new Dictionary<string, DataEntry>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var keySpan = Span(ref reader);
            var name = TextOf(ref reader);
            reader.Read();
            var entry = new DataEntry(name, keySpan, ReadNode(ref reader, keySpan));
            if (seen.TryAdd(name, entry))
                entries.Add(entry);
            else
                _diagnostics.Add(YamlDiagnostics.DuplicateKey.At(keySpan, name)
                    .WithRelated(seen[name].KeySpan, new LocalizedText("it stands here first", "khóa này đã có ở đây")));
        }
        _open.RemoveAt(_open.Count - 1);
        return new DataMapping(span, [.. entries]);
    }

    private DataSequence ReadSequence(ref Utf8JsonReader reader, SourceSpan? key)
    {
        var span = Open(ref reader, key);
        var items = new List<DataNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadNode(ref reader, null));
        _open.RemoveAt(_open.Count - 1);
        return new DataSequence(span, [.. items]);
    }

    private SourceSpan Open(ref Utf8JsonReader reader, SourceSpan? key)
    {
        var bracket = Span(ref reader);
        _open.Add(bracket.Start);
        return key ?? bracket;
    }

    private DataScalar ReadText(ref Utf8JsonReader reader)
    {
        var span = Span(ref reader);
        var slice = ScalarSliceBuilder.Build(_file, span.Start, span.End, ScalarStyle.DoubleQuoted, TextOf(ref reader));
        return new DataScalar(slice, span, ScalarStyle.DoubleQuoted, ScalarKinds.String);
    }

    private DataScalar ReadLiteral(ref Utf8JsonReader reader)
    {
        var span = Span(ref reader);
        var text = span.Text;
        var kinds = reader.TokenType switch
        {
            JsonTokenType.Null => ScalarKinds.Null,
            JsonTokenType.True or JsonTokenType.False => ScalarKinds.Boolean,
            _ => DataNumber.Parse(text) is { IsWhole: true } ? ScalarKinds.Integer | ScalarKinds.Number : ScalarKinds.Number,
        };
        return new DataScalar(text, span, ScalarStyle.Plain, kinds);
    }

    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape: no text, but sound JSON.
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private SourceSpan Span(ref Utf8JsonReader reader)
    {
        var start = OffsetOf((int)reader.TokenStartIndex);
        var quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        return _file.Span(start, Encoding.UTF8.GetCharCount(reader.ValueSpan) + quotes);
    }

    /// <summary>Tokens come in ascending order, so the bytes between them are counted once.</summary>
    private int OffsetOf(int byteOffset)
    {
        if (byteOffset < _byteOffset)
            (_byteOffset, _offset) = (0, 0);
        _offset += Encoding.UTF8.GetCharCount(_bytes, _byteOffset, byteOffset - _byteOffset);
        _byteOffset = byteOffset;
        return _offset;
    }

    private Diagnostic Explain(JsonException exception, int maxDepth)
    {
        var offset = OffsetOf(ByteOffsetOf(exception));
        var text = _file.Text;
        if (_open.Count >= maxDepth)
            return YamlDiagnostics.TooDeep.At(_file.Span(_open[^1], 1), maxDepth);
        if (offset >= text.TrimEnd().Length)
            return _open.Count == 0
                ? JsonDiagnostics.UnexpectedEnd.At(_file.Span(Math.Min(offset, text.Length), 0))
                : YamlDiagnostics.UnclosedBracket.At(_file.Span(_open[^1], 1), text.Substring(_open[^1], 1), text[_open[^1]] == '[' ? "]" : "}");
        var before = text.AsSpan(0, offset).TrimEnd();
        if (text[offset] is ']' or '}' && before.EndsWith(","))
            return JsonDiagnostics.TrailingComma.At(_file.Span(before.Length - 1, 1), text.Substring(offset, 1)).WithHint(YamlHints.Remove);
        return JsonDiagnostics.Unexpected.At(_file.Span(offset, 1), text.Substring(offset, 1));
    }

    private int ByteOffsetOf(JsonException exception)
    {
        var position = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
            position = Array.IndexOf(_bytes, (byte)'\n', position) + 1;
        return (int)Math.Min(position + (exception.BytePositionInLine ?? 0), _bytes.Length);
    }
}
