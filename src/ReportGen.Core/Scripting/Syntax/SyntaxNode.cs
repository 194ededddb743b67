using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>A piece of a template, with its exact characters in the file.</summary>
public abstract class SyntaxNode(SourceSpan span)
{
    /// <summary>From the first to the last character of the piece, delimiters of blocks left out.</summary>
    public SourceSpan Span { get; } = span;
}

/// <summary>Something that is carried out: text, output, control flow.</summary>
public abstract class Statement(SourceSpan span) : SyntaxNode(span)
{
    /// <summary>Hands itself to the method for its kind.</summary>
    internal abstract Flow Accept(StatementVisitor visitor);
}

/// <summary>Something that has a value.</summary>
public abstract class Expression(SourceSpan span) : SyntaxNode(span)
{
    /// <summary>Whether no other expression, or a variable alone, is evaluated for it.</summary>
    internal virtual bool IsShallow => false;

    /// <summary>Hands itself to the method for its kind.</summary>
    internal abstract ScriptValue Accept(ExpressionVisitor visitor);
}
