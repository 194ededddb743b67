using ReportGen.Core.Projects;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Differences;

/// <summary>Ties differences of the text to differences of the inputs.</summary>
/// <param name="inputs">What differs between the inputs.</param>
/// <param name="old">The way back from the old text; null when only the text is known.</param>
/// <param name="now">The way back from the new text.</param>
/// <param name="mentions">What templates speak of.</param>
internal sealed class CauseFinder(IReadOnlyList<InputChange> inputs, SourceTrace? old, SourceTrace now, TemplateMentions mentions)
{
    private readonly InputIndex _index = new(inputs);

    /// <summary>The causes of a difference, in the order of the files; none when no cause is visible.</summary>
    public IReadOnlyList<Cause> Find(TextChange change)
    {
        if (old is null)
            return Sources(change);
        if (change.Kind == ChangeKind.Renumbered)
            return Causes(inputs.Where(IsOfTheProfile), CauseCertainty.Certain);

        var words = Places(change, onlyWords: true);
        var deciding = Places(change, onlyWords: true, PlaceRank.ConditionOfLiteral);
        var certain = Touching(words, deciding).ToList();
        var whole = Places(change, onlyWords: false);
        if (certain.Count == 0)
            certain = [.. Touching(whole)];
        if (certain.Count == 0)
            certain = [.. Touching(Places(change, onlyWords: false, PlaceRank.Condition))];
        if (certain.Count == 0)
            certain = [.. inputs.Where(whole.AreNamedBy)];
        if (certain.Count == 0 && change.Kind != ChangeKind.Changed)
            certain = [.. Touching(Places(change, onlyWords: false, PlaceRank.Surroundings))];
        if (certain.Count > 0)
            return [.. certain.Select(input => Pointed(Cause.Of(input, CauseCertainty.Certain), input, change))];
        var likely = inputs.Where(whole.ShareARecordWith).ToList();
        if (likely.Count == 0)
            likely = [.. inputs.Where(input => mentions.Reaches(whole.Old, whole.New, input))];
        if (likely.Count == 0)
            likely = [.. inputs.Where(whole.AreOrderedBy)];
        if (likely.Count == 0 && change.Kind == ChangeKind.Moved)
            likely = [.. inputs.Where(whole.AreArrangedBy)];
        return Causes(likely, CauseCertainty.Likely);
    }

    private IEnumerable<InputChange> Touching(params ChangedPlaces[] places) =>
        _index.At(places.SelectMany(place => place.Old), places.SelectMany(place => place.New));

    private static List<Cause> Causes(IEnumerable<InputChange> inputs, CauseCertainty certainty) => [.. inputs.Select(input => Cause.Of(input, certainty))];

    /// <summary>In a value of several lines, the line that holds the words that differ.</summary>
    private static Cause Pointed(Cause cause, InputChange input, TextChange change)
    {
        var kind = input.New is null ? WordKind.Old : WordKind.New;
        if ((input.New ?? input.Old) is not { } piece || input.IsFile || input.IsMove || piece.Span.EndPosition.Line == piece.Line)
            return cause;
        foreach (var word in change.Words.Where(word => word.Kind == kind).OrderByDescending(word => word.Text.Length))
        {
            var at = piece.Span.Text.IndexOf(word.Text.Trim(), StringComparison.Ordinal);
            if (at >= 0 && word.Text.Trim().Length > 2)
                return cause with { Line = piece.Span.File.PositionAt(piece.Span.Start + at).Line };
        }
        return cause with { Line = piece.Span.File.PositionAt(piece.Span.Start + FirstDifference(input)).Line };
    }

    private static int FirstDifference(InputChange input) =>
        input is { Old: { } old, New: { } now } ? old.Span.Text.AsSpan().CommonPrefixLength(now.Span.Text) : 0;

    /// <summary>Without the old inputs, the places that the new words come from.</summary>
    private List<Cause> Sources(TextChange change)
    {
        var causes = new List<Cause>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in Places(change, onlyWords: true).New)
        {
            var node = now.NodeAt(place);
            if (seen.Add($"{place.File.Path}:{place.Position.Line}"))
                causes.Add(new Cause(place.File.Path, place.Position.Line, node?.Key ?? "", null, node is null ? place.Text.Trim() : DataTree.Brief(node.Node), CauseCertainty.Source));
        }
        return causes;
    }

    private ChangedPlaces Places(TextChange change, bool onlyWords, PlaceRank rank = PlaceRank.Source)
    {
        var places = new ChangedPlaces([], []);
        if (!onlyWords || change.Kind != ChangeKind.Changed)
        {
            Add(places.Old, old, change.Old, 0, change.Old?.Text.Length ?? 0, rank);
            Add(places.New, now, change.New, 0, change.New?.Text.Length ?? 0, rank);
            return places;
        }
        foreach (var word in change.Words)
        {
            if (word.Kind == WordKind.Old)
                Add(places.Old, old, change.Old, word.Start, word.Text.Length, rank);
            else if (word.Kind == WordKind.New)
                Add(places.New, now, change.New, word.Start, word.Text.Length, rank);
        }
        return places;
    }

    private static void Add(List<SourceSpan> places, SourceTrace? trace, TextSentence? sentence, int start, int length, PlaceRank rank)
    {
        if (trace is not null && sentence is not null)
            places.AddRange(trace.Places(sentence, start, length, rank));
    }

    private static bool IsOfTheProfile(InputChange input) =>
        input.Path.StartsWith(ProjectPaths.ProfileFolder + "/", StringComparison.Ordinal) || IsChoiceOfProfile(input);

    internal static bool IsChoiceOfProfile(InputChange input) => input is { Path: ProjectPaths.Report, Key: "profile" };

    /// <summary>The places behind both sides of a difference.</summary>
    private sealed record ChangedPlaces(List<SourceSpan> Old, List<SourceSpan> New)
    {
        public bool ShareARecordWith(InputChange input) => Share(Old, input.Old) || Share(New, input.New);

        /// <summary>Whether changed lines of a template name the template that the places are in, as where it is included.</summary>
        public bool AreNamedBy(InputChange input) => input.Key.Length == 0 && !input.IsFile && (Name(Old, input.Old) || Name(New, input.New));

        /// <summary>Whether another record of the same folder got another place among them.</summary>
        public bool AreOrderedBy(InputChange input) =>
            input.Key == "order" && Old.Concat(New).Any(place => System.IO.Path.GetDirectoryName(place.File.Path) == System.IO.Path.GetDirectoryName(input.Path));

        /// <summary>Whether the changed lines stand in a template that names that of the places: of two that change places, either can be said to move.</summary>
        public bool AreArrangedBy(InputChange input) =>
            input.Key.Length == 0 && !input.IsFile && (Name(Old, input.Old?.Span.File.Text) || Name(New, input.New?.Span.File.Text));

        private static bool Name(List<SourceSpan> places, InputPiece? piece) => Name(places, piece?.Text);

        private static bool Name(List<SourceSpan> places, string? text) => text is not null && places.Exists(place =>
            place.File.Path.StartsWith(ProjectPaths.TemplateFolder + "/", StringComparison.Ordinal)
            && text.Contains(place.File.Path[(ProjectPaths.TemplateFolder.Length + 1)..], StringComparison.Ordinal));

        private static bool Share(List<SourceSpan> places, InputPiece? piece)
        {
            foreach (var place in places)
            {
                if (piece is not null && InputPiece.Overlap(piece.Record, place))
                    return true;
            }
            return false;
        }
    }
}
