using ReportGen.Core.Scripting.Evaluation;

namespace ReportGen.Tests.Scripting.Evaluation;

/// <summary>A list that a loop puts together grows in place, and nobody can tell.</summary>
public sealed class ListGrowthTests
{
    [Theory]
    [InlineData("{{ $x = []; for $i in 1..4; $x = $x | array.add $i; end; $x | array.join '' }}", "1234")]
    [InlineData("{{ x = []; for i in 1..4; x = x | array.add i; end; x | array.join '' }}", "1234")]
    [InlineData("{{ $x = [1] | array.add 2; $x = $x | array.add 3; $y = $x; $x = $x | array.add 4; $y.size }}/{{ $x.size }}", "3/4")]
    [InlineData("{{ x = [1]; x = x | array.add 2; y = x; x = x | array.add 3; y.size }}/{{ x.size }}", "2/3")]
    [InlineData("{{ x = [1]; x = x | array.add 2; y = this.x; x = x | array.add 3; y.size }}/{{ x.size }}", "2/3")]
    [InlineData("{{ $x = []; $all = []; for $i in 1..3; $x = $x | array.add $i; $all = $all | array.add $x; end; for $a in $all; $a.size; end }}", "123")]
    [InlineData("{{ $x = []; for $i in 1..3; $x = $x | array.add $x.size; end; $x | array.join '' }}", "012")]
    [InlineData("{{ $x = [0]; $x = $x | array.add 1; for $i in $x; $x = $x | array.add $i; end; $x | array.join '' }}", "0101")]
    [InlineData("{{ x = []; func f; x = x | array.add 'f'; ret 'r'; end; x = x | array.add 'a'; x = x | array.add (f); x | array.join '' }}", "ar")]
    [InlineData("{{ func f(x); x = x | array.add 1; x = x | array.add 2; ret x; end; a = [0]; b = f a; a.size }}/{{ b.size }}", "1/3")]
    [InlineData("{{ o = {x: [1]}; with o; x = x | array.add 2; x = x | array.add 3; end; o.x | array.join '' }}", "123")]
    public void Add_ToTheSameName_GivesWhatACopyGives(string template, string expected) =>
        Assert.Equal(expected, TemplateTester.Render(template));

    /// <summary>Thirty thousand elements, copied at each turn, would be 450 million.</summary>
    [Theory]
    [InlineData("{{ $x = []; for $i in 1..30000; $x = $x | array.add $i; end; $x | array.size }}")]
    [InlineData("{{ x = []; for i in 1..30000; x = x | array.add i; end; x | array.size }}")]
    public void Add_ManyElements_StaysWithinTheSteps(string template) =>
        Assert.Equal("30000", TemplateTester.Render(template, options: EvaluationOptions.Default));

    /// <summary>Each part looked for its pieces from the beginning of the text.</summary>
    [Fact]
    public void Split_TextOfManyPieces_KeepsEachPart() => Assert.Equal(
        "9000 a8999",
        TemplateTester.Render(
            "{{ parts = names | array.each @(do; ret 'a' + $0; end) | array.join ' ' | string.split ' '; parts.size }} {{ parts | array.last }}",
            "names: [" + string.Join(", ", Enumerable.Range(0, 9000)) + "]"));
}
