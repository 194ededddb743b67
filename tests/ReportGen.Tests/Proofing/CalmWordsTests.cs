using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Proofing;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Proofing;

/// <summary>Where no words may be a wrong form of the lexicon, the lexicon must find nothing.</summary>
public sealed class CalmWordsTests
{
    private static readonly string[] Wrong = ["chòng chéo", "của của", "Chi, đảng bộ", "lãnh chỉ đạo", "bổ trí", "phối", "uỷ ban", "có sơ, tổng", ", hoặc", "3 cấp"];

    private static readonly string[] Pieces =
        ["chòng", "chéo", "của", "Của", "chi", "Chi", "đảng", "bộ", "lãnh", "chỉ", "đạo", "bổ", "trí", "phối", "uỷ", "ủy", "ban", "có", "sơ", "tổng", "3", "cấp", "hợp", "hoặc", "nghiêngnghiêng"];

    private static readonly string[] Dividers = [" ", " ", " ", "\n", ", ", "; ", ". ", " - ", "-", "/", " ("];

    [Theory]
    [InlineData(ToneStyle.New)]
    [InlineData(ToneStyle.Old)]
    public void MayBeWrong_NowhereInAText_MeansThatTheLexiconFindsNothing(ToneStyle style)
    {
        var lexicon = new Lexicon([.. Wrong.Select((wrong, i) => Entry(wrong, isExact: i % 3 == 2))], []);
        var (random, words, clean, wrong) = (new Random(5), new CalmWords(style, lexicon), 0, 0);
        for (var round = 0; round < 20_000; round++)
        {
            var text = Next(random);
            var kinds = CalmProse.Look(text, words);
            if (kinds == CalmKinds.None)
                continue;
            var diagnostics = new DiagnosticBag();
            LexiconCheck.Run(new ProofText(new SourceSlice(new SourceFile("text.yaml", text)), TextForm.BlockScalar, diagnostics), new ProofContext(style, lexicon));
            Assert.True((kinds & CalmKinds.Termed) != 0 || diagnostics.Count == 0, text);
            clean += (kinds & CalmKinds.Termed) == 0 ? 1 : 0;
            wrong += diagnostics.Count;
        }
        Assert.True(wrong > 500 && clean > 500, $"{wrong} {clean}");
    }

    private static LexiconEntry Entry(string wrong, bool isExact) => new(wrong, "") { IsExact = isExact };

    private static string Next(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 7); i > 0; i--)
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(i > 1 ? Dividers[random.Next(Dividers.Length)] : "");
        return text.ToString();
    }
}
