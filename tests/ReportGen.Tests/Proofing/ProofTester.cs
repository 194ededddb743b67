using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Proofing;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Proofing;

/// <summary>Checks a text in one line, and mends it.</summary>
internal static class ProofTester
{
    /// <summary>The findings of a text that stands in its file as it is.</summary>
    public static IReadOnlyList<Diagnostic> Check(string text, TextForm form = TextForm.BlockScalar, Lexicon? lexicon = null) =>
        Check(new SourceSlice(new SourceFile("text.yaml", text)), form, lexicon ?? Lexicon.Empty);

    public static IReadOnlyList<Diagnostic> Check(
        SourceSlice slice, TextForm form, Lexicon lexicon, ToneStyle style = ToneStyle.New)
    {
        var diagnostics = new DiagnosticBag();
        Proofreader.Check(slice, form, new ProofContext(style, lexicon), diagnostics);
        return diagnostics.All;
    }

    /// <summary>The codes of the findings, in the order of their places.</summary>
    public static string Codes(string text, TextForm form = TextForm.BlockScalar, Lexicon? lexicon = null) =>
        string.Join(' ', Check(text, form, lexicon).OrderBy(d => d.Span.Start).Select(d => d.Descriptor.Id));

    /// <summary>The text after every safe change, made again until nothing is left to do.</summary>
    public static string Fix(string text, TextForm form = TextForm.BlockScalar, Lexicon? lexicon = null)
    {
        for (var round = 0; round < 5; round++)
        {
            var file = new SourceFile("text.yaml", text);
            var fixes = Check(new SourceSlice(file), form, lexicon ?? Lexicon.Empty).SelectMany(d => d.Fixes).ToList();
            if (fixes.Count == 0)
                return text;
            text = TextFixer.Apply(file, fixes);
        }
        throw new InvalidOperationException("The fixes do not settle: " + text);
    }

    /// <summary>The lexicon of the shipped report.</summary>
    public static Lexicon ShippedLexicon { get; } = LexiconReader.Read(ReadShipped(), new DiagnosticBag());

    /// <summary>The shipped lexicon's file as a tree.</summary>
    public static DataMapping ReadShipped() => Read("data/lexicon.yaml", File.ReadAllText(Path.Combine(TestFolders.Repository, "data", "lexicon.yaml")));

    /// <summary>A sound YAML file as a tree.</summary>
    public static DataMapping Read(string path, string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(new SourceFile(path, yaml), diagnostics);
        Assert.Empty(diagnostics.All);
        return Assert.IsType<DataMapping>(root);
    }
}
