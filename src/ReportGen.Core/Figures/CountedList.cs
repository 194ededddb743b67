using ReportGen.Core.Data;
using ReportGen.Core.Schemas;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>A list of the data, of which there is one only, and what can be counted in it.</summary>
internal sealed class CountedList
{
    /// <summary>What is mostly said before <c>kinh nghiệm</c>, though a title may leave it out.</summary>
    private const string Lesson = "bài học ";

    private readonly IReadOnlyList<DataNode> _records;
    private readonly JsonSchema _schema;
    private readonly string? _title;
    private List<CountedField>? _fields;
    private string? _noun;

    /// <param name="records">Its items.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="schema">Of an item.</param>
    /// <param name="title">What an item is called; null when the schema does not say.</param>
    public CountedList(IReadOnlyList<DataNode> records, SourceSpan place, JsonSchema schema, string? title)
    {
        _records = records;
        _schema = schema;
        _title = title;
        Place = place;
    }

    /// <summary>How many items it has.</summary>
    public int Count => _records.Count;

    /// <summary>Where it stands.</summary>
    public SourceSpan Place { get; }

    /// <summary>The key of what an item is called; empty when the schema does not say. As the fields, it is read when first asked for: most reports have no figure to ask about.</summary>
    public string Noun => _noun ??= TitleNoun.KeyOf(_title) ?? "";

    private List<CountedField> Fields => _fields ??= CountedField.Of(_records, _schema);

    /// <summary>
    /// The items that a noun means: all of them, or those of one or more kinds, when a field tells kinds apart by identifiers that are
    /// these words: <c>doi-van-nghe</c> is <c>đội văn nghệ</c>.
    /// </summary>
    /// <returns>For each item whether it is meant; null when the noun means something else.</returns>
    public bool[]? Select(string nounKey)
    {
        if (Noun.Length > 0 && (nounKey == Noun || nounKey == Lesson + Noun))
            return Filled();
        var kinds = new List<string>();
        foreach (var noun in nounKey.Split('&'))
            kinds.Add(PlainLetters.Identifier(noun));
        foreach (var field in Fields)
        {
            if (field.IsChoice && kinds.TrueForAll(kind => HasValue(field, kind)))
                return Having(field, value => kinds.Contains(value));
        }
        return null;
    }

    /// <summary>The items of which words that are said of them are true.</summary>
    /// <param name="words">Folded, a blank between them and at either end.</param>
    /// <param name="isClause">Whether the words must name the items too, as <c>bí thư là thủ trưởng</c> does.</param>
    public bool[]? SelectTrue(string words, bool isClause)
    {
        foreach (var field in Fields)
        {
            if (!field.IsTruth || field.Schema.Title is not { } title)
                continue;
            var said = TitleNoun.WordsOf(title);
            var offset = words.IndexOf($" {said} ", StringComparison.Ordinal);
            if (offset < 0 || IsDenied(words.AsSpan(0, offset + 1)) || (isClause && !said.Contains(" là ", StringComparison.Ordinal)))
                continue;
            if (field.ParentTitle is null || words.Contains($" {TitleNoun.WordsOf(field.ParentTitle)} ", StringComparison.Ordinal))
                return Having(field, value => value == "true");
        }
        return null;
    }

    /// <summary>The numbers that a field gives for each item, by the noun of its title: <c>số ủy viên</c>.</summary>
    public IReadOnlyList<int>? Numbers(string nounKey)
    {
        foreach (var field in Fields)
        {
            if (field.IsNumber && TitleNoun.KeyOf(field.Schema.Title) == nounKey && ReadAll(field) is { Count: > 0 } numbers)
                return numbers;
        }
        return null;
    }

    /// <summary>All numbers that groups of fields give for the items, added up: the seats of all, where a group gives the seats of each.</summary>
    public int AddAll()
    {
        var sum = 0;
        foreach (var field in Fields)
        {
            if (!field.IsNumber || field.ParentTitle is null)
                continue;
            foreach (var number in ReadAll(field) ?? [])
                sum += number;
        }
        return sum;
    }

    private bool[] Filled()
    {
        var all = new bool[Count];
        Array.Fill(all, true);
        return all;
    }

    private static bool IsDenied(ReadOnlySpan<char> words) =>
        words.Contains(" chưa ", StringComparison.Ordinal) || words.Contains(" không ", StringComparison.Ordinal);

    private static bool HasValue(CountedField field, string value)
    {
        foreach (var allowed in field.Schema.Values ?? [])
        {
            if (allowed is DataScalar scalar && scalar.Text == value)
                return true;
        }
        return false;
    }

    private static bool[] Having(CountedField field, Func<string, bool> isWanted)
    {
        var selected = new bool[field.Values.Count];
        for (var i = 0; i < selected.Length; i++)
            selected[i] = field.Values[i] is { } value && isWanted(value.Text);
        return selected;
    }

    private static List<int>? ReadAll(CountedField field)
    {
        var numbers = new List<int>(field.Values.Count);
        foreach (var value in field.Values)
        {
            if (value is null || Digits.WholeOf(value.Text) is not { } number)
                return null;
            numbers.Add(number);
        }
        return numbers;
    }
}
