using ReportGen.Core.Documents;

namespace ReportGen.Core;

/// <summary>What surrounds the text of a report, and how all of it looks.</summary>
/// <param name="Frame">From <c>data/report.yaml</c>.</param>
/// <param name="Profile">The layout profile that it names.</param>
internal sealed record ReportLayout(ReportFrame Frame, Profile Profile);
