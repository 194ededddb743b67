using ReportGen.Core.Documents;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core;

/// <summary>What surrounds the text of a report, and how all of it looks.</summary>
/// <param name="Frame">From <c>data/report.yaml</c>.</param>
/// <param name="Profile">The layout profile that it names, as the style document changes it.</param>
/// <param name="House">The looks of the style document that it names; null when it names none.</param>
/// <param name="ProfileHash">Of the profile and the style document as they were read.</param>
internal sealed record ReportLayout(ReportFrame Frame, Profile Profile, HouseStyle? House, string ProfileHash);
