using System.Text;

namespace ReportGen.Core.Figures;

/// <summary>
/// The noun behind a figure: the words up to a mark, a figure or a function word. A comma, <c>và</c> or <c>hoặc</c> between two nouns
/// belongs to it; one before anything else ends it.
/// </summary>
internal sealed class CountedNoun
{
    /// <summary>Longer nouns are read no further.</summary>
    private const int MostWords = 10;

    private const string Joint = "&";

    private readonly List<string> _words = [];

    private CountedNoun(int end) => End = end;

    /// <summary>How many words it has, those that join not counted.</summary>
    public int Length { get; private set; }

    /// <summary>How many tokens it has.</summary>
    public int TokenCount => _words.Count;

    /// <summary>The index of the first token that does not belong to it.</summary>
    public int End { get; private set; }

    /// <summary>The same for every order of the same nouns.</summary>
    public string Key => KeyOf(_words.Count);

    /// <summary>Reads the noun that begins at a token.</summary>
    public static CountedNoun Read(FigureTokens tokens, int start)
    {
        var noun = new CountedNoun(start);
        for (var i = start; noun.Length < MostWords && i < tokens.Count; i++)
        {
            var isJoint = Joins(tokens[i]);
            if (isJoint ? noun.Length == 0 || !IsNounWord(tokens, i + 1) : !IsNounWord(tokens, i))
                break;
            noun._words.Add(isJoint ? Joint : tokens[i].Folded);
            noun.Length += isJoint ? 0 : 1;
            noun.End = i + 1;
        }
        return noun;
    }

    /// <summary>The keys of its beginnings of at least so many words, the longest first; none that ends in the midst of joined nouns.</summary>
    public IEnumerable<string> Beginnings(int leastWords)
    {
        for (var count = _words.Count - 1; count >= leastWords; count--)
        {
            if (_words[count] != Joint && _words[count - 1] != Joint)
                yield return KeyOf(count);
        }
    }

    /// <summary>How many tokens the noun of a key has.</summary>
    public static int TokensOf(string key)
    {
        var tokens = 1;
        foreach (var character in key)
            tokens += character == ' ' ? 1 : character == '&' ? 2 : 0;
        return tokens;
    }

    private static bool Joins(FigureToken token) =>
        token.Kind == FigureTokenKind.Comma || (token.Kind == FigureTokenKind.Word && FunctionWords.Joins(token.Folded));

    private string KeyOf(int count)
    {
        var nouns = new List<string>();
        var noun = new StringBuilder();
        for (var i = 0; i <= count; i++)
        {
            if (i < count && _words[i] != Joint)
            {
                noun.Append(noun.Length > 0 ? " " : "").Append(_words[i]);
                continue;
            }
            nouns.Add(noun.ToString());
            noun.Clear();
        }
        nouns.Sort(string.CompareOrdinal);
        return string.Join(Joint, nouns);
    }

    private static bool IsNounWord(FigureTokens tokens, int index)
    {
        if (index >= tokens.Count || tokens.KindAt(index) != FigureTokenKind.Word)
            return false;
        var word = tokens[index].Folded;
        if (word == "trực")
            return index + 1 < tokens.Count && !tokens[index + 1].Is("thuộc");
        return !(FunctionWords.BeginsPredicate(word) || FunctionWords.BeginsScope(word) || FunctionWords.EndsNoun(word)
            || FunctionWords.Joins(word));
    }
}
