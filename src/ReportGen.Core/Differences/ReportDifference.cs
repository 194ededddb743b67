using ReportGen.Core.Projects;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Differences;

/// <summary>What two states of a report say differently.</summary>
public sealed class ReportDifference
{
    internal ReportDifference(ReportText oldText, ReportText newText, IReadOnlyList<SentenceChange> changes, IReadOnlyList<string> otherOutputs, IReadOnlyList<Cause> layoutCauses)
    {
        OldText = oldText;
        NewText = newText;
        Changes = changes;
        OtherOutputs = otherOutputs;
        LayoutCauses = layoutCauses;
    }

    /// <summary>Whether every output is the same; what a Word file notes of the files it was built from does not count.</summary>
    public bool IsSame => Changes.Count == 0 && OtherOutputs.Count == 0;

    /// <summary>The lines of the inputs, in their new state, that stand behind the differences: paths relative to the project; line 0 of a file that is gone.</summary>
    public IEnumerable<LineReference> Lines
    {
        get
        {
            foreach (var cause in Changes.SelectMany(change => change.Causes).Concat(LayoutCauses))
            {
                if (cause.IsThere)
                    yield return new LineReference(cause.Path, cause.Line);
                else if (cause.IsFile)
                    yield return new LineReference(cause.Path, 0);
            }
        }
    }

    /// <summary>The old state.</summary>
    internal ReportText OldText { get; }

    /// <summary>The new state.</summary>
    internal ReportText NewText { get; }

    /// <summary>In the order of the text.</summary>
    internal IReadOnlyList<SentenceChange> Changes { get; }

    /// <summary>The names of outputs that differ though their words do not.</summary>
    internal IReadOnlyList<string> OtherOutputs { get; }

    /// <summary>The changed inputs that say how the report looks.</summary>
    internal IReadOnlyList<Cause> LayoutCauses { get; }

    /// <summary>Prints the difference.</summary>
    /// <param name="format"><c>text</c>, <c>md</c> or <c>json</c>.</param>
    /// <param name="context">Language, names, colour.</param>
    /// <param name="onlySummary">Whether counts are enough.</param>
    public string Print(string format, DifferenceContext context, bool onlySummary) => format switch
    {
        "text" => DifferenceTextPrinter.Print(this, context, onlySummary),
        "md" => DifferenceMarkdownPrinter.Print(this, context, onlySummary),
        "json" => DifferenceJsonPrinter.Print(this, context, onlySummary),
        _ => throw new ArgumentException("A difference has no such format.", nameof(format)),
    };

    /// <summary>Compares the texts of two states, and ties what differs to what differs between the inputs.</summary>
    /// <param name="oldMarkdown">The old text.</param>
    /// <param name="old">The same with its source map, and what it was made from; null when only the text is known.</param>
    /// <param name="now">The new text with its source map, and what it was made from.</param>
    /// <param name="otherOutputs">The outputs that differ, to be named when the texts do not.</param>
    internal static ReportDifference Of(string oldMarkdown, ReportInputs? old, ReportInputs now, IReadOnlyList<string> otherOutputs)
    {
        var inputs = old is null ? [] : InputDifference.Of(old.Files, now.Files);
        var trace = new SourceTrace(now.Map);
        var oldTrace = old is null ? null : new SourceTrace(old.Map);
        var mentions = new TemplateMentions(Templates(now).Concat(old is null ? [] : Templates(old)));
        var finder = new CauseFinder(inputs, oldTrace, trace, mentions);
        var changes = new List<SentenceChange>();
        var (oldText, newText) = (ReportText.Read(oldMarkdown), ReportText.Read(now.Map.Text));
        foreach (var change in TextDifference.Of(oldText, newText))
            changes.Add(new SentenceChange(change, finder.Find(change), IsFrame(change, oldTrace, trace)));
        var layout = inputs.Where(input => IsLayout(input)).Select(input => Cause.Of(input, CauseCertainty.Certain)).ToList();
        return new ReportDifference(oldText, newText, changes, changes.Count == 0 ? otherOutputs : [], changes.Count == 0 && otherOutputs.Count > 0 ? layout : []);
    }

    private static IEnumerable<SourceFile> Templates(ReportInputs inputs)
    {
        foreach (var path in inputs.Files.List(ProjectPaths.TemplateFolder, ".md"))
        {
            if (inputs.Files.Read(path) is { } bytes && Data.FileDecoder.Decode(path, bytes, new Diagnostics.DiagnosticBag()) is { } file)
                yield return file;
        }
    }

    private static bool IsFrame(TextChange change, SourceTrace? old, SourceTrace now) =>
        change.New is not null ? IsFrame(change.New, now) : old is not null && change.Old is not null && IsFrame(change.Old, old);

    /// <summary>Its words stand in the report's own file or in the profile, not in a template.</summary>
    private static bool IsFrame(TextSentence sentence, SourceTrace trace) =>
        trace.Origins(sentence, 0, sentence.Text.Length) is [var first, ..] && first.Expression.File.Path.EndsWith(".yaml", StringComparison.Ordinal);

    private static bool IsLayout(InputChange input) =>
        input.Path == ProjectPaths.Report || input.Path.StartsWith(ProjectPaths.TemplateFolder + "/", StringComparison.Ordinal);
}

/// <summary>What a text was made from.</summary>
/// <param name="Map">The text with its source map.</param>
/// <param name="Files">The project.</param>
internal sealed record ReportInputs(MappedText Map, ProjectFiles Files);

/// <summary>A line of a file.</summary>
/// <param name="Path">Relative to the project.</param>
/// <param name="Line">From 1.</param>
public sealed record LineReference(string Path, int Line);
