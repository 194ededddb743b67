using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>A piece of a template, with its exact characters in the file.</summary>
public abstract class SyntaxNode(SourceSpan span)
{
    /// <summary>From the first to the last character of the piece, delimiters of blocks left out.</summary>
    public SourceSpan Span { get; } = span;
}

/// <summary>Something that is carried out: text, output, control flow.</summary>
public abstract class Statement(SourceSpan span) : SyntaxNode(span);

/// <summary>Something that has a value.</summary>
public abstract class Expression(SourceSpan span) : SyntaxNode(span);
