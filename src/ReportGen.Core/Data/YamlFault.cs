using System.Globalization;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;
using YamlDotNet.Core;

namespace ReportGen.Core.Data;

/// <summary>Says in our own words, at the true place, why YamlDotNet could not read a file.</summary>
internal sealed class YamlFault(SourceFile file, YamlOutline outline)
{
    /// <summary>Explains an error of the library.</summary>
    public Diagnostic Explain(YamlException exception)
    {
        var start = (int)Math.Clamp(exception.Start.Index, 0, file.Text.Length);
        var message = exception.Message;
        if (ExplainSpace(start) is { } space)
            return space;
        if (ExplainLineEnd(start) is { } lineEnd)
            return lineEnd;
        if (IsOfEscape(message) && ExplainEscape(start) is { } escape)
            return escape;
        if (ExplainOpen(start) is { } open)
            return open;
        if (Says(message, "quoted scalar"))
            return UnclosedQuote(file.Span(start, Math.Min(1, file.Text.Length - start)));
        if (Says(message, "anchor or alias") || Says(message, "cannot start any token"))
            return ReservedStart(start);
        if (Says(message, "Block sequence entries are not allowed"))
            return ExplainItem(start);
        if (Says(message, "invalid mapping"))
            return ExplainColon(start);
        if (Says(message, "',' or"))
            return NoComma(start);
        if (Says(message, "extra spaces in first line"))
            return BlankStart(start);
        return ExplainLine(start, message);
    }

    /// <summary>Explains a failure that the library gives no place for.</summary>
    /// <param name="lastOffset">Where the last sound piece started.</param>
    public Diagnostic ExplainWithoutPlace(int lastOffset) => ExplainOpen(lastOffset) ?? Unexpected(lastOffset);

    /// <summary>Whether a text could be a key: a word or a few, without the signs of prose.</summary>
    public static bool IsKeyLike(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 60)
            return false;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or '.'))
                return false;
        }
        return char.IsLetter(text[0]) || text[0] == '_';
    }

    private static bool IsOfEscape(string message) =>
        Says(message, "unknown escape character") || Says(message, "invalid Unicode") || Says(message, "hexadecimal number");

    private static bool Says(string message, string part) => message.Contains(part, StringComparison.Ordinal);

    /// <summary>A space that is none to YAML, at the start of a line or behind the colon of a key: text copied from a page or from Word has them.</summary>
    private Diagnostic? ExplainSpace(int start)
    {
        var end = file.Text.IndexOf('\n', Math.Min(start, file.Text.Length));
        var first = LineStart(Math.Max(0, LineStart(Math.Min(start, file.Text.Length)) - 1));
        for (var i = (end < 0 ? file.Text.Length : end) - 1; i >= first; i--)
        {
            if (file.Text[i] < '\u00A0' || !IsSpaceSeparator(file.Text[i]) || !StandsForSyntax(i))
                continue;
            return YamlDiagnostics.UnusualSpace.At(file.Span(i, 1), CodeOf(file.Text[i])).WithHint(YamlHints.TypeSpace);
        }
        return null;
    }

    /// <summary>A line end that is one for YAML alone, in the line of the fault or the one before; in a file without others, CR is none of those.</summary>
    private Diagnostic? ExplainLineEnd(int start)
    {
        var first = LineStart(Math.Max(0, LineStart(Math.Min(start, file.Text.Length)) - 1));
        for (var i = first; i < file.Text.Length && (i < start || file.Text[i] != '\n'); i++)
        {
            if (file.Text[i] is '\u0085' or '\u2028' or '\u2029' || (file.Text[i] == '\r' && i + 1 < file.Text.Length && file.Text[i + 1] != '\n' && file.Text.Contains('\n')))
                return YamlDiagnostics.HiddenLineEnd.At(file.Span(i, 1), CodeOf(file.Text[i])).WithHint(YamlHints.DeleteLineEnd);
        }
        return null;
    }

    /// <summary>How a character that nobody sees is named.</summary>
    public static string CodeOf(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static bool IsSpaceSeparator(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;

    private bool StandsForSyntax(int offset)
    {
        var before = offset - 1;
        while (before >= 0 && IsSpaceSeparator(file.Text[before]))
            before--;
        return before < 0 || file.Text[before] is '\n' || (file.Text[before] is ':' or '-' && before == offset - 1);
    }

    private Diagnostic? ExplainOpen(int start)
    {
        if (outline.OpenQuote is { } quote)
            return UnclosedQuote(quote);
        if (outline.OpenBracket is { } bracket)
            return YamlDiagnostics.UnclosedBracket.At(bracket, bracket.Text, bracket.Text == "[" ? "]" : "}");
        if (outline.StrayBracket is { } stray && stray.Start <= start)
            return YamlDiagnostics.StrayBracket.At(stray, stray.Text).WithHint(YamlHints.QuoteValue);
        return null;
    }

    private static Diagnostic UnclosedQuote(SourceSpan quote) =>
        YamlDiagnostics.UnclosedQuote.At(quote, quote.Text).WithHint(quote.Text == "'" ? YamlHints.SingleQuoteMark : YamlHints.QuoteMark);

    private Diagnostic? ExplainEscape(int start)
    {
        var text = file.Text;
        for (var i = start + 1; i + 1 < text.Length && text[i] != '"'; i++)
        {
            if (text[i] != '\\')
                continue;
            if (YamlEscapes.LengthOfUnknown(text.AsSpan(i)) is var length and > 0)
                return YamlDiagnostics.UnknownEscape.At(file.Span(i, length), text.Substring(i, length)).WithHint(new LocalizedText(
                    "Write the backslash twice, or use single quotes.", "Hãy ghi dấu gạch chéo ngược hai lần, hoặc dùng dấu nháy đơn."));
            i++;
        }
        return null;
    }

    private Diagnostic ReservedStart(int start)
    {
        if (start < file.Text.Length && file.Text[start] == '\t')
            return YamlDiagnostics.TabIndentation.At(file.Span(start, 1)).WithHint(YamlHints.UseSpaces);
        return YamlDiagnostics.ReservedStart.At(file.Span(start, Math.Min(1, file.Text.Length - start)), Word(start)[..Math.Min(1, Word(start).Length)])
            .WithHint(YamlHints.QuoteValue);
    }

    /// <summary>The library points behind the blank lines.</summary>
    private Diagnostic BlankStart(int end)
    {
        var line = LineStart(Math.Max(0, end - 1));
        while (line > 0 && Indentation(line) == 0)
            line = LineStart(line - 1);
        return YamlDiagnostics.BlankStart.At(file.Span(line, Indentation(line))).WithHint(YamlHints.WriteText);
    }

    private Diagnostic ExplainItem(int start)
    {
        var line = LineStart(start);
        if (line == start - Indentation(line))
            return YamlDiagnostics.ItemAmongKeys.At(file.Span(start, 1)).WithHint(YamlHints.AlignKey);
        return YamlDiagnostics.ItemOnKeyLine.At(file.Span(start, 1)).WithHint(YamlHints.NewLine);
    }

    /// <summary>A colon where no key can be: the second of a line, or the first of a line that continues the value above.</summary>
    private Diagnostic ExplainColon(int colon)
    {
        var line = LineStart(colon);
        var content = line + Indentation(line);
        if (FindKeyColon(content, colon) >= 0)
        {
            var start = FindKeyColon(content, colon) + 1;
            return YamlDiagnostics.ColonInsideValue.At(file.Span(colon, 1), file.Text[start..colon].Trim()).WithHint(YamlHints.QuoteValue);
        }
        var above = LineAbove(line);
        if (above < 0)
            return Unexpected(colon);
        var aboveContent = above + Indentation(above);
        var aboveText = LineText(above);
        if (FindKeyColon(aboveContent, aboveContent + aboveText.Length) < 0)
            return WithoutColon(aboveContent, aboveText) ?? Unexpected(colon);
        return WrongIndentation(content, content - line);
    }

    private Diagnostic ExplainLine(int start, string message)
    {
        if (start >= file.Text.Length)
            return YamlDiagnostics.UnexpectedEnd.At(file.Span(file.Text.Length, 0));
        var line = LineStart(start);
        var content = line + Indentation(line);
        var text = LineText(line);
        if (start > content)
            return Says(message, "node content") ? ReservedStart(start) : TextAfterValue(start);
        if (text.StartsWith("- ", StringComparison.Ordinal) || text == "-")
            return content - line > 0
                ? WrongIndentation(content, content - line)
                : YamlDiagnostics.ItemAmongKeys.At(file.Span(content, 1)).WithHint(YamlHints.AlignKey);
        if (IsItemWithoutSpace(text))
            return NoSpaceAfterDash(content, text);
        if (FindKeyColon(content, content + text.Length) < 0)
            return WithoutColon(content, text) ?? Unexpected(start);
        return Says(message, "'-' indicator") && content - line == 0
            ? YamlDiagnostics.KeyAmongItems.At(file.Span(content, text.Length), text).WithHint(YamlHints.AlignKey)
            : WrongIndentation(content, content - line);
    }

    private Diagnostic? WithoutColon(int start, string text)
    {
        if (text.Length == 0)
            return null;
        if (text.StartsWith("<<<<<<<", StringComparison.Ordinal) || text.StartsWith("=======", StringComparison.Ordinal))
            return YamlDiagnostics.MergeConflict.At(file.Span(start, text.Length)).WithHint(YamlHints.KeepOneSide);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && IsKeyLike(text.AsSpan(0, colon)))
            return YamlDiagnostics.NoSpaceAfterColon.At(file.Span(start + colon, 1), text[..colon]).WithHint(YamlHints.AddSpace);
        if (IsItemWithoutSpace(text))
            return NoSpaceAfterDash(start, text);
        return YamlDiagnostics.NoColon.At(file.Span(start, text.Length), Shorten(text)).WithHint(YamlHints.AddColon);
    }

    private static bool IsItemWithoutSpace(string text) => text.Length > 1 && text[0] == '-' && char.IsLetter(text[1]);

    private Diagnostic NoSpaceAfterDash(int start, string text) =>
        YamlDiagnostics.NoSpaceAfterDash.At(file.Span(start, 1), Shorten(text)).WithHint(YamlHints.AddSpaceAfterDash);

    private Diagnostic WrongIndentation(int content, int spaces) =>
        YamlDiagnostics.WrongIndentation.At(file.Span(content, Word(content).Length), spaces).WithHint(EmptyAbove(content) ?? YamlHints.AlignKey);

    /// <summary>Items or fields below a key that says it has none.</summary>
    private LocalizedText? EmptyAbove(int content)
    {
        var above = LineAbove(LineStart(content));
        if (above < 0)
            return null;
        var text = LineText(above);
        return text.EndsWith(": []", StringComparison.Ordinal) || text.EndsWith(": {}", StringComparison.Ordinal)
            ? YamlHints.RemoveEmpty with { Arguments = [text[..^4], text[^2..]] }
            : null;
    }

    private Diagnostic TextAfterValue(int start) =>
        YamlDiagnostics.TextAfterValue.At(file.Span(start, Word(start).Length), Word(start)).WithHint(YamlHints.QuoteValue);

    private Diagnostic NoComma(int start) => start >= file.Text.Length
        ? YamlDiagnostics.UnexpectedEnd.At(file.Span(file.Text.Length, 0))
        : YamlDiagnostics.NoComma.At(file.Span(start, Word(start).Length), Word(start));

    private Diagnostic Unexpected(int start) => Word(start).Length == 0
        ? YamlDiagnostics.UnexpectedEnd.At(file.Span(start, 0))
        : YamlDiagnostics.Unexpected.At(file.Span(start, Word(start).Length), Word(start)).WithHint(YamlHints.QuoteValue);

    /// <summary>The offset of the first colon that ends a key; -1 when there is none before <paramref name="end"/>.</summary>
    private int FindKeyColon(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (file.Text[i] == ':' && (i + 1 >= file.Text.Length || char.IsWhiteSpace(file.Text[i + 1])))
                return i;
        }
        return -1;
    }

    private int LineStart(int offset) => offset == 0 ? 0 : file.Text.LastIndexOf('\n', offset - 1) + 1;

    /// <summary>The start of the next line above that is neither blank nor a comment; -1 when there is none.</summary>
    private int LineAbove(int line)
    {
        while (line > 0)
        {
            line = LineStart(line - 1);
            if (LineText(line) is { Length: > 0 } text && text[0] != '#')
                return line;
        }
        return -1;
    }

    private int Indentation(int line)
    {
        var end = line;
        while (end < file.Text.Length && file.Text[end] == ' ')
            end++;
        return end - line;
    }

    private string LineText(int line) => file.Line(file.PositionAt(line).Line).Trim();

    /// <summary>The characters up to the next blank; empty at the end of the file.</summary>
    private string Word(int start)
    {
        var end = start;
        while (end < file.Text.Length && !char.IsWhiteSpace(file.Text[end]))
            end++;
        return Shorten(file.Text[start..end]);
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
