using System.Text;

namespace ReportGen.Core.Figures;

/// <summary>A figure of a rendered text with what tells what it counts.</summary>
internal sealed class Figure
{
    /// <summary>How far a sentence is read on either side.</summary>
    private const int MostTokens = 40;

    private const string AnyFigure = "#";

    private const int ScopeWords = 4;

    private const int MostTail = 10;

    private readonly FigureTokens _tokens;
    private readonly int _index;

    private Figure(RenderedText text, int index, CountedNoun noun)
    {
        Text = text;
        _tokens = text.Tokens;
        _index = index;
        Noun = noun;
        Tail = ReadTail();
        ReadSentence();
    }

    /// <summary>Where it stands.</summary>
    public RenderedText Text { get; }

    /// <summary>The index of its token.</summary>
    public int Index => _index;

    /// <summary>The figure itself.</summary>
    public FigureToken Token => _tokens[_index];

    /// <summary>What is counted.</summary>
    public CountedNoun Noun { get; }

    /// <summary>The words behind the noun, without commas; a figure is <c>#</c>.</summary>
    public IReadOnlyList<string> Tail { get; }

    /// <summary>The words before it in its sentence, the nearest first, without commas; a figure is <c>#</c>.</summary>
    public IReadOnlyList<string> Before { get; private set; } = [];

    /// <summary>What bounds, estimates or changes it, such as <c>hơn</c> or <c>thêm</c>; null for nothing.</summary>
    public string? Modifier { get; private set; }

    /// <summary>Whether it is said of each of several things: <c>mỗi</c>, <c>từng</c>.</summary>
    public bool IsForEach { get; private set; }

    /// <summary>Whether it is said of all: <c>cả</c>, <c>tất cả</c>, <c>toàn bộ</c>, <c>đều</c>.</summary>
    public bool IsForAll { get; private set; }

    /// <summary>Whether its sentence speaks of another time, or of what is wished or planned.</summary>
    public bool IsOfAnotherTime { get; private set; }

    /// <summary>Whether nothing follows the noun that could make the figure that of a part.</summary>
    public bool IsClosed { get; private set; } = true;

    /// <summary>What narrows the noun down, such as <c>trực thuộc xã</c>; null for nothing.</summary>
    public string? Scope { get; private set; }

    /// <summary>Whether the noun is a general one, of two words, and points to a list that follows: it counts the items of that list only.</summary>
    public bool IsOfListBelow => Noun.Length <= 2 && ListContains(Tail, "sau");

    /// <summary>The words behind it in its clause, the noun's first, folded, a blank between them and at either end.</summary>
    public string WordsBehind
    {
        get
        {
            var words = new StringBuilder(" ");
            for (var i = Noun.End - Noun.TokenCount; i < _tokens.Count && i < _index + MostTokens; i++)
            {
                if (_tokens.KindAt(i) is not (FigureTokenKind.Word or FigureTokenKind.Comma))
                    break;
                if (_tokens.KindAt(i) == FigureTokenKind.Word)
                    words.Append(_tokens[i].Folded).Append(' ');
            }
            return words.ToString();
        }
    }

    /// <summary>Whether a predicate follows the noun, so that the figure may be that of a part.</summary>
    public bool HasPredicate { get; private set; }

    /// <summary>The figure and as much of its noun as another's noun is long, as they stand there.</summary>
    public string PhraseLike(Figure other) => Phrase(other.Noun.TokenCount);

    /// <summary>The figure and the first tokens of its noun, as they stand there.</summary>
    public string Phrase(int tokens) => Text.Plain(Token.Start, EndOfNoun(tokens));

    /// <summary>The first tokens of the noun with a figure that was computed elsewhere, as the text would have it.</summary>
    public string PhraseWith(string number, int tokens) =>
        number + " " + Text.Plain(_tokens.StartAt(Noun.End - Noun.TokenCount), EndOfNoun(tokens));

    private int EndOfNoun(int tokens) => _tokens.EndAt(Noun.End - Noun.TokenCount + Math.Min(tokens, Noun.TokenCount) - 1);

    /// <summary>Whether a word stands before it in its sentence.</summary>
    public bool IsAfter(string word) => ListContains(Before, word);

    /// <summary>Reads the figure at a token.</summary>
    /// <returns>Null when it counts nothing: no noun follows, or it is an ordinal, a year or a border of a range.</returns>
    public static Figure? Read(RenderedText text, int index)
    {
        var tokens = text.Tokens;
        if (tokens[index] is not { Kind: FigureTokenKind.Figure } token || token is { Part: null, Whole: >= 1900 and <= 2100 } || IsNoCount(tokens, index))
            return null;
        var noun = CountedNoun.Read(tokens, BehindRepetition(tokens, index + 1));
        var isEnough = noun.Length > 1 || (noun.Length == 1 && (token.Part is not null || PointsBelow(tokens, noun.End)));
        return isEnough ? new Figure(text, index, noun) : null;
    }

    /// <summary>Whether a lead-in of a list ends behind a noun: <c>03 việc sau:</c>.</summary>
    private static bool PointsBelow(FigureTokens tokens, int index)
    {
        while (index < tokens.Count && tokens.KindAt(index) == FigureTokenKind.Word && tokens[index].Folded is "như" or "sau" or "đây")
            index++;
        return index < tokens.Count && tokens.FirstAt(index) == ':';
    }

    /// <summary>How many words stand behind both nouns alike.</summary>
    public int SharedTail(Figure other) => Shared(Tail, other.Tail);

    /// <summary>How many words stand before both figures alike.</summary>
    public int SharedBefore(Figure other) => Shared(Before, other.Before);

    private static int Shared(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var words = 0;
        for (var i = 0; i < Math.Min(one.Count, other.Count) && one[i] == other[i]; i++)
            words += one[i] == AnyFigure ? 0 : 1;
        return words;
    }

    private static bool IsNoCount(FigureTokens tokens, int index)
    {
        if (index == 0)
            return false;
        var before = tokens[index - 1];
        if (before.Kind == FigureTokenKind.Mark)
            return before.First is '-' or '–' && index > 1 && tokens.KindAt(index - 2) is FigureTokenKind.Figure or FigureTokenKind.Code;
        if (before.Is("số") && index > 1 && (tokens[index - 2].Is("tổng") || tokens[index - 2].Is("trong")))
            return false;
        return before.Kind == FigureTokenKind.Word && FunctionWords.IsNumbered(before.Folded);
    }

    /// <summary>Behind a figure that is said again in words: <c>05 (năm) đồng chí</c>.</summary>
    private static int BehindRepetition(FigureTokens tokens, int index)
    {
        if (index >= tokens.Count || tokens.FirstAt(index) != '(')
            return index;
        for (var i = index + 1; i < tokens.Count && i <= index + 4; i++)
        {
            if (tokens.FirstAt(i) == ')')
                return i + 1;
        }
        return index;
    }

    private List<string> ReadTail()
    {
        var tail = new List<string>();
        for (var i = Noun.End; i < _tokens.Count && tail.Count < MostTail; i++)
        {
            var token = _tokens[i];
            if (token.Kind is FigureTokenKind.Mark or FigureTokenKind.End or FigureTokenKind.Code)
                break;
            if (i == Noun.End && token.Kind == FigureTokenKind.Word)
                ReadFirst(token.Folded);
            if (token.Kind != FigureTokenKind.Comma)
                tail.Add(token.Kind == FigureTokenKind.Figure ? AnyFigure : token.Folded);
        }
        if (tail.Count > 1 && !IsClosed && !HasPredicate)
            Scope = string.Join(' ', tail.GetRange(0, Math.Min(ScopeWords, tail.Count)));
        IsForAll = tail.Count > 0 && (tail[0] == "đều" || (tail.Count > 1 && tail[1] == "đều"));
        return tail;
    }

    private static bool ListContains(IReadOnlyList<string> words, string word)
    {
        foreach (var item in words)
        {
            if (item == word)
                return true;
        }
        return false;
    }

    private void ReadFirst(string word)
    {
        HasPredicate = FunctionWords.BeginsPredicate(word);
        IsClosed = FunctionWords.EndsNoun(word) || FunctionWords.Joins(word);
    }

    private void ReadSentence()
    {
        const int usual = 16;
        var before = new List<string>(usual);
        for (var i = _index - 1; i >= 0 && i > _index - MostTokens && _tokens.KindAt(i) != FigureTokenKind.End; i--)
        {
            var token = _tokens[i];
            if (token.Kind == FigureTokenKind.Word)
                before.Add(token.Folded);
            else if (token.Kind == FigureTokenKind.Figure)
                before.Add(AnyFigure);
            IsOfAnotherTime |= token is { Kind: FigureTokenKind.Figure, Part: null, Whole: >= 1900 and <= 2100 };
        }
        Before = before;
        Modifier = ModifierOf(before);
        ReadWords(before);
    }

    private static string? ModifierOf(List<string> before)
    {
        for (var i = 0; i < Math.Min(2, before.Count); i++)
        {
            if (FunctionWords.Modifies(before[i]))
                return before[i];
            if (before[i] != "có")
                return null;
        }
        return null;
    }

    private void ReadWords(List<string> before)
    {
        for (var i = 0; i < before.Count; i++)
        {
            IsForEach |= before[i] is "mỗi" or "từng";
            IsForAll |= i == 0 && before[i] == "cả";
            // Nearest first: the second word of a pair comes before the first.
            if (i + 1 == before.Count)
                break;
            IsForAll |= i == 0 && before[1] == "toàn" && before[0] is "bộ" or "thể";
            IsOfAnotherTime |= (before[i + 1], before[i]) is ("trước", "đây") or ("nhiệm", "kỳ") or ("dự", "kiến") or ("phấn", "đấu")
                or ("đề", "nghị") or ("mục", "tiêu");
        }
    }
}
