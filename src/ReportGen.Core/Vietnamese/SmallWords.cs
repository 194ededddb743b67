namespace ReportGen.Core.Vietnamese;

/// <summary>Words of grammar that begin no name, so that they have a capital at the beginning of a sentence or a title alone.</summary>
internal static class SmallWords
{
    private const string Capital = " Đã Đang Sẽ Được Bị Chưa Nhằm Của Cũng Đều Là Và Các Những ";

    /// <summary>Those of them that begin titles more often, so that only a comma before them tells.</summary>
    private const string OfTitles = " Là Và Các Những ";

    /// <summary>Before them a title may begin: <c>phần thứ nhất, bộ luật, phong trào</c>.</summary>
    private const string BeforeTitles =
        " luật lệnh định quyết thị tư trình án hoạch cáo dẫn luận tri văn quỹ ngày trào động thi đề tài tên bài mục phần chương điều khoản"
        + " nhất hai ba bốn năm sáu bảy tám chín mười nghĩa hiệp hội đoàn ";

    /// <summary>Whether a word is one of them and has a capital.</summary>
    public static bool ContainsCapital(string word) => Capital.Contains($" {word} ", StringComparison.Ordinal);

    /// <summary>Whether such a word goes on with a sentence at a blank.</summary>
    public static bool IsInside(string text, int blank, string word) =>
        text[blank - 1] == ',' || (GoesOn(text, blank) && !OfTitles.Contains($" {word} ", StringComparison.Ordinal));

    /// <summary>Whether a sentence goes on at a blank: behind a comma, or a word in small letters that no title follows.</summary>
    public static bool GoesOn(string text, int blank)
    {
        if (text[blank - 1] == ',')
            return true;
        var start = blank;
        while (start > 0 && Letters.IsLetter(text[start - 1]))
            start--;
        return start < blank && char.IsLower(text[start]) && !BeforeTitles.Contains($" {text[start..blank]} ", StringComparison.Ordinal);
    }
}
