using ReportGen.Tests.Documents;
using ReportGen.Tests.Output.LibreOffice;

namespace ReportGen.Tests.Redlines;

/// <summary>What LibreOffice makes of redlines whose changes it accepts or rejects.</summary>
[Collection("LibreOffice redlines")]
public sealed class RedlineLibreOfficeTests
{
    private const string Table = "\n\n| a | b |\n|---|---|\n| một | 1 |\n| hai | 2 |\n| ba | 3 |\n\n";
    private const string Other = "\n\n| c | d |\n|---|---|\n| khác | 4 |\n| lạ | 5 |\n\n";
    private const string Third = "\n\n| e | f | g |\n|---|---|---|\n| x | y | z |\n\n";
    private const string Spanned = "\n\n<!-- reportgen: merge A2:A3 -->\n\n| h | i |\n|---|---|\n| dọc | 6 |\n| | 7 |\n| cuối | 8 |\n\n";
    private const string Items = "\n\n- mục một;\n- mục hai;\n- mục ba.\n\n";
    private const string Numbered = "\n\n1. điểm một;\n2. điểm hai;\n3. điểm ba.\n\n";
    private const string OtherNumbered = "\n\n1. khác một;\n2. khác hai.\n\n";
    private const string Landscape = "\n\n<!-- reportgen: landscape -->";
    private const string Portrait = "\n\n<!-- reportgen: portrait -->";
    private const string Sentence = "Số lượng 03 đồng chí, gồm 01 bí thư, 02 ủy viên.";
    private const string Changed = "Số lượng 05 đồng chí, gồm 01 bí thư, 02 ủy viên, có tăng.";
    private const string Next = "\n\nCán bộ lãnh đạo là nữ.";

    /// <summary>Pairs of texts; by the standard each is compared both ways, in LibreOffice every second one, by turns one way or the other, and all both ways where REPORTGEN_REDLINES is set.</summary>
    private static readonly (string Name, string One, string Other)[] Pairs =
    [
        ("items after a changed sentence", Sentence + Next, Changed + Items + Next),
        ("items after a same sentence", Sentence + Next, Sentence + Items + Next),
        ("items at the end after a changed sentence", Sentence, Changed + Items),
        ("numbered items after a changed sentence", Sentence + Next, Changed + Numbered + Next),
        ("last item moved", "Trước." + Items + Next, "Trước." + Moved(Items, 2, 0) + Next),
        ("first item moved", "Trước." + Items + Next, "Trước." + Moved(Items, 0, 2) + Next),
        ("last numbered item moved", "Trước." + Numbered + Next, "Trước." + Moved(Numbered, 2, 0) + Next),
        ("item moved out over the end of its list", "Trước." + Items + Next, "Trước.\n\n- mục một;\n- mục hai;\n\nmục ba." + Next),
        ("item moved behind the next paragraph", "Trước." + Items + Next + "\n\n- mục khác.\n\nSau.", "Trước.\n\n- mục một;\n- mục hai;" + Next + "\n\n- mục ba.\n- mục khác.\n\nSau."),
        ("last item gone", "Trước." + Items + Next, "Trước.\n\n- mục một;\n- mục hai;\n\n" + Next),
        ("last item changed and another after it", "Trước." + Items + Next, "Trước.\n\n- mục một;\n- mục hai;\n- mục ba, có tăng;\n- điều mới hẳn, không ai biết.\n\n" + Next),
        ("nested items after a changed item", "- mục một có 01 việc;\n- mục hai." + Next, "- mục một có 02 việc:\n  - việc đầu;\n  - việc sau.\n- mục hai." + Next),
        ("nested item moved", "- mục một:\n  - việc đầu;\n  - việc giữa;\n  - việc sau.\n- mục hai." + Next, "- mục một:\n  - việc giữa;\n  - việc sau;\n  - việc đầu;\n- mục hai." + Next),
        ("heading after a changed sentence", Sentence + Next, Changed + "\n\n# Mục mới\n\nLời mới hẳn, không ai biết." + Next),
        ("heading at the end after a changed sentence", Sentence, Changed + "\n\n# Mục mới\n\nLời mới hẳn, không ai biết."),
        ("heading before a changed sentence", "Đầu.\n\n" + Sentence + Next, "Đầu.\n\n# Mục mới\n\n" + Changed + Next),
        ("heading instead of a sentence", "Đầu.\n\nMục mới" + Next, "Đầu.\n\n# Mục mới" + Next),
        ("table after a changed sentence", Sentence + Next, Changed + Table + Next),
        ("paragraph and table after a changed sentence", Sentence + Next, Changed + "\n\nLời mới hẳn, không ai biết." + Table + Next),
        ("table and items after a changed sentence", Sentence + Next, Changed + Table + Items + Next),
        ("items and table after a changed sentence", Sentence + Next, Changed + Items + Table + Next),
        ("paragraph between two tables alone", "Đầu." + Table + "Giữa.\n\nNữa." + Table + Next, "Đầu." + Table + "Giữa." + Table + Next),
        ("changed last cell and more rows", "Đầu." + Table + Next, "Đầu." + Table.Replace("| 3 |", "| 30 |\n| bốn | 4 |\n| năm | 5 |", StringComparison.Ordinal) + Next),
        ("changed first cell and fewer rows", "Đầu." + Table + Next, "Đầu." + Table.Replace("| một | 1 |\n| hai | 2 |\n", "| một nữa | 1 |\n", StringComparison.Ordinal) + Next),
        ("two lists side by side", Sentence + Next, Changed + Items + Numbered + Next),
        ("list to paragraphs", "Đầu." + Items + Next, "Đầu.\n\nmục một;\n\nmục hai;\n\nmục ba." + Next),
        ("list to numbered list", "Đầu." + Items + Next, "Đầu.\n\n1. mục một;\n2. mục hai;\n3. mục ba." + Next),
        ("end of the document", "Đầu.\n\n" + Sentence, "Đầu.\n\n" + Sentence + "\n\nLời mới hẳn, không ai biết." + Items),
        ("replaced paragraph", "Đầu.\n\nHoàn toàn khác xa." + Next, "Đầu.\n\nLời mới hẳn, không ai biết.\n\nVà thêm một đoạn." + Next),
        ("replaced paragraph by items", "Đầu.\n\nHoàn toàn khác xa." + Next, "Đầu." + Items + Next),
        ("replaced heading by items", "Đầu.\n\n# Hoàn toàn khác xa" + Next, "Đầu." + Items + Next),
        ("before a turn of the page", Sentence + "\n\n<!-- reportgen: landscape -->" + Next, Changed + Items + "<!-- reportgen: landscape -->" + Next),
        ("paragraph before a turn of the page", Sentence + "\n\n<!-- reportgen: landscape -->" + Next, Changed + "\n\nLời mới hẳn, không ai biết.\n\n<!-- reportgen: landscape -->" + Next),
        ("note in a changed sentence with items", Sentence + "[^1]" + Next + "\n\n[^1]: Chú thích cũ ở đây.", Changed + "[^1] Và[^2]" + Items + Next + "\n\n[^1]: Chú thích mới ở đây.\n\n[^2]: Một lời khác."),
        ("sentence in bold with items", Sentence + Next, "**Số lượng** 05 đồng chí, gồm 01 bí thư, 02 ủy viên" + Items + Next),
        ("quotation after a changed sentence", Sentence + Next, Changed + "\n\n> Lời trích, không ai biết." + Next),
        ("picture after a changed sentence", Sentence + Next, Changed + "\n\n![ảnh](a.png)" + Next),
        ("section moved", "# Một\n\nLời một." + Items + "# Hai\n\nLời hai, dài hơn." + Table + "# Ba\n\nLời ba.", "# Hai\n\nLời hai, dài hơn." + Table + "# Một\n\nLời một." + Items + "# Ba\n\nLời ba."),
        ("many changes", Many, MuchChanged),
        ("table before the signature", Sentence, Sentence + Table),
        ("table before the signature after a changed sentence", Sentence, Changed + Table),
        ("paragraph and table before the signature", Sentence, Sentence + "\n\nLời mới hẳn, không ai biết." + Table),
        ("items between two tables", "Đầu." + Table + Items + Third + Next, "Đầu." + Table + Third + Next),
        ("table and sentence between tables", "Đầu." + Table + "Giữa." + Other + "Nữa.\n\nCòn nữa." + Third + Next, "Đầu." + Table + "Nữa.\n\nCòn nữa." + Third + Next),
        ("second table before the signature", Sentence + Table, Sentence + Table + Other),
        ("sentence and table between two tables", "Đầu." + Table + "Giữa." + Other + Third + Next, "Đầu." + Table + Third + Next),
        ("table with a sentence on each side between two tables", "Đầu." + Table + "Giữa." + Other + "Nữa." + Third + Next, "Đầu." + Table + Third + Next),
        ("caption and table between two tables", "Đầu." + Table + "Giữa." + Other + "Nữa." + Third + Next, "Đầu." + Table + "Nữa." + Third + Next),
        ("table between two tables", "Đầu." + Table + Other + Third + Next, "Đầu." + Table + Third + Next),
        ("two tables between two tables", "Đầu.\n\nNữa." + Table + Other + Third + Table + Next + Next, "Đầu.\n\nNữa." + Table + Table + Next + Next),
        ("table between tables and a chain of tables", "Đầu.\n\nNữa." + Table + Other + Third + Table + Other + Next + "\n\nCuối.", "Đầu.\n\nNữa." + Table + Third + Table + Other + Next + "\n\nCuối."),
        ("table with merged rows between two tables", "Đầu." + Table + Spanned + Third + Next + "\n\nCuối.", "Đầu." + Table + Third + Next + "\n\nCuối."),
        ("table between a heading and a table with merged rows", "# Đầu" + Table + "Giữa." + Spanned + Next, "# Đầu" + Spanned + Next),
        ("item in place of a table and a sentence", "Trước.\n\n- mục một.\n\n" + Table + "Giữa, không ai biết." + Other + Next, "Trước.\n\n- mục một.\n- Lời mới hẳn, chưa từng có.\n\n" + Other + Next),
        ("numbered list moved behind another", "Trước." + Numbered + "Giữa." + OtherNumbered + Next, "Trước.\n\nGiữa." + OtherNumbered + Numbered.Trim() + Next),
        ("first item of the second numbered list", "Trước." + Numbered + "Giữa." + OtherNumbered + Next, "Trước." + Numbered + "Giữa.\n\n1. đầu tiên;\n2. khác một;\n3. khác hai." + Next),
        ("item that moved with its heading", "Đầu.\n\n# Một\n\n- mục một;\n- mục hai.\n\n# Hai\n\n- mục ba;" + Next, "Đầu.\n\n# Một\n\n- mục một;\n\n# Hai\n\n- mục hai." + Next),
        ("numbered list moved", "Trước." + Numbered + "Giữa." + OtherNumbered + Next, "Trước." + OtherNumbered + "Giữa." + Numbered + Next),
        ("numbered list moved before a table", "Trước." + Numbered + "Giữa." + OtherNumbered + Next, "Trước.\n\nGiữa." + Numbered + Other + OtherNumbered + Next),
        ("nested item gone after text that is cut", "- mục một có 01 việc, việc này làm ngay\n  - việc đầu.\n- mục hai." + Next, "- mục một có 01 việc,\n- mục hai." + Next),
        ("nested items gone below a number after text that is cut", "1. mục một có 01 việc, việc này làm ngay\n   - việc đầu.\n   - việc sau.\n2. mục hai." + Next, "1. mục một có 01 việc,\n2. mục hai." + Next),
        ("nested item gone from the end of its list", "- mục một có 01 việc, việc này làm ngay\n  - việc đầu." + Next, "- mục một có 01 việc," + Next),
    ];

    /// <summary>
    /// Pairs of which LibreOffice keeps a page break, or an empty paragraph at it, that should be gone: it tracks no mark that ends a section of
    /// pages which begins with a table, as the letterhead is one. The words are exact, and so is the file by the rules of the standard, as Word follows them.
    /// </summary>
    private static readonly (string Name, string One, string Other)[] Turns =
    [
        ("turn of the page", Sentence + Next, Sentence + Landscape + Next),
        ("turn of the page and back", Sentence + "\n\nGiữa." + Next, Sentence + Landscape + "\n\nGiữa." + Portrait + Next),
        ("text on turned pages", Sentence + Next, Sentence + Landscape + "\n\nLời mới hẳn, không ai biết." + Table + Portrait + Next),
        ("turn that moves", Sentence + Landscape + "\n\nGiữa." + Next, Sentence + "\n\nGiữa." + Landscape + Next),
        ("table on a turned page", "Đầu." + Next, "Đầu." + Landscape + Table + Portrait + Next),
        ("turn before a table", "Đầu." + Table + Next, "Đầu." + Landscape + Table + Next),
        ("turn after a table", "Đầu." + Table + Next, "Đầu." + Table + Landscape + Next),
    ];

    private const string Many =
        "# Mục\n\nCó 03 ban cán sự đảng[^1].\n\nTrước bảng." + Table + "Đoạn bỏ đi.\n\n1. một\n2. hai\n3. ba\n\n# Bỏ\n\nLời bỏ." + Table + "Cuối.\n\n[^1]: Chú thích cũ ở đây.";

    private const string MuchChanged =
        "# Mục mới\n\nCó 04 **ban** cán sự đảng[^1].\n\nTrước bảng.\n\nNgay trước bảng.\n\n| a | b |\n|---|---|\n| một | 1 |\n| ba | 30 |\n\n"
        + "1. một\n2. ba\n3. bốn\n\n# Thêm\n\nLời thêm.\n\n| x |\n|---|\n| y |\n\nCuối.\n\n[^1]: Chú thích mới ở đây.";

    [LibreOfficeFact]
    public void Resolve_Changes_GivesBothSides()
    {
        var wrong = LibreOfficeRedlines.WhatIsWrong(Asked(CasesOf(Pairs)));

        Assert.True(wrong.Length == 0, wrong);
    }

    [LibreOfficeFact]
    public void Resolve_TurnsOfThePage_GiveTheWordsOfBothSides()
    {
        var wrong = LibreOfficeRedlines.WhatIsWrong(Asked(CasesOf(Turns)), SavedShape.WordsOf);

        Assert.True(wrong.Length == 0, wrong);
    }

    [Fact]
    public void Write_Changes_GivesBothSidesByTheStandard()
    {
        foreach (var (name, old, now) in CasesOf([.. Pairs, .. Turns]))
            RedlineTester.Check(old, now, name, validates: false);
    }

    private static IEnumerable<(string Name, byte[] Old, byte[] Now)> Asked(IEnumerable<(string Name, byte[] Old, byte[] Now)> cases) =>
        RandomLibreOfficeTests.Asked is null ? cases.Where((_, i) => i % 8 is 0 or 5) : cases;

    private static IEnumerable<(string Name, byte[] Old, byte[] Now)> CasesOf((string Name, string One, string Other)[] pairs)
    {
        foreach (var pair in pairs)
        {
            var (one, other) = (RedlineTester.Word(pair.One, SampleText.Annex), RedlineTester.Word(pair.Other, SampleText.Annex));
            yield return (pair.Name, one, other);
            yield return (pair.Name + ", back", other, one);
        }
    }

    /// <summary>A list with one of its items at another place.</summary>
    private static string Moved(string list, int from, int to)
    {
        var items = list.Trim().Split('\n').ToList();
        var item = items[from];
        items.RemoveAt(from);
        items.Insert(to, item);
        return "\n\n" + string.Join('\n', items) + "\n\n";
    }
}
