using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Projects;

/// <summary>A new text for a file of a project.</summary>
/// <param name="File">The file as it was read.</param>
/// <param name="Text">What it should hold.</param>
public sealed record TextEdit(SourceFile File, string Text);

/// <summary>Why files were not changed.</summary>
/// <param name="Path">The file at fault.</param>
/// <param name="Reason">What is the matter with it.</param>
public sealed record EditRefusal(string Path, LocalizedText Reason);
