using System.Diagnostics;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Evaluation;

namespace ReportGen.Tests.Scripting.Evaluation;

/// <summary>No template can hang, flood or end the process: each runaway ends soon, small, and in one error at its place.</summary>
[Collection(MeasuringTests.Name)]
public sealed class LimitTests
{
    /// <summary>Ends a test that would never end; the limits themselves count steps, so that no machine is too slow for them.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Twice what is seen, because when garbage goes depends on the machine; a limit that fails lets a template take many times as much.</summary>
    private const long MostBytes = 400_000_000;

    [Theory]
    [InlineData("{{ 'A' * 200000000 }}", "1:4", "RG4084")]
    [InlineData("{{ x = 'ab'; for i in 1..40; x = x + x; end }}", "1:34", "RG4084")]
    [InlineData("{{ x = 'ab'; for i in 1..40; x = $\"{x}{x}\"; end }}", "1:34", "RG4084")]
    [InlineData("{{ capture x }}ab{{ end; for i in 1..40; x = x + x; end }}", "1:46", "RG4084")]
    [InlineData("{{ x = 3; for i in 1..900; x = x * x; end }}", "1:34", "RG4065")]
    [InlineData("{{ x = 3.5; for i in 1..900; x = x * x; end }}", "1:36", "RG4065")]
    [InlineData("{{ x = 3m; for i in 1..900; x = x * x; end }}", "1:35", "RG4065")]
    [InlineData("{{ [1] | array.insert_at 2000000000 1 }}", null, null)]
    [InlineData("{{ x = []; x[2000000000] = 1 }}", "1:12", "RG4085")]
    [InlineData("{{ 'a' | string.pad_left 1000000000 }}", null, null)]
    [InlineData("{{ 'a' | string.pad_right 1000000000 }}", null, null)]
    [InlineData("{{ 1 | math.format 'D1000000000' }}", null, null)]
    [InlineData("{{ while true; end }}", "1:10", "RG4082")]
    [InlineData("{{ for i in 1..1000000000; end }}", "1:13", "RG4082")]
    [InlineData("{{ for i in 1..1000; for j in 1..1000; for k in 1..1000; end; end; end }}", null, null)]
    [InlineData("{{ func f; f; end; f }}", "1:12", "RG4081")]
    [InlineData("{{ func f(x); ret 1 + f(x + 1); end; f 1 }}", null, "RG4081")]
    [InlineData("{{ f(x) = g x; g(x) = f x; f 1 }}", null, "RG4081")]
    [InlineData("{{ func f; wrap f; $$; end; end; f }}", null, null)]
    [InlineData("{{ for i in 1..1000000; 'một dòng văn bản dài hơn một chút để tràn đầu ra của mẫu này rất nhanh'; end }}", null, null)]
    [InlineData("{{ x = [1]; for i in 1..40; x = x + x; end }}", null, null)]
    [InlineData("{{ x = [1]; for i in 1..40; x = x | array.concat x; end }}", null, null)]
    [InlineData("{{ x = [1]; for i in 1..40; x = [^x, ^x]; end }}", null, null)]
    [InlineData("{{ x = []; while true; x = x | array.add {a: 1}; end }}", null, null)]
    [InlineData("{{ x = {}; while true; x = {a: x}; end }}", null, null)]
    [InlineData("{{ x = null; while true; x = [x]; end }}", null, null)]
    [InlineData("{{ x = []; x[0] = x; x == [x] }}", null, "RG4086")]
    [InlineData("{{ x = []; x[0] = x; y = []; y[0] = y; x == y }}", null, "RG4086")]
    [InlineData("{{ x = {}; x.x = x; y = {}; y.x = y; x == y }}", null, "RG4086")]
    [InlineData("{{ x = ''; for i in 1..1000000; x = x + 'abcdefghij'; end }}", null, null)]
    [InlineData("{{ for i in 1..200; this['t' + i] = 'A' * 999999; end }}", null, null)]
    [InlineData("{{ for i in 1..200; this['t' + i] = (1..900000 | array.reverse); end }}", null, null)]
    [InlineData("{{ for i in 1..1000000; this['t' + i] = {}; end }}", null, null)]
    [InlineData("{{ for i in 1..1000000; this['t' + i] = @(do; ret i; end); end }}", null, null)]
    [InlineData("{{ capture a; for i in 1..1000; capture b; for j in 1..1000; capture c; j; end; c; c; end; end; b; b; end; end; a }}", null, null)]
    [InlineData("{{ 1..100000000 | array.join ',' }}", null, null)]
    [InlineData("{{ 1..100000000 | array.sort | array.size }}", null, null)]
    [InlineData("{{ x = 'a,' * 400000; while true; y = x | string.split ','; end }}", null, null)]
    [InlineData("{{ x = 'a' * 900000; while true; y = x | string.replace 'a' 'b'; end }}", null, null)]
    [InlineData("{{ x = 'a' * 900000; while x == x; end }}", null, null)]
    [InlineData("{{ x = 1..900000; while x == x; end }}", null, null)]
    public void Render_Runaway_EndsSoonAndSmallInOneError(string template, string? place, string? id)
    {
        var (diagnostics, time, bytes) = Measure(template);

        var diagnostic = Assert.Single(diagnostics.All);
        Assert.Equal("main.md:" + (place ?? diagnostic.Span.Position.ToString()), diagnostic.Span.ToString());
        Assert.Equal(id ?? diagnostic.Descriptor.Id, diagnostic.Descriptor.Id);
        Assert.InRange(time, TimeSpan.Zero, Patience);
        Assert.InRange(bytes, 0, MostBytes);
    }

    [Theory]
    [InlineData("{{ 1..1000000 | array.size }}")]
    [InlineData("{{ ('a' * 40000) + 'b' | regex.match '(a+)+$' | array.size }}")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a|aa)+$' | array.size }}")]
    [InlineData("{{ $text = ''; for x in 1..100000; $text = $text + x; end; $text.size }}")]
    [InlineData("{{ $text = ''; for x in list_of_ten; for y in 1..10000; $text = $text + x; end; end; $text.size }}")]
    [InlineData("{{ x = 0; while x < 500000; x = x + 1; end; x }}")]
    [InlineData("{{ list = []; for x in 1..1000; list = list | array.add x; end; list.size }}")]
    public void Render_LargeButLinear_IsNotCut(string template)
    {
        var (diagnostics, time, _) = Measure(template);

        Assert.Empty(diagnostics.All);
        Assert.InRange(time, TimeSpan.Zero, Patience);
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "1", "]")]
    [InlineData("-", "1", "")]
    [InlineData("1 + ", "1", "")]
    [InlineData("!", "true", "")]
    [InlineData("{a: ", "1", "}")]
    [InlineData("true ? ", "1", " : 2")]
    [InlineData("string.upcase(", "'a'", ")")]
    public void Render_DeepExpression_IsAnErrorAndNotTheEndOfTheProcess(string before, string inner, string after)
    {
        var count = 8192 / (before.Length + after.Length);
        var template = "{{ x = " + string.Concat(Enumerable.Repeat(before, count)) + inner + string.Concat(Enumerable.Repeat(after, count)) + " }}";

        var (diagnostics, time, _) = Measure(template);

        Assert.True(diagnostics.Count <= 1, string.Join('\n', diagnostics.All));
        Assert.InRange(time, TimeSpan.Zero, Patience);
    }

    [Theory]
    [InlineData("{{ func f(x); ret 1 + f(x + 1); end; f 1 }}")]
    [InlineData("{{ func f(x); for i in 1..2; if true; case 1; when 1; capture y; with {a: 1}; f x; end; end; end; end; end; end; f 1 }}")]
    [InlineData("{{ f(x) = (((((((((([[[[[f(x)]]]]])))))))))); f 1 }}")]
    [InlineData("{{ func f; [1] | array.each @f; end; f }}")]
    [InlineData("{{ func f; wrap f; $$; end; end; f }}")]
    [InlineData("{{ x = []; x[0] = x; y = []; y[0] = y; x == y }}")]
    [InlineData("{{ x = []; x[0] = x; 'a' + (x | array.join ',') }}")]
    public void Render_OnASmallStack_IsAnErrorAndNotTheEndOfTheProcess(string template)
    {
        var diagnostics = OnSmallStack(template);

        Assert.Single(diagnostics.All);
    }

    [Theory]
    [InlineData(240, "(", "1", ")")]
    [InlineData(240, "[", "1", "]")]
    [InlineData(120, "{{ if true }}", "a", "{{ end }}")]
    [InlineData(120, "{{ for x in [1] }}", "a", "{{ end }}")]
    [InlineData(120, "{{ capture x }}", "a", "{{ end }}")]
    public void Render_DeepNestingOnASmallStack_EndsWithOrWithoutAnError(int depth, string before, string inner, string after)
    {
        var text = string.Concat(Enumerable.Repeat(before, depth)) + inner + string.Concat(Enumerable.Repeat(after, depth));

        var diagnostics = OnSmallStack(before.StartsWith('{') ? text : "{{ x = " + text + " }}");

        Assert.InRange(diagnostics.Count, 0, 1);
    }

    [Fact]
    public void Render_LowerLimits_AreThoseOfTheOptions()
    {
        var limits = new EvaluationLimits { Steps = 500, OutputLength = 10, TextLength = 5, ListLength = 3, LoopTurns = 4, Recursion = 2 };
        var options = EvaluationOptions.Default with { Limits = limits };

        var ids = new[] { "{{ x = 1;" + string.Concat(Enumerable.Repeat("x = x;", 300)) + "}}", "12345678901", "{{ 'abc' + 'def' }}", "{{ [1, 2] + [3, 4] }}", "{{ for i in 1..5; end }}", "{{ f(x) = g x; g(x) = h x; h(x) = x; f 1 }}" }
            .Select(template => TemplateTester.Fail(template, options: options).Descriptor.Id);

        Assert.Equal(["RG4080", "RG4083", "RG4084", "RG4085", "RG4082", "RG4081"], ids);
    }

    private static DiagnosticBag OnSmallStack(string template)
    {
        var diagnostics = new DiagnosticBag();
        var thread = new Thread(() => TemplateTester.Render(template, "{}", EvaluationOptions.Default, diagnostics), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        return diagnostics;
    }

    /// <summary>The time is the processor's, which other processes do not change. The memory is the most that was held at any moment, garbage not yet collected included.</summary>
    private static (DiagnosticBag Diagnostics, TimeSpan Time, long Bytes) Measure(string template)
    {
        var diagnostics = new DiagnosticBag();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = before;
        using var timer = new Timer(_ => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 5);
        using var process = Process.GetCurrentProcess();
        var start = process.TotalProcessorTime;
        TemplateTester.Render(template, "list_of_ten: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]", EvaluationOptions.Default, diagnostics);
        process.Refresh();
        return (diagnostics, process.TotalProcessorTime - start, most - before);
    }
}

/// <summary>Tests that measure the process run when no others do.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuringTests
{
    public const string Name = "Measuring";
}
