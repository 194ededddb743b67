namespace ReportGen.Core.Scripting;

/// <summary>The templates that an <c>include</c> can name.</summary>
/// <param name="Find">A template by its name; null when there is none.</param>
/// <param name="Names">All the names, to suggest the nearest.</param>
public sealed record IncludeSource(Func<string, Template?> Find, IEnumerable<string> Names)
{
    /// <summary>No templates, for expressions that stand alone.</summary>
    public static readonly IncludeSource None = new(_ => null, []);
}
