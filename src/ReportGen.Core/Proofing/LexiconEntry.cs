using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Proofing;

/// <summary>One wrong form of a project's lexicon.</summary>
/// <param name="Wrong">As it is written in running text; whole words, single spaces.</param>
/// <param name="Reason">In the project's language, small at the beginning and without a full stop: it stands in brackets.</param>
public sealed record LexiconEntry(string Wrong, string Reason)
{
    /// <summary>What should stand there; null when a person must find words.</summary>
    public string? Right { get; init; }

    /// <summary>How bad it is.</summary>
    public Severity Severity { get; init; } = Severity.Warning;

    /// <summary>Whether capitals count; otherwise the right form takes over the capitals of the wrong one.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether the right form may be put in without a person.</summary>
    public bool IsSafe { get; init; } = true;

    /// <summary>Where in a sentence it is wrong.</summary>
    public LexiconPlace Place { get; init; } = LexiconPlace.Anywhere;

    /// <summary>Whether it is sound before a word with a capital, with which it makes a name.</summary>
    public bool IsSoundBeforeName { get; init; }

    /// <summary>Words of which one must follow for the form to be wrong; empty for any.</summary>
    public IReadOnlyList<string> FollowedBy { get; init; } = [];

    /// <summary>Longer phrases that contain the wrong form and are sound.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];
}

/// <summary>Where in a sentence a form is wrong.</summary>
public enum LexiconPlace
{
    /// <summary>Wherever it stands.</summary>
    Anywhere,

    /// <summary>Not at its beginning, where a capital is right.</summary>
    Inside,

    /// <summary>At its beginning only.</summary>
    Start,
}
