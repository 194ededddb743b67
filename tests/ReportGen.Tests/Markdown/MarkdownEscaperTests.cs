using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Core.Markdown;

namespace ReportGen.Tests.Markdown;

public sealed class MarkdownEscaperTests
{
    private const int RandomTexts = 3000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Default & ~EmphasisExtraOptions.Marked).Build();

    private static readonly string[] Soup =
    [
        "*", "**", "_", "__", "`", "```", "~", "~~~", "[", "]", "(", ")", "[^1]", "[^1]:", "[a]: b", "![", "<", ">", "<b>", "</", "<!--", "-->", "&", "&amp;", "&#65;",
        "\\", "#", "##", "######", "-", "---", "+", "++", "=", "===", ":", ":---", "|", "1.", "12)", "1234567890.", ".", "!", "\"", "'", "$", "^", "{", "}", "@", "%", "/", "?", ";",
        " ", " ", " ", "    ", "\t", "\n", "\n", "\n\n", "\r\n", "a", "b1", "Đ", "ường lối", "ự", "e\u0301", "—", "“", "”", "…", "\u00A0", "😀", "中", "2023", "https://a.vn", "x_y",
    ];

    /// <summary>What is taken for plain at first sight must come out of the whole work unchanged.</summary>
    [Fact]
    public void Escape_AnyText_IsWhatAppendWrites()
    {
        var random = new Random(11);
        string[] words = ["Đảng ủy", "a", " ", " ", "\n", "\n", ".", "1", ")", ",", "- ", "\t", "#", "*", "&", "\r\n", "…"];
        string[] lines = ["", "- ", "Việc ", "1. ", "> ", "#", "[^1]: "];
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => words[random.Next(words.Length)]));
            var atLineStart = random.Next(2) == 0;
            var appended = new StringBuilder();
            MarkdownEscaper.Append(appended, text, atLineStart);
            Assert.Equal(appended.ToString(), MarkdownEscaper.Escape(text, atLineStart));

            var line = lines[random.Next(lines.Length)];
            var whole = new StringBuilder(line);
            MarkdownEscaper.Append(whole, text);
            var tried = new StringBuilder();
            var isEscaped = MarkdownEscaper.TryAppend(tried, text, line);
            Assert.Equal(whole.ToString(), line + (isEscaped ? tried.ToString() : text));
        }
    }

    [Theory]
    [InlineData("1. Đánh giá", "1\\. Đánh giá")]
    [InlineData("2023) x", "2023\\) x")]
    [InlineData("- x", "\\- x")]
    [InlineData("+ x", "\\+ x")]
    [InlineData("-5", "-5")]
    [InlineData("# x", "\\# x")]
    [InlineData("#x", "#x")]
    [InlineData("> x", "\\> x")]
    [InlineData("---", "\\---")]
    [InlineData("a\n===", "a\n\\===")]
    [InlineData("a\n:--", "a\n\\:--")]
    [InlineData("_ _ _", "\\_ _ \\_")]
    [InlineData("    mã", "mã")]
    [InlineData("a  \nb", "a\nb")]
    public void Escape_AtLineStart_GuardsBlockMarkers(string text, string expected)
    {
        var escaped = MarkdownEscaper.Escape(text, atLineStart: true);

        Assert.Equal(expected, escaped);
    }

    [Theory]
    [InlineData("*a*", "\\*a\\*")]
    [InlineData("2 * 3", "2 * 3")]
    [InlineData("tên_tệp", "tên_tệp")]
    [InlineData("_a_", "\\_a\\_")]
    [InlineData("`x`", "\\`x\\`")]
    [InlineData("[1]", "\\[1\\]")]
    [InlineData("a|b", "a\\|b")]
    [InlineData("a < b, a<5", "a < b, a<5")]
    [InlineData("<b>", "\\<b>")]
    [InlineData("R&D", "R\\&D")]
    [InlineData("R&D là", "R&D là")]
    [InlineData("&lt;", "\\&lt;")]
    [InlineData("C:\\văn bản", "C:\\văn bản")]
    [InlineData("a\\*", "a\\\\\\*")]
    [InlineData("~~a~~", "\\~\\~a\\~\\~")]
    [InlineData("1. x", "1. x")]
    public void Escape_InsideALine_GuardsInlineMarkers(string text, string expected)
    {
        var escaped = MarkdownEscaper.Escape(text, atLineStart: false);

        Assert.Equal(expected, escaped);
    }

    [Theory]
    [InlineData("- ", "- x", "- \\- x")]
    [InlineData("> 1. ", "# x", "> 1. \\# x")]
    [InlineData("[^1]: ", "> x", "[^1]: \\> x")]
    [InlineData("1", ". x", "1\\. x")]
    [InlineData("-", "--", "-\\--")]
    [InlineData("Số ", "1. x", "Số 1. x")]
    [InlineData("a\n", "1. x", "a\n1\\. x")]
    public void Append_BehindOutput_MindsItsLastLine(string output, string text, string expected)
    {
        var builder = new StringBuilder(output);

        MarkdownEscaper.Append(builder, text);

        Assert.Equal(expected, builder.ToString());
    }

    [Fact]
    public void Escape_OrdinaryProse_LeavesItAsItIs()
    {
        const string prose = """
            Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương (khóa XII), Ban Thường vụ đã ban hành Quyết định số 12-QĐ/TW.
            Trong nhiệm kỳ 2020-2025, có 11/11 đơn vị hoàn thành nhiệm vụ (đạt 100%), tăng 2,5% so với năm 2019; tổng kinh phí 1.234.567 đồng.
            “Dân biết, dân bàn, dân làm, dân kiểm tra” - phương châm xuyên suốt: nói đi đôi với làm!
            Đồng chí Nguyễn Văn A – Bí thư; đồng chí Trần Thị B – Phó Bí thư… Kết quả: 10 + 5 = 15, tỷ lệ < 5% & đạt yêu cầu?
            Thư điện tử: van.phong@example.vn; trang thông tin: https://example.vn/tin-tuc?id=5#phan-2.
            """;

        var escaped = MarkdownEscaper.Escape(prose, atLineStart: true);

        Assert.Equal(prose, escaped);
    }

    [Fact]
    public void Escape_RandomText_ReadsBackAsItself()
    {
        var random = new Random(20231105);

        for (var i = 0; i < RandomTexts; i++)
        {
            var text = RandomText(random);
            var escaped = MarkdownEscaper.Escape(text, atLineStart: true);
            Assert.True(Fold(text) == Fold(PlainTextOf(escaped)), $"Text: {text}\nEscaped: {escaped}\nRead: {PlainTextOf(escaped)}");
        }
    }

    /// <summary>A value behind a list marker, beside others: what the evaluator does with the pieces of one line.</summary>
    [Fact]
    public void Append_RandomPieces_ReadBackAsThemselves()
    {
        var random = new Random(20240324);

        for (var i = 0; i < RandomTexts; i++)
        {
            var builder = new StringBuilder("- ");
            var all = "";
            for (var count = random.Next(1, 5); count > 0; count--)
            {
                var text = RandomText(random).ReplaceLineEndings(" ");
                all += text;
                MarkdownEscaper.Append(builder, text);
            }
            Assert.True(Fold(all) == Fold(PlainTextOf(builder.ToString())), $"Text: {all}\nEscaped: {builder}\nRead: {PlainTextOf(builder.ToString())}");
        }
    }

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 14); count > 0; count--)
            text.Append(Soup[random.Next(Soup.Length)]);
        return text.ToString();
    }

    private static string PlainTextOf(string markdown)
    {
        var text = new StringBuilder();
        foreach (var node in Markdig.Markdown.Parse(markdown, Pipeline).Descendants())
        {
            if (node is LiteralInline literal)
                text.Append(literal.Content.ToString());
            else if (node is LineBreakInline or Block)
                text.Append(' ');
            else if (node is not ContainerInline || node is LinkInline or EmphasisInline)
                text.Append('<').Append(node.GetType().Name).Append('>');
            if (node is Block and not (ParagraphBlock or ListBlock or ListItemBlock))
                text.Append('<').Append(node.GetType().Name).Append('>');
        }
        return text.ToString();
    }

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
