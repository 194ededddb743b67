using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;
using Syntax = Markdig.Syntax;
using SyntaxFootnotes = Markdig.Extensions.Footnotes;

namespace ReportGen.Core.Documents;

/// <summary>Turns the footnotes of Markdig's tree into ours.</summary>
internal sealed class MarkdownFootnoteReader(MappedText text, MarkdownInlineReader inlines, DiagnosticBag diagnostics)
{
    private static readonly LocalizedText FirstFootnote = new("The first one stands here.", "Lần thứ nhất ở đây.");

    /// <summary>Adds the footnotes of a text to those of the texts before it.</summary>
    public void Read(Syntax.MarkdownDocument document, List<Footnote> footnotes)
    {
        var first = footnotes.Count;
        foreach (var block in document)
        {
            if (block is Syntax.LinkReferenceDefinitionGroup definitions)
                CheckUses(definitions);
            if (block is not SyntaxFootnotes.FootnoteGroup group)
                continue;
            foreach (var footnote in group)
            {
                if (footnote is SyntaxFootnotes.Footnote note)
                    ReadFootnote(note, first, footnotes);
            }
        }
    }

    /// <summary>Reports footnotes that the parser leaves out because no mark leads to them.</summary>
    private void CheckUses(Syntax.LinkReferenceDefinitionGroup definitions)
    {
        var seen = new Dictionary<string, TextPlace>(StringComparer.OrdinalIgnoreCase);
        foreach (var block in definitions)
        {
            if (block is not SyntaxFootnotes.FootnoteLinkReferenceDefinition { Footnote: { } note })
                continue;
            var label = LabelOf(note);
            if (!seen.TryAdd(label, LabelPlace(note)))
                diagnostics.Add(LabelPlace(note).Report(DocumentDiagnostics.RepeatedFootnote, label).WithRelated(seen[label].Span, FirstFootnote));
            else if (note.Links.Count == 0)
                diagnostics.Add(LabelPlace(note).Report(DocumentDiagnostics.FootnoteUse, label, 0));
        }
    }

    private void ReadFootnote(SyntaxFootnotes.Footnote note, int first, List<Footnote> footnotes)
    {
        var label = LabelOf(note);
        var place = LabelPlace(note);
        if (note.Links.Count(link => !link.IsBackLink) is var uses and not 1)
        {
            diagnostics.Add(place.Report(DocumentDiagnostics.FootnoteUse, label, uses));
            return;
        }
        var paragraphs = new List<ParagraphBlock>();
        foreach (var block in note)
        {
            if (block is Syntax.ParagraphBlock paragraph)
                paragraphs.Add(new ParagraphBlock(inlines.Read(paragraph.Inline, allowsFootnotes: false), MarkdownPlaces.Of(text, paragraph)));
            else
                diagnostics.Add(MarkdownPlaces.Of(text, block).Report(DocumentDiagnostics.FootnoteContent, label));
        }
        footnotes.Add(new Footnote(first + note.Order, paragraphs));
    }

    private TextPlace LabelPlace(SyntaxFootnotes.Footnote note) => new(text, note.LabelSpan.Start - 1, note.LabelSpan.Length + 2);

    private static string LabelOf(SyntaxFootnotes.Footnote note) => note.Label?.TrimStart('^') ?? "";
}
