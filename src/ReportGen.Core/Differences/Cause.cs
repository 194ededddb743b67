namespace ReportGen.Core.Differences;

/// <summary>Why a sentence differs, or where it comes from.</summary>
/// <param name="Path">The file, relative to the project.</param>
/// <param name="Line">In the new state; in the old one when the place is gone.</param>
/// <param name="Key">In data, the way to the value from the top of its file; else empty.</param>
/// <param name="Old">The value as it was; null when there was none or it is not known.</param>
/// <param name="New">The value as it is; null when there is none.</param>
/// <param name="Certainty">How it is known.</param>
internal sealed record Cause(string Path, int Line, string Key, string? Old, string? New, CauseCertainty Certainty)
{
    /// <summary>Whether the line stands in the new state.</summary>
    public bool IsThere { get; init; } = true;

    /// <summary>Whether it is a whole file.</summary>
    public bool IsFile { get; init; }

    /// <summary>A changed input as a cause.</summary>
    public static Cause Of(InputChange change, CauseCertainty certainty) =>
        new(change.Path, (change.New ?? change.Old)?.Line ?? 1, change.Key, change.Old?.Text, change.New?.Text, certainty)
        {
            IsThere = change.New is not null,
            IsFile = change.IsFile,
        };
}

/// <summary>How a cause is known.</summary>
internal enum CauseCertainty
{
    /// <summary>The words that differ were made from it, and it changed.</summary>
    Certain,

    /// <summary>It changed, and the template around the words reads it or its record.</summary>
    Likely,

    /// <summary>The words come from it; whether it changed is not known.</summary>
    Source,
}
