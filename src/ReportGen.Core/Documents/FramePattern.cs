using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Documents;

/// <summary>A text of the profile with places for the values of the frame, such as <c>Số {number}-{symbol}</c>.</summary>
internal static class FramePattern
{
    /// <summary>Reports places that no value goes into.</summary>
    public static void Check(FrameText pattern, DiagnosticBag diagnostics)
    {
        var text = pattern.Text;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                diagnostics.Add(FrameDiagnostics.UnclosedBrace.At(pattern.Span, text));
                return;
            }
            CheckName(text[(open + 1)..close], pattern.Span, diagnostics);
        }
    }

    /// <summary>Puts the values in.</summary>
    /// <param name="layout">Checked before.</param>
    /// <param name="values">The values of the frame.</param>
    /// <returns>Null when one of the values is left out, and the line with it.</returns>
    public static MappedText? Fill(FrameLineLayout layout, FrameValues values)
    {
        var filled = new MappedTextBuilder(layout.Style?.IsUpper ?? false);
        var text = layout.Text;
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('{', at);
            if (open != at)
            {
                var end = open < 0 ? text.Length : open;
                filled.Add(text[at..end], new TextOrigin(layout.Span, []));
                at = end;
                continue;
            }
            var close = text.IndexOf('}', open);
            if (values.Find(text[(open + 1)..close]) is not { } pieces)
                return null;
            foreach (var piece in pieces)
                filled.Add(piece.Text, new TextOrigin(layout.Span, piece.Span is null ? [] : [piece.Span]));
            at = close + 1;
        }
        return filled.ToMappedText();
    }

    private static void CheckName(string name, SourceSpan span, DiagnosticBag diagnostics)
    {
        foreach (var known in FrameValues.Names)
        {
            if (known == name)
                return;
        }
        var diagnostic = FrameDiagnostics.UnknownPlaceholder.At(span, name);
        diagnostics.Add(diagnostic.WithHint(Hints.DidYouMean(NearestName.Find(name, FrameValues.Names))));
    }
}
