using System.Security.Cryptography;
using ReportGen.Core.Output;
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

    /// <summary>REPORTGEN_SAMPLES names a folder that takes the files, for looking at them.</summary>
    [Theory]
    [MemberData(nameof(ShippedProfileTests.Names), MemberType = typeof(ShippedProfileTests))]
    public void Write_ShippedProfile_IsValidAndSaysTheSame(string profile)
    {
        var yaml = TestProject.ReportYaml.Replace("issuer: {", "issuer: { superior: Đảng bộ tỉnh,", StringComparison.Ordinal);
        var document = TestProject.Document(SampleText.Body, SampleText.Annex, profile, yaml);

        var file = WordFile.Write(document, TestProject.Profile(profile));

        Assert.Empty(WordFile.Validate(file));
        Assert.Equal(DocumentText.Of(document), WordText.Of(file));
        Assert.Equal(DocumentText.Of(document), MarkdownText.Of(MarkdownFormat.Write(document)));
        if (Environment.GetEnvironmentVariable("REPORTGEN_SAMPLES") is { } folder)
            File.WriteAllBytes(Path.Combine(folder, profile + ".docx"), file.ToArray());
    }

    /// <summary>Guards the bytes on every machine. It changes with the shipped layout and with the writer, and with nothing else.</summary>
    [Fact]
    public void Write_TinyDocument_HasTheseBytesEverywhere()
    {
        var file = WordFile.Write(TestProject.Document("Một."), TestProject.Profile());

        Assert.Equal("19A6BA0A60400E063FCB7CFA9209511B", Convert.ToHexString(SHA256.HashData(file.ToArray()))[..32]);
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes()
    {
        var first = WordFile.Write(TestProject.Document(SampleText.Body, SampleText.Annex), TestProject.Profile());
        var second = WordFile.Write(TestProject.Document(SampleText.Body, SampleText.Annex), TestProject.Profile());

        Assert.Equal(first.ToArray(), second.ToArray());
    }
}
