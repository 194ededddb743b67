using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Documents;

/// <summary>
/// Finds a value that goes on with a sentence, behind a subject or a comma, and begins with a capital as if it were one: <c>Thứ nhất, Phải đi sâu</c>.
/// </summary>
internal static class CapitalSeams
{
    /// <summary>Words that begin no name.</summary>
    private const string Words =
        " các những mọi đã đang sẽ được bị chưa luôn cần phải nhằm để khi trong với theo tại có là và của cũng đều còn do ";

    /// <summary>Verbs and adverbs of two syllables that begin none either.</summary>
    private const string Pairs =
        " lãnh đạo, chỉ đạo, thực hiện, triển khai, tăng cường, nâng cao, đẩy mạnh, hoàn thành, góp phần, phối hợp, tham mưu, quán triệt, chấp hành,"
        + " bảo đảm, phát huy, tiếp tục, chủ động, tích cực, thường xuyên, kịp thời, xây dựng, rà soát, khắc phục, ";

    /// <summary>Looks at one seam.</summary>
    /// <param name="text">The rendered text.</param>
    /// <param name="start">Where a piece begins.</param>
    /// <param name="end">Behind the word with the capital.</param>
    public static bool Begins(string text, int start, out int end)
    {
        end = start;
        if (start < 2 || text[start - 1] != ' ' || !Letters.IsUpper(text[start]) || !SmallWords.GoesOn(text, start - 1))
            return false;
        while (end < text.Length && Letters.IsLetter(text[end]))
            end++;
        var next = end + 1;
        if (next >= text.Length || text[end] != ' ' || !char.IsLower(text[next]))
            return false;
        while (next < text.Length && Letters.IsLetter(text[next]))
            next++;
        var word = Letters.LowerFirst(text[start..end]);
        return Words.Contains($" {word} ", StringComparison.Ordinal) || Pairs.Contains($" {word}{text[end..next]},", StringComparison.Ordinal);
    }
}
