using System.Globalization;
using System.Text;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Documents;

/// <summary>How the number of a heading is written, such as <c>{1:roman}- </c> or <c>{2}.{3}- </c>.</summary>
/// <param name="Pieces">Literal text and levels, in order.</param>
internal sealed record NumberPattern(IReadOnlyList<NumberPiece> Pieces)
{
    /// <summary>Reads a pattern.</summary>
    /// <returns>Null when a brace is not closed or does not hold a level from 1 to 4 and a known form.</returns>
    public static NumberPattern? Parse(string pattern)
    {
        var pieces = new List<NumberPiece>();
        for (var at = 0; at < pattern.Length;)
        {
            var open = pattern.IndexOf('{', at);
            if (open != at)
            {
                var end = open < 0 ? pattern.Length : open;
                pieces.Add(new NumberPiece(pattern[at..end], 0, NumberForm.Arabic));
                at = end;
                continue;
            }
            var close = pattern.IndexOf('}', open);
            if (close < 0 || ParsePlaceholder(pattern[(open + 1)..close]) is not { } piece)
                return null;
            pieces.Add(piece);
            at = close + 1;
        }
        return new NumberPattern(pieces);
    }

    /// <summary>The number of a heading.</summary>
    /// <param name="counters">How many headings there are so far in the section, by level; index 1 is level 1.</param>
    public string Format(int[] counters)
    {
        var text = new StringBuilder();
        foreach (var piece in Pieces)
            text.Append(piece.Level == 0 ? piece.Literal : Format(counters[piece.Level], piece.Form));
        return text.ToString();
    }

    private static NumberPiece? ParsePlaceholder(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var level = colon < 0 ? text : text[..colon];
        NumberForm? form = (colon < 0 ? "" : text[(colon + 1)..]) switch
        {
            "" => NumberForm.Arabic,
            "roman" => NumberForm.Roman,
            "letter" => NumberForm.Letter,
            _ => null,
        };
        return form is { } known && level is ['1' or '2' or '3' or '4'] ? new NumberPiece("", level[0] - '0', known) : null;
    }

    /// <summary>A number in one form.</summary>
    public static string Format(int number, NumberForm form) => form switch
    {
        // Beyond them Arabic figures: a text with so many headings is wrong elsewhere.
        NumberForm.Roman when number <= Numbers.MaxRoman => Numbers.Roman(number),
        NumberForm.Letter => Letter(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The letters that Vietnamese texts count with; beyond them Arabic figures.</summary>
    private static string Letter(int number) =>
        number <= Alphabet.Length ? Alphabet[number - 1].ToString() : number.ToString(CultureInfo.InvariantCulture);

    private const string Alphabet = "abcdđeghiklmnopqrstuvxy";
}

/// <summary>A piece of a number pattern.</summary>
/// <param name="Literal">The text, when <paramref name="Level"/> is 0.</param>
/// <param name="Level">The level whose count is written; 0 for literal text.</param>
internal sealed record NumberPiece(string Literal, int Level, NumberForm Form);

/// <summary>The figures of a number.</summary>
internal enum NumberForm
{
    /// <summary>1, 2, 3.</summary>
    Arabic,

    /// <summary>I, II, III.</summary>
    Roman,

    /// <summary>a, b, c, d, đ.</summary>
    Letter,
}
