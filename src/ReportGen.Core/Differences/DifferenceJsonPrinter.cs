using System.Text.Json;
using ReportGen.Core.Reporting;

namespace ReportGen.Core.Differences;

/// <summary>
/// Prints a difference as JSON, version 1: <c>version</c>, <c>base</c>, <c>same</c>, <c>summary</c>, <c>counts</c>, <c>otherOutputs</c>,
/// <c>layoutCauses</c>, <c>changes</c>. Later versions of the tool only add keys.
/// </summary>
internal static class DifferenceJsonPrinter
{
    /// <summary>The version of the format.</summary>
    public const int Version = 1;

    /// <summary>The whole difference, or all but its changes.</summary>
    public static string Print(ReportDifference difference, DifferenceContext context, bool onlySummary) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("base", context.Base);
        json.WriteBoolean("same", difference.IsSame);
        json.WriteString("summary", DifferenceSummary.Of(difference, context.Language));
        WriteCounts(json, difference);
        json.WriteStartArray("otherOutputs");
        foreach (var name in difference.OtherOutputs)
            json.WriteStringValue(name);
        json.WriteEndArray();
        WriteCauses(json, "layoutCauses", difference.LayoutCauses, context);
        if (!onlySummary)
        {
            json.WriteStartArray("changes");
            foreach (var change in difference.Changes)
                Write(json, change, context);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    });

    private static void WriteCounts(Utf8JsonWriter json, ReportDifference difference)
    {
        json.WriteStartObject("counts");
        foreach (var kind in (ChangeKind[])[ChangeKind.Changed, ChangeKind.Added, ChangeKind.Removed, ChangeKind.Moved, ChangeKind.Renumbered])
            json.WriteNumber(NameOf(kind), difference.Changes.Count(change => change.Text.Kind == kind));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SentenceChange change, DifferenceContext context)
    {
        json.WriteStartObject();
        json.WriteString("kind", NameOf(change.Text.Kind));
        json.WriteString("unit", NameOf(change.Text.Unit));
        json.WriteBoolean("frame", change.IsFrame);
        WriteSide(json, "old", change.Text.OldSection, change.Text.Old);
        WriteSide(json, "new", change.Text.NewSection, change.Text.New);
        if (change.Text.Kind == ChangeKind.Changed)
            WriteWords(json, change.Text.Words);
        WriteCauses(json, "causes", change.Causes, context);
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, TextSection? section, TextSentence? sentence)
    {
        if (sentence is null)
            return;
        json.WriteStartObject(name);
        json.WriteString("text", sentence.Text);
        json.WriteNumber("line", sentence.Line);
        json.WriteString("section", section?.Heading ?? "");
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, IReadOnlyList<WordPiece> words)
    {
        json.WriteStartArray("words");
        foreach (var word in words)
        {
            json.WriteStartObject();
            json.WriteString("in", word.Kind switch { WordKind.Old => "old", WordKind.New => "new", _ => "both" });
            json.WriteString("text", word.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteCauses(Utf8JsonWriter json, string name, IReadOnlyList<Cause> causes, DifferenceContext context)
    {
        json.WriteStartArray(name);
        foreach (var cause in causes)
        {
            json.WriteStartObject();
            json.WriteString("file", context.PathPrefix + cause.Path);
            json.WriteNumber("line", cause.Line);
            json.WriteString("side", cause.IsThere ? "new" : "old");
            json.WriteString("key", cause.Key);
            json.WriteString("certainty", cause.Certainty switch { CauseCertainty.Certain => "certain", CauseCertainty.Likely => "likely", _ => "source" });
            WriteValue(json, "old", cause.Old);
            WriteValue(json, "new", cause.New);
            WriteValue(json, "author", context.AuthorOf(cause));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static string NameOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Changed => "changed",
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        ChangeKind.Moved => "moved",
        _ => "renumbered",
    };

    private static string NameOf(SentenceUnit unit) => unit switch
    {
        SentenceUnit.Heading => "heading",
        SentenceUnit.Row => "row",
        SentenceUnit.Footnote => "footnote",
        _ => "sentence",
    };
}
