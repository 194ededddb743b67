using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>Finds where a figure was typed: the template's own text, the sentence of the data, or a text in the template's code.</summary>
/// <param name="templates">The files of all templates.</param>
/// <remarks>
/// A place is given once: a sentence that is rendered twice has one place. Each text is searched onwards from the last place found in it,
/// so that all searches together read it about once.
/// </remarks>
internal sealed class TypedPlaces(IReadOnlyList<SourceFile> templates)
{
    /// <summary>So much of the text behind the figure must stand there too.</summary>
    private const int MostCompared = 24;

    /// <summary>Made for the first figure that is looked for, which few reports have.</summary>
    private Dictionary<string, int> Searched => field ??= new(StringComparer.Ordinal);

    private readonly AssignedNumbers _assigned = new(templates);

    /// <summary>The numbers that code gives a name to.</summary>
    public AssignedNumbers Assigned => _assigned;

    /// <summary>Whether a figure without data is that of a name which stands for a typed number.</summary>
    public bool IsAssigned(Figure figure) =>
        TypedDigits.Of(figure) is { Segment.Origin: { Data.Count: 0 } origin } && _assigned.Find(origin.Expression, figure.Token) is not null;

    /// <summary>The place of a typed figure; null when it stands in none of its origins, or was found before.</summary>
    public SourceSpan? Find(Figure figure)
    {
        if (TypedDigits.Of(figure) is not { Segment.Origin: var origin } digits)
            return null;
        foreach (var data in origin.Data)
        {
            if (FindIn(data, figure, digits) is { } place)
                return place;
        }
        if (origin.Data.Count > 0)
            return null;
        if (FindIn(origin.Expression, figure, digits) is { } typed)
            return typed;
        if (TypedNumber.In(origin.Expression, figure) is { } number)
            return Once(number);
        if (_assigned.Find(origin.Expression, figure.Token) is { } assigned)
            return Once(assigned);
        return Searched.ContainsKey(origin.Expression.ToString()) ? null : FindInCode(figure, digits);
    }

    /// <summary>A place that is known; null when it was given before.</summary>
    public SourceSpan? Once(SourceSpan place) => Searched.TryAdd("@" + place, place.End) ? place : null;

    /// <summary>A text in code is written at another place than it stands, and in no certain order.</summary>
    private SourceSpan? FindInCode(Figure figure, TypedDigits typed)
    {
        // Digits with nothing behind them could be any digits.
        var isSure = typed.Segment.Start + typed.Segment.Length > typed.End + 1;
        foreach (var template in templates)
        {
            if (isSure && FindIn(template.Span(0, template.Text.Length), figure, typed, figure.PhraseLike(figure)) is { } place)
                return place;
        }
        return CodeDigits.Find(templates, figure.Text.Source.Text[typed.Start..typed.End]) is { } digits ? Once(digits) : null;
    }

    private SourceSpan? FindIn(SourceSpan source, Figure figure, TypedDigits typed, string words = "")
    {
        var key = source + words;
        var text = source.File.Text;
        var rendered = figure.Text.Source.Text;
        var digits = rendered.AsSpan(typed.Start, typed.End - typed.Start);
        var end = Math.Min(typed.Segment.Start + typed.Segment.Length, typed.End + MostCompared);
        for (var i = Searched.GetValueOrDefault(key, source.Start); i + digits.Length <= source.End; i++)
        {
            if (text[i] != digits[0] || !text.AsSpan(i).StartsWith(digits, StringComparison.Ordinal) || IsInWord(text, i) || (words.Length > 0 && IsInComment(text, i)))
                continue;
            if (!Follows(text, i + digits.Length, source.End, rendered, typed.End, end))
                continue;
            Searched[key] = i + digits.Length;
            Searched["@" + source.File.Span(i, digits.Length)] = i;
            return source.File.Span(i, digits.Length);
        }
        return null;
    }

    private static bool IsInWord(string text, int offset) => offset > 0 && char.IsLetterOrDigit(text[offset - 1]);

    /// <summary>Whether only a comment of code can stand there; a heading was found as text before.</summary>
    private static bool IsInComment(string text, int offset)
    {
        var line = text.LastIndexOf('\n', offset) + 1;
        return text.AsSpan(line, offset - line).TrimStart().StartsWith("#");
    }

    /// <summary>Whether the same letters and digits follow; white space, escapes and marks may differ.</summary>
    private static bool Follows(string text, int offset, int textEnd, string rendered, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsLetterOrDigit(rendered[i]))
                continue;
            while (offset < textEnd && !char.IsLetterOrDigit(text[offset]))
                offset++;
            if (offset >= textEnd || text[offset] != rendered[i])
                return false;
            offset++;
        }
        return true;
    }
}
