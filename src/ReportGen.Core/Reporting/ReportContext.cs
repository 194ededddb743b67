using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Reporting;

/// <summary>What a machine format says besides the findings.</summary>
/// <param name="Language">The language of the messages; keys and codes are the same in every language.</param>
/// <param name="ToolVersion">As in <c>0.1.0</c>.</param>
/// <param name="PathPrefix">What stands before the project's paths to make them paths of the repository: empty, or ends in a slash.</param>
/// <param name="Explain">The manual's text of a code, for formats that carry it; null when there is none.</param>
public sealed record ReportContext(Language Language, string ToolVersion, string PathPrefix, Func<string, LocalizedText?> Explain);
