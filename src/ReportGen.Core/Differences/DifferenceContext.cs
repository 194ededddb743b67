using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Differences;

/// <summary>What a difference is printed with.</summary>
/// <param name="Language">The language of the sentences.</param>
/// <param name="Base">What the report is compared with, as the user named it.</param>
/// <param name="PathPrefix">What stands before paths in formats for tools: empty, or ends in a slash.</param>
/// <param name="IsColoured">Whether to colour; the meaning never rests on colour alone.</param>
/// <param name="Authors">Who wrote a line last, by <c>path:line</c>; empty where that is not known.</param>
public sealed record DifferenceContext(
    Language Language, string Base, string PathPrefix, bool IsColoured, IReadOnlyDictionary<string, string> Authors)
{
    /// <summary>Who wrote a line last, or removed a file; null when that is not known.</summary>
    internal string? AuthorOf(Cause cause) =>
        cause.IsThere || cause.IsFile ? Authors.GetValueOrDefault(KeyOf(cause.Path, cause.IsThere ? cause.Line : 0)) : null;

    /// <summary>The key of a line in <see cref="Authors"/>.</summary>
    public static string KeyOf(string path, int line) => FormattableString.Invariant($"{path}:{line}");
}
