namespace ReportGen.Core.Schemas.Patterns;

/// <summary>The names of Unicode's general categories, as <c>\p{…}</c> takes them.</summary>
internal static class CategoryNames
{
    /// <summary>Every category.</summary>
    public const int All = (1 << 30) - 1;

    /// <summary>The categories of a name, a bit for each; 0 when the name is not one.</summary>
    public static int Find(string name) => name switch
    {
        "L" or "Letter" => 0b1_1111,
        "Lu" or "Uppercase_Letter" => 1 << 0,
        "Ll" or "Lowercase_Letter" => 1 << 1,
        "Lt" or "Titlecase_Letter" => 1 << 2,
        "LC" or "Cased_Letter" => 0b111,
        "Lm" or "Modifier_Letter" => 1 << 3,
        "Lo" or "Other_Letter" => 1 << 4,
        "M" or "Mark" or "Combining_Mark" => 0b111 << 5,
        "Mn" or "Nonspacing_Mark" => 1 << 5,
        "Mc" or "Spacing_Mark" => 1 << 6,
        "Me" or "Enclosing_Mark" => 1 << 7,
        "N" or "Number" => 0b111 << 8,
        "Nd" or "Decimal_Number" or "digit" => 1 << 8,
        "Nl" or "Letter_Number" => 1 << 9,
        "No" or "Other_Number" => 1 << 10,
        "Z" or "Separator" => 0b111 << 11,
        "Zs" or "Space_Separator" => 1 << 11,
        "Zl" or "Line_Separator" => 1 << 12,
        "Zp" or "Paragraph_Separator" => 1 << 13,
        _ => FindSign(name),
    };

    private static int FindSign(string name) => name switch
    {
        "C" or "Other" => (0b1111 << 14) | (1 << 29),
        "Cc" or "Control" or "cntrl" => 1 << 14,
        "Cf" or "Format" => 1 << 15,
        "Cs" or "Surrogate" => 1 << 16,
        "Co" or "Private_Use" => 1 << 17,
        "Cn" or "Unassigned" => 1 << 29,
        "P" or "Punctuation" or "punct" => 0b111_1111 << 18,
        "Pc" or "Connector_Punctuation" => 1 << 18,
        "Pd" or "Dash_Punctuation" => 1 << 19,
        "Ps" or "Open_Punctuation" => 1 << 20,
        "Pe" or "Close_Punctuation" => 1 << 21,
        "Pi" or "Initial_Punctuation" => 1 << 22,
        "Pf" or "Final_Punctuation" => 1 << 23,
        "Po" or "Other_Punctuation" => 1 << 24,
        "S" or "Symbol" => 0b1111 << 25,
        "Sm" or "Math_Symbol" => 1 << 25,
        "Sc" or "Currency_Symbol" => 1 << 26,
        "Sk" or "Modifier_Symbol" => 1 << 27,
        "So" or "Other_Symbol" => 1 << 28,
        "Any" => All,
        _ => 0,
    };
}
