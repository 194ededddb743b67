using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Documents;

/// <summary>Reads how a profile begins captions.</summary>
internal static class CaptionLayoutReader
{
    private const string Number = "{n}";

    /// <summary>Reads both patterns.</summary>
    /// <param name="captions">Null when the profile has none.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static CaptionLayout Read(DataMapping? captions, DiagnosticBag diagnostics)
    {
        if (captions is null)
            return new CaptionLayout(null, null);
        var fields = new DataFields(captions, diagnostics);
        return new CaptionLayout(ReadPattern(fields.OptionalText("table"), diagnostics), ReadPattern(fields.OptionalText("picture"), diagnostics));
    }

    private static CaptionPattern? ReadPattern(FrameText? text, DiagnosticBag diagnostics)
    {
        if (text is null)
            return null;
        var at = text.Text.IndexOf(Number, StringComparison.Ordinal);
        if (at > 0)
            return new CaptionPattern(text.Text[..at], text.Text[(at + Number.Length)..] + " ");
        diagnostics.Add(HintDiagnostics.BadCaptionPattern.At(text.Span, text.Text));
        return null;
    }
}
