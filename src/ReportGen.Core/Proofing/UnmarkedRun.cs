using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>Words in a row, in plain letters, each of which is a Vietnamese syllable or would be with marks.</summary>
internal sealed class UnmarkedRun(ProofText text)
{
    /// <summary>Names of people and places have capitals throughout.</summary>
    private const int FewestSmall = 2;

    /// <summary>A name in capitals has fewer words.</summary>
    private const int FewestWordsInCapitals = 6;

    private const int FewestTellingInCapitals = 4;

    /// <summary>A finding names no more words, since a whole paragraph may be meant.</summary>
    private const int MostNamed = 8;

    private int _start;
    private int _end;
    private int _endOfNamed;
    private int _words;
    private int _telling;
    private int _small;
    private int _capitals;

    /// <summary>Whether a telling word stands behind the last comma; sound words before or behind the others are left out.</summary>
    private bool _isTold;

    /// <summary>Adds the next word.</summary>
    public void Add(string word, int offset)
    {
        if (text.At(offset - 2) == ',')
            BeginClause();
        _start = _words++ == 0 ? offset : _start;
        if (UnmarkedWords.IsTelling(word))
            Count(word);
        if (_isTold)
            _end = offset + word.Length;
        if (_words <= MostNamed)
            _endOfNamed = offset + word.Length;
    }

    private void BeginClause()
    {
        _isTold = false;
        _words = _telling == 0 ? 0 : _words;
    }

    private void Count(string word)
    {
        _isTold = true;
        _telling++;
        _small += char.IsAsciiLetterLower(word[0]) ? 1 : 0;
        _capitals += char.IsAsciiLetterUpper(word[^1]) ? 1 : 0;
    }

    /// <summary>Reports the words when they tell enough, and begins again.</summary>
    public void End()
    {
        if (AreUnmarked() && !IsQuoted())
        {
            var named = text.Visible[_start..Math.Min(_end, _endOfNamed)].Replace('\n', ' ') + (_end > _endOfNamed ? " …" : "");
            text.Add(text.Found(ToneDiagnostics.Unmarked, _start, _end - _start, named).WithHint(ProofHints.TypeWithMarks));
        }
        (_words, _telling, _small, _capitals, _isTold) = (0, 0, 0, 0, false);
    }

    private bool AreUnmarked() => (_telling >= UnmarkedCheck.FewestTelling && _small >= FewestSmall)
        || (_words >= FewestWordsInCapitals && _capitals >= FewestTellingInCapitals);

    /// <summary>What stands alone between quotation marks may be meant so, as the words of a command are.</summary>
    private bool IsQuoted() => text.At(_start - 1) is '“' or '‘' or '"' && text.At(_end) is '”' or '’' or '"';
}
