using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>
/// Reads a project's lexicon. Its shape is the schema's business: what the schema would refuse is passed over here without a word.
/// </summary>
public static class LexiconReader
{
    /// <summary>The lexicon of a file.</summary>
    /// <param name="file">The root of the file.</param>
    /// <param name="diagnostics">Takes entries that contradict themselves or each other.</param>
    /// <returns>Whatever of it makes sense; empty for an empty file.</returns>
    public static Lexicon Read(DataMapping file, DiagnosticBag diagnostics)
    {
        var entries = new List<LexiconEntry>();
        var places = new List<DataScalar>();
        foreach (var item in ItemsOf(file["terms"]))
        {
            if (item is DataMapping term)
                ReadTerm(term, entries, places);
        }
        var lexicon = new Lexicon(entries, TextsOf(file["names"]));
        CheckEach(lexicon, places, diagnostics);
        CheckRightForms(lexicon, places, diagnostics);
        return lexicon;
    }

    private static void ReadTerm(DataMapping term, List<LexiconEntry> entries, List<DataScalar> places)
    {
        foreach (var item in ItemsOf(term["wrong"]))
        {
            if (item is not DataScalar { Text.Length: > 0 } wrong)
                continue;
            places.Add(wrong);
            entries.Add(new LexiconEntry(Composer.Compose(wrong.Text), TextOf(term["reason"]) ?? "")
            {
                Right = TextOf(term["right"]),
                Severity = SeverityOf(TextOf(term["severity"])),
                IsExact = TextOf(term["exact"]) == "true",
                IsSafe = TextOf(term["safe"]) != "false",
                Place = PlaceOf(TextOf(term["place"])),
                IsSoundBeforeName = TextOf(term["soundBeforeName"]) == "true",
                FollowedBy = TextsOf(term["followedBy"]),
                Unless = term["wrong"] is DataSequence ? OwnExceptions(term, wrong.Text) : TextsOf(term["unless"]),
            });
        }
    }

    /// <summary>Several wrong forms share their exceptions; each takes those that contain it.</summary>
    private static List<string> OwnExceptions(DataMapping term, string wrong)
    {
        var isExact = TextOf(term["exact"]) == "true";
        var own = new List<string>();
        foreach (var exception in TextsOf(term["unless"]))
        {
            if (LexiconPattern.Fold(exception, isExact).Contains(LexiconPattern.Fold(wrong, isExact), StringComparison.Ordinal))
                own.Add(exception);
        }
        return own;
    }

    private static void CheckEach(Lexicon lexicon, List<DataScalar> places, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, DataScalar>(StringComparer.Ordinal);
        for (var i = 0; i < lexicon.Patterns.Count; i++)
        {
            var entry = lexicon.Entries[i];
            var place = places[i];
            if (entry.Wrong == entry.Right)
                diagnostics.Add(LexiconDiagnostics.SameForm.At(place.Span, entry.Wrong));
            if (lexicon.Patterns[i].FindUselessException() is { } exception)
                diagnostics.Add(LexiconDiagnostics.ExceptionElsewhere.At(place.Span, exception, entry.Wrong));
            var key = KeyOf(entry);
            if (seen.TryAdd(key, place))
                continue;
            diagnostics.Add(LexiconDiagnostics.ListedTwice.At(place.Span, entry.Wrong)
                .WithRelated(seen[key].Span, new LocalizedText("it stands here already", "đã có ở đây")));
        }
    }

    /// <summary>The same words are listed twice only when the same is asked of their place and of what follows.</summary>
    private static string KeyOf(LexiconEntry entry)
    {
        var place = entry.Place switch { LexiconPlace.Inside => "inside ", LexiconPlace.Start => "start ", _ => "" };
        return place + entry.Wrong + "|" + string.Join('|', entry.FollowedBy);
    }

    /// <summary>A right form that is wrong itself would be mended for ever.</summary>
    private static void CheckRightForms(Lexicon lexicon, List<DataScalar> places, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < lexicon.Entries.Count; i++)
        {
            var entry = lexicon.Entries[i];
            if (entry.Right is not null && entry.Right != entry.Wrong && FindWrong(lexicon, entry.Right) is { } wrong)
                diagnostics.Add(LexiconDiagnostics.WrongAgain.At(places[i].Span, entry.Right, wrong.Wrong));
        }
    }

    private static LexiconEntry? FindWrong(Lexicon lexicon, string right)
    {
        var text = new FoldedText(right);
        for (var i = 0; i < right.Length; i++)
        {
            foreach (var pattern in lexicon.CandidatesAt(text.Folded, i, out _) ?? [])
            {
                var isEverywhere = pattern.Entry is { Place: LexiconPlace.Anywhere, IsSoundBeforeName: false, FollowedBy.Count: 0 };
                if (isEverywhere && pattern.MatchAt(text, i) >= 0)
                    return pattern.Entry;
            }
        }
        return null;
    }

    private static Severity SeverityOf(string? text) => text switch
    {
        "error" => Severity.Error,
        "note" => Severity.Note,
        _ => Severity.Warning,
    };

    private static LexiconPlace PlaceOf(string? text) => text switch
    {
        "inside" => LexiconPlace.Inside,
        "start" => LexiconPlace.Start,
        _ => LexiconPlace.Anywhere,
    };

    private static string? TextOf(DataNode? node) => node is DataScalar scalar ? Composer.Compose(scalar.Text) : null;

    private static List<string> TextsOf(DataNode? node)
    {
        var texts = new List<string>();
        foreach (var item in ItemsOf(node))
        {
            if (TextOf(item) is { Length: > 0 } text)
                texts.Add(text);
        }
        return texts;
    }

    /// <summary>The items of a list, or the one node itself where the file saves the brackets.</summary>
    private static IReadOnlyList<DataNode> ItemsOf(DataNode? node) => node switch
    {
        null => [],
        DataSequence sequence => sequence.Items,
        _ => [node],
    };
}
