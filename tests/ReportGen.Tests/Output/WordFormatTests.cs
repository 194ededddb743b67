using ReportGen.Tests.Documents;
using ReportGen.Tests.Snapshots;

namespace ReportGen.Tests.Output;

public sealed class WordFormatTests
{
    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("word/numbering.xml")]
    [InlineData("word/settings.xml")]
    [InlineData("word/footnotes.xml")]
    [InlineData("word/header1.xml")]
    [InlineData("word/_rels/document.xml.rels")]
    [InlineData("docProps/core.xml")]
    public void Write_Sample_HasTheseParts(string name)
    {
        var file = WordFile.Write(TestProject.Document(SampleText.Body, SampleText.Annex), TestProject.Profile());

        Snapshot.Verify(WordFile.Part(file, name), "xml", name.Replace('/', '-').Replace(".xml", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes()
    {
        var first = WordFile.Write(TestProject.Document(SampleText.Body, SampleText.Annex), TestProject.Profile());
        var second = WordFile.Write(TestProject.Document(SampleText.Body, SampleText.Annex), TestProject.Profile());

        Assert.Equal(first.ToArray(), second.ToArray());
        if (Environment.GetEnvironmentVariable("REPORTGEN_SAMPLE") is { } path)
            File.WriteAllBytes(path, first.ToArray());
    }
}
