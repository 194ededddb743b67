namespace ReportGen.Core.Scripting.Values;

/// <summary>A value of the template language, with the data it was computed from.</summary>
/// <param name="origins">The data nodes read for it; null for a value that no data went into.</param>
public abstract class ScriptValue(Origins? origins)
{
    /// <summary>The data nodes read for this value; null when no data went into it.</summary>
    public Origins? Origins { get; } = origins;

    /// <summary>The kind, as a message names it.</summary>
    public abstract ScriptKind Kind { get; }

    /// <summary>Whether it can be called.</summary>
    internal virtual bool IsFunction => false;

    /// <summary>The same value, computed from other data; a list or an object shares its elements with this one.</summary>
    public abstract ScriptValue WithOrigins(Origins? origins);

    /// <summary>The same value, with further data that went into it.</summary>
    public virtual ScriptValue Add(Origins? origins)
    {
        var union = Origins.Union(Origins, origins);
        return ReferenceEquals(union, Origins) ? this : WithOrigins(union);
    }
}
