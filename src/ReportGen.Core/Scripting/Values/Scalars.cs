using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Values;

/// <summary>Nothing: <c>null</c>, an absent optional member, the result of a function that returns none.</summary>
public sealed class ScriptNull(Origins? origins) : ScriptValue(origins)
{
    /// <summary>The null that no data went into.</summary>
    public static readonly ScriptNull Value = new(null);

    /// <inheritdoc/>
    public override ScriptKind Kind => ScriptKind.Null;

    /// <inheritdoc/>
    public override ScriptValue WithOrigins(Origins? origins) => new ScriptNull(origins);
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class ScriptBoolean(bool value, Origins? origins = null) : ScriptValue(origins)
{
    /// <summary>The truth that no data went into.</summary>
    public static readonly ScriptBoolean True = new(true);

    /// <summary>The untruth that no data went into.</summary>
    public static readonly ScriptBoolean False = new(false);

    /// <summary>The truth.</summary>
    public bool Value { get; } = value;

    /// <inheritdoc/>
    public override ScriptKind Kind => ScriptKind.Boolean;

    /// <inheritdoc/>
    public override ScriptValue WithOrigins(Origins? origins) => new ScriptBoolean(Value, origins);
}

/// <summary>A whole number of 64 bits (Scriban's int and long).</summary>
public sealed class ScriptInteger(long value, Origins? origins = null) : ScriptValue(origins)
{
    /// <summary>The number.</summary>
    public long Value { get; } = value;

    /// <inheritdoc/>
    public override ScriptKind Kind => ScriptKind.Number;

    /// <inheritdoc/>
    public override ScriptValue WithOrigins(Origins? origins) => new ScriptInteger(Value, origins);
}

/// <summary>A binary floating-point number (Scriban's double and float).</summary>
public sealed class ScriptDouble(double value, Origins? origins = null) : ScriptValue(origins)
{
    /// <summary>The number.</summary>
    public double Value { get; } = value;

    /// <inheritdoc/>
    public override ScriptKind Kind => ScriptKind.Number;

    /// <inheritdoc/>
    public override ScriptValue WithOrigins(Origins? origins) => new ScriptDouble(Value, origins);
}

/// <summary>A decimal number (Scriban's <c>1.5m</c>).</summary>
public sealed class ScriptDecimal(decimal value, Origins? origins = null) : ScriptValue(origins)
{
    /// <summary>The number.</summary>
    public decimal Value { get; } = value;

    /// <inheritdoc/>
    public override ScriptKind Kind => ScriptKind.Number;

    /// <inheritdoc/>
    public override ScriptValue WithOrigins(Origins? origins) => new ScriptDecimal(Value, origins);
}

/// <summary>
/// Text that is Markdown already (captured, included, returned by a function with a text body, <c>md.raw</c>): never escaped, and each
/// piece keeps its own origin when it is written.
/// </summary>
public sealed class ScriptMarkdown(MappedText value, Origins? origins = null) : ScriptValue(origins)
{
    /// <summary>The Markdown and the origins of its pieces.</summary>
    public MappedText Value { get; } = value;

    /// <inheritdoc/>
    public override ScriptKind Kind => ScriptKind.Text;

    /// <inheritdoc/>
    public override ScriptValue WithOrigins(Origins? origins) => new ScriptMarkdown(Value, origins);
}

/// <summary>A date with a time of day, without a zone.</summary>
public sealed class ScriptDate(DateTime value, Origins? origins = null) : ScriptValue(origins)
{
    /// <summary>Its <see cref="DateTime.Kind"/> is never looked at.</summary>
    public DateTime Value { get; } = value;

    /// <inheritdoc/>
    public override ScriptKind Kind => ScriptKind.Date;

    /// <inheritdoc/>
    public override ScriptValue WithOrigins(Origins? origins) => new ScriptDate(Value, origins);
}

/// <summary>A length of time.</summary>
public sealed class ScriptTimeSpan(TimeSpan value, Origins? origins = null) : ScriptValue(origins)
{
    /// <summary>The length.</summary>
    public TimeSpan Value { get; } = value;

    /// <inheritdoc/>
    public override ScriptKind Kind => ScriptKind.TimeSpan;

    /// <inheritdoc/>
    public override ScriptValue WithOrigins(Origins? origins) => new ScriptTimeSpan(Value, origins);
}
