namespace ReportGen.Core.Figures;

/// <summary>
/// The parts that a figure is said to consist of: <c>05 đồng chí, gồm 01 bí thư, 01 phó bí thư và 03 ủy viên</c>. Not <c>trong đó</c>, which
/// names some of them only.
/// </summary>
/// <param name="Sum">What the parts add up to.</param>
/// <param name="All">The parts, in order.</param>
internal sealed record FigureParts(int Sum, IReadOnlyList<Figure> All)
{
    private const int MostTokens = 60;

    /// <summary>Reads the parts behind a figure and its noun.</summary>
    /// <returns>Null when none follow, when there is only one, or when one is larger than the whole: then they are parts of something else.</returns>
    public static FigureParts? Of(Figure figure)
    {
        var tokens = figure.Text.Tokens;
        var start = StartOf(tokens, figure.Noun.End);
        if (start < 0 || figure.Token.Part is not null)
            return null;
        var sum = 0;
        var parts = new List<Figure>();
        for (var i = start; i < tokens.Count && i < start + MostTokens && tokens.KindAt(i) != FigureTokenKind.End; i++)
        {
            if (tokens.KindAt(i) == FigureTokenKind.Code || IsAside(tokens, i))
                return null;
            if (tokens.KindAt(i) != FigureTokenKind.Figure)
                continue;
            if (Figure.Read(figure.Text, i) is not { Token.Part: null, Modifier: null } part || part.Token.Whole > figure.Token.Whole)
                return null;
            sum += part.Token.Whole;
            parts.Add(part);
        }
        return parts.Count > 1 ? new FigureParts(sum, parts) : null;
    }

    /// <summary>Behind <c>gồm</c> or a colon, which a comma and <c>bao</c> may precede; -1 when neither follows.</summary>
    private static int StartOf(FigureTokens tokens, int index)
    {
        if (index < tokens.Count && tokens.KindAt(index) == FigureTokenKind.Comma)
            index++;
        if (index < tokens.Count && tokens[index].Is("bao"))
            index++;
        return index < tokens.Count && (tokens[index].Is("gồm") || tokens.FirstAt(index) == ':') ? index + 1 : -1;
    }

    /// <summary>Words behind which figures are no parts of this whole: <c>gồm cả</c>, <c>trong đó</c>, a bracket, another clause.</summary>
    private static bool IsAside(FigureTokens tokens, int index) =>
        tokens[index].Is("cả") || tokens[index].Is("trong") || tokens.FirstAt(index) is '(' or ';';
}
