namespace ReportGen.Core.Scripting.Values;

/// <summary>Something that can be called: a built-in, a function of a template, or one bound to a pipe.</summary>
public abstract class ScriptFunction() : ScriptValue(null)
{
    /// <summary>As a message names it: <c>string.upcase</c>.</summary>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public override ScriptKind Kind => ScriptKind.Function;

    /// <inheritdoc/>
    internal override bool IsFunction => true;

    /// <inheritdoc/>
    public override ScriptValue WithOrigins(Origins? origins) => this;
}
