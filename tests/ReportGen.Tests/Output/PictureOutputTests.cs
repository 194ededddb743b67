using System.Text;
using System.Xml.Linq;
using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Output;
using ReportGen.Core.Projects;
using ReportGen.Tests.Documents;
using ReportGen.Tests.Output.HouseStyles;

namespace ReportGen.Tests.Output;

public sealed class PictureOutputTests
{
    private const int UnitsInMillimetre = 36000;

    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    [Theory]
    [InlineData("a.png", 40 * 914400 / 96, 30 * 914400 / 96)]
    [InlineData("pictures/wide.png", 165 * UnitsInMillimetre, 165 * UnitsInMillimetre / 4)]
    [InlineData("pictures/high.png", 2184.5 / 1000 * UnitsInMillimetre, 218.45 * UnitsInMillimetre)]
    public void Write_Picture_IsScaledDownAndNeverUp(string path, double width, double height)
    {
        var file = WordFile.Write(TestProject.Document($"![Hình]({path})"), TestProject.Profile());

        var extent = XDocument.Parse(WordFile.Part(file, "word/document.xml")).Descendants(Drawing + "extent").Single();

        Assert.Equal(width, (double)extent.Attribute("cx")!, UnitsInMillimetre / 20.0);
        Assert.Equal(height, (double)extent.Attribute("cy")!, UnitsInMillimetre / 20.0);
    }

    [Fact]
    public void Write_AnotherPictureBefore_KeepsNamesAndIds()
    {
        var one = Ids("![Hình](a.png)");
        var two = Ids("![Trước](b.jpg)\n\n![Hình](a.png)");

        Assert.Equal(one, two[1..]);
        Assert.Distinct(two);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Verify_ReportWithPictures_FindsNothing(bool hasHouseStyle)
    {
        var build = Build(hasHouseStyle);
        var diagnostics = new DiagnosticBag();

        var verified = build.Verify(["md", "docx"], "out/", diagnostics);

        Assert.Empty(diagnostics.All.Select(diagnostic => diagnostic.ToString()));
        Assert.NotNull(verified);
        Assert.Equal(["lich-truc.md", "lich-truc.docx", "lich-truc-a.png", "lich-truc-b.jpg"], verified.Outputs.Select(output => output.Name));
        Assert.Equal(PictureBytes.Files["b.jpg"], Bytes(verified.Outputs[^1]));
        Assert.Contains("![Ảnh chụp](lich-truc-b.jpg)", Encoding.UTF8.GetString(Bytes(verified.Outputs[0])), StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_OnlyWord_LeavesThePicturesOut()
    {
        var verified = Build(hasHouseStyle: false).Verify(["docx"], "out/", new DiagnosticBag());

        Assert.Equal("lich-truc.docx", Assert.Single(verified!.Outputs).Name);
    }

    [Fact]
    public void Compare_OnlyAPictureChanged_NamesItAndTheDocumentThatHoldsIt()
    {
        var files = Files(hasHouseStyle: false);
        var changed = new Dictionary<string, byte[]>(files) { ["templates/a.png"] = PictureBytes.Png(20, 20) };

        var same = ReportComparison.Of(Build(files), new MemoryFiles(files), Build(files), new MemoryFiles(files));
        var other = ReportComparison.Of(Build(files), new MemoryFiles(files), Build(changed), new MemoryFiles(changed));

        Assert.True(same.IsSame);
        Assert.Equal(["lich-truc.docx", "lich-truc-a.png"], other.OtherOutputs);
    }

    private static List<string> Ids(string markdown) =>
        [.. XDocument.Parse(WordFile.Part(WordFile.Write(TestProject.Document(markdown), TestProject.Profile()), "word/document.xml"))
            .Descendants(Drawing + "docPr").Select(item => item.Attribute("id")!.Value)];

    private static ReportBuild Build(bool hasHouseStyle) => Build(Files(hasHouseStyle));

    private static ReportBuild Build(Dictionary<string, byte[]> files)
    {
        var diagnostics = new DiagnosticBag();
        var build = ReportBuilder.Build(new MemoryFiles(files), diagnostics);
        Assert.True(build is not null, string.Join('\n', diagnostics.All));
        return build;
    }

    private static Dictionary<string, byte[]> Files(bool hasHouseStyle)
    {
        var root = Path.Combine(TestFolders.Tests, "cases", "projects", "duty-roster");
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
        files["templates/a.png"] = PictureBytes.Files["a.png"];
        files["templates/pictures/b.jpg"] = PictureBytes.Files["b.jpg"];
        files["templates/report.md"] = [.. files["templates/report.md"], .. "\n![Sơ đồ](a.png)\n\n- ![Ảnh chụp](pictures/b.jpg)\n"u8];
        if (hasHouseStyle)
        {
            files["templates/mau.docx"] = HouseDocument.Create(HouseDocument.Style("Normal", "Normal", isDefault: true));
            files["data/report.yaml"] = [.. files["data/report.yaml"], .. "\nstyle: mau.docx\n"u8];
        }
        return files;
    }

    private static byte[] Bytes(ReportOutput output)
    {
        using var stream = new MemoryStream();
        output.Write(stream);
        return stream.ToArray();
    }
}
