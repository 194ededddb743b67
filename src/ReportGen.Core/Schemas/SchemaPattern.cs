using ReportGen.Core.Diagnostics;
using ReportGen.Core.Schemas.Patterns;

namespace ReportGen.Core.Schemas;

/// <summary>A regular expression of a schema (ECMA-262, with the flag for Unicode), which no text can make run for long.</summary>
/// <remarks>
/// Our own machine: the framework's expressions that run in linear time are built from generic structs,
/// 300 methods that are compiled anew at each start; its others can take endless time.
/// </remarks>
public sealed class SchemaPattern
{
    private readonly PatternMachine[] _machines;
    private PatternRun? _spareRun;

    private SchemaPattern(string text, PatternMachine[] machines)
    {
        Text = text;
        _machines = machines;
    }

    /// <summary>As it stands in the schema.</summary>
    public string Text { get; }

    /// <summary>Reads an expression.</summary>
    /// <returns>Null when it is not one.</returns>
    public static SchemaPattern? Parse(string text) => Parse(text, out _);

    /// <summary>Reads an expression.</summary>
    /// <param name="fault">Why it is not one; null when it is.</param>
    /// <returns>Null when it is not one.</returns>
    public static SchemaPattern? Parse(string text, out LocalizedText? fault)
    {
        if (PatternParser.Parse(text, out fault) is not { } expression)
            return null;
        if (PatternCompiler.Compile(expression) is { } machines)
            return new SchemaPattern(text, machines);
        fault = PatternFaults.TooLarge;
        return null;
    }

    /// <summary>Whether the expression is found anywhere in a text.</summary>
    public bool IsFoundIn(string text)
    {
        // The working memory is lent to one thread at a time, and made anew for others.
        var run = Interlocked.Exchange(ref _spareRun, null) ?? new PatternRun(_machines);
        var isFound = run.IsFoundIn(text);
        _spareRun = run;
        return isFound;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
