using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Differences;

/// <summary>The text of a report as it is compared: sections of sentences, read from its Markdown.</summary>
internal sealed class ReportText
{
    private readonly string _markdown;
    private readonly SourceFile _lines;
    private readonly List<TextSection> _sections = [];
    private MarkdownLine _open = new();
    private SentenceUnit _unit;

    private ReportText(string markdown)
    {
        _markdown = markdown;
        _lines = new SourceFile("", markdown);
        _sections.Add(new TextSection(0, "", "", null, []));
    }

    /// <summary>In order; the first holds what stands before the first heading.</summary>
    public IReadOnlyList<TextSection> Sections => _sections;

    /// <summary>Reads the Markdown that reportgen writes.</summary>
    public static ReportText Read(string markdown)
    {
        var text = new ReportText(markdown);
        var start = 0;
        while (start < markdown.Length)
        {
            var end = markdown.IndexOf('\n', start);
            end = end < 0 ? markdown.Length : end;
            text.ReadLine(start, end > start && markdown[end - 1] == '\r' ? end - 1 : end);
            start = end + 1;
        }
        text.Close();
        return text;
    }

    private void ReadLine(int start, int end)
    {
        while (start < end && _markdown[start] is ' ' or '>')
            start++;
        if (start >= end || _markdown.AsSpan(start, end - start).StartsWith("<!--"))
            Close();
        else if (_markdown[start] == '#')
            ReadHeading(start, end);
        else if (_markdown[start] == '|')
            ReadRow(start, end);
        else
            ReadProse(start, end);
    }

    private void ReadProse(int start, int end)
    {
        if (_markdown.AsSpan(start, end - start).StartsWith("[^") && _markdown.IndexOf("]: ", start, end - start, StringComparison.Ordinal) is > 0 and var colon)
        {
            Close();
            (_unit, start) = (SentenceUnit.Footnote, colon + 3);
        }
        else if (MarkEnd(start, end) is > 0 and var text)
        {
            Close();
            start = text;
        }
        _open.Add(_markdown, start, end);
    }

    /// <summary>Behind the mark of an item; 0 when the line begins with none.</summary>
    private int MarkEnd(int start, int end)
    {
        var i = start;
        while (i < end && char.IsAsciiDigit(_markdown[i]))
            i++;
        var isMark = i == start ? i < end && _markdown[i] is '-' or '*' or '+' : i < end && _markdown[i] is '.' or ')';
        return isMark && i + 1 < end && _markdown[i + 1] == ' ' ? i + 2 : 0;
    }

    private void ReadHeading(int start, int end)
    {
        Close();
        var level = 0;
        while (start < end && _markdown[start] == '#')
            (level, start) = (level + 1, start + 1);
        while (start < end && _markdown[start] == ' ')
            start++;
        var title = HeadingNumber.End(_markdown, start, end);
        var line = new MarkdownLine();
        line.Add(_markdown, title, end);
        var section = new TextSection(level, _markdown[start..title].Replace("\\", "", StringComparison.Ordinal).Trim(), line.Text, ParentOf(level), []);
        section.Sentences.Add(new TextSentence(SentenceUnit.Heading, line.Text, line.Offsets, LineAt(start)));
        _sections.Add(section);
    }

    private TextSection? ParentOf(int level)
    {
        for (var i = _sections.Count - 1; i > 0; i--)
        {
            if (_sections[i].Level < level)
                return _sections[i].Level > 1 ? _sections[i] : null;
        }
        return null;
    }

    private void ReadRow(int start, int end)
    {
        Close();
        if (IsWithoutWords(start, end))
            return;
        var last = _markdown[end - 1] == '|' ? end - 1 : end;
        _open.Add(_markdown, start + 1, last);
        _unit = SentenceUnit.Row;
        Close();
    }

    /// <summary>Whether it is the line between header and rows, or a row of empty cells.</summary>
    private bool IsWithoutWords(int start, int end) => !_markdown.AsSpan(start, end - start).ContainsAnyExcept("|-: ");

    /// <summary>Cuts what was gathered into sentences.</summary>
    private void Close()
    {
        var (text, offsets) = (_open.Text, _open.Offsets);
        IReadOnlyList<int> starts = _unit == SentenceUnit.Row ? [0] : Sentences.Starts(text);
        for (var i = 0; i < starts.Count; i++)
            AddSentence(text, offsets, starts[i], i + 1 < starts.Count ? starts[i + 1] : text.Length);
        _open = new MarkdownLine();
        _unit = SentenceUnit.Sentence;
    }

    private void AddSentence(string text, int[] offsets, int start, int end)
    {
        while (start < end && text[start] == ' ')
            start++;
        while (end > start && text[end - 1] == ' ')
            end--;
        if (end > start)
            _sections[^1].Sentences.Add(new TextSentence(_unit, text[start..end], offsets[start..end], LineAt(offsets[start])));
    }

    private int LineAt(int offset) => _lines.PositionAt(offset).Line;
}
