using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.Values;
using static ReportGen.Tests.Scripting.BuiltIns.BuiltInTester;

namespace ReportGen.Tests.Scripting.BuiltIns;

/// <summary>Whatever stands in the data: a built-in answers or reports, and never makes more than the limits allow.</summary>
public sealed class BuiltInFuzzTests
{
    private const int CallsPerFunction = 500;

    public static TheoryData<string> Names => [.. BuiltInTableTests.FunctionNames()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Invoke_AnyArguments_GivesAValueOrAScriptError(string name)
    {
        var function = Find(name);
        var random = new Random(name.Length * 7919 + name[^1]);
        var memory = new CallMemory();

        for (var i = 0; i < CallsPerFunction; i++)
        {
            List<ScriptValue> arguments = [.. function.Parameters.Select(_ => RandomValue(random, 0))];
            try
            {
                CheckSize(BuiltInTester.Invoke(function, arguments, memory));
            }
            catch (ScriptException error)
            {
                Assert.StartsWith("templates/test.md:1:", error.Diagnostic.Span.ToString(), StringComparison.Ordinal);

            }
        }
    }

    private static void CheckSize(ScriptValue value)
    {
        if (value is ScriptText text)
            Assert.True(text.Value.Length <= TestCall.Limit && string.Concat(text.ToPieces().Select(piece => piece.Text)) == text.Value);
        else if (value is ScriptMarkdown markdown)
            Assert.Equal(markdown.Value.Text.Length, markdown.Value.Segments.Sum(segment => segment.Length));
        else if (value is ScriptList list)
            Assert.True(list.Items.Count <= TestCall.Limit);
    }

    private static ScriptValue RandomValue(Random random, int depth)
    {
        long[] integers = [0, 1, -1, 2, 3, 10, 100, int.MaxValue, int.MinValue, 2_000_000_000, long.MaxValue, long.MinValue];
        double[] doubles = [0, -0.0, 0.5, 1.5, -2, 56.25, 1e15, 1e300, -1e300, double.NaN, double.PositiveInfinity, double.Epsilon];
        string[] texts =
        [
            "", " ", "a", "abc", "vi", "i", "0.##", "X4", "N2", "D999999999", "%d/%m/%Y", "%g", "%", "2023-03-24", "24/3/2023 10:00", "1.02:30:00", "(a|b)+", "(", @"\1", @"\d+", "$0$1",
            "**đậm**", "<b>x</b>", "<!--", "a&b", "a\nb\r\nc", "name", "short", "long", "ươ\u0301", "😀", "\ud83d", new string('x', 3000), ",", "..",
        ];
        return random.Next(depth > 2 ? 10 : 14) switch
        {
            0 => ScriptNull.Value,
            1 => new ScriptBoolean(random.Next(2) == 0),
            2 or 3 => new ScriptInteger(integers[random.Next(integers.Length)], Origin(1)),
            4 => new ScriptDouble(doubles[random.Next(doubles.Length)]),
            5 => new ScriptDecimal(random.Next(2) == 0 ? decimal.MaxValue : 1.25m),
            6 or 7 => new ScriptText(texts[random.Next(texts.Length)], Origin(2)),
            8 => MarkdownOf(texts[random.Next(3, texts.Length)], 3),
            9 => new ScriptDate(random.Next(3) switch { 0 => DateTime.MinValue, 1 => DateTime.MaxValue, _ => new DateTime(2016, 2, 29) }),
            10 => new ScriptTimeSpan(random.Next(2) == 0 ? TimeSpan.MaxValue : TimeSpan.FromHours(1)),
            11 => new ScriptRange(long.MaxValue - 5, random.Next(2) == 0 ? 5 : 1_000_000_000_000, -1, Origin(4)),
            12 => random.Next(2) == 0 ? Find("string.size") : ObjectOf(random, depth),
            _ => new ScriptList([.. Enumerable.Range(0, random.Next(4)).Select(_ => RandomValue(random, depth + 1))], Origin(5)),
        };
    }

    private static ScriptObject ObjectOf(Random random, int depth)
    {
        var result = new ScriptObject(Origin(6));
        result.Set("name", RandomValue(random, depth + 1));
        return result;
    }
}
