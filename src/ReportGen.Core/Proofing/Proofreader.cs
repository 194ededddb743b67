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
    /// <summary>Checks the text of a scalar that the schema calls prose.</summary>
    public static void Check(DataScalar scalar, ProofContext context, DiagnosticBag diagnostics) =>
        Check(scalar.Slice, TextForms.Of(scalar.Style), context, diagnostics);

    /// <summary>
    /// Checks the prose of a whole template, code left out, and that its letters are composed (of a data file its reader says so).
    /// </summary>
    public static void CheckTemplate(SourceFile template, ProofContext context, DiagnosticBag diagnostics)
    {
        CompositionCheck.Check(template, diagnostics);
        Check(new SourceSlice(template), TextForm.Template, context, diagnostics);
    }

    /// <summary>
    /// Checks a text. A template's literal text may be given whole, with its code, or piece by piece; what stands beyond the edges of
    /// a piece is unknown, so fewer mistakes are found there.
    /// </summary>
    public static void Check(SourceSlice slice, TextForm form, ProofContext context, DiagnosticBag diagnostics)
    {
        var text = new ProofText(slice, form, diagnostics);
        EncodingCheck.Run(text);
        CharacterCheck.Run(text);
        ToneCheck.Run(text, context.ToneStyle);
        PunctuationCheck.Run(text, context.Lexicon);
        QuoteCheck.Run(text);
        ParagraphCheck.Run(text);
        LexiconCheck.Run(text, context);
    }
}
