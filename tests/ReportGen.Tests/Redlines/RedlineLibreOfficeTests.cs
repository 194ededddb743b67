using ReportGen.Tests.Documents;
using ReportGen.Tests.Output.LibreOffice;

namespace ReportGen.Tests.Redlines;

/// <summary>What LibreOffice makes of redlines whose changes it accepts or rejects.</summary>
[Collection("LibreOffice redlines")]
public sealed class RedlineLibreOfficeTests
{
    private const string Table = "\n\n| a | b |\n|---|---|\n| một | 1 |\n| hai | 2 |\n| ba | 3 |\n\n";
    private const string Items = "\n\n- mục một;\n- mục hai;\n- mục ba.\n\n";
    private const string Numbered = "\n\n1. điểm một;\n2. điểm hai;\n3. điểm ba.\n\n";
    private const string Sentence = "Số lượng 03 đồng chí, gồm 01 bí thư, 02 ủy viên.";
    private const string Changed = "Số lượng 05 đồng chí, gồm 01 bí thư, 02 ủy viên, có tăng.";
    private const string Next = "\n\nCán bộ lãnh đạo là nữ.";

    /// <summary>Pairs of texts; each is compared both ways.</summary>
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
    ];

    private const string Many =
        "# Mục\n\nCó 03 ban cán sự đảng[^1].\n\nTrước bảng." + Table + "Đoạn bỏ đi.\n\n1. một\n2. hai\n3. ba\n\n# Bỏ\n\nLời bỏ." + Table + "Cuối.\n\n[^1]: Chú thích cũ ở đây.";

    private const string MuchChanged =
        "# Mục mới\n\nCó 04 **ban** cán sự đảng[^1].\n\nTrước bảng.\n\nNgay trước bảng.\n\n| a | b |\n|---|---|\n| một | 1 |\n| ba | 30 |\n\n"
        + "1. một\n2. ba\n3. bốn\n\n# Thêm\n\nLời thêm.\n\n| x |\n|---|\n| y |\n\nCuối.\n\n[^1]: Chú thích mới ở đây.";

    [LibreOfficeTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void Resolve_Changes_GivesBothSides(bool isBack)
    {
        var cases = Pairs.Select(pair =>
        {
            var (one, other) = (RedlineTester.Word(pair.One, SampleText.Annex), RedlineTester.Word(pair.Other, SampleText.Annex));
            return isBack ? (pair.Name, other, one) : (pair.Name, one, other);
        });

        var wrong = LibreOfficeRedlines.WhatIsWrong(cases);

        Assert.True(wrong.Length == 0, wrong);
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
