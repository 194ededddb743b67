using ReportGen.Core.Diagnostics;
using ReportGen.Core.Proofing;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Proofing;

public class TextFixerTests
{
    private static readonly SourceFile File = new("a.yaml", "# uỷ\ntext: cấp uỷ ,ban  # ghi chú  \r\n");

    [Fact]
    public void Apply_Fixes_ChangeTheirCharactersAndNothingElse()
    {
        var result = TextFixer.Apply(File, [Fix("ỷ ,b", 2, ", b"), Fix("uỷ", 1, "ủy")]);

        Assert.Equal("# uỷ\ntext: cấp ủy, bban  # ghi chú  \r\n", result);
    }

    [Fact]
    public void Apply_NoFix_GivesTheSameText() => Assert.Equal(File.Text, TextFixer.Apply(File, []));

    [Fact]
    public void Apply_OverlappingFixes_KeepsTheFirst()
    {
        var file = new SourceFile("a.yaml", "abcdef");
        TextFix[] fixes = [new(file.Span(1, 3), "X"), new(file.Span(3, 2), "Y"), new(file.Span(1, 2), "Z"), new(file.Span(4, 1), "E")];

        Assert.Equal("aXEf", TextFixer.Apply(file, fixes));
        Assert.Equal(2, TextFixer.Choose(file, fixes).Count);
    }

    [Fact]
    public void Apply_FixOfAnotherFile_IsPassedOver()
    {
        var other = new SourceFile("b.yaml", "abc");

        Assert.Equal(File.Text, TextFixer.Apply(File, [new TextFix(other.Span(0, 1), "X")]));
    }

    [Fact]
    public void Fix_EscapeInDoubleQuotes_IsRefused()
    {
        // "Đảng u\u1EF7 ,ban": the letter is an escape of six characters, the comma stands as it is.
        const string yaml = "\"Đảng u\\u1EF7 ,ban\"";
        var file = new SourceFile("a.yaml", yaml);
        var slice = new SourceSlice(file, "Đảng uỷ ,ban", [0, 7], [1, 13]);

        var found = ProofTester.Check(slice, TextForm.DoubleQuotedScalar, Lexicon.Empty);

        Assert.Equal(["RG1070", "RG1080"], found.Select(d => d.Descriptor.Id));
        Assert.Empty(found[0].Fixes);
        Assert.Equal("\"Đảng u\\u1EF7, ban\"", TextFixer.Apply(file, found.SelectMany(d => d.Fixes)));
    }

    [Fact]
    public void Fix_EscapedQuoteThatMapsToTheQuoteItself_IsRefused()
    {
        const string yaml = "\"cụm \\\"ban\\\" này\"";
        var file = new SourceFile("a.yaml", yaml);
        var slice = new SourceSlice(file, "cụm \"ban\" này", [0, 4, 8], [1, 6, 11]);

        var found = Assert.Single(ProofTester.Check(slice, TextForm.DoubleQuotedScalar, Lexicon.Empty));

        Assert.Equal("RG1085", found.Descriptor.Id);
        Assert.Empty(found.Fixes);
    }

    [Theory]
    [InlineData("gồm:bí thư", TextForm.PlainScalar, "gồm:bí thư")]
    [InlineData("gồm:bí thư", TextForm.SingleQuotedScalar, "gồm: bí thư")]
    [InlineData("gồm:bí thư", TextForm.BlockScalar, "gồm: bí thư")]
    [InlineData("gồm :bí thư", TextForm.PlainScalar, "gồm :bí thư")]
    [InlineData("ban ,sở", TextForm.PlainScalar, "ban, sở")]
    [InlineData("như sau.", TextForm.PlainScalar, "như sau.")]
    public void Fix_PlainScalar_NeverGainsAColonWithASpace(string text, TextForm form, string expected) =>
        Assert.Equal(expected, ProofTester.Fix(text, form, ProofTester.ShippedLexicon));

    [Fact]
    public void Fix_CommaInAFlowList_IsRefused()
    {
        var flow = new SourceFile("a.yaml", "items: [lãnh chỉ đạo, ban]");
        var block = new SourceFile("a.yaml", "item: lãnh chỉ đạo");

        var inFlow = ProofTester.Check(Slice(flow, "lãnh chỉ đạo"), TextForm.PlainScalar, ProofTester.ShippedLexicon);
        var inBlock = ProofTester.Check(Slice(block, "lãnh chỉ đạo"), TextForm.PlainScalar, ProofTester.ShippedLexicon);

        Assert.Empty(Assert.Single(inFlow).Fixes);
        Assert.Equal("item: lãnh đạo, chỉ đạo", TextFixer.Apply(block, Assert.Single(inBlock).Fixes));
    }

    [Fact]
    public void Fix_FoldedLine_IsRefusedWhereTheFileHasALineEnd()
    {
        var file = new SourceFile("a.yaml", "text: cán bộ\n  , đảng viên");
        var slice = new SourceSlice(file, "cán bộ , đảng viên", [0, 6, 7], [6, 12, 15]);

        var found = Assert.Single(ProofTester.Check(slice, TextForm.PlainScalar, Lexicon.Empty));

        Assert.Equal("RG1080", found.Descriptor.Id);
        Assert.Empty(found.Fixes);
    }

    private static SourceSlice Slice(SourceFile file, string text) =>
        new(file, text, [0], [file.Text.IndexOf(text, StringComparison.Ordinal)]);

    private static TextFix Fix(string place, int length, string replacement) =>
        new(File.Span(File.Text.LastIndexOf(place, StringComparison.Ordinal) + (place.StartsWith('ỷ') ? 1 : 0), length + (place.StartsWith('u') ? 1 : 0)), replacement);
}
