using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Output;
using ReportGen.Core.Output.HouseStyles;
using ReportGen.Core.Redlines;
using ReportGen.Tests.Documents;
using ReportGen.Tests.Output;

namespace ReportGen.Tests.Redlines;

/// <summary>Word files that a report is compared with: what is read of them, and which are refused.</summary>
public sealed class WordBaseTests
{
    private const string Main = "word/document.xml";

    private static readonly byte[] Plain = RedlineTester.Word("Có 03 ban **cán sự** đảng.\n\nĐoạn giữa.\n\n- một\n- hai");

    /// <summary>Ways in which a word processor leaves a paragraph, all of which say the same words.</summary>
    public static TheoryData<string, string, string> Ways => new()
    {
        { "marks of editing", "<w:t>Đoạn giữa.</w:t>", "<w:t>Đoạn </w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"00A1\"><w:rPr><w:lang w:val=\"vi-VN\"/></w:rPr><w:t>giữa.</w:t>" },
        { "inserted", "<w:r><w:t>Đoạn giữa.</w:t></w:r>", "<w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>Đoạn giữa.</w:t></w:r></w:ins>" },
        { "deleted", "<w:r><w:t>Đoạn giữa.</w:t></w:r>", "<w:r><w:t>Đoạn giữa.</w:t></w:r><w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>thừa</w:delText></w:r></w:del>" },
        { "moved", "<w:r><w:t>Đoạn giữa.</w:t></w:r>", "<w:moveFrom w:id=\"1\" w:author=\"A\"><w:r><w:t>cũ</w:t></w:r></w:moveFrom><w:moveTo w:id=\"2\" w:author=\"A\"><w:r><w:t>Đoạn giữa.</w:t></w:r></w:moveTo>" },
        { "container", "<w:r><w:t>Đoạn giữa.</w:t></w:r>", "<w:sdt><w:sdtContent><w:r><w:t>Đoạn giữa.</w:t></w:r></w:sdtContent></w:sdt>" },
        { "field", "<w:r><w:t>Đoạn giữa.</w:t></w:r>", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Đoạn giữa.</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void For_EditedFile_SaysTheSameWords(string way, string old, string now)
    {
        var word = WordFiles.Edited(WordFiles.SavedElsewhere(Plain), Main, (old, now));

        Assert.True(MarkdownOf(Plain) == MarkdownOf(word), way);
    }

    [Fact]
    public void For_JoinedParagraphs_TakesTheDeletionOfAMarkAsAccepted()
    {
        var word = WordFiles.Edited(
            WordFiles.SavedElsewhere(Plain), Main, ("<w:pPr><w:pStyle w:val=\"BodyText\" /></w:pPr><w:r><w:t>Đoạn", "<w:pPr><w:pStyle w:val=\"BodyText\" /><w:rPr><w:del w:id=\"1\" w:author=\"A\" /></w:rPr></w:pPr><w:r><w:t>Đoạn"));

        Assert.Contains("Đoạn giữa.một", MarkdownOf(word), StringComparison.Ordinal);
    }

    [Fact]
    public void For_Comment_TellsThatItIsLost()
    {
        var word = Read(WordFiles.Edited(WordFiles.SavedElsewhere(Plain), Main, ("<w:t>Đoạn giữa.</w:t>", "<w:t>Đoạn giữa.</w:t></w:r><w:r><w:commentReference w:id=\"0\"/>")));

        word.For(Parts(Plain));

        Assert.Equal(["comments"], word.Lost.Select(lost => lost.In(Language.English)));
    }

    [Fact]
    public void Write_EditedFile_GivesTheNewDocumentExactlyAndTheWordsOfTheOld()
    {
        var edited = WordFiles.Edited(WordFiles.SavedElsewhere(Plain), Main, ("<w:t>Đoạn giữa.</w:t>", "<w:t>Đoạn đã sửa.</w:t>"));
        var now = RedlineTester.Word("Có 04 ban **cán sự** đảng.\n\nĐoạn giữa.\n\n- một\n- ba\n- hai");
        var parts = Parts(now);

        var redline = RedlineWriter.Write(Read(edited).For(parts), parts, RedlineTester.Author, comparesLooks: false);

        Assert.Equal(WordShape.Of(now), WordShape.Of(redline.Content, accepts: true));
        Assert.Equal("", string.Join('\n', WordFile.Validate(new MemoryStream(redline.Content))));
        var rejected = PackageParts.Read(redline.Content);
        Assert.NotNull(rejected);
        var file = WordFileParts.Read(rejected);
        Assert.NotNull(file);
        file.Body.ReplaceWith(RedlineResolver.Resolve(file.Body, accepts: false));
        rejected.Set(Main, file.Document);
        var content = new MemoryStream();
        rejected.Write(content);
        content.Position = 0;
        Assert.Equal(WordText.Of(new MemoryStream(edited)), WordText.Of(content));
    }

    [Fact]
    public void Markdown_OfEverySample_IsComparedAsTheSameText()
    {
        var document = TestProject.Document(SampleText.Body, SampleText.Annex);

        var difference = Core.Differences.TextDifference.Of(
            Core.Differences.ReportText.Read(MarkdownOf(WordFile.Write(document, TestProject.Profile()).ToArray())),
            Core.Differences.ReportText.Read(MarkdownFormat.Write(document)));

        var told = string.Join('\n', difference.Select(change => $"{change.Kind} {change.Unit} {change.Section.Heading}: {change.Old?.Text} -> {change.New?.Text}"));
        Assert.True(told.Length == 0, told);
    }

    /// <summary>Files that cannot be read, and why.</summary>
    public static TheoryData<string, byte[], string> BadFiles => new()
    {
        { "text", Encoding.UTF8.GetBytes("chữ"), "it is not a Word file of the kind .docx" },
        { "empty", [], "it is not a Word file of the kind .docx" },
        { "cut", Plain[..(Plain.Length / 2)], "it is not a Word file of the kind .docx" },
        { "old", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "it is a Word file of the old kind .doc, or one with a password; save it as .docx without a password" },
        { "bomb", WordFiles.With(Plain, "word/media/a.png", new byte[65 * 1024 * 1024]), "it unpacks to more than 64 MB" },
        { "no document", WordFiles.Without(Plain, Main), "a part that every Word document has is missing or damaged" },
        { "no relationships", WordFiles.Without(Plain, "_rels/.rels"), "a part that every Word document has is missing or damaged" },
        { "not XML", WordFiles.With(Plain, Main, Encoding.UTF8.GetBytes("<w:document>")), "a part that every Word document has is missing or damaged" },
        { "deep", WordFiles.With(Plain, Main, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 5000)) + string.Concat(Enumerable.Repeat("</a>", 5000)))), "a part of it is nested more than 200 levels deep" },
        { "entities", WordFiles.With(Plain, Main, Encoding.UTF8.GetBytes("<!DOCTYPE a [<!ENTITY b \"b\">]><a>&b;</a>")), "a part that every Word document has is missing or damaged" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void Read_BadFile_SaysWhy(string name, byte[] content, string why)
    {
        Assert.Null(WordBase.Read(content, out var trouble));

        Assert.True(why == trouble?.In(Language.English), name);
    }

    private static string MarkdownOf(byte[] word) => ComparableMarkdown.Of(Read(word).For(Parts(Plain)));

    private static WordBase Read(byte[] word)
    {
        var read = WordBase.Read(word, out var trouble);
        Assert.True(read is not null, trouble?.In(Language.English));
        return read;
    }

    private static WordFileParts Parts(byte[] word)
    {
        var parts = WordFileParts.Read(PackageParts.Read(word));
        Assert.NotNull(parts);
        return parts;
    }
}
