namespace ReportGen.Core.Diagnostics;

/// <summary>The things to do that several stages suggest.</summary>
public static class Hints
{
    /// <summary>"Did you mean …?"; null when there is no name near enough.</summary>
    public static LocalizedText? DidYouMean(string? nearest) =>
        nearest is null ? null : new LocalizedText("Did you mean '{0}'?", "Có phải ý bạn là “{0}”?", nearest);
}
