using System.Diagnostics;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Proofing;

/// <summary>
/// Checks Vietnamese prose: its characters, tone marks, spacing, punctuation, spellings and terms. Template code, Markdown syntax,
/// addresses, identifiers, dates and figures are passed over.
/// </summary>
public static class Proofreader
{
    /// <summary>
    /// Checks every text of a tree, nodes that stand in several places once. Ids, figures and paths among them are no matter; files
    /// whose texts are no prose, such as the lexicon itself, are the caller's to leave out.
    /// </summary>
    public static void CheckTree(DataNode root, ProofContext context, DiagnosticBag diagnostics) =>
        CheckTree(root, context, diagnostics, root.Span.File.Text.Contains('*', StringComparison.Ordinal) ? [] : null);

    /// <summary>Checks the text of a scalar.</summary>
    public static void Check(DataScalar scalar, ProofContext context, DiagnosticBag diagnostics)
    {
        var (form, text) = (TextForms.Of(scalar.Style), scalar.Text);
        if (!context.Lexicon.HasPlainForm && IsName(text))
            return;
        var calm = CalmProse.Look(text, context.Words);
        if (calm == CalmKinds.Calm || context.Clean?.Contains(text, form) == true)
            return;
        var count = diagnostics.Count;
        Check(scalar.Slice, form, calm, context, diagnostics);
        if (diagnostics.Count == count)
            context.Clean?.Add(text, form);
    }

    /// <summary>Checks the prose of a whole template, code left out.</summary>
    public static void CheckTemplate(SourceFile template, ProofContext context, DiagnosticBag diagnostics) =>
        Check(new SourceSlice(template), TextForm.Template, context, diagnostics);

    /// <summary>
    /// Checks a text. A template's literal text may be given whole, with its code, or piece by piece; what stands beyond the edges of
    /// a piece is unknown, so fewer mistakes are found there.
    /// </summary>
    public static void Check(SourceSlice slice, TextForm form, ProofContext context, DiagnosticBag diagnostics) =>
        Check(slice, form, form == TextForm.Template ? CalmKinds.None : CalmProse.Look(slice.Text, context.Words), context, diagnostics);

    private static void Check(SourceSlice slice, TextForm form, CalmKinds calm, ProofContext context, DiagnosticBag diagnostics)
    {
        if (calm == CalmKinds.None)
            CheckAll(new ProofText(slice, form, diagnostics), context);
        else
            CheckCalm(new ProofText(slice, form, diagnostics, isCalm: true), calm, context);
    }

    private static void CheckAll(ProofText text, ProofContext context)
    {
        EncodingCheck.Run(text);
        CharacterCheck.Run(text);
        ToneCheck.Run(text, context.ToneStyle);
        if (context.IsVietnamese)
            SyllableCheck.Run(text);
        PunctuationCheck.Run(text, context);
        QuoteCheck.Run(text);
        BraceCheck.Run(text);
        ForeignTagCheck.Run(text);
        ParagraphCheck.Run(text);
        SentenceCheck.Run(text);
        LexiconCheck.Run(text, context);
    }

    /// <summary>What is left to check of a text in which nothing else can be wrong.</summary>
    private static void CheckCalm(ProofText text, CalmKinds kinds, ProofContext context)
    {
        if ((kinds & CalmKinds.Quoted) != 0)
            QuoteCheck.Run(text);
        if ((kinds & CalmKinds.Long) != 0)
            SentenceCheck.Run(text);
        if ((kinds & CalmKinds.Termed) != 0)
            LexiconCheck.Run(text, context, isCalm: true);
    }

    /// <summary>Whether a text is one word of plain letters, digits and hyphens, such as an id, which only a lexicon could speak of.</summary>
    private static bool IsName(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '/'))
                return false;
        }
        return true;
    }

    /// <param name="seen">The nodes so far; null where there are no aliases, so that each stands in one place.</param>
    private static void CheckTree(DataNode node, ProofContext context, DiagnosticBag diagnostics, HashSet<DataNode>? seen)
    {
        if (seen is not null && !seen.Add(node))
            return;
        switch (node)
        {
            case DataScalar scalar:
                Check(scalar, context, diagnostics);
                break;
            case DataSequence sequence:
                foreach (var item in sequence.ItemSpan)
                    CheckTree(item, context, diagnostics, seen);
                break;
            case DataMapping mapping:
                foreach (var entry in mapping.EntrySpan)
                {
                    CheckKey(entry, diagnostics);
                    CheckTree(entry.Value, context, diagnostics, seen);
                }
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Of a key only what no reader sees: a key is no prose.</summary>
    private static void CheckKey(DataEntry entry, DiagnosticBag diagnostics)
    {
        foreach (var c in entry.Key)
        {
            if (c is '\uFEFF' or '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060')
            {
                var (span, text) = (entry.KeySpan, entry.KeySpan.Text);
                CharacterCheck.Run(new ProofText(new SourceSlice(span.File, text, [0], [span.Start]), TextForm.PlainScalar, diagnostics));
                return;
            }
        }
    }
}
