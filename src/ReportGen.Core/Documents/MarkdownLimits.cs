namespace ReportGen.Core.Documents;

/// <summary>Keeps from the parser what it would take seconds for: its work grows with the square of marks that belong together.</summary>
internal static class MarkdownLimits
{
    /// <summary>
    /// The longest text that is parsed, in characters, unless there is much data: some 400 pages, for which Markdig takes a hundred bytes each.
    /// </summary>
    public const int MostCharacters = 1_000_000;

    /// <summary>How much longer a text may be than the data it shows.</summary>
    private const int MostOfData = 4;

    private const int MostLevels = 64;
    private const int MostMarks = 5_000;

    /// <summary>Lines of signs: each that makes a heading of the line above is searched for among all blocks.</summary>
    private const int MostUnderlines = 20_000;

    private const byte Mark = 1;
    private const byte Backslash = 2;

    /// <summary>Behind nearly all characters: a look at them that mostly goes one way is guessed right.</summary>
    private const char EndOfLatin = '\u1F00';

    /// <summary>What each character is; 0 for most.</summary>
    private static readonly byte[] Kinds = FindKinds();

    /// <summary>The longest text for so many characters of data.</summary>
    public static int MostCharactersFor(long data) => (int)Math.Clamp(MostOfData * data, MostCharacters, int.MaxValue / 2);

    /// <summary>Finds the first line that is nested too deeply, or with which a paragraph has too many marks.</summary>
    /// <returns>The offset of its first character; negative when there is none.</returns>
    public static int FindExcess(string markdown)
    {
        // A paragraph cannot have more marks than characters, so that few are counted.
        var (characters, marks, counted, underlines) = (0, 0, 0, 0);
        for (var start = 0; start < markdown.Length;)
        {
            var end = markdown.IndexOf('\n', start);
            var line = markdown.AsSpan(start, (end < 0 ? markdown.Length : end) - start);
            var isAlone = line.IsWhiteSpace() || line[0] == '|';
            if (isAlone)
                (characters, marks, counted) = (0, 0, start);
            characters += line.Length;
            if (characters > MostMarks)
            {
                marks += CountMarks(markdown.AsSpan(counted, start + line.Length - counted));
                counted = start + line.Length;
            }
            if (!isAlone && line[0] is '=' or '-' && line.TrimEnd().IndexOfAnyExcept(line[0]) < 0)
                underlines++;
            if (marks > MostMarks || underlines > MostUnderlines || CountLevels(line) > MostLevels)
                return start;
            start += line.Length + 1;
        }
        return -1;
    }

    /// <param name="lines">Whole ones.</param>
    private static int CountMarks(ReadOnlySpan<char> lines)
    {
        var (kinds, count) = (Kinds, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            int kind = lines[i] < kinds.Length ? kinds[lines[i]] : 0;
            if (kind == Mark)
                count++;
            else if (kind == Backslash)
                i++;
        }
        return count;
    }

    private static byte[] FindKinds()
    {
        var kinds = new byte[EndOfLatin];
        foreach (var c in "*_[<`~^+")
            kinds[c] = Mark;
        kinds['\\'] = Backslash;
        return kinds;
    }

    /// <summary>The marks of quotations and list items that a line begins with.</summary>
    private static int CountLevels(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (line = line.TrimStart(); line.Length > 1 && (line[0] == '>' || IsItem(line)); line = line[1..].TrimStart())
            count++;
        return count;
    }

    private static bool IsItem(ReadOnlySpan<char> line) => line[0] is '-' or '*' or '+' && line[1] is ' ' or '\t';
}
