using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Scripting.Syntax;

/// <summary>What a template author reads for each way to write code wrongly.</summary>
public sealed class SyntaxSnapshotTests
{
    /// <summary>One kind of error each; those that swallow the rest of a template each in a template of their own.</summary>
    private static readonly string[] Templates =
    [
        "{{ [1, 2 }}\n{{ x = }}",
        "{{ tên",
        "{{ if a }}x",
        "{{ 'abc }}",
        "{{ a ## b",
        "{{ end }}\n{{ a & b }}\n{{ '\\q' }}\n{{ 12abc }}\n{{ 1e999 }}",
        "{{ if x = 1 }}{{ end }}\n{{ a + b = 1 }}\n{{ while.last }}\n{{ f(x..., y) = 1 }}\n{{ f(x = 1, y) = 1 }}\n{{ f(x, x) = 1 }}",
        "{{ if a }}{{ elseif b }}{{ end }}\n{{ for x of y; end }}\n{{ if a }}{{ else }}{{ else }}{{ end }}\n{{ case a; b; end }}\n{{ if a end }}",
        "{{#if a}}x{{/if}}\n{{> other}}\n{{ let x = 1 }}",
        "{{ " + new string('(', 326) + "a }}",
    ];

    [Theory]
    [InlineData(Language.English, "errors.en.verified.txt")]
    [InlineData(Language.Vietnamese, "errors.vi.verified.txt")]
    public void Parse_EachError_IsPrintedAsVerified(Language language, string name)
    {
        using var printed = new StringWriter();
        foreach (var template in Templates)
        {
            var diagnostics = new DiagnosticBag();
            TemplateParser.Parse(new SourceSlice(new SourceFile("report.md", template)), diagnostics);
            new PrettyPrinter(printed, language, colour: false).Print(diagnostics.Sorted());
        }

        AssertVerified(Path.Combine(TestFolders.Tests, "cases", "syntax", name), printed.ToString());
    }

    private static void AssertVerified(string path, string actual)
    {
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (actual == expected)
            return;

        var received = path.Replace(".verified.", ".received.", StringComparison.Ordinal);
        File.WriteAllText(received, actual);
        Assert.Fail($"{path} differs. To accept: mv '{received}' '{path}'");
    }
}
