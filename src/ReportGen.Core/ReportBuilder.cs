using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Core;

/// <summary>The whole line: a report project goes in; finished documents come out, or diagnostics and nothing else.</summary>
public static class ReportBuilder
{
    /// <summary>Finds all that <see cref="Build(ProjectFiles, DiagnosticBag, BuildMemory?)"/> would find: it renders and lays out too, but makes no output.</summary>
    /// <param name="files">The project.</param>
    /// <param name="diagnostics">Takes every finding.</param>
    /// <param name="tellsUnusedFields">Whether to note the fields that no template and no rule reads.</param>
    /// <param name="lane">Takes what need not wait; null for none. The result is the same.</param>
    public static void Check(ProjectFiles files, DiagnosticBag diagnostics, bool tellsUnusedFields = false, SecondLane? lane = null) =>
        new BuildRun(files, memory: null, lane, formats: null).Run(diagnostics, tellsUnusedFields);

    /// <summary>Loads, checks, renders and lays out a project; writes nothing.</summary>
    /// <param name="files">The project.</param>
    /// <param name="diagnostics">Takes every finding, also those that do not stop the build.</param>
    /// <param name="memory">What earlier builds of the run read; null for none. The result is the same.</param>
    /// <returns>Null when there is an error.</returns>
    public static ReportBuild? Build(ProjectFiles files, DiagnosticBag diagnostics, BuildMemory? memory = null) =>
        new BuildRun(files, memory, lane: null, formats: null).Run(diagnostics, tellsUnusedFields: false);

    /// <summary>The same, for asking where its words come from: every piece tells also which data decided that it is there.</summary>
    /// <inheritdoc cref="Build(ProjectFiles, DiagnosticBag, BuildMemory?)"/>
    public static ReportBuild? BuildTraced(ProjectFiles files, DiagnosticBag diagnostics, BuildMemory? memory = null) =>
        new BuildRun(files, memory, lane: null, formats: null) { TracesDecisions = true }.Run(diagnostics, tellsUnusedFields: false);

    /// <summary>Builds one report alone.</summary>
    /// <inheritdoc cref="Build(ProjectFiles, DiagnosticBag, BuildMemory?)"/>
    /// <param name="lane">Takes what need not wait.</param>
    /// <param name="formats">The documents that will be wanted, so that they can be made meanwhile; none for those that the project asks for.</param>
    public static ReportBuild? Build(ProjectFiles files, DiagnosticBag diagnostics, SecondLane lane, IReadOnlyList<string> formats) =>
        new BuildRun(files, memory: null, lane, formats).Run(diagnostics, tellsUnusedFields: false);
}
