using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;
using YamlDotNet.Core;

namespace ReportGen.Core.Data;

/// <summary>Reads a YAML file into a tree that keeps the place of every key and value.</summary>
/// <remarks>
/// One document; anchors and aliases are followed (the nodes are shared), tags, directives and merge keys are refused, because the
/// schema says what a value is and an editor must read the same as we do.
/// </remarks>
public static class YamlReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="limits">Null for the default ones.</param>
    /// <returns>Null when the file has no readable tree; a tree may come with errors too, such as a key that stands twice.</returns>
    public static DataNode? Read(SourceFile file, DiagnosticBag diagnostics, DataLimits? limits = null)
    {
        limits ??= DataLimits.Default;
        if (PlainYamlReader.Read(file, limits, out var fullAt) is { } root)
            return root;
        return fullAt is { } place ? Refuse(file.Span(place, 0), diagnostics, limits) : ReadWithLibrary(file, diagnostics, limits);
    }

    /// <summary>To read millions of nodes once more would only say the same.</summary>
    private static DataNode? Refuse(SourceSpan place, DiagnosticBag diagnostics, DataLimits limits)
    {
        diagnostics.Add(YamlDiagnostics.TooManyNodes.At(place, limits.MaxNodes));
        return null;
    }

    /// <summary>Reads any file, and says what is wrong with it.</summary>
    internal static DataNode? ReadWithLibrary(SourceFile file, DiagnosticBag diagnostics, DataLimits limits)
    {
        CompositionCheck.Check(file, diagnostics);
        var outline = YamlOutline.Scan(file);
        foreach (var tab in outline.Tabs)
            diagnostics.Add(YamlDiagnostics.TabIndentation.At(tab).WithHint(YamlHints.UseSpaces));
        return outline.Tabs.Count > 0 ? null : ReadEvents(file, file, diagnostics, limits);
    }

    /// <summary>Reads what is left of a file that could not be read, and says what else is wrong with it.</summary>
    /// <param name="diagnostics">What was found about the file, and nothing else.</param>
    /// <returns>A tree that lacks what is broken, to find other mistakes in; null when there is none.</returns>
    internal static DataNode? ReadRest(SourceFile file, DiagnosticBag diagnostics) => YamlRecovery.Read(file, diagnostics, DataLimits.Default);

    /// <summary>Reads a file by the library's parser.</summary>
    /// <param name="file">Where the nodes stand.</param>
    /// <param name="text">What is read: the file, or the file with blanks in place of something.</param>
    internal static DataNode? ReadEvents(SourceFile file, SourceFile text, DiagnosticBag diagnostics, DataLimits limits)
    {
        var events = new Parser(new Scanner(new StringReader(text.Text)));
        var builder = new YamlTreeBuilder(file, events, diagnostics, limits);
        try
        {
            return builder.Build();
        }
        catch (YamlException exception)
        {
            diagnostics.Add(new YamlFault(text, YamlOutline.Scan(text)).Explain(exception));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // YamlDotNet 16 leaves its own state machine this way on some files, such as a bracket that is never closed.
            diagnostics.Add(new YamlFault(text, YamlOutline.Scan(text)).ExplainWithoutPlace(builder.LastOffset));
        }
        return null;
    }
}
