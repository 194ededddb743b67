using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Differences;

/// <summary>Tells where the words of a report come from, and where its data goes.</summary>
public sealed class OriginReport
{
    private const int MostNodes = 12;
    private const int LongestQuote = 70;

    private readonly MappedText _map;
    private readonly ProjectFiles _files;
    private readonly Language _language;
    private readonly SourceTrace _trace;
    private readonly ReportText _text;
    private readonly StringBuilder _page = new();

    internal OriginReport(MappedText map, ProjectFiles files, Language language)
    {
        (_map, _files, _language) = (map, files, language);
        _trace = new SourceTrace(map);
        _text = ReportText.Read(map.Text);
    }

    /// <summary>The text of a line of the Markdown output.</summary>
    /// <returns>Null when there is no such line.</returns>
    public string? MarkdownLine(int line)
    {
        var file = new SourceFile("", _map.Text);
        return line >= 1 && line <= file.LineCount ? file.Line(line) : null;
    }

    /// <summary>The templates and data behind a line of the Markdown output.</summary>
    /// <returns>Null when there is no such line.</returns>
    public string? OfLine(int line)
    {
        var file = new SourceFile("", _map.Text);
        if (line < 1 || line > file.LineCount)
            return null;
        var start = file.OffsetAt(new TextPosition(line, 1));
        var end = start + file.Line(line).Length;
        return Page(sentence =>
        {
            var first = Array.FindIndex(sentence.Offsets, offset => offset >= start);
            var last = Array.FindLastIndex(sentence.Offsets, offset => offset < end);
            return first < 0 || last < first ? null : new Stretch(first, last - first + 1);
        }) ?? OriginTexts.NoWords.In(_language) + "\n";
    }

    /// <summary>The templates and data behind a phrase, at each place where the report says it.</summary>
    /// <returns>Null when the report does not.</returns>
    public string? OfPhrase(string phrase) => phrase.Trim().Length == 0
        ? null
        : Page(sentence => sentence.Text.IndexOf(phrase.Trim(), StringComparison.Ordinal) is >= 0 and var start ? new Stretch(start, phrase.Trim().Length) : null);

    /// <summary>The sentences that print what stands on a line of a data file.</summary>
    public string OfData(string path, int line)
    {
        _page.Clear();
        var key = "";
        var used = new List<string>();
        foreach (var section in _text.Sections)
        {
            foreach (var sentence in section.Sentences)
            {
                foreach (var place in _trace.Places(sentence, 0, sentence.Text.Length).Where(place => IsOn(place, path, line)))
                {
                    key = _trace.NodeAt(place)?.Key ?? key;
                    used.Add($"{Where(section, sentence)}: {Quote(sentence.Text)}");
                    break;
                }
            }
        }
        key = key.Length > 0 ? key : KeyAt(path, line);
        Line(FormattableString.Invariant($"{path}:{line}") + (key.Length == 0 ? "" : "  " + key));
        if (used.Count == 0)
            AddMentions(key);
        else
            AddAll(OriginTexts.UsedIn, used);
        return _page.ToString();
    }

    /// <summary>The fields that a template prints, or one line of it.</summary>
    /// <param name="line">Null for all of it.</param>
    public string OfTemplate(string path, int? line)
    {
        _page.Clear();
        var fields = new SortedDictionary<string, List<SourceSpan>>(StringComparer.Ordinal);
        foreach (var segment in _map.Segments)
        {
            if (segment.Origin.Expression.File.Path != path || line is { } number && !Covers(segment.Origin.Expression, number))
                continue;
            foreach (var place in segment.Origin.Data)
                AddField(fields, place);
        }
        Line(line is null ? path : FormattableString.Invariant($"{path}:{line}"));
        if (fields.Count == 0)
            Line(OriginTexts.ReadsNothing.In(_language));
        else
            AddAll(OriginTexts.Reads, fields.Select(field => $"{field.Key}  ({(OriginTexts.Values with { Arguments = [field.Value.Count, PlaceOf(field.Value[0])] }).In(_language)})"));
        return _page.ToString();
    }

    private string? Page(Func<TextSentence, Stretch?> choose)
    {
        _page.Clear();
        foreach (var section in _text.Sections)
        {
            foreach (var sentence in section.Sentences)
            {
                if (choose(sentence) is { } stretch)
                    AddOrigins(section, sentence, stretch);
            }
        }
        return _page.Length == 0 ? null : _page.ToString();
    }

    private void AddOrigins(TextSection section, TextSentence sentence, Stretch stretch)
    {
        if (_page.Length > 0)
            Line("");
        Line($"{Where(section, sentence)}: {Quote(sentence.Text)}");
        for (var i = stretch.Start; i < stretch.Start + stretch.Length;)
        {
            var segment = _map.SegmentAt(sentence.Offsets[i]);
            var end = i + 1;
            while (end < stretch.Start + stretch.Length && ReferenceEquals(_map.SegmentAt(sentence.Offsets[end]), segment))
                end++;
            if (segment is not null && !string.IsNullOrWhiteSpace(sentence.Text[i..end]))
                AddOrigin(sentence.Text[i..end].Trim(), segment.Origin);
            i = end;
        }
    }

    private void AddOrigin(string words, TextOrigin origin)
    {
        var expression = origin.Expression;
        var isData = expression.File.Path.EndsWith(".yaml", StringComparison.Ordinal);
        Line($"  “{Quote(words)}”  {PlaceOf(expression)}" + (isData ? KeyOf(expression) : origin.Data.Count > 0 ? $"  {{{{ {Quote(expression.Text.ReplaceLineEndings(" "))} }}}}" : ""));
        for (var i = 0; i < origin.Data.Count && i < MostNodes; i++)
        {
            var place = origin.Data[i];
            var value = _trace.NodeAt(place) is { } node ? $"{KeyOf(place)}: {Quote(DataTree.Brief(node.Node).ReplaceLineEndings(" "))}" : "";
            Line($"      {PlaceOf(place)}{value}");
        }
        if (origin.Data.Count > MostNodes)
            Line("      " + (OriginTexts.ManyPlaces with { Arguments = [origin.Data.Count - MostNodes] }).In(_language));
    }

    private void AddAll(LocalizedText heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        Line((heading with { Arguments = [all.Count] }).In(_language));
        foreach (var line in all)
            Line("  " + line);
    }

    /// <summary>The lines of templates that name a field.</summary>
    private void AddMentions(string key)
    {
        Line(OriginTexts.NotPrinted.In(_language));
        var name = key[(key.LastIndexOf('.') + 1)..];
        var places = name.Length == 0 ? [] : TemplateMentions.LinesNaming(name, _files);
        if (places.Count == 0)
            return;
        Line((OriginTexts.Mentioned with { Arguments = [name] }).In(_language));
        foreach (var place in places)
            Line("  " + place);
    }

    private void AddField(SortedDictionary<string, List<SourceSpan>> fields, SourceSpan place)
    {
        var name = TemplateMentions.RootOf(place.File.Path) + "." + WithoutItems(_trace.NodeAt(place)?.Key ?? "id");
        if (!fields.TryGetValue(name, out var places))
            fields.Add(name, places = []);
        if (!places.Contains(place))
            places.Add(place);
    }

    private static string WithoutItems(string key)
    {
        var name = new StringBuilder();
        var depth = 0;
        foreach (var character in key)
        {
            depth += character == '[' ? 1 : 0;
            if (depth == 0)
                name.Append(character);
            depth -= character == ']' ? 1 : 0;
        }
        return name.ToString().TrimStart('.');
    }

    /// <summary>The key of the value that begins on a line; empty for none.</summary>
    private string KeyAt(string path, int line)
    {
        if (_files.Read(path) is not { } bytes || Data.FileDecoder.Decode(path, bytes, new DiagnosticBag()) is not { } file || line > file.LineCount)
            return "";
        var text = file.Line(line);
        var indent = text.Length - text.TrimStart(' ', '-').Length;
        return _trace.NodeAt(file.Span(file.OffsetAt(new TextPosition(line, indent + 1)), 0))?.Key ?? "";
    }

    private string KeyOf(SourceSpan place) => _trace.NodeAt(place) is { } node ? "  " + node.Key : "";

    private string Where(TextSection section, TextSentence sentence) =>
        $"{SectionName.Short(section, _language)}, {(OriginTexts.Line with { Arguments = [sentence.Line] }).In(_language)}";

    private static bool IsOn(SourceSpan place, string path, int line) => place.File.Path == path && Covers(place, line);

    private static bool Covers(SourceSpan place, int line) => place.Position.Line <= line && line <= place.EndPosition.Line;

    private static string PlaceOf(SourceSpan place) => FormattableString.Invariant($"{place.File.Path}:{place.Position.Line}");

    private static string Quote(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote].TrimEnd() + "…";

    private void Line(string text) => _page.Append(text).Append('\n');

    private sealed record Stretch(int Start, int Length);
}
