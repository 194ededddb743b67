using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Proofing;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Proofing;

/// <summary>What the quick look lets pass must be what the checks find nothing in.</summary>
public sealed class CalmProseTests
{
    private static readonly string[] Pieces =
    [
        "a", "e", "o", "u", "y", "i", "á", "à", "ò", "ó", "oà", "òa", "uỷ", "ủy", "ươ", "uơ", "ưò", "ơ", "ê", "k", "gh", "ngh", "h", "w", "c", "ch", "t", "p", "ư", "â", "Đ", "đ", "n", "T", "Q", "qu", "Ý", "é", "Ã",
        " ", " ", " ", "  ", "\n", "\n\n", ",", ".", ";", ":", "(", ")", "“", "”", "-", "–", "/", "%", "?", "!", "…", "0", "5", "'", "\"", "{", "@", "ð", "ç", "\u0301", "\u00A0", "ủy ban ", "của ", "được ", "Tỉnh ",
        "dang ", "cua ", "ban ", "Các ", "Được ", "lãnh đạo ", "lãnh đạo ", "nhaan ", "VIệc ", "31/11/2023", "8/10 xã (90%) ", "chiếm 105% ", "2025 - 2020", "1,000", "ngày 31 tháng 4 ",
    ];

    [Theory]
    [InlineData("Ban Thường vụ Tỉnh ủy quyết định thành lập, phù hợp với Quy định số 08-QĐ/TU, ngày 24/3/2023 (kèm theo).\nCác đảng đoàn hòa nhập 1,5% - 2.300 hồ sơ; nhân dân ủng hộ.")]
    [InlineData("Quá trình triển khai “công tác dân vận” được giữ vững.")]
    public void Look_SoundProse_IsCalm(string text) =>
        Assert.NotEqual(CalmKinds.None, CalmProse.Look(text, new CalmWords(ToneStyle.New, Lexicon.Empty)));

    [Theory]
    [InlineData(ToneStyle.New)]
    [InlineData(ToneStyle.Old)]
    public void Look_CalmText_HasNoFinding(ToneStyle style)
    {
        var random = new Random(20);
        var calm = 0;
        var words = new CalmWords(style, Lexicon.Empty);
        for (var round = 0; round < 60_000; round++)
        {
            var text = Next(random);
            var kinds = CalmProse.Look(text, words);
            if (kinds == CalmKinds.None)
                continue;
            calm++;
            var diagnostics = new DiagnosticBag();
            Run(new ProofText(new SourceSlice(new SourceFile("text.yaml", text)), TextForm.BlockScalar, diagnostics), kinds, style);
            Assert.True(diagnostics.Count == 0, text);
        }
        Assert.True(calm > 3000, calm.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Look_ManyWordsInASentence_SaysThatItMayBeLong()
    {
        var words = string.Concat(Enumerable.Repeat("công tác ", 36)).TrimEnd();
        var known = new CalmWords(ToneStyle.New, Lexicon.Empty);

        Assert.Equal(CalmKinds.Calm | CalmKinds.Long, CalmProse.Look(words + ".", known));
        Assert.Equal(CalmKinds.Calm, CalmProse.Look("C" + words[1..200].TrimEnd() + ". C" + words[1..200].TrimEnd() + ".", known));
    }

    private static string Next(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 12); i > 0; i--)
            text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }

    private static void Run(ProofText text, CalmKinds kinds, ToneStyle style)
    {
        EncodingCheck.Run(text);
        CharacterCheck.Run(text);
        ToneCheck.Run(text, style);
        SyllableCheck.Run(text);
        UnmarkedCheck.Run(text);
        DoubledCheck.Run(text);
        CapitalCheck.CheckInside(text, Lexicon.Empty);
        PunctuationCheck.Run(text, new ProofContext(style, Lexicon.Empty));
        BracketCheck.Run(text);
        ParagraphCheck.Run(text);
        if ((kinds & CalmKinds.Quoted) == 0)
            QuoteCheck.Run(text);
        if ((kinds & CalmKinds.Long) == 0)
            SentenceCheck.Run(text);
        if ((kinds & CalmKinds.Figured) == 0)
            RunOnFigures(text);
        Assert.DoesNotContain(ProofText.Hidden, text.Visible);
    }

    private static void RunOnFigures(ProofText text)
    {
        DateCheck.Run(text);
        ShareCheck.Run(text);
        GroupCheck.Run(text);
    }
}
