using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Scripting.Evaluation;

/// <summary>Holds what an index answers against what going through the list gives.</summary>
public sealed class ListIndexTests
{
    private const string Data = """
        people:
          - { id: a, age: 1, nick: x }
          - { id: b, age: 2 }
          - { id: a, age: 3, nick: null }
          - { id: c, age: 2, nick: y }
          - { id: d, age: 5, nick: x }
        wanted: { id: a, age: 2, nick: x }
        ids: [a, b, c, d, e, "1"]
        """;

    [Theory]
    [InlineData("$0.id == wanted.id")]
    [InlineData("wanted.id == $0.id")]
    [InlineData("$0.id == 'c'")]
    [InlineData("$0.id == 'nobody'")]
    [InlineData("$0.age == wanted.age")]
    [InlineData("$0.age == 4")]
    [InlineData("$0?.nick == wanted.nick")]
    public void Filter_ByAnIndex_GivesTheSameElementsFromTheSameData(string test)
    {
        var indexed = Render($"{{{{ people | array.filter @(do; ret {test}; end) | array.map 'age' | array.join ' ' }}}}");
        var walked = Render($"{{{{ people | array.filter @(do; ret ({test}); end) | array.map 'age' | array.join ' ' }}}}");

        Assert.Equal(walked.Text, indexed.Text);
        Assert.Equal(DataOf(walked), DataOf(indexed));
    }

    [Theory]
    [InlineData("$0.id == wanted.id")]
    [InlineData("wanted.id == $0.id")]
    public void Filter_ByAnIndex_CountsComeFromTheSameDataInTheSameOrder(string test)
    {
        var indexed = Render($"{{{{ people | array.filter @(do; ret {test}; end) | array.size }}}}");
        var walked = Render($"{{{{ people | array.filter @(do; ret ({test}); end) | array.size }}}}");

        Assert.Equal("2", indexed.Text);
        Assert.Equal(DataOf(walked), DataOf(indexed));
    }

    [Theory]
    [InlineData("$0.nick == 'x'")]
    [InlineData("$0.id == 1")]
    [InlineData("$0.id == nobody")]
    public void Filter_TestThatGoesWrong_SaysSoAsWithoutAnIndex(string test)
    {
        var indexed = TemplateTester.Fail($"{{{{ people | array.filter @(do; ret {test}; end) | array.size }}}}", Data);
        var walked = TemplateTester.Fail($"{{{{ people | array.filter @(do; ret ({test}); end) | array.size }}}}", Data);

        Assert.Equal(walked.Descriptor.Id, indexed.Descriptor.Id);
    }

    [Theory]
    [InlineData("'c'", "true")]
    [InlineData("'nobody'", "false")]
    [InlineData("wanted.id", "true")]
    [InlineData("1", "false")]
    public void Contains_ByAnIndex_TellsWhatIsThereAndReadsAll(string item, string expected)
    {
        var answer = Render($"{{{{ ids | array.contains {item} }}}}");

        Assert.Equal(expected, answer.Text);
        Assert.True(DataOf(answer).Count >= 7);
    }

    private static MappedText Render(string template)
    {
        var diagnostics = new DiagnosticBag();
        var text = TemplateTester.Render(template, Data, EvaluationOptions.Default, diagnostics);
        Assert.Empty(diagnostics.All);
        Assert.NotNull(text);
        return text;
    }

    private static List<string> DataOf(MappedText text) =>
        [.. text.Segments.SelectMany(segment => segment.Origin.Data).Select(span => span.ToString())];
}
