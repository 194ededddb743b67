using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>What came of one project, before anything is said of it.</summary>
/// <param name="Code">One of <see cref="ExitCodes"/>.</param>
/// <param name="Findings">In the order to print them.</param>
internal sealed record ProjectOutcome(int Code, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>The documents that were written.</summary>
    public IReadOnlyList<WrittenFile> Written { get; init; } = [];

    /// <summary>The pictures that were taken away, by their full paths: no document shows them any more.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>Why the project could not be read, mended or written; null when it could.</summary>
    public LocalizedText? Trouble { get; init; }

    /// <summary>What to do about the trouble; null when it says so itself.</summary>
    public LocalizedText? Remedy { get; init; }

    /// <summary>The changes made by <c>--fix</c>, a line each; empty when there were none.</summary>
    public string Fixes { get; init; } = "";

    /// <summary>How many changes those are.</summary>
    public int FixCount { get; init; }

    /// <summary>What was read; null unless <c>--verbose</c> asked for it.</summary>
    public RecordingFiles? Read { get; init; }

    /// <summary>The tool itself went wrong.</summary>
    public static ProjectOutcome Bug(Exception exception) => new(ExitCodes.Bug, [])
    {
        Trouble = CliTexts.Bug with { Arguments = [exception.GetType().Name] },
        Remedy = LocalizedText.Same(exception.ToString()),
    };

    /// <summary>Something is in the way of the whole project, so that nothing is known of its content.</summary>
    public static ProjectOutcome CouldNotRun(LocalizedText trouble) => new(ExitCodes.CouldNotRun, []) { Trouble = trouble };
}

/// <summary>A document on disk.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Size">In bytes.</param>
/// <param name="IsPicture">Whether it is no document but a picture beside one.</param>
internal sealed record WrittenFile(string Path, long Size, bool IsPicture);
