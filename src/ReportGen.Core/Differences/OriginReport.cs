using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Differences;

/// <summary>Tells where the words of a report come from, and where its data goes.</summary>
public sealed class OriginReport
{
    private const int LongestQuote = 70;

    private readonly MappedText _map;
    private readonly ProjectFiles _files;
    private readonly Language _language;
    private readonly SourceTrace _trace;
    private readonly ReportText _text;
    private readonly StringBuilder _page = new();
    private readonly OriginPrinter _origins;

    internal OriginReport(MappedText map, ProjectFiles files, Language language)
    {
        (_map, _files, _language) = (map, files, language);
        _trace = new SourceTrace(map);
        _text = ReportText.Read(map.Text);
        _origins = new OriginPrinter(_page, _trace, language);
    }

    /// <summary>How many lines the Markdown output has.</summary>
    public int LineCount => _map.Text.AsSpan().Count('\n') + (_map.Text.EndsWith('\n') ? 0 : 1);

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
        _page.Clear();
        foreach (var section in _text.Sections)
        {
            foreach (var sentence in section.Sentences)
            {
                var first = Array.FindIndex(sentence.Offsets, offset => offset >= start);
                var last = Array.FindLastIndex(sentence.Offsets, offset => offset < end);
                if (first >= 0 && last >= first)
                    AddPlace(section, [new PhrasePiece(sentence, first, last - first + 1)]);
            }
        }
        return _page.Length == 0 ? OriginTexts.NoWords.In(_language) + "\n" : _page.ToString();
    }

    /// <summary>The templates and data behind a phrase, at each place where the report says it.</summary>
    /// <param name="phrase">As people quote it; capital letters matter only when the report has the phrase with the same ones.</param>
    /// <returns>Null when the report does not say it.</returns>
    public string? OfPhrase(string phrase)
    {
        var finder = new PhraseFinder(phrase);
        return OfPhrase(finder, ignoresCase: false) ?? OfPhrase(finder, ignoresCase: true);
    }

    /// <summary>The text of a section of a document, with the templates and data behind each sentence that the report still has.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">The section's name.</param>
    internal string OfSection(SectionText document, string name)
    {
        _page.Clear();
        foreach (var section in document.Find(name))
        {
            var mine = _text.Sections.FirstOrDefault(item => item.Path == section.Path) ?? _text.Sections.FirstOrDefault(item => item.Heading == section.Heading);
            foreach (var sentence in section.Sentences)
            {
                if (mine?.Sentences.Find(item => item.Text == sentence.Text) is { } found)
                    AddPlace(mine, [new PhrasePiece(found, 0, found.Text.Length)]);
                else
                    AddHeading($"{SectionName.Short(section, _language)}: {sentence.Text}\n  {OriginTexts.NotSaidNow.In(_language)}");
            }
        }
        return _page.ToString();
    }

    /// <summary>The sentences that print what stands on a line of a data file.</summary>
    public string OfData(string path, int line)
    {
        _page.Clear();
        var keys = new List<string>();
        var (used, counted, decided) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var section in _text.Sections)
        {
            foreach (var sentence in section.Sentences)
            {
                var places = _trace.Places(sentence, 0, sentence.Text.Length).Where(place => place.File.Path == path).ToList();
                var printed = places.Find(place => Covers(place, line) && _trace.GroupAt(place) is null);
                foreach (var place in places)
                    AddKey(keys, place, line);
                if (printed is not null)
                    used.Add($"{Where(section, sentence)}: {Quote(sentence.Text)}");
                else if (places.Exists(place => _trace.ExtentOfGroupAt(place) is { } extent && Covers(extent, line)))
                    counted.Add($"{Where(section, sentence)}: {Quote(sentence.Text)}");
                else if (_trace.Places(sentence, 0, sentence.Text.Length, PlaceRank.ConditionOfLiteral).Any(place => place.File.Path == path && Covers(place, line) && _trace.GroupAt(place) is null))
                    decided.Add($"{Where(section, sentence)}: {Quote(sentence.Text)}");
            }
        }
        keys.Sort(StringComparer.Ordinal);
        var key = keys.Count > 0 ? string.Join(", ", keys) : KeyAt(path, line);
        Line(FormattableString.Invariant($"{path}:{line}") + (key.Length == 0 ? "" : "  " + key));
        if (used.Count > 0)
            AddAll(OriginTexts.UsedIn, used);
        else if (decided.Count == 0)
            AddMentions(path, key);
        if (decided.Count > 0)
            AddAll(OriginTexts.DecidedIn, decided);
        if (counted.Count > 0)
            AddAll(OriginTexts.CountedIn, counted);
        return _page.ToString();
    }

    /// <summary>Of a value that begins or ends on the line; several may stand there between braces.</summary>
    private void AddKey(List<string> keys, SourceSpan place, int line)
    {
        if (Covers(place, line) && _trace.GroupAt(place) is null && _trace.NodeAt(place) is { } node && !keys.Contains(node.Key))
            keys.Add(node.Key);
    }

    /// <summary>The fields that a template, or one line of it, prints or reads otherwise.</summary>
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
        var printed = fields.Keys.SelectMany(name => name.Split('.')).ToHashSet(StringComparer.Ordinal);
        var others = TemplateFields.Named(path, line, _files).Where(field => !printed.Contains(field.Key)).Select(field => $"{field.Key}  ({field.Value})").ToList();
        if (others.Count > 0)
            AddAll(OriginTexts.NamesToo, others);
        return _page.ToString();
    }

    private string? OfPhrase(PhraseFinder finder, bool ignoresCase)
    {
        _page.Clear();
        foreach (var section in _text.Sections)
        {
            foreach (var place in finder.Find(section, ignoresCase))
                AddPlace(section, place);
        }
        return _page.Length == 0 ? null : _page.ToString();
    }

    /// <summary>Adds what stands behind pieces of sentences that follow each other.</summary>
    /// <param name="section">The section they stand in.</param>
    /// <param name="pieces">None for the number of the section alone.</param>
    private void AddPlace(TextSection section, IReadOnlyList<PhrasePiece> pieces)
    {
        if (pieces.Count == 0)
            pieces = [new PhrasePiece(section.Sentences[0], 0, 0)];
        foreach (var piece in pieces)
        {
            AddHeading($"{Where(section, piece.Sentence)}: {Quote(piece.Sentence.Text)}");
            if (piece.Sentence.Unit == SentenceUnit.Heading && section.Number.Length > 0 && piece.Start == 0)
                AddNumber(section, piece.Sentence);
            AddOrigins(piece);
        }
    }

    private void AddHeading(string text)
    {
        if (_page.Length > 0)
            Line("");
        Line(text);
    }

    private void AddNumber(TextSection section, TextSentence heading)
    {
        var file = new SourceFile("", _map.Text);
        var start = file.OffsetAt(new TextPosition(heading.Line, 1)) + section.Level + 1;
        if (_map.SegmentAt(start) is { } segment)
            Line($"  “{section.Number}”  {PlaceOf(segment.Origin.Expression)}  {OriginTexts.Counted.In(_language)}");
    }

    private void AddOrigins(PhrasePiece piece)
    {
        var sentence = piece.Sentence;
        for (var i = piece.Start; i < piece.Start + piece.Length;)
        {
            var segment = _map.SegmentAt(sentence.Offsets[i]);
            var end = i + 1;
            while (end < piece.Start + piece.Length && _map.SegmentAt(sentence.Offsets[end])?.Start == segment?.Start)
                end++;
            var words = sentence.Text[i..end].Trim(' ', '|');
            if (segment is not null && words.Length > 0)
                _origins.Add(words, segment.Origin);
            i = end;
        }
    }

    private void AddAll(LocalizedText heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        Line((heading with { Arguments = [all.Count] }).In(_language));
        foreach (var line in all)
            Line("  " + line);
    }

    /// <summary>The lines of templates that name a field.</summary>
    private void AddMentions(string path, string key)
    {
        Line(OriginTexts.NotPrinted.In(_language));
        var name = key[(key.LastIndexOf('.') + 1)..];
        // No template reads the rules, whose keys have names such as for.
        var places = name.Length == 0 || path == ProjectPaths.Rules ? [] : TemplateMentions.LinesNaming(name, _files);
        if (places.Count == 0)
            return;
        Line((OriginTexts.Mentioned with { Arguments = [name] }).In(_language));
        foreach (var place in places)
            Line("  " + place);
    }

    private void AddField(SortedDictionary<string, List<SourceSpan>> fields, SourceSpan place)
    {
        var field = WithoutItems(_trace.GroupAt(place)?.Key ?? _trace.NodeAt(place)?.Key ?? "id");
        var name = TemplateMentions.RootOf(place.File.Path) + (field.Length == 0 ? "" : "." + field);
        if (!fields.TryGetValue(name, out var places))
            fields.Add(name, places = []);
        if (places.Contains(place) || places.Count > 0 && IsList(place))
            return;
        // A list is not counted beside its items.
        if (places.Count == 1 && IsList(places[0]))
            places.Clear();
        places.Add(place);
    }

    private bool IsList(SourceSpan place) => _trace.GroupAt(place) is { Node: Data.DataSequence };

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

    private string Where(TextSection section, TextSentence sentence) =>
        $"{SectionName.Short(section, _language)}, {(OriginTexts.Line with { Arguments = [sentence.Line] }).In(_language)}";

    private static bool Covers(SourceSpan place, int line) => place.Position.Line <= line && line <= place.EndPosition.Line;

    internal static string PlaceOf(SourceSpan place) => FormattableString.Invariant($"{place.File.Path}:{place.Position.Line}");

    internal static string Quote(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote].TrimEnd() + "…";

    private void Line(string text) => _page.Append(text).Append('\n');
}
