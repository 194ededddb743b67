using System.Text.RegularExpressions;

namespace ReportGen.Core.Schemas;

/// <summary>A regular expression of a schema (ECMA-262, with the flag for Unicode), which no text can make run for long.</summary>
public sealed class SchemaPattern
{
    private readonly Regex _regex;

    private SchemaPattern(string text, Regex regex)
    {
        Text = text;
        _regex = regex;
    }

    /// <summary>As it stands in the schema.</summary>
    public string Text { get; }

    /// <summary>Reads an expression.</summary>
    /// <returns>Null when it is not one.</returns>
    public static SchemaPattern? Parse(string text)
    {
        try
        {
            return new SchemaPattern(text, new Regex(EcmaPattern.ToDotNet(text), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Whether the expression is found anywhere in a text.</summary>
    public bool IsFoundIn(string text) => _regex.IsMatch(text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
