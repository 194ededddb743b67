using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Proofing;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Proofing;

public class CharacterCheckTests
{
    [Theory]
    [InlineData("x\u0301", "RG1051", "x\u0301")]
    [InlineData("Ðảng đoàn", "RG1052", "Đảng đoàn")]
    [InlineData("ðảng đoàn", "RG1052", "đảng đoàn")]
    [InlineData("đảng đ\u043Eàn", "RG1052", "đảng đoàn")]
    [InlineData("Chương Ⅳ", "RG1052", "Chương IV")]
    [InlineData("Ban Ｔhường vụ", "RG1052", "Ban Thường vụ")]
    [InlineData("đảng Ж đoàn", "RG1053", "đảng Ж đoàn")]
    [InlineData("đảng đθàn đoàn", "RG1053", "đảng đθàn đoàn")]
    [InlineData("đảng\u0007 đoàn", "RG1054", "đảng đoàn")]
    [InlineData("đảng\u200B đoàn", "RG1055", "đảng đoàn")]
    [InlineData("đảng\uFEFF đoàn", "RG1055", "đảng đoàn")]
    [InlineData("tổ\u00ADchức", "RG1056", "tổchức")]
    [InlineData("Bí th\u00ADư", "RG1056", "Bí thư")]
    [InlineData("đảng đo\uFFFDn", "RG1057", "đảng đo\uFFFDn")]
    [InlineData("B?o cáo", "RG1058", "B?o cáo")]
    [InlineData("03\u00A0ban cán sự đảng", "RG1062", "03 ban cán sự đảng")]
    [InlineData("ban\tcán sự", "RG1062", "ban cán sự")]
    [InlineData("☐ đồng chí", "RG1063", "☐ đồng chí")]
    [InlineData("\uF0B7 đồng chí", "RG1063", "\uF0B7 đồng chí")]
    [InlineData("đồng chí 😀", "RG1063", "đồng chí 😀")]
    public void Check_StrangeCharacter_IsFoundOnceAndMendedWhereSafe(string text, string code, string mended)
    {
        Assert.Equal(code, ProofTester.Codes(text));
        Assert.Equal(mended, ProofTester.Fix(text));
    }

    [Fact]
    public void Check_GreekSymbolOfAFormula_IsNoFinding() =>
        Assert.Equal("", ProofTester.Codes("Bụi không quá 50 μg/m³; điện trở 2 kΩ, 5 Ω; K = α × Δt + Σ(x), trong đó α là hệ số."));

    [Fact]
    public void CompositionCheck_DecomposedTemplate_IsOneFindingOfTheLineWithItsRepair()
    {
        var file = new SourceFile("a.md", "Đa\u0309ng u\u0309y ti\u0309nh {{ x }}\n");
        var diagnostics = new DiagnosticBag();

        CompositionCheck.Check(file, diagnostics);

        var found = Assert.Single(diagnostics.All);
        Assert.Equal("RG1005", found.Descriptor.Id);
        Assert.Equal("Đảng ủy tỉnh {{ x }}\n", TextFixer.Apply(file, found.Fixes));
    }

    [Fact]
    public void Check_DecomposedYaml_IsFoundByTheReaderOnlyAndMended()
    {
        const string yaml = "a: Đảng u\u0309y tỉnh\nb: Đảng x\u0301\n";
        var file = new SourceFile("a.yaml", yaml);
        var diagnostics = new DiagnosticBag();
        var root = Assert.IsType<DataMapping>(YamlReader.Read(file, diagnostics));

        foreach (var entry in root.Entries)
            Proofreader.Check(Assert.IsType<DataScalar>(entry.Value), new ProofContext(ToneStyle.New, Lexicon.Empty), diagnostics);

        Assert.Equal(["RG1005", "RG1051"], diagnostics.All.Select(d => d.Descriptor.Id));
        Assert.Equal("a: Đảng ủy tỉnh\nb: Đảng x\u0301\n", TextFixer.Apply(file, diagnostics.All[0].Fixes));
    }

    [Fact]
    public void Check_HalfACharacter_IsFound() =>
        Assert.Equal("RG1064", ProofTester.Codes("đảng " + '\uD83D' + " đoàn"));

    [Fact]
    public void Check_SoftHyphenForALostLetter_SaysWhichAndMendsNothing()
    {
        var found = Assert.Single(ProofTester.Check("Bí th\u00AD"));

        Assert.Empty(found.Fixes);
        Assert.Contains("“thư”", found.Hint?.In(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ông Müller, bà Noël; 20 °C, 3 × 4 = 12, § 5, ½, №, €, ±, →, •")]
    [InlineData("  thụt đầu dòng\n\tthụt bằng tab")]
    [InlineData("Có đúng không? Đúng. Hỏi: “vì sao?”")]
    [InlineData("K’Brêu, Kʼbang")]
    [InlineData("")]
    public void Check_SoundCharacters_AreNoFinding(string text) => Assert.Equal("", ProofTester.Codes(text));
}
