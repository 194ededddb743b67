using System.Text;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>A rendered text, a part of it cut into tokens.</summary>
internal sealed class RenderedText
{
    private RenderedText(MappedText source, FigureTokens tokens) => (Source, Tokens) = (source, tokens);

    /// <summary>The whole text and where its pieces come from.</summary>
    public MappedText Source { get; }

    /// <summary>Those of whole sentences, in order.</summary>
    public FigureTokens Tokens { get; }

    /// <summary>The text part by part, for what need not look beyond a sentence.</summary>
    /// <param name="start">Where the part begins, at first 0; then where the next one does, the length of the text behind the last.</param>
    /// <param name="store">As for <see cref="FigureTokenizer.ReadPart"/>.</param>
    public static RenderedText ReadPart(MappedText source, ref int start, FigureTokenStore store) =>
        new(source, FigureTokenizer.ReadPart(source.Text, ref start, store));

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
