using System.Runtime.CompilerServices;
using ReportGen.Core.Scripting.Evaluation;

namespace ReportGen.Core.Scripting.Values;

/// <summary>A value of the template language, with the data it was computed from.</summary>
/// <remarks>
/// <c>is</c> is a call into the runtime where code was compiled ahead of time; comparing the exact type is none. What is asked of every value
/// of a template is asked by the members that begin with <c>As</c>.
/// </remarks>
/// <param name="origins">The data nodes read for it; null for a value that no data went into.</param>
public abstract class ScriptValue(Origins? origins)
{
    /// <summary>The data nodes read for this value; null when no data went into it.</summary>
    public Origins? Origins { get; } = origins;

    /// <summary>The kind, as a message names it.</summary>
    public abstract ScriptKind Kind { get; }

    /// <summary>Whether it is nothing.</summary>
    internal bool IsNull
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => GetType() == typeof(ScriptNull);
    }

    /// <summary>This, if it is a truth value.</summary>
    internal ScriptBoolean? AsBoolean
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => GetType() == typeof(ScriptBoolean) ? Unsafe.As<ScriptBoolean>(this) : null;
    }

    /// <summary>This, if it is a whole number.</summary>
    internal ScriptInteger? AsInteger
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => GetType() == typeof(ScriptInteger) ? Unsafe.As<ScriptInteger>(this) : null;
    }

    /// <summary>This, if it is a plain text.</summary>
    internal ScriptText? AsText
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => GetType() == typeof(ScriptText) ? Unsafe.As<ScriptText>(this) : null;
    }

    /// <summary>This, if it is Markdown.</summary>
    internal ScriptMarkdown? AsMarkdown
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => GetType() == typeof(ScriptMarkdown) ? Unsafe.As<ScriptMarkdown>(this) : null;
    }

    /// <summary>This, if it is a list that is laid out.</summary>
    internal ScriptList? AsList
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => GetType() == typeof(ScriptList) ? Unsafe.As<ScriptList>(this) : null;
    }

    /// <summary>This, if it is an object.</summary>
    internal ScriptObject? AsObject
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => GetType() == typeof(ScriptObject) ? Unsafe.As<ScriptObject>(this) : null;
    }

    /// <summary>This, if it can be called.</summary>
    internal ScriptFunction? AsFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => GetType() == typeof(BuiltInFunction) || GetType() == typeof(TemplateFunction) ? Unsafe.As<ScriptFunction>(this) : null;
    }

    /// <summary>The same value, computed from other data; a list or an object shares its elements with this one.</summary>
    public abstract ScriptValue WithOrigins(Origins? origins);

    /// <summary>The same value, with further data that went into it.</summary>
    public virtual ScriptValue Add(Origins? origins)
    {
        var union = Origins.Union(Origins, origins);
        return ReferenceEquals(union, Origins) ? this : WithOrigins(union);
    }
}
