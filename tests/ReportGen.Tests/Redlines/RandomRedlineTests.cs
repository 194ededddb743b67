using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;
using ReportGen.Tests.Documents;
using ReportGen.Tests.Output;

namespace ReportGen.Tests.Redlines;

/// <summary>Random pairs of documents: accepting all gives the one, rejecting all the other.</summary>
public sealed class RandomRedlineTests
{
    private static readonly Profile Profile = TestProject.Profile();
    private static readonly ReportFrame Frame = TestProject.Frame();

    [Fact]
    public void Write_RandomChanges_GiveBothSides()
    {
        var built = 0;
        for (var seed = 0; built < RandomDocumentTests.Count / 2; seed++)
        {
            var blocks = new RandomBlocks(seed);
            var text = blocks.Text();
            if (Word(blocks.Markdown(text)) is not { } old || Word(blocks.Markdown(blocks.Changed(text))) is not { } now)
                continue;
            built++;
            RedlineTester.Check(old, now, $"seed {seed}", validates: seed % 4 == 0);
        }
    }

    [Fact]
    public void Write_RandomPairs_GiveBothSides()
    {
        var built = 0;
        byte[]? last = null;
        for (var seed = 0; built < RandomDocumentTests.Count / 2; seed++)
        {
            if (Word(RandomDocumentTests.RandomMarkdown(new Random(seed))) is not { } now)
                continue;
            built++;
            if (last is not null)
                RedlineTester.Check(last, now, $"seed {seed}", validates: seed % 4 == 0);
            last = now;
        }
    }

    private static byte[]? Word(string markdown) =>
        DocumentBuilder.Build(Frame, Profile, TestProject.Text(markdown), [TestProject.Text(markdown, "annex.md")], TestProject.Pictures(), new DiagnosticBag()) is { } document
            ? WordFile.Write(document, Profile).ToArray()
            : null;
}
