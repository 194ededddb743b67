using System.Globalization;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Diagnostics;

/// <summary>Prints findings for a person at a terminal: the excerpt, the characters meant, the related places, one thing to do.</summary>
/// <param name="output">Where to print.</param>
/// <param name="language">The language of the sentences.</param>
/// <param name="colour">Whether to colour; the meaning never rests on colour alone.</param>
/// <param name="columns">How many the terminal has; null when that is not known.</param>
public sealed class PrettyPrinter(TextWriter output, Language language, bool colour, int? columns = null)
{
    private const string Reset = "\u001b[0m";
    private const string Bold = "\u001b[1m";
    private const string Blue = "\u001b[34m";

    /// <summary>Of an excerpt, where no terminal says how many it has.</summary>
    private const int UsualColumns = 120;

    /// <summary>Fewer do not show what is meant, more cannot be overlooked.</summary>
    private const int FewestColumns = 40;
    private const int MostColumns = 240;

    /// <summary>Between the number of a line and its text, and for the dots of a cut line.</summary>
    private const int ColumnsAround = 5;

    /// <summary>Prints the findings in the order given, an empty line behind each.</summary>
    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Print(diagnostic);
    }

    private void Print(Diagnostic diagnostic)
    {
        var label = $"{SeverityNames.Of(diagnostic.Severity, language)}[{diagnostic.Descriptor.Id}]";
        var width = GutterWidth(diagnostic);
        output.Write($"{Paint(label, ColourOf(diagnostic.Severity))}{Paint($": {VisibleText.Of(diagnostic.Sentence(language))}", Bold)}\n");
        PrintPlace(diagnostic.Span, '^', text: null, ColourOf(diagnostic.Severity), width);
        foreach (var place in diagnostic.Related)
            PrintPlace(place.Span, '-', place.Text.In(language), Blue, width);
        if (diagnostic.Hint is not null)
            output.Write($"{new string(' ', width)} {Paint("=", Blue)} {VisibleText.Of(diagnostic.Hint.In(language))}\n");
        output.Write('\n');
    }

    private static int GutterWidth(Diagnostic diagnostic)
    {
        var last = diagnostic.Span.Position.Line;
        foreach (var place in diagnostic.Related)
            last = Math.Max(last, place.Span.Position.Line);
        return last.ToString(CultureInfo.InvariantCulture).Length + 1;
    }

    private void PrintPlace(SourceSpan span, char mark, string? text, string markColour, int width)
    {
        var position = span.Position;
        var (excerpt, column) = Excerpt(span.File.Line(position.Line), position.Column, ExcerptColumns(width));
        var length = Math.Clamp(span.Length, 1, Math.Max(1, excerpt.Length - column + 1));
        var number = position.Line.ToString(CultureInfo.InvariantCulture).PadLeft(width);
        var indent = new string(' ', width);
        output.Write($"{indent} {Paint("┌─", Blue)} {VisibleText.OnOneLine(span.ToString())}\n");
        output.Write($"{indent} {Paint("│", Blue)}\n");
        output.Write($"{Paint(number, Blue)} {Paint("│", Blue)} {excerpt}\n");
        var marks = new string(' ', column - 1) + Paint(new string(mark, length) + (text is null ? "" : " " + text), markColour);
        output.Write($"{indent} {Paint("│", Blue)} {marks}\n");
    }

    /// <summary>The line, cut around the column where it is too long for a terminal; control characters become visible or blanks.</summary>
    private static (string Text, int Column) Excerpt(string line, int column, int longest)
    {
        var start = Math.Max(0, Math.Min(column - 1 - (longest / 2), line.Length - longest));
        var piece = line.AsSpan(start, Math.Min(longest, line.Length - start));
        var characters = piece.ToArray();
        for (var i = 0; i < characters.Length; i++)
            characters[i] = VisibleText.Of(characters[i]);
        var text = (start > 0 ? "…" : "") + new string(characters) + (start + characters.Length < line.Length ? "…" : "");
        return (text, column - start + (start > 0 ? 1 : 0));
    }

    /// <param name="width">Of the line numbers.</param>
    private int ExcerptColumns(int width) => columns is { } all ? Math.Clamp(all - width - ColumnsAround, FewestColumns, MostColumns) : UsualColumns;

    private static string ColourOf(Severity severity) => severity switch
    {
        Severity.Error => "\u001b[1;31m",
        Severity.Warning => "\u001b[1;33m",
        _ => "\u001b[1;36m",
    };

    private string Paint(string text, string code) => colour ? code + text + Reset : text;
}
