using System.Xml.Linq;
using ReportGen.Core.Documents;
using ReportGen.Core.Output;
using ReportGen.Tests.Documents;
using ReportGen.Tests.Snapshots;

namespace ReportGen.Tests.Output.Constructs;

/// <summary>
/// Every construct that a text can hold: <c>NAME.md</c> in this folder is what a template gives, <c>NAME.verified.xml</c> its piece of
/// <c>document.xml</c>, <c>NAME.verified.md</c> its piece of the Markdown output.
/// </summary>
public sealed class ConstructTests
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static string Folder => Path.Combine(TestFolders.Tests, "Output", "Constructs");

    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (var path in Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (!name.Contains('.', StringComparison.Ordinal))
                names.Add(name);
        }
        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_Construct_LooksLikeThis(string name)
    {
        var document = Document(name);
        var file = WordFile.Write(document, TestProject.Profile());

        Snapshot.VerifyFile(WordPiece(file), Path.Combine(Folder, name), "xml");
        Snapshot.VerifyFile(MarkdownPiece(MarkdownFormat.Write(document)), Path.Combine(Folder, name), "md");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_Construct_IsValidAndSaysTheSame(string name)
    {
        var document = Document(name);
        var file = WordFile.Write(document, TestProject.Profile());

        Assert.Empty(WordFile.Validate(file));
        Assert.Equal(DocumentText.Of(document), WordText.Of(file));
        Assert.Equal(DocumentText.Of(document), MarkdownText.Of(MarkdownFormat.Write(document)));
        OutputMapTests.AssertWhole(MarkdownFormat.Map(document));
    }

    private static Document Document(string name)
    {
        var report = name.StartsWith("contents", StringComparison.Ordinal) ? TestProject.ReportYaml + "\ncontents: true" : TestProject.ReportYaml;
        return TestProject.Document(File.ReadAllText(Path.Combine(Folder, name + ".md")), yaml: report);
    }

    /// <summary>What stands between the title and the signature.</summary>
    private static string WordPiece(MemoryStream file)
    {
        var body = XDocument.Parse(WordFile.Part(file, "word/document.xml")).Root!.Element(Word + "body")!;
        var blocks = body.Elements().SkipWhile(block => StyleOf(block) != "Separator").Skip(1).TakeWhile(block => StyleOf(block) != WordStyleIds.SignOffTable);
        return new XElement(body.Name, body.Parent!.Attributes(), blocks) + "\n";
    }

    private static string? StyleOf(XElement block) => block.Descendants()
        .FirstOrDefault(element => element.Name == Word + "pStyle" || element.Name == Word + "tblStyle")?.Attribute(Word + "val")?.Value;

    private static string MarkdownPiece(string markdown)
    {
        const string separator = "\\-----\n\n";
        var start = markdown.IndexOf(separator, StringComparison.Ordinal) + separator.Length;
        return markdown[start..markdown.IndexOf("\nNơi nhận:", start, StringComparison.Ordinal)];
    }
}
