using System.Text;
using System.Xml.Linq;
using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;
using ReportGen.Core.Output.HouseStyles;
using ReportGen.Core.Projects;
using ReportGen.Core.Sources;
using ReportGen.Tests.Documents;
using ReportGen.Tests.Snapshots;

namespace ReportGen.Tests.Output.HouseStyles;

public sealed class HouseStyleTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Theory]
    [InlineData("u1", "heading 1")]
    [InlineData("berschrift1", "heading 1")]
    [InlineData("Heading1", "Heading 1")]
    [InlineData("a1", "Đầu đề 1")]
    [InlineData("a1", "\u0110\u00E2\u0300u \u0111\u00EA\u0300 1")]
    [InlineData("a1", "ĐẦU ĐỀ 1")]
    [InlineData("a1", "Überschrift 1")]
    [InlineData("a1", "Titre 1")]
    [InlineData("Heading1", "Tên mục lớn")]
    public void Read_HeadingStyleUnderAnyOfItsNames_IsFound(string id, string name)
    {
        var style = Read(HouseDocument.WithHeading(id, name), out var diagnostics);

        Assert.Equal(20m, style.Profile.Style("heading1").Size);
        Assert.DoesNotContain("'heading 1'", diagnostics.All.Single(item => item.Descriptor.Id == "RG5102").Message.ToString(), StringComparison.Ordinal);
        var found = StyleOf(style.Styles, "Heading1");
        Assert.Equal("heading 1", found.Element(W + "name")?.Attribute(W + "val")?.Value);
        Assert.Equal("0", found.Element(W + "pPr")?.Element(W + "outlineLvl")?.Attribute(W + "val")?.Value);
    }

    [Fact]
    public void Read_OtherNameOfAStyle_IsFound()
    {
        var style = Read(HouseDocument.Create(HouseDocument.Style("x", "Tên cơ quan", sz: 36, aliases: "Cơ quan,Issuer")), out _);

        Assert.Equal(18m, style.Profile.Style("issuer").Size);
    }

    [Fact]
    public void Read_MissingStyle_KeepsTheLookOfTheProfileAndIsNamed()
    {
        var style = Read(HouseDocument.Vietnamese(), out var diagnostics);

        var missing = Assert.Single(diagnostics.All, item => item.Descriptor.Id == "RG5102").Message.ToString();
        Assert.Contains("'PlaceDate'", missing, StringComparison.Ordinal);
        Assert.DoesNotContain("'Issuer'", missing, StringComparison.Ordinal);
        var placeDate = StyleOf(style.Styles, "PlaceDate");
        Assert.Null(placeDate.Element(W + "basedOn"));
        Assert.Equal("Times New Roman", placeDate.Element(W + "rPr")?.Element(W + "rFonts")?.Attribute(W + "cs")?.Value);
        Assert.Equal(TestProject.Profile().Style("placeDate"), style.Profile.Style("placeDate"));
    }

    [Fact]
    public void Read_OurOwnOutput_HasEveryStyleAndChangesNone()
    {
        var own = WordFile.Write(TestProject.Document(SampleText.Body, SampleText.Annex), TestProject.Profile()).ToArray();

        var style = Read(own, out var diagnostics);

        Assert.Equal("RG5106", Assert.Single(diagnostics.All).Descriptor.Id);
        Assert.Equal(TestProject.Profile().Styles.Select(item => item with { IsUpper = false, FirstLine = 0, Left = 0 }), style.Profile.Styles.Select(item => item with { IsUpper = false, FirstLine = 0, Left = 0 }));
    }

    [Fact]
    public void Build_WithStyleDocument_FollowsItAndIsSound()
    {
        var word = BuildRoster(HouseDocument.Vietnamese(), out var diagnostics);

        Assert.Equal(["RG5102", "RG5103", "RG5104"], diagnostics.All.Select(item => item.Descriptor.Id).Order(StringComparer.Ordinal));
        Assert.Empty(WordFile.Validate(word));
        var document = XDocument.Parse(WordFile.Part(word, "word/document.xml"));
        Assert.All(document.Descendants(W + "pgMar"), margins => Assert.Equal("1440 1134", $"{margins.Attribute(W + "top")?.Value} {margins.Attribute(W + "right")?.Value}"));
        Assert.All(document.Descendants(W + "sectPr"), section => Assert.Equal(2, section.Elements().Count(item => item.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal))));
        Assert.Empty(document.Descendants(W + "titlePg"));
        Assert.Contains("Văn phòng, trang ", WordFile.Part(word, "word/style1.xml"), StringComparison.Ordinal);
        Assert.Contains("w:val=\"Header\"", WordFile.Part(word, "word/style1.xml"), StringComparison.Ordinal);
        Assert.Contains("w:val=\"Chntrang\"", WordFile.Part(word, "word/style2.xml"), StringComparison.Ordinal);
        Assert.Contains("word/media/style1.png", WordFile.PartNames(word));
        Assert.DoesNotContain("word/header1.xml", WordFile.PartNames(word));
        Assert.Contains("evenAndOddHeaders", WordFile.Part(word, "word/settings.xml"), StringComparison.Ordinal);
        var styles = WordFile.Part(word, "word/styles.xml");
        Assert.DoesNotContain("Theme", styles, StringComparison.Ordinal);
        Assert.DoesNotContain("numPr", styles, StringComparison.Ordinal);
        Assert.Contains("w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"", styles, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("REPORTGEN_SAMPLES") is { } folder)
            File.WriteAllBytes(Path.Combine(folder, "house-style.docx"), word.ToArray());
    }

    [Fact]
    public void Build_WithStyleDocumentTwice_GivesTheSameBytes()
    {
        // Made once: the library gives the parts of each document other names.
        var style = HouseDocument.Vietnamese();

        Assert.Equal(BuildRoster(style, out _).ToArray(), BuildRoster(style, out _).ToArray());
    }

    [Fact]
    public void Build_StyleDocumentWithoutHeader_KeepsThePageNumberOfTheProfile()
    {
        var word = BuildRoster(HouseDocument.WithHeading("u1", "heading 1"), out _);

        Assert.Contains("word/header1.xml", WordFile.PartNames(word));
        Assert.Empty(WordFile.Validate(word));
    }

    [Theory]
    [InlineData(Language.English, "en")]
    [InlineData(Language.Vietnamese, "vi")]
    public void Build_UnfitStyleDocument_SaysWhy(Language language, string variant)
    {
        using var printed = new StringWriter { NewLine = "\n" };
        foreach (var (about, name, content) in Unfit())
        {
            Build(name, content, out var diagnostics);
            printed.Write($"--- {about}\n\n");
            new PrettyPrinter(printed, language, colour: false).Print(diagnostics.Sorted());
        }

        Snapshot.VerifyFile(printed.ToString(), Path.Combine(TestFolders.Tests, "cases", "house-style", "findings." + variant), "txt");
    }

    private static IEnumerable<(string About, string Name, byte[] Content)> Unfit()
    {
        var normal = HouseDocument.Style("Normal", "Normal", isDefault: true);
        yield return ("a name misspelt", "maau.docx", HouseDocument.Create(normal));
        yield return ("an old .doc", "mau.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        yield return ("a damaged file", "mau.docx", HouseDocument.Create(normal)[..400]);
        yield return ("few styles, several sections", "mau.docx", HouseDocument.Create(normal, more: "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>"));
        yield return ("a heading with numbers", "mau.docx", HouseDocument.Create(normal + HouseDocument.Style("u1", "heading 1", numbered: true)));
        yield return ("a tracked change in the header", "mau.docx", HouseDocument.Create(normal, "<w:p><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>mới</w:t></w:r></w:ins></w:p>"));
        yield return ("a lost picture in the header", "mau.docx", HouseDocument.Create(normal, footer: "<w:p><w:r><w:object/></w:r></w:p>"));
        yield return ("margins too wide", "mau.docx", Encoded(HouseDocument.Create(normal), "w:right=\"1134\"", "w:right=\"9000\""));
    }

    private static byte[] Encoded(byte[] file, string old, string now) =>
        new Verification.TamperedFile(file).Replace("word/document.xml", old, now).ToBytes();

    private static HouseStyle Read(byte[] content, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        var source = new SourceFile("data/report.yaml", "style: mau.docx");
        var style = HouseStyleReader.Read(content, new FrameText("mau.docx", source.Span(7, 8)), TestProject.Profile(), diagnostics);
        Assert.True(style is not null, string.Join('\n', diagnostics.All));
        return style;
    }

    private static MemoryStream BuildRoster(byte[] style, out DiagnosticBag diagnostics)
    {
        var build = Build("mau.docx", style, out diagnostics);
        Assert.True(build is not null, string.Join('\n', diagnostics.All));
        var found = new DiagnosticBag();
        Assert.True(build.Verify(["md", "docx"], "out/", found) is not null, string.Join('\n', found.All));
        var stream = new MemoryStream();
        build.Outputs.Single(output => output.Format == "docx").Write(stream);
        return stream;
    }

    private static ReportBuild? Build(string name, byte[] style, out DiagnosticBag diagnostics)
    {
        var root = Path.Combine(TestFolders.Tests, "cases", "projects", "duty-roster");
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
        files["templates/mau.docx"] = style;
        files["data/report.yaml"] = [.. files["data/report.yaml"], .. Encoding.UTF8.GetBytes($"\nstyle: {name}\n")];
        diagnostics = new DiagnosticBag();
        return ReportBuilder.Build(new MemoryFiles(files), diagnostics);
    }

    private static XElement StyleOf(XElement styles, string id) =>
        styles.Elements(W + "style").Single(style => style.Attribute(W + "styleId")?.Value == id);
}
