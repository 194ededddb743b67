using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas.Patterns;

/// <summary>Reads a regular expression of ECMA-262 with the flag for Unicode; references back to groups excepted.</summary>
internal sealed class PatternParser
{
    private const int MaxDepth = 50;
    private readonly PatternText _text;
    private readonly CharacterSetParser _sets;
    private int _depth;

    private PatternParser(PatternText text)
    {
        _text = text;
        _sets = new CharacterSetParser(text);
    }

    /// <summary>Reads an expression.</summary>
    /// <param name="fault">Why there is none.</param>
    /// <returns>Null when the text is not an expression.</returns>
    public static PatternNode? Parse(string pattern, out LocalizedText? fault)
    {
        var text = new PatternText(pattern);
        var node = new PatternParser(text).ReadChoice();
        if (!text.IsOver)
            text.Fail(PatternFaults.Stray(")"));
        fault = text.Fault;
        return fault is null ? node : null;
    }

    private PatternNode ReadChoice()
    {
        var branches = new List<PatternNode> { ReadSequence() };
        while (_text.Take("|"))
            branches.Add(ReadSequence());
        return branches.Count == 1 ? branches[0] : new PatternChoice(branches);
    }

    private PatternSequence ReadSequence()
    {
        var parts = new List<PatternNode>();
        while (!_text.IsOver && _text.Peek() is not ('|' or ')'))
            parts.Add(ReadRepeat());
        return new PatternSequence(parts);
    }

    private PatternNode ReadRepeat()
    {
        var atom = ReadAtom();
        if (_text.Fault is not null || _text.Peek() is not ('*' or '+' or '?' or '{'))
            return atom;
        if (atom is PatternAnchor or PatternLook)
            _text.Fail(PatternFaults.Stray(_text.Peek().ToString()));
        var repeat = ReadCounts(atom);
        _text.Take("?");
        return repeat;
    }

    private PatternRepeat ReadCounts(PatternNode atom)
    {
        if (_text.Take("*"))
            return new PatternRepeat(atom, 0, PatternRepeat.Endless);
        if (_text.Take("+"))
            return new PatternRepeat(atom, 1, PatternRepeat.Endless);
        if (_text.Take("?"))
            return new PatternRepeat(atom, 0, 1);
        _text.Take("{");
        var min = _text.ReadCount();
        var max = !_text.Take(",") ? min : _text.Peek() == '}' ? PatternRepeat.Endless : _text.ReadCount();
        if (min < 0 || max < 0 || !_text.Take("}"))
            _text.Fail(PatternFaults.NoCount);
        else if (min > max)
            _text.Fail(PatternFaults.BackwardCount);
        return new PatternRepeat(atom, min, max);
    }

    private PatternNode ReadAtom()
    {
        switch (_text.Peek())
        {
            case '^':
                _text.ReadCharacter();
                return new PatternAnchor(PatternStepKind.Start);
            case '$':
                _text.ReadCharacter();
                return new PatternAnchor(PatternStepKind.End);
            case '(':
                return ReadGroup();
            case '[':
                return new PatternCharacter(_sets.ReadClass());
            case '.':
                _text.ReadCharacter();
                return new PatternCharacter(CharacterSet.AnyInLine());
            case '\\':
                return ReadEscape();
            case '{':
                _text.Fail(PatternFaults.NoCount);
                break;
            case '*' or '+' or '?' or '}' or ']':
                _text.Fail(PatternFaults.Stray(_text.Peek().ToString()));
                break;
        }
        return new PatternCharacter(CharacterSet.Of(_text.ReadCharacter()));
    }

    private PatternNode ReadEscape()
    {
        if (_text.Take("\\b"))
            return new PatternAnchor(PatternStepKind.WordEdge);
        if (_text.Take("\\B"))
            return new PatternAnchor(PatternStepKind.NoWordEdge);
        if (_text.Peek(1) is (>= '1' and <= '9') or 'k')
            _text.Fail(PatternFaults.BackReference);
        return new PatternCharacter(_sets.ReadEscape());
    }

    private PatternNode ReadGroup()
    {
        if (_depth == MaxDepth)
            _text.Fail(PatternFaults.TooDeep);
        _depth++;
        var node = ReadGroupContent();
        if (!_text.Take(")"))
            _text.Fail(PatternFaults.OpenGroup);
        _depth--;
        return node;
    }

    private PatternNode ReadGroupContent()
    {
        if (_text.Take("(?="))
            return new PatternLook(ReadChoice(), isBehind: false, isNegated: false);
        if (_text.Take("(?!"))
            return new PatternLook(ReadChoice(), isBehind: false, isNegated: true);
        if (_text.Take("(?<="))
            return new PatternLook(ReadChoice(), isBehind: true, isNegated: false);
        if (_text.Take("(?<!"))
            return new PatternLook(ReadChoice(), isBehind: true, isNegated: true);
        if (_text.Take("(?<"))
            SkipName();
        else if (!_text.Take("(?:") && _text.Take("(") && _text.Peek() == '?')
            _text.Fail(PatternFaults.UnknownGroup(_text.Peek(1) == PatternText.None ? "(?" : "(?" + _text.Peek(1)));
        return ReadChoice();
    }

    private void SkipName()
    {
        if (string.IsNullOrEmpty(_text.ReadUntil('>')))
            _text.Fail(PatternFaults.UnknownGroup("(?<"));
    }
}
