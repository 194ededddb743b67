using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;
using ReportGen.Core.Output;
using ReportGen.Tests.Documents;

namespace ReportGen.Tests.Output;

/// <summary>Random Markdown of awkward pieces: whatever is read without a finding must come out the same and valid.</summary>
public sealed class RandomDocumentTests
{
    private static readonly string[] Pieces =
    [
        "a", "Đảng ủy", "ế", " ", " ", "  ", ".", ":", "**", "*", "***", "_", "__", "\\*", "\\", "[", "]", "(", ")", "[x](https://e.vn)", "![", "\n\n![x](a.png)\n\n", "![ảnh](b.jpg)",
        "<", ">", "&", "&amp;", ";", "#", "!", "|", "~", "$", "1.", "2)", "-", "+", "=", "`", "^", "^", "++", "~~", "<", "“", "”", "😀", "[^1]", "^", "03 ban",
        "\n", "\n", "\n\n", "\n\n- ", "\n  - ", "\n1. ", "\n> ", "\n\n# ", "\n\n## ", "\\\n", "\n\n| a | b |\n|---|--:|\n| ", " | ", "\n\n---\n\n",
    ];

    private static readonly Profile Profile = TestProject.Profile();
    private static readonly ReportFrame Frame = TestProject.Frame();

    /// <summary>60 documents, or as many as REPORTGEN_RANDOM_DOCUMENTS says.</summary>
    internal static int Count =>
        int.TryParse(Environment.GetEnvironmentVariable("REPORTGEN_RANDOM_DOCUMENTS"), out var count) ? count : 60;

    [Fact]
    public void Write_RandomDocuments_KeepTheirTextAndAreValid()
    {
        var built = 0;
        for (var seed = 0; built < Count; seed++)
        {
            var markdown = RandomMarkdown(new Random(seed));
            if (Build(markdown) is not { } document)
                continue;
            built++;
            AssertSound(document, seed, markdown);
        }
    }

    internal static string RandomMarkdown(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 40); i > 0; i--)
            text.Append(Pieces[random.Next(Pieces.Length)]);
        if (text.ToString().Contains("[^1]", StringComparison.Ordinal))
            text.Append("\n\n[^1]: Chú thích **đậm**.");
        return text.ToString();
    }

    private static Document? Build(string markdown) =>
        DocumentBuilder.Build(Frame, Profile, TestProject.Text(markdown), [TestProject.Text(markdown, "annex.md")], TestProject.Pictures(), new DiagnosticBag());

    private static void AssertSound(Document document, int seed, string markdown)
    {
        var expected = DocumentText.Of(document);
        var output = MarkdownFormat.Write(document);
        Assert.True(expected == MarkdownText.Of(output), $"seed {seed}\n{markdown}\n--- output\n{output}\n--- expected\n{expected}\n--- got\n{MarkdownText.Of(output)}");
        var word = WordFile.Write(document, Profile);
        Assert.True(expected == WordText.Of(word), $"seed {seed}: {markdown}");
        if (seed % 4 == 0)
            Assert.Empty(WordFile.Validate(word).Select(error => $"seed {seed}: {error}"));
    }
}
