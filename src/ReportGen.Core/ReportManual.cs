using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.BuiltIns;

namespace ReportGen.Core;

/// <summary>The manual pages of the tool: for the codes of findings and for the built-in functions of templates.</summary>
public static class ReportManual
{
    private static readonly LocalizedText ExampleHeading = new("Example:", "Ví dụ:");
    private static readonly LocalizedText ActionHeading = new("What to do:", "Cách xử lý:");
    private static readonly LocalizedText OutputHeading = new("Gives:", "Cho kết quả:");

    /// <summary>The page of a code or function.</summary>
    /// <param name="thing">As in <c>RG2001</c> or <c>string.pad_left</c>; or a group of functions such as <c>string</c>.</param>
    /// <returns>Lines with an end each; null when the manual does not know it.</returns>
    public static string? PageOf(string thing, Language language)
    {
        if (DiagnosticCatalogue.Find(thing.ToUpperInvariant()) is { } descriptor)
            return PageOf(descriptor, language);
        if (BuiltInManual.Find(thing) is { } entry)
            return PageOf(entry, language);
        return BuiltInManual.ReadGroup(thing) is { Count: > 0 } group ? PageOf(group, language) : null;
    }

    /// <summary>Meaning and action of a code, for formats that carry help; null when there is no entry.</summary>
    public static LocalizedText? HelpOf(string code) => DiagnosticManual.Find(code) is { } entry
        ? new LocalizedText("{0} {1}", "{0} {1}", entry.Meaning, entry.Action)
        : null;

    /// <summary>The thing that a misspelt one was meant to be; null when none is near.</summary>
    public static string? Nearest(string thing)
    {
        var names = new List<string>();
        foreach (var descriptor in DiagnosticCatalogue.All)
            names.Add(descriptor.Id);
        foreach (var group in BuiltInManual.Groups)
        {
            foreach (var entry in BuiltInManual.ReadGroup(group))
                names.Add(entry.Name);
        }
        return NearestName.Find(thing, names);
    }

    private static string PageOf(DiagnosticDescriptor descriptor, Language language)
    {
        var severity = SeverityNames.Of(descriptor.Severity, language);
        var sentence = descriptor.OutlineIn(language);
        var page = $"{descriptor.Id} ({severity})\n  {sentence}\n";
        if (DiagnosticManual.Find(descriptor.Id) is not { } entry)
            return page;
        page += $"\n{entry.Meaning.In(language)}\n";
        if (entry.Example.Length > 0)
            page += $"\n{ExampleHeading.In(language)}\n{Indented(entry.Example)}\n";
        return page + $"\n{ActionHeading.In(language)}\n{Indented(entry.Action.In(language))}\n";
    }

    private static string PageOf(BuiltInEntry entry, Language language) =>
        $"{entry.Shape}\n\n{entry.Text.In(language)}\n\n{ExampleHeading.In(language)}\n{Indented(entry.Example)}\n\n"
        + $"{OutputHeading.In(language)}\n{Indented(entry.Output)}\n";

    /// <summary>A group of functions, each with its arguments and what it gives.</summary>
    private static string PageOf(IReadOnlyList<BuiltInEntry> group, Language language)
    {
        var page = new StringBuilder();
        foreach (var entry in group)
            page.Append(entry.Shape).Append('\n').Append(Indented(entry.Text.In(language))).Append('\n');
        return page.ToString();
    }

    private static string Indented(string text) => "  " + text.Replace("\n", "\n  ", StringComparison.Ordinal);
}
