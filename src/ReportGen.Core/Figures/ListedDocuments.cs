using System.Globalization;
using ReportGen.Core.Data;
using ReportGen.Core.Projects;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>The documents that a project lists, as typed citations are held against them.</summary>
internal sealed class ListedDocuments
{
    /// <summary>What templates call the list.</summary>
    public const string File = "documents";

    private readonly List<ListedDocument> _documents = [];

    private ListedDocuments(DataSequence list)
    {
        foreach (var item in list.Items)
        {
            if (item is DataMapping document)
                _documents.Add(new ListedDocument(document));
        }
    }

    /// <returns>Null when the project lists none, or its list has errors, from which nothing follows.</returns>
    public static ListedDocuments? Of(ReportProject project)
    {
        foreach (var file in project.DataFiles)
        {
            if (file is { Name: File, IsSound: true, Root: DataSequence { Items.Count: > 0 } list })
                return new ListedDocuments(list);
        }
        return null;
    }

    /// <summary>The document with a symbol.</summary>
    public ListedDocument? WithSymbol(string symbol) => _documents.Find(document => document.SymbolScalar?.Text == symbol);

    /// <summary>The document of a date whose type stands at the end of words.</summary>
    public ListedDocument? OfTypeAndDate(ReadOnlySpan<char> words, DateTime date)
    {
        foreach (var document in _documents)
        {
            if (document.Date == date && document.IsCalled(words))
                return document;
        }
        return null;
    }

    /// <summary>The longest type of a listed document that words end with, as they spell it.</summary>
    public string? TypeAtEnd(ReadOnlySpan<char> words)
    {
        string? longest = null;
        foreach (var document in _documents)
        {
            if (document.IsCalled(words) && document.TypeScalar is { Text: var type } && type.Length > (longest?.Length ?? 0))
                longest = type;
        }
        return longest;
    }

    /// <summary>
    /// The symbol of a document of the type that words end with, whose number has one other digit or the same ones in another order, or that has the same
    /// letters and digits otherwise written.
    /// </summary>
    public DataScalar? NearestTo(string symbol, ReadOnlySpan<char> words)
    {
        foreach (var document in _documents)
        {
            if (document.SymbolScalar is { } known && document.IsCalled(words) && (IsSlipOf(symbol, known.Text) || IsSameIn(symbol, known.Text)))
                return known;
        }
        return null;
    }

    /// <summary>Whether <c>8/KH-UB</c> is <c>08-KH/UB</c>.</summary>
    private static bool IsSameIn(string typed, string known) => LettersAndDigits(typed) == LettersAndDigits(known);

    private static string LettersAndDigits(string symbol)
    {
        var plain = PlainLetters.Identifier(symbol.ToLowerInvariant()).TrimStart('0');
        return string.Concat(plain.Where(char.IsAsciiLetterOrDigit));
    }

    private static bool IsSlipOf(string typed, string known)
    {
        var (typedDash, knownDash) = (typed.IndexOf('-', StringComparison.Ordinal), known.IndexOf('-', StringComparison.Ordinal));
        if (typedDash != knownDash || typedDash < 0 || !typed.AsSpan(typedDash).Equals(known.AsSpan(knownDash), StringComparison.Ordinal))
            return false;
        var (sum, differing) = (0, 0);
        for (var i = 0; i < typedDash; i++)
        {
            sum += typed[i] - known[i];
            differing += typed[i] == known[i] ? 0 : 1;
        }
        return differing == 2 ? sum == 0 : typedDash > 2 && differing == 1;
    }
}

/// <summary>A document of the list.</summary>
internal sealed class ListedDocument(DataMapping document)
{
    /// <summary>Its number and symbol; null when it has none.</summary>
    public DataScalar? SymbolScalar => document["symbol"] as DataScalar;

    /// <summary>Its type.</summary>
    public DataScalar? TypeScalar => document["type"] as DataScalar;

    /// <summary>Its date; null when that is not known.</summary>
    public DateTime? Date => document["date"] is DataScalar { Text: var text }
        && DateTime.TryParseExact(text, ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>Where its date stands.</summary>
    public SourceSpan Place => document["date"]?.Span ?? document.Span;

    /// <summary>Whether words end with its type.</summary>
    public bool IsCalled(ReadOnlySpan<char> words) => TypeScalar is { Text: var type } && words.EndsWith(type, StringComparison.OrdinalIgnoreCase);
}
