using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>Finds values without quotes that YAML reads in another way than they were meant.</summary>
internal sealed class YamlSlips(SourceFile file, DiagnosticBag diagnostics)
{
    /// <summary>A value that starts its own line with <c>key:value</c> was meant to be a key.</summary>
    public void FindKey(SourceSpan span, string text)
    {
        if (text.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon))
            return;
        var lineStart = file.Text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
        if (span.Start > 0 && file.Text.AsSpan(lineStart, Math.Max(0, span.Start - lineStart)).IndexOfAnyExcept(' ') >= 0)
            return;
        if (YamlFault.IsKeyLike(text.AsSpan(0, colon)) && !text.AsSpan(colon).StartsWith("://", StringComparison.Ordinal))
            diagnostics.Add(YamlDiagnostics.NoSpaceAfterColon.At(file.Span(span.Start + colon, 1), text[..colon]).WithHint(YamlHints.AddSpace));
    }

    /// <summary>Words behind <c>#</c>, with no space after it and one before, are more often a part of the value than a comment.</summary>
    public void FindHiddenText(int end)
    {
        var text = file.Text;
        if (end + 2 >= text.Length || text[end] != ' ' || text[end + 1] != '#' || !char.IsLetterOrDigit(text[end + 2]))
            return;
        var rest = file.Line(file.PositionAt(end).Line)[(file.PositionAt(end + 1).Column - 1)..].TrimEnd();
        diagnostics.Add(YamlDiagnostics.HiddenText.At(file.Span(end + 1, rest.Length), rest).WithHint(YamlHints.QuoteOrComment));
    }
}
