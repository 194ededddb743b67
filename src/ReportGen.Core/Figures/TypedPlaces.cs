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

    private readonly Dictionary<string, int> _searched = new(StringComparer.Ordinal);

    /// <summary>The place of a typed figure; null when it stands in none of its origins, or was found before.</summary>
    public SourceSpan? Find(Figure figure)
    {
        if (FigureOrigins.SegmentOf(figure) is not { Origin: var origin } segment)
            return null;
        foreach (var data in origin.Data)
        {
            if (FindIn(data, figure, segment) is { } place)
                return place;
        }
        if (origin.Data.Count > 0)
            return null;
        if (FindIn(origin.Expression, figure, segment) is { } typed)
            return typed;
        if (TypedNumber.In(origin.Expression, figure) is { } number)
            return _searched.TryAdd(number.ToString(), number.End) ? number : null;
        return _searched.ContainsKey(origin.Expression.ToString()) ? null : FindInCode(figure, segment);
    }

    /// <summary>A text in code is written at another place than it stands, and in no certain order.</summary>
    private SourceSpan? FindInCode(Figure figure, TextSegment segment)
    {
        foreach (var template in templates)
        {
            if (FindIn(template.Span(0, template.Text.Length), figure, segment, figure.PhraseLike(figure)) is { } place)
                return place;
        }
        return null;
    }

    private SourceSpan? FindIn(SourceSpan source, Figure figure, TextSegment segment, string words = "")
    {
        var key = source + words;
        var text = source.File.Text;
        var rendered = figure.Text.Source.Text;
        var digits = rendered.AsSpan(figure.Token.Start, figure.Token.End - figure.Token.Start);
        var end = Math.Min(segment.Start + segment.Length, figure.Token.End + MostCompared);
        for (var i = _searched.GetValueOrDefault(key, source.Start); i + digits.Length <= source.End; i++)
        {
            if (text[i] != digits[0] || !text.AsSpan(i).StartsWith(digits, StringComparison.Ordinal) || IsInWord(text, i))
                continue;
            if (!Follows(text, i + digits.Length, source.End, rendered, figure.Token.End, end))
                continue;
            _searched[key] = i + digits.Length;
            return source.File.Span(i, digits.Length);
        }
        return null;
    }

    private static bool IsInWord(string text, int offset) => offset > 0 && char.IsLetterOrDigit(text[offset - 1]);

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
