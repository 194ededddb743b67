using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Output.Verification;

/// <summary>Our own list of what the SDK accepts though Word repairs it, or asks before it opens the file.</summary>
internal static class RepairCheck
{
    /// <summary>Reports each.</summary>
    public static void Check(VerifiedFile file, WordprocessingDocument package)
    {
        foreach (var root in WordStories.Of(package))
        {
            if (root is Header or Footer && !root.Descendants<Paragraph>().Any())
                file.Report(VerificationDiagnostics.Repaired, VerificationNouns.EmptyHeader);
            foreach (var element in root.Descendants())
                CheckElement(file, element);
        }
        if (package.MainDocumentPart?.Document.Body is { LastChild: not SectionProperties })
            file.Report(VerificationDiagnostics.Repaired, VerificationNouns.NoSection);
        CheckSettings(file, package.MainDocumentPart?.DocumentSettingsPart?.Settings);
    }

    private static void CheckElement(VerifiedFile file, OpenXmlElement element)
    {
        var reason = element switch
        {
            TableCell { LastChild: not Paragraph } => VerificationNouns.EmptyCell,
            TableRow row when !row.Elements<TableCell>().Any() => VerificationNouns.EmptyRow,
            Table table => ReasonOf(table),
            Hyperlink link when link.Ancestors<Hyperlink>().Any() => VerificationNouns.NestedLink,
            Paragraph { Parent: Paragraph } => VerificationNouns.NestedParagraph,
            Text { Text: { Length: > 0 } text } run when LosesSpaces(run, text) => VerificationNouns.DoubleSpaceLost,
            _ => null,
        };
        if (reason is not null)
            file.ReportAt(WordStories.TextOf(element), VerificationDiagnostics.Repaired, reason);
        if (element is FieldChar { Dirty.Value: true } or SimpleField { Dirty.Value: true })
            file.ReportAt(WordStories.ParagraphOf(element), VerificationDiagnostics.AsksAtOpening, "w:dirty");
    }

    private static bool LosesSpaces(Text run, string text) =>
        (text[0] == ' ' || text[^1] == ' ') && run.Space?.Value != SpaceProcessingModeValues.Preserve;

    private static LocalizedText? ReasonOf(Table table)
    {
        var columns = table.GetFirstChild<TableGrid>()?.Elements<GridColumn>().Count() ?? 0;
        var merged = new HashSet<int>();
        foreach (var row in table.Elements<TableRow>())
        {
            if (ReasonOf(row, columns, merged) is { } reason)
                return reason;
        }
        return table.Elements<TableRow>().Any() ? null : VerificationNouns.EmptyTable;
    }

    /// <param name="row">The row.</param>
    /// <param name="columns">How many the table has.</param>
    /// <param name="merged">The columns where a merged cell of the row above may go on; changed to those of this row.</param>
    private static LocalizedText? ReasonOf(TableRow row, int columns, HashSet<int> merged)
    {
        var (column, open) = (0, new HashSet<int>());
        foreach (var cell in row.Elements<TableCell>())
        {
            var merge = cell.TableCellProperties?.VerticalMerge;
            if (merge is not null && merge.Val?.Value != MergedCellValues.Restart && !merged.Contains(column))
                return VerificationNouns.NoMergeStart;
            if (merge is not null)
                open.Add(column);
            column += cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
        }
        merged.Clear();
        merged.UnionWith(open);
        return column > columns ? VerificationNouns.OtherCellCount : null;
    }

    private static void CheckSettings(VerifiedFile file, Settings? settings)
    {
        foreach (var element in settings?.ChildElements ?? Enumerable.Empty<OpenXmlElement>())
        {
            if (element is UpdateFieldsOnOpen or AttachedTemplate or MailMerge or DocumentProtection or TrackRevisions or LinkStyles)
                file.Report(VerificationDiagnostics.AsksAtOpening, "w:" + element.LocalName);
        }
    }
}
