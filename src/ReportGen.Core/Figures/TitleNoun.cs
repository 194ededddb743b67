using System.Text;

namespace ReportGen.Core.Figures;

/// <summary>The noun in a title of a schema.</summary>
internal static class TitleNoun
{
    /// <summary>The key of the noun, as <see cref="CountedNoun.Key"/> has it; null when the title is more than a noun.</summary>
    /// <param name="title">Such as <c>danh sách kinh nghiệm</c>, <c>số ủy viên</c>; null for none.</param>
    public static string? KeyOf(string? title)
    {
        if (title is null)
            return null;
        var tokens = FigureTokenizer.Read(title);
        var start = 0;
        while (start < tokens.Count && IsBeforeNoun(tokens[start]))
            start++;
        var noun = CountedNoun.Read(tokens, start);
        return noun.Length > 0 && noun.End == tokens.Count ? noun.Key : null;
    }

    /// <summary>The words of a title, folded, one blank between them.</summary>
    public static string WordsOf(string title)
    {
        var words = new StringBuilder();
        var tokens = FigureTokenizer.Read(title);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.KindAt(i) == FigureTokenKind.Word)
                words.Append(words.Length > 0 ? " " : "").Append(tokens[i].Folded);
        }
        return words.ToString();
    }

    private static bool IsBeforeNoun(FigureToken token) =>
        token.Kind == FigureTokenKind.Word && token.Folded is "danh" or "sách" or "các" or "những" or "tổng" or "số" or "lượng";
}
