namespace ReportGen.Core.Output;

/// <summary>
/// Advance widths of Times New Roman, in 2,048ths of the size, as every metric-compatible font has them; other faces are close
/// enough for what is measured here: the length of a rule, the share of a column.
/// </summary>
internal static class FontMetrics
{
    private const int UnitsPerEm = 2048;

    private const string Accented =
        "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộùúủũụỳýỷỹỵ"
        + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘÙÚỦŨỤỲÝỶỸỴ";

    private const string Bases =
        "aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooouuuuuyyyyy"
        + "AAAAAAAAAAAAAAAAAEEEEEEEEEEEIIIIIOOOOOOOOOOOUUUUUYYYYY";

    /// <summary>For each accented letter the one that is as wide; for other characters none.</summary>
    private static readonly char[] BaseOf = FindBases();

    /// <summary>From the space to the tilde.</summary>
    private static ReadOnlySpan<short> Regular =>
    [
        512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024, 1024, 1024,
        1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366, 1366, 1479, 1251, 1139, 1479, 1479, 682, 797, 1479, 1251,
        1821, 1479, 1479, 1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479, 1251, 682, 569, 682, 961, 1024, 682, 909, 1024,
        909, 1024, 909, 682, 1024, 1024, 569, 569, 1024, 569, 1593, 1024, 1024, 1024, 1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024,
        909, 983, 410, 983, 1108,
    ];

    /// <summary>Likewise.</summary>
    private static ReadOnlySpan<short> Bold =>
    [
        512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024, 1024, 1024,
        1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479, 1366, 1251, 1593, 1593, 797, 1024, 1593, 1366,
        1933, 1479, 1593, 1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479, 1479, 1366, 682, 569, 682, 1190, 1024, 682, 1024, 1139,
        909, 1139, 909, 682, 1024, 1139, 569, 682, 1139, 569, 1706, 1139, 1024, 1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024,
        909, 807, 451, 807, 1065,
    ];

    private static char[] FindBases()
    {
        var bases = new char['ỹ' + 1];
        for (var i = 0; i < Accented.Length; i++)
            bases[Accented[i]] = Bases[i];
        return bases;
    }

    /// <summary>The length of a text on one line, in twips.</summary>
    /// <param name="text">May be empty.</param>
    /// <param name="size">In points.</param>
    /// <param name="isBold">Whether it is bold.</param>
    public static int WidthInTwips(string text, decimal size, bool isBold)
    {
        var units = 0;
        foreach (var character in text)
            units += Width(character, isBold);
        return Twips(units, size);
    }

    /// <summary>A length in the units of the font in twips.</summary>
    public static int Twips(int units, decimal size) => (int)Math.Round(units * size * 20 / UnitsPerEm);

    /// <summary>The width of a character in the units of the font.</summary>
    public static int Width(char character, bool isBold)
    {
        var widths = isBold ? Bold : Regular;
        if (character is >= ' ' and <= '~')
            return widths[character - ' '];
        if (character < BaseOf.Length && BaseOf[character] is not '\0' and var letter)
            return widths[letter - ' '];
        return character switch
        {
            'đ' => isBold ? 1139 : 1024,
            'Đ' => 1479,
            'ơ' or 'ờ' or 'ớ' or 'ở' or 'ỡ' or 'ợ' => isBold ? 1134 : 1083,
            'Ơ' or 'Ờ' or 'Ớ' or 'Ở' or 'Ỡ' or 'Ợ' => isBold ? 1593 : 1479,
            'ư' or 'ừ' or 'ứ' or 'ử' or 'ữ' or 'ự' => isBold ? 1229 : 1110,
            'Ư' or 'Ừ' or 'Ứ' or 'Ử' or 'Ữ' or 'Ự' => isBold ? 1630 : 1589,
            '…' => 2048,
            '\u00A0' => 512,
            _ => 1024,
        };
    }
}
