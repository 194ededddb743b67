using System.Text;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>A rendered text, cut into tokens.</summary>
/// <param name="source">The text and where its pieces come from.</param>
internal sealed class RenderedText(MappedText source)
{
    /// <summary>The text and where its pieces come from.</summary>
    public MappedText Source { get; } = source;

    /// <summary>In order.</summary>
    public FigureTokens Tokens { get; } = FigureTokenizer.Read(source.Text);

    /// <summary>A stretch as a reader sees it: without Markdown's marks, one space between words.</summary>
    public string Plain(int start, int end)
    {
        var plain = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            var c = Source.Text[i];
            if (c is '*' or '_' or '\\' or '`')
                continue;
            if (!char.IsWhiteSpace(c))
                plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }
        return plain.ToString();
    }

    /// <summary>
    /// Whether the two words of a name (the last two of a row of capitalised words) that stand before a figure in its sentence stand nowhere
    /// else in the text: then the sentence speaks of something that the report does not.
    /// </summary>
    public bool NamesSomethingElse(int token)
    {
        for (var i = token - 1; i > 0 && Tokens.KindAt(i) != FigureTokenKind.End; i--)
        {
            if (!IsCapital(i) || !IsCapital(i - 1) || (i + 1 < Tokens.Count && IsCapital(i + 1)))
                continue;
            // The first word of a sentence has a capital anyway.
            var isFirst = i == 1 || Tokens[i - 2].Kind == FigureTokenKind.End;
            var name = Source.Text[Tokens[isFirst ? i : i - 1].Start..Tokens[i].End];
            if (Source.Text.IndexOf(name, StringComparison.Ordinal) == Source.Text.LastIndexOf(name, StringComparison.Ordinal))
                return true;
            i--;
        }
        return false;
    }

    private bool IsCapital(int token) => Tokens.KindAt(token) == FigureTokenKind.Word && char.IsUpper(Tokens[token].First);
}
