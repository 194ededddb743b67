namespace ReportGen.Core.Figures;

/// <summary>A sentence that leads into a list and has a figure that may count the list's items.</summary>
/// <param name="Colon">The offset of its colon.</param>
/// <param name="IsMeant">Whether the figure can count nothing else.</param>
internal sealed record LeadIn(int Colon, bool IsMeant)
{
    /// <summary>Reads the lead-in that a figure stands in.</summary>
    /// <returns>Null when its sentence ends in no colon, has another figure behind it, or when it counts years, places and the like.</returns>
    public static LeadIn? Of(Figure figure)
    {
        var tokens = figure.Text.Tokens;
        var hasComma = false;
        var end = figure.Noun.End;
        for (; end < tokens.Count && tokens.FirstAt(end) != ':'; end++)
        {
            if (tokens.KindAt(end) is FigureTokenKind.End or FigureTokenKind.Figure)
                return null;
            hasComma |= tokens.KindAt(end) == FigureTokenKind.Comma;
        }
        if (end >= tokens.Count || figure.Token.Part is not null || IsMeasure(tokens[figure.Noun.End - figure.Noun.TokenCount]))
            return null;
        var isDirect = IsDirect(tokens, figure.Noun.End);
        var isAboutList = tokens[end - 1].Folded is "sau" or "đây" or "gồm" or "là";
        var isPlace = figure.Before.Count > 0 && figure.Before[0] is "tại" or "ở" or "qua" or "sau" or "trong" or "từ";
        if (!isDirect && (!isAboutList || isPlace))
            return null;
        var isScope = FunctionWords.BeginsScope(tokens[figure.Noun.End].Folded);
        return new LeadIn(tokens.StartAt(end), isDirect || isScope || !hasComma);
    }

    /// <summary>Whether nothing but <c>như sau</c>, <c>sau đây</c>, <c>gồm</c> stands between the noun and the colon.</summary>
    private static bool IsDirect(FigureTokens tokens, int index)
    {
        while (index < tokens.Count && tokens.KindAt(index) == FigureTokenKind.Word && tokens[index].Folded is "như" or "sau" or "đây" or "gồm" or "là")
            index++;
        return index < tokens.Count && tokens.FirstAt(index) == ':';
    }

    private static bool IsMeasure(FigureToken noun) =>
        noun.Folded is "năm" or "tháng" or "ngày" or "tuần" or "quý" or "giờ" or "phút" or "đồng" or "triệu" or "tỷ" or "trang" or "lần";
}
