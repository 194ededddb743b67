using System.Xml.Linq;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>
/// Turns a Word file that was edited, or made elsewhere, into one such as reportgen writes: tracked changes accepted, editing marks and
/// containers gone, styles under the ids of the new document. What cannot be carried is told.
/// </summary>
internal sealed class WordImport
{
    private static readonly XNamespace W = WordNames.W;

    private readonly SortedSet<string> _lost = new(StringComparer.Ordinal);
    private readonly WordFileParts _file;
    private readonly ImportedStyles _styles;

    private WordImport(WordFileParts file, WordFileParts now)
    {
        _file = file;
        _styles = new ImportedStyles(file.Styles, now.Styles);
    }

    /// <summary>Changes the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="now">The new document, whose styles it is set in.</param>
    /// <returns>What could not be carried, each once.</returns>
    public static IReadOnlyList<LocalizedText> Normalize(WordFileParts file, WordFileParts now)
    {
        var import = new WordImport(file, now);
        import.Normalize(file.Body);
        if (file.Footnotes is { } footnotes)
        {
            foreach (var note in FootnotePairs.NotesOf(footnotes))
                import.Normalize(note);
        }
        import.DropLooseEnds();
        return ImportTexts.Of(import._lost);
    }

    private void Normalize(XElement container)
    {
        RevisionAcceptor.Accept(container);
        Unwrap(container);
        foreach (var element in container.Descendants().ToList())
        {
            if (element.Parent is not null)
                NormalizeElement(element);
        }
        FieldFlattener.Flatten(container);
        foreach (var paragraph in container.Descendants(W + "p").ToList())
            ImportedLook.Clean(paragraph, _styles, _lost);
    }

    /// <summary>Containers without a look of their own give way to what they hold; of alternatives the last stays.</summary>
    private void Unwrap(XElement container)
    {
        foreach (var element in container.Descendants().Reverse().ToList())
        {
            if (element.Parent is null)
                continue;
            var name = element.Name.LocalName;
            if (element.Name == W + "sdt")
                element.ReplaceWith(element.Element(W + "sdtContent")?.Nodes());
            else if (element.Name == W + "smartTag" || element.Name == W + "customXml" || element.Name == W + "dir" || element.Name == W + "bdo" || element.Name == W + "fldSimple")
                element.ReplaceWith(element.Nodes());
            else if (name == "AlternateContent")
                Drop(element, "drawing");
            else if (element.Name == W + "tbl" && element.Parent.Name == W + "tc")
                FlattenTable(element);
        }
    }

    /// <summary>A table in a table is told paragraph by paragraph.</summary>
    private void FlattenTable(XElement table)
    {
        _lost.Add("nestedTable");
        table.ReplaceWith(table.Descendants(W + "p").Where(item => !item.Ancestors(W + "p").Any()).Select(item => new XElement(item)));
    }

    private void NormalizeElement(XElement element)
    {
        if (element.Name.Namespace != W)
            return;
        switch (element.Name.LocalName)
        {
            case "commentReference" or "annotationRef" or "commentRangeStart" or "commentRangeEnd":
                Drop(element, "comment");
                break;
            case "proofErr" or "lastRenderedPageBreak" or "permStart" or "permEnd" or "bookmarkStart" or "bookmarkEnd" or "softHyphen":
                element.Remove();
                break;
            case "noBreakHyphen":
                element.ReplaceWith(new XElement(W + "t", "\u2011"));
                break;
            case "drawing" when !IsPicture(element):
                Drop(element, "drawing");
                break;
            case "object" or "pict":
                Drop(element, "object");
                break;
            case "sym" or "ptab" or "ruby":
                Drop(element, "symbol");
                break;
            case "endnoteReference" or "endnoteRef":
                Drop(element, "endnote");
                break;
        }
    }

    /// <summary>A picture in the line, whose file is there.</summary>
    private bool IsPicture(XElement drawing)
    {
        var id = drawing.Descendants(WordNames.A + "blip").FirstOrDefault()?.Attribute(WordNames.R + "embed")?.Value;
        return id is not null && drawing.Elements().FirstOrDefault()?.Name.LocalName == "inline"
            && _file.Parts.RelationshipsOf(_file.Main).FirstOrDefault(item => item.Attribute("Id")?.Value == id) is { } link
            && _file.Parts.Bytes(PackageParts.TargetOf(_file.Main, link)) is not null;
    }

    private void Drop(XElement element, string what)
    {
        _lost.Add(what);
        element.Remove();
    }

    /// <summary>Links that lead nowhere are the words they show; what is neither paragraph nor table is not carried.</summary>
    private void DropLooseEnds()
    {
        foreach (var link in _file.Body.Descendants(W + "hyperlink").ToList())
        {
            var id = link.Attribute(WordNames.R + "id")?.Value;
            if (id is null || !_file.Parts.RelationshipsOf(_file.Main).Any(item => item.Attribute("Id")?.Value == id))
                link.ReplaceWith(link.Nodes());
        }
        foreach (var cell in _file.Body.Descendants(W + "tc").Where(item => item.Elements().LastOrDefault()?.Name != W + "p").ToList())
            cell.Add(new XElement(W + "p"));
        if (_file.Body.Elements(W + "p").FirstOrDefault() is null)
            (_file.Body.Element(W + "sectPr") ?? new XElement(W + "p")).AddBeforeSelf(new XElement(W + "p"));
        foreach (var run in _file.Body.Descendants(W + "r").Where(item => !item.Elements().Any(child => child.Name != W + "rPr")).ToList())
            run.Remove();
    }
}
