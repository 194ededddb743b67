using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Data;

/// <summary>Reads YAML that stands in a test.</summary>
internal static class YamlTester
{
    /// <summary>The findings about a file called <c>data.yaml</c>.</summary>
    public static IReadOnlyList<Diagnostic> Diagnose(string yaml, DataLimits? limits = null)
    {
        var diagnostics = new DiagnosticBag();
        var node = YamlReader.Read(new SourceFile("data.yaml", yaml), diagnostics, limits);
        Assert.True(node is not null || diagnostics.HasErrors, "No tree, and no reason why.");
        return diagnostics.All;
    }

    /// <summary>The tree of a sound file.</summary>
    public static DataNode Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var node = YamlReader.Read(new SourceFile("data.yaml", yaml), diagnostics);
        Assert.Empty(diagnostics.All);
        Assert.NotNull(node);
        return node;
    }

    /// <summary>The scalar at a path of keys and numbers.</summary>
    public static DataScalar Scalar(string yaml, params string[] path)
    {
        var node = Read(yaml);
        foreach (var step in path)
        {
            var next = node is DataSequence list ? list.Items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]
                : Assert.IsType<DataMapping>(node)[step];
            Assert.NotNull(next);
            node = next;
        }
        return Assert.IsType<DataScalar>(node);
    }
}
