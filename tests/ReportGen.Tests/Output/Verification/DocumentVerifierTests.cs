using System.Text;
using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Output;
using ReportGen.Core.Output.Verification;
using ReportGen.Core.Projects;
using ReportGen.Tests.Documents;
using ReportGen.Tests.Snapshots;

namespace ReportGen.Tests.Output.Verification;

public sealed class DocumentVerifierTests
{
    private const string Body = "word/document.xml";
    private const string Settings = "word/settings.xml";
    private const string Styles = "word/styles.xml";
    private const string Picture =
        "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent cx=\"9\" cy=\"9\"/>"
        + "<wp:docPr id=\"7\" name=\"Hình 1\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"x\"/></a:graphic>"
        + "</wp:inline></w:drawing></w:r>";

    private const string FirstRun = "<w:r><w:t>TỈNH ỦY SÔNG BÌNH</w:t></w:r>";

    private static readonly Core.Documents.Document Sample = TestProject.Document(SampleText.Body, SampleText.Annex);
    private static readonly byte[] Word = WordFile.Write(Sample, TestProject.Profile()).ToArray();

    /// <summary>Every way to spoil a Word file, and the code that must be among what is found.</summary>
    private static readonly IReadOnlyList<Tampering> Tamperings =
    [
        new("RG5050", "a figure changed", file => file.Replace(Body, "123-CV/VPTU", "132-CV/VPTU")),
        new("RG5051", "a paragraph lost", file => file.Replace(Body, "<w:t>Ba bước xử lý:</w:t>", "")),
        new("RG5052", "a paragraph added", file => file.Replace(Body, "<w:tbl>", "<w:p><w:r><w:t>Thêm một dòng.</w:t></w:r></w:p><w:tbl>")),
        new("RG5053", "a part damaged", file => file.Replace(Styles, "</w:styles>", "")),
        new("RG5053", "no content types", file => file.Remove("[Content_Types].xml")),
        new("RG5054", "the schema's order broken", file => file.Replace(Body, "<w:trPr><w:cantSplit/></w:trPr>", "<w:trPr><w:nosuch/></w:trPr>")),
        new("RG5055", "a part lost", file => file.Remove("word/fontTable.xml")),
        new("RG5055", "a link without a relationship", file => file.Replace(Body, "r:id=\"link", "r:id=\"other")),
        new("RG5055", "a part without a type", file => file.Replace("[Content_Types].xml", "Extension=\"rels\"", "Extension=\"slers\"")),
        new("RG5056", "two bookmarks of one name", file => file.Replace(Body, FirstRun, Bookmark(1, "a") + Bookmark(2, "A") + FirstRun)),
        new("RG5056", "a style defined twice", file => file.Replace(Styles, "</w:styles>", "<w:style w:type=\"paragraph\" w:styleId=\"Issuer\"><w:name w:val=\"Issuer 2\"/></w:style></w:styles>")),
        new("RG5057", "a style unknown", file => file.Replace(Body, "w:val=\"Issuer\"", "w:val=\"Issuers\"")),
        new("RG5057", "a base style unknown", file => file.Replace(Styles, "<w:basedOn w:val=\"Normal\"/>", "<w:basedOn w:val=\"Norm\"/>")),
        new("RG5058", "a numbering unknown", file => file.Replace(Body, "<w:numId w:val=\"1\"/>", "<w:numId w:val=\"77\"/>")),
        new("RG5059", "a bookmark without end", file => file.Replace(Body, FirstRun, "<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>" + FirstRun)),
        new("RG5059", "a bookmark without start", file => file.Replace(Body, FirstRun, "<w:bookmarkEnd w:id=\"1\"/>" + FirstRun)),
        new("RG5060", "a link to no bookmark", file => file.Replace(Body, FirstRun, $"<w:hyperlink w:anchor=\"nowhere\">{FirstRun}</w:hyperlink>")),
        new("RG5060", "a field to no bookmark", file => file.Replace(Body, FirstRun, $"<w:fldSimple w:instr=\" REF nowhere \\h \">{FirstRun}</w:fldSimple>")),
        new("RG5061", "a field without end", file => file.Replace("word/header1.xml", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "")),
        new("RG5061", "a field without start", file => file.Replace("word/header1.xml", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "")),
        new("RG5061", "a field without result", file => file.Replace("word/header1.xml", "<w:r><w:t>2</w:t></w:r>", "")),
        new("RG5062", "fields to be updated", file => file.Replace(Settings, "<w:mirrorMargins/>", "<w:mirrorMargins/><w:updateFields w:val=\"true\"/>")),
        new("RG5062", "a dirty field", file => file.Replace("word/header1.xml", "w:fldCharType=\"begin\"", "w:fldCharType=\"begin\" w:dirty=\"1\"")),
        new("RG5063", "a cell without a paragraph", file => file.Replace(Body, "</w:p></w:tc>", "</w:p><w:tbl><w:tblPr/><w:tblGrid/></w:tbl></w:tc>")),
        new("RG5063", "a row too wide", file => file.Replace(Body, "<w:gridCol w:w=\"4195\"/>", "")),
        new("RG5063", "no page set-up at the end", file => file.Replace(Body, "</w:sectPr></w:body>", "</w:sectPr><w:p/></w:body>")),
        new("RG5063", "a footnote lost", file => file.Replace(Body, "<w:footnoteReference w:id=\"1\"/>", "<w:footnoteReference w:id=\"9\"/>")),
        new("RG5064", "a font in one slot", file => file.Replace(Styles, "w:cs=\"Times New Roman\"", "w:cs=\"Arial\"")),
        new("RG5064", "a run of another font", file => file.Replace(Body, FirstRun, FirstRun.Replace("<w:r>", "<w:r><w:rPr><w:rFonts w:hAnsi=\"Arial\"/></w:rPr>", StringComparison.Ordinal))),
        new("RG5065", "another language", file => file.Replace(Styles, "<w:lang w:val=\"vi-VN\"", "<w:lang w:val=\"en-US\"")),
        new("RG5066", "no title", file => file.Replace("docProps/core.xml", "<dc:title>", "<dc:subject>").Replace("docProps/core.xml", "</dc:title>", "</dc:subject>")),
        new("RG5067", "a level skipped", file => file.Replace(Body, "w:val=\"Heading2\"", "w:val=\"Heading4\"")),
        new("RG5068", "no header row", file => file.Replace(Body, "<w:tblHeader/>", "")),
        new("RG5069", "a picture without words", file => file.Replace(Body, FirstRun, FirstRun + Picture)),
    ];

    /// <summary>Two tests look at each: verified once.</summary>
    private static readonly Dictionary<string, DiagnosticBag> Found = [];

    public static TheoryData<string> TamperingNames => [.. Tamperings.Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(ShippedProfileTests.Names), MemberType = typeof(ShippedProfileTests))]
    public void Verify_SampleInShippedProfile_FindsNothing(string profile)
    {
        var document = TestProject.Document(SampleText.Body, SampleText.Annex, profile);
        var word = WordFile.Write(document, TestProject.Profile(profile)).ToArray();
        var diagnostics = new DiagnosticBag();
        var verifier = new DocumentVerifier(document, "Times New Roman");

        verifier.Verify("docx", "a.docx", word, diagnostics);
        verifier.Verify("md", "a.md", Encoding.UTF8.GetBytes(MarkdownFormat.Write(document)), diagnostics);

        Assert.Empty(diagnostics.All);
    }

    [Theory]
    [InlineData("dang-hd36")]
    [InlineData("dang-hd05")]
    [InlineData("hanhchinh-nd30")]
    public void Verify_ShippedReport_GivesTheVerifiedBytes(string profile)
    {
        var build = BuildShipped(profile);
        var diagnostics = new DiagnosticBag();

        var verified = build.Verify(["md", "docx"], "out/", diagnostics);

        Assert.Empty(diagnostics.All);
        Assert.NotNull(verified);
        Assert.Equal(build.Outputs.Select(Bytes), verified.Outputs.Select(Bytes));
    }

    [Theory]
    [MemberData(nameof(TamperingNames))]
    public void Verify_TamperedWordFile_FindsIt(string name)
    {
        var tampering = Tamperings.Single(item => item.Name == name);

        var found = Verify(tampering).All;

        Assert.Contains(tampering.Code, found.Select(item => item.Descriptor.Id));
    }

    [Theory]
    [InlineData(Language.English, "en")]
    [InlineData(Language.Vietnamese, "vi")]
    public void Verify_TamperedWordFile_TellsItWell(Language language, string variant)
    {
        using var printed = new StringWriter { NewLine = "\n" };

        foreach (var tampering in Tamperings)
        {
            printed.Write($"--- {tampering.Name}\n\n");
            new PrettyPrinter(printed, language, colour: false).Print(Verify(tampering).All);
        }

        Snapshot.VerifyFile(printed.ToString(), Path.Combine(TestFolders.Tests, "cases", "verification", "tampered." + variant), "txt");
    }

    [Fact]
    public void Verify_ChangedMarkdown_PointsAtTheLine()
    {
        var diagnostics = new DiagnosticBag();
        var markdown = MarkdownFormat.Write(Sample).Replace("Phân công;", "Phân loại;", StringComparison.Ordinal);

        new DocumentVerifier(Sample, null).Verify("md", "out/a.md", Encoding.UTF8.GetBytes(markdown), diagnostics);

        var diagnostic = Assert.Single(diagnostics.All);
        Assert.Equal("RG5050", diagnostic.Descriptor.Id);
        Assert.Equal("5. Phân loại;", diagnostic.Span.Text);
    }

    [Fact]
    public void Verify_NotAZipFile_SaysSo()
    {
        var diagnostics = new DiagnosticBag();

        new DocumentVerifier(Sample, null).Verify("docx", "out/a.docx", [1, 2, 3], diagnostics);

        Assert.Equal("out/a.docx:1:1: error RG5053: The part 'zip' of the Word file is missing or damaged.", Assert.Single(diagnostics.All).ToString());
    }

    private static DiagnosticBag Verify(Tampering tampering)
    {
        if (Found.TryGetValue(tampering.Name, out var known))
            return known;
        var diagnostics = new DiagnosticBag();
        Found.Add(tampering.Name, diagnostics);
        var content = tampering.Change(new TamperedFile(Word)).ToBytes();
        new DocumentVerifier(Sample, "Times New Roman").Verify("docx", "out/a.docx", content, diagnostics);
        return diagnostics;
    }

    private static ReportBuild BuildShipped(string profile)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var folder in (string[])["data", "templates"])
        {
            foreach (var path in Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, folder), "*", SearchOption.AllDirectories))
                files.Add(Path.GetRelativePath(TestFolders.Repository, path).Replace('\\', '/'), File.ReadAllBytes(path));
        }
        var report = Encoding.UTF8.GetString(files["data/report.yaml"]).Replace("profile: dang-hd36", "profile: " + profile, StringComparison.Ordinal);
        files["data/report.yaml"] = Encoding.UTF8.GetBytes(report);
        var diagnostics = new DiagnosticBag();
        var build = ReportBuilder.Build(new MemoryFiles(files), diagnostics);
        Assert.True(build is not null, string.Join('\n', diagnostics.All));
        return build;
    }

    private static byte[] Bytes(ReportOutput output)
    {
        var stream = new MemoryStream();
        output.Write(stream);
        return stream.ToArray();
    }

    private static string Bookmark(int id, string name) => $"<w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/><w:bookmarkEnd w:id=\"{id}\"/>";

    private sealed record Tampering(string Code, string Name, Func<TamperedFile, TamperedFile> Change);
}
