using System.Runtime.CompilerServices;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>A piece of a template, with its exact characters in the file.</summary>
public abstract class SyntaxNode(SourceSpan span)
{
    /// <summary>From the first to the last character of the piece, delimiters of blocks left out.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>Whether so few are carried out one inside another for it, bodies of functions left out, that nobody need look at the stack.</summary>
    internal bool IsShallow { get; set; }
}

/// <summary>Something that is carried out: text, output, control flow.</summary>
public abstract class Statement(SourceSpan span) : SyntaxNode(span)
{
    /// <summary>Hands itself to the method for its kind.</summary>
    internal abstract Flow Accept(StatementEvaluator evaluator);
}

/// <summary>Something that has a value.</summary>
/// <param name="isName">Whether it names a value; a function that is named is called.</param>
public abstract class Expression(SourceSpan span, bool isName = false) : SyntaxNode(span)
{
    /// <summary>Whether it names a value; a function that is named is called.</summary>
    internal bool IsName { get; } = isName;

    /// <summary>This, if it is a variable.</summary>
    /// <remarks>As for the same of a <see cref="ScriptValue"/>.</remarks>
    internal VariableExpression? AsVariable
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => GetType() == typeof(VariableExpression) ? Unsafe.As<VariableExpression>(this) : null;
    }

    /// <summary>Hands itself to the method for its kind.</summary>
    internal abstract ScriptValue Accept(ExpressionEvaluator evaluator);
}
