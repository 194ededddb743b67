using System.Text;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Figures;

/// <summary>Words as identifiers write them: <c>đội văn nghệ</c> is <c>doi-van-nghe</c>.</summary>
internal static class PlainLetters
{
    /// <summary>The identifier of words in lower case with single blanks between them.</summary>
    public static string Identifier(string words)
    {
        var identifier = new StringBuilder(words.Length);
        foreach (var character in words)
            identifier.Append(character == ' ' ? '-' : Plain(Letters.WithoutTone(character)));
        return identifier.ToString();
    }

    private static char Plain(char letter) => letter switch
    {
        'ă' or 'â' => 'a',
        'đ' => 'd',
        'ê' => 'e',
        'ô' or 'ơ' => 'o',
        'ư' => 'u',
        _ => letter,
    };
}
