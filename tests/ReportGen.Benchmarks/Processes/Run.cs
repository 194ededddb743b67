namespace ReportGen.Benchmarks.Processes;

/// <summary>A line of a table.</summary>
/// <param name="Name">As the reader sees it; by this name other lines of the table compare themselves with it.</param>
/// <param name="Executable">What is measured.</param>
internal sealed record Run(string Name, Executable Executable);
