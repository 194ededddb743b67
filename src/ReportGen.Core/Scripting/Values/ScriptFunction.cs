using System.Runtime.CompilerServices;
using ReportGen.Core.Scripting.Evaluation;

namespace ReportGen.Core.Scripting.Values;

/// <summary>Something that can be called: a built-in, a function of a template, or one bound to a pipe.</summary>
public abstract class ScriptFunction() : ScriptValue(null)
{
    /// <summary>As a message names it: <c>string.upcase</c>.</summary>
    public abstract string Name { get; }

    /// <summary>This, if it is a built-in one.</summary>
    internal BuiltInFunction? AsBuiltIn
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => GetType() == typeof(BuiltInFunction) ? Unsafe.As<BuiltInFunction>(this) : null;
    }

    /// <summary>This, if it is one of a template.</summary>
    internal TemplateFunction? AsOwn
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => GetType() == typeof(TemplateFunction) ? Unsafe.As<TemplateFunction>(this) : null;
    }

    /// <inheritdoc/>
    public override ScriptKind Kind => ScriptKind.Function;

    /// <inheritdoc/>
    public override ScriptValue WithOrigins(Origins? origins) => this;
}
