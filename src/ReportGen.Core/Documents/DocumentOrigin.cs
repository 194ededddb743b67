namespace ReportGen.Core.Documents;

/// <summary>What a document was built from, as hashes (SHA-256, 64 small hexadecimal digits).</summary>
/// <param name="Data">Of what the data files say; null when one cannot be read.</param>
/// <param name="Templates">Of the templates and their pictures.</param>
/// <param name="Profile">Of the layout profile and the style document; null when they cannot be read.</param>
/// <param name="Tool">The version of reportgen.</param>
internal sealed record DocumentOrigin(string? Data, string Templates, string? Profile, string Tool);
