using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>What is being parsed, for lexers and parsers that serve one text after another.</summary>
internal sealed class ParsedText
{
    /// <summary>The text.</summary>
    public SourceSlice Slice { get; private set; } = new(new SourceFile("", ""));

    /// <summary>Takes what is wrong with it.</summary>
    public DiagnosticBag Diagnostics { get; private set; } = new();

    /// <summary>Its words, once they are read; the last is the end.</summary>
    public List<Token> Tokens { get; } = [];

    /// <summary>Begins another text.</summary>
    public void Begin(SourceSlice slice, DiagnosticBag diagnostics)
    {
        (Slice, Diagnostics) = (slice, diagnostics);
        Tokens.Clear();
    }
}
