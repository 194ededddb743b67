using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Values;
using static ReportGen.Tests.Scripting.BuiltIns.BuiltInTester;

namespace ReportGen.Tests.Scripting.BuiltIns;

/// <summary>Every message of the built-ins, as a person reads it.</summary>
public sealed class BuiltInDiagnosticsTests
{
    private static readonly string Verified = Path.Combine(TestFolders.Tests, "cases", "scripting", "built-in-errors.verified.txt");

    [Fact]
    public void Errors_OfEveryKind_ReadAsVerified()
    {
        Diagnostic[] errors =
        [
            Error("string.upcase", "[1, 2]"),
            Error("string.slice", "abc", 1.5),
            Error("vn.roman", 4000),
            Error("array.remove_at", "[1, 2]", 5),
            Error("string.truncate", MarkdownOf("**in đậm**", 1), 3),
            Error("array.map", Value(new object[] { Item("name"), Item("nam") }), "name"),
            Error("array.map", Value(new object[] { Item("name"), Item("x") }), "name"),
            Error("array.map", "[1]", "name"),
            Error("array.sort", "[1, \"a\"]"),
            Error("math.times", long.MaxValue, 2),
            Error("math.modulo", 1, 0),
            Error("date.to_string", "2023-03-24", "%Q"),
            Error("math.format", 1, "0", "fr"),
            Error("date.parse", "ngày mai"),
            Error("date.now"),
            Error("regex.match", "a", "("),
            Error("regex.match", "a", "(?=a)"),
            Error("regex.match", "a", "a", "q"),
            Error("timespan.parse", "một giờ"),
            Error("vn.date", "2023-03-24", "dài"),
            Error("vn.join", "[\"a\", null]"),
        ];

        var text = new StringBuilder();
        foreach (var error in errors)
            Append(text, error);

        var expected = File.Exists(Verified) ? File.ReadAllText(Verified).ReplaceLineEndings("\n") : "";
        var received = Verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        if (expected != text.ToString())
            File.WriteAllText(received, text.ToString());
        Assert.True(expected == text.ToString(), $"The messages differ; when they are right: mv {received} {Verified}");
    }

    private static void Append(StringBuilder text, Diagnostic error)
    {
        text.Append(error.Descriptor.Id).Append(' ').Append(error.Span).Append('\n');
        foreach (var language in (Language[])[Language.English, Language.Vietnamese])
        {
            text.Append("  ").Append(error.Message.In(language)).Append('\n');
            if (error.Hint is not null)
                text.Append("    ").Append(error.Hint.In(language)).Append('\n');
        }
    }

    private static ScriptObject Item(string member)
    {
        var item = new ScriptObject();
        item.Set(member, new ScriptText("a"));
        return item;
    }
}
