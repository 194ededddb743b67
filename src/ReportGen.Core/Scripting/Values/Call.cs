using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Values;

/// <summary>A call of a built-in function: its arguments, its place, and what it may cost.</summary>
public abstract class Call(BuiltInFunction function, ScriptValue[] arguments)
{
    private ScriptValue[] _arguments = arguments;

    /// <summary>The function that is called.</summary>
    public BuiltInFunction Function { get; private set; } = function;

    /// <summary>One for each parameter, defaults filled in.</summary>
    public ReadOnlySpan<ScriptValue> Arguments => _arguments;

    /// <summary>Makes it another call: functions keep nothing of one, and there are very many.</summary>
    private protected void Become(BuiltInFunction function, ScriptValue[] arguments) => (Function, _arguments) = (function, arguments);

    /// <summary>Whether a slip is an error; false only for Scriban's own cases, which are forgiven as Scriban does.</summary>
    public abstract bool IsStrict { get; }

    /// <summary>What built-ins remember until the evaluation ends.</summary>
    public abstract CallMemory Memory { get; }

    /// <summary>The place of the call, or of one of its arguments.</summary>
    /// <param name="argument">The index of the argument; -1 for the call itself.</param>
    public abstract SourceSpan SpanOf(int argument);

    /// <summary>Counts work of a built-in that does not show as evaluation steps: one for each element or 16 characters touched.</summary>
    /// <exception cref="ScriptException">The limit is reached.</exception>
    public abstract void Spend(long steps);

    /// <summary>Checks the size of a text before it is made.</summary>
    /// <exception cref="ScriptException">It is over the limit.</exception>
    public void CheckTextLength(long length) => CheckTextLength(length, length);

    /// <summary>Checks the size of a text that grows, and counts the work of the new characters only.</summary>
    /// <param name="length">Of the whole text.</param>
    /// <param name="made">How many characters are new.</param>
    /// <exception cref="ScriptException">It is over the limit.</exception>
    public abstract void CheckTextLength(long length, long made);

    /// <summary>Checks the size of a list before it is made.</summary>
    /// <exception cref="ScriptException">It is over the limit.</exception>
    public abstract void CheckListLength(long length);

    /// <summary>Calls a function that was passed as an argument, such as the test of <c>array.filter</c>.</summary>
    public abstract ScriptValue CallBack(ScriptFunction function, params IReadOnlyList<ScriptValue> arguments);

    /// <summary>The elements of a list that a test holds for, if that can be told without carrying it out for each.</summary>
    public virtual ScriptList? Filter(ScriptValue list, ScriptFunction test) => null;

    /// <summary>Whether a text is an element of a list, if that can be told without going through it.</summary>
    public virtual ScriptBoolean? Contains(ScriptValue list, ScriptValue text) => null;

    /// <summary>The value as text, as it would be written without escaping (numbers with a point, dates in the template's format).</summary>
    public abstract string TextOf(ScriptValue value);

    /// <summary>The error to throw for something wrong with an argument.</summary>
    /// <param name="argument">The index of the argument; -1 for the call itself.</param>
    public ScriptException Error(DiagnosticDescriptor descriptor, int argument, params IReadOnlyList<object> values) =>
        new(descriptor.At(SpanOf(argument), values));
}
