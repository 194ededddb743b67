using ReportGen.Core.Output;
using ReportGen.Tests.Documents;

namespace ReportGen.Tests.Output;

public sealed class OutputEqualityTests
{
    [Fact]
    public void Text_Sample_IsEqualInDocumentMarkdownAndWord() => AssertEqual(SampleText.Body, SampleText.Annex);

    [Theory]
    [InlineData("a * b * c")]
    [InlineData("**Đối với:**các cấp")]
    [InlineData("x**“a”**y *(b)*z **c**d*e*")]
    [InlineData("1\\. Không phải danh sách\n\\- cũng không\n\\# cũng không")]
    [InlineData("2013. Câu\n2013\\. Câu")]
    [InlineData("\\-----\n\n\\*\n\n\\===\n\n\\:--")]
    [InlineData("a\n\\---\n\\===\n\\:-")]
    [InlineData("- a\n- b\n\n* c\n* d\n\n1. e\n2. f\n\n1) g")]
    [InlineData("- - a\n  - b\n- > c\n-\n- d\n\n  e")]
    [InlineData("3. a\n   7) b\n   8) c\n4. d\n   1. e\n      1. f")]
    [InlineData("> a\n> - b\n>\n> c\n\n> d")]
    [InlineData("&lt;b&gt; &amp;amp; &copy; &nbsp;x &#42;y&#42;")]
    [InlineData("a_b_c _d_ \\_e\\_ \\`f\\` \\~\\~g\\~\\~ \\$1 $2")]
    [InlineData("\\[a](b) [c] (d) [e]\\[f\\] \\[^g\\] !x \\!\\[h](i)")]
    [InlineData("[**đậm** thường](https://example.org/(a)_b) <https://example.org> <a@example.org>")]
    [InlineData("| a \\| b | *c* |\n|---|:-:|\n| **d**: | \\| |\n| e |")]
    [InlineData("a[^1] b[^x]\n\n[^x]: hai\n\n    đoạn\n\n[^1]: một **đậm**")]
    [InlineData("a\\\nb\\\n**c**")]
    [InlineData("-\n  - *")]
    [InlineData("**[^1]**:()\n\n[^1]: một")]
    [InlineData("a\\![b](https://example.org)")]
    [InlineData("| [^1]\\\n|---|\n\n[^1]: một")]
    [InlineData("# A # B \\#\n\n## C *d*")]
    [InlineData("___\n\na\n\n---\n\n- a\n\n  ***")]
    [InlineData("***a** b* c **d *e***")]
    [InlineData("++a++ **b++c++**d ^e^f ~g~~~h~~ ++i\nj++ C\\++ x\\^y ++**“k”**++l")]
    [InlineData("a^**:**^b ++[c](https://example.org)++ ^d[^1]^ [++e++](https://example.org)[^2]\n\n[^1]: x^2^\n\n[^2]: y")]
    [InlineData("**a***b***c** *d***e***f*")]
    public void Text_OddMarkdown_IsEqualInDocumentMarkdownAndWord(string markdown) => AssertEqual(markdown, "Không có.");

    private static void AssertEqual(string body, string annex)
    {
        var document = TestProject.Document(body, annex);
        var expected = DocumentText.Of(document);

        var markdown = MarkdownFormat.Write(document);
        var word = WordFile.Write(document, TestProject.Profile());

        Assert.Equal(expected, MarkdownText.Of(markdown));
        Assert.Equal(expected, WordText.Of(word));
        Assert.Empty(WordFile.Validate(word));
    }
}
