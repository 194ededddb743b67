using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The manual's entry of a built-in function.</summary>
/// <param name="Name">With its group: <c>string.pad_left</c>.</param>
/// <param name="Shape">The name and its parameters as a call writes them; optional ones in brackets.</param>
/// <param name="Text">What it gives, and what is an error.</param>
/// <param name="Example">A template.</param>
/// <param name="Output">What the example reads like, before Markdown's backslashes.</param>
public sealed record BuiltInEntry(string Name, string Shape, LocalizedText Text, string Example, string Output);
