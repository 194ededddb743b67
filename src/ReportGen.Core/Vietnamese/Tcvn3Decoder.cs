namespace ReportGen.Core.Vietnamese;

/// <summary>Reads TCVN3 (TCVN 5712:1993, VN3) that was taken for Windows-1252. Table as in xvnkb's <c>tcvn.h</c>.</summary>
internal static class Tcvn3Decoder
{
    private const char FirstCode = '\u00A1';

    /// <summary>The letters of the codes A1 to FE; a space where there is none.</summary>
    private const string Codes =
        "ĂÂÊÔƠƯĐăâêôơưđ " + "     àảãáạ ằẳẵắ " + "      ặầẩẫấậè ẻẽ" + "éẹềểễếệìỉ   ĩíịò" + " ỏõóọồổỗốộờởỡớợù" + " ủũúụừửữứựỳỷỹýỵ";

    /// <summary>The word; null when it holds a character that TCVN3 has not. A word in capitals comes back in capitals.</summary>
    public static string? Decode(string word)
    {
        var letters = word.ToCharArray();
        var (capitals, smalls) = (0, 0);
        for (var i = 0; i < letters.Length; i++)
        {
            capitals += char.IsAsciiLetterUpper(letters[i]) ? 1 : 0;
            smalls += char.IsAsciiLetterLower(letters[i]) ? 1 : 0;
            if (letters[i] < '\u0080')
                continue;
            var index = letters[i] - FirstCode;
            if (index < 0 || index >= Codes.Length || Codes[index] == ' ')
                return null;
            letters[i] = Codes[index];
        }
        // Toned capitals have no code of their own: a capital font draws the small ones.
        var decoded = new string(letters);
        return capitals > 1 && smalls == 0 ? decoded.ToUpperInvariant() : decoded;
    }
}
