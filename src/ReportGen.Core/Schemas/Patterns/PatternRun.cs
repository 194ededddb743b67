using System.Diagnostics;

namespace ReportGen.Core.Schemas.Patterns;

/// <summary>Runs machines over a text, all ways at once (Pike's simulation): steps times characters bound the time.</summary>
/// <remarks>Holds the working memory, so one run at a time.</remarks>
internal sealed class PatternRun
{
    /// <summary>For so few texts a table is not worth its making.</summary>
    private const int TextsWithoutTable = 4;

    private readonly PatternMachine[] _machines;
    private PatternTable? _table;
    private int _asked;
    private readonly bool[]?[] _looks;
    private readonly PatternStep[] _waiting;
    private readonly int[] _seenAt;
    private PatternStep[] _active;
    private PatternStep[] _following;
    private int _activeCount;
    private string _text = "";
    private bool _isFound;
    private int _round;

    public PatternRun(PatternMachine[] machines)
    {
        _machines = machines;
        _looks = new bool[machines.Length - 1][];
        var largest = 0;
        foreach (var machine in machines)
            largest = Math.Max(largest, machine.Count);
        _waiting = new PatternStep[largest];
        _active = new PatternStep[largest];
        _following = new PatternStep[largest];
        _seenAt = new int[largest];
    }

    /// <summary>Whether the expression, the last of the machines, is found anywhere in a text.</summary>
    public bool IsFoundIn(string text)
    {
        if (_asked <= TextsWithoutTable && _asked++ == TextsWithoutTable)
            _table = PatternTable.Of(_machines);
        if (_table?.IsFoundIn(text) is { } isFound)
            return isFound;
        _text = text;
        for (var i = 0; i < _looks.Length; i++)
        {
            var places = new bool[text.Length + 1];
            Run(_machines[i], places);
            _looks[i] = places;
        }
        return Run(_machines[^1], null);
    }

    /// <summary>Runs one machine from every place of the text.</summary>
    /// <param name="places">Where the machine comes to its end, for a look; null to stop at the first of these places.</param>
    private bool Run(PatternMachine machine, bool[]? places)
    {
        _activeCount = 0;
        StartRound();
        var position = machine.IsBackward ? _text.Length : 0;
        var last = _text.Length - position;
        while (true)
        {
            Follow(machine.First, position);
            if (_isFound && places is null)
                return true;
            if (places is not null)
                places[position] = _isFound;
            if (position == last || (_activeCount == 0 && machine.First.Kind == PatternStepKind.Start && !machine.IsBackward))
                return false;
            position = Read(machine, position);
        }
    }

    /// <summary>Takes every active step over the next character.</summary>
    /// <returns>The place behind it.</returns>
    private int Read(PatternMachine machine, int position)
    {
        var next = machine.IsBackward ? PlaceBefore(position) : PlaceAfter(position);
        var character = CodePointAt(Math.Min(position, next));
        (_active, _following) = (_following, _active);
        var count = _activeCount;
        _activeCount = 0;
        StartRound();
        for (var i = 0; i < count; i++)
        {
            var step = _following[i];
            if (step.Set is not null && step.Next is not null && step.Set.Contains(character))
                Follow(step.Next, next);
        }
        return next;
    }

    private void StartRound()
    {
        _isFound = false;
        if (_round == int.MaxValue)
        {
            Array.Clear(_seenAt);
            _round = 0;
        }
        _round++;
    }

    /// <summary>Goes on from a step to all that can be reached without a character.</summary>
    private void Follow(PatternStep first, int position)
    {
        var waiting = 0;
        if (IsNew(first))
            _waiting[waiting++] = first;
        while (waiting > 0)
        {
            var step = _waiting[--waiting];
            if (step.Kind == PatternStepKind.Character)
                _active[_activeCount++] = step;
            else if (step.Kind == PatternStepKind.Found)
                _isFound = true;
            else if (Holds(step, position))
            {
                if (step.Next is not null && IsNew(step.Next))
                    _waiting[waiting++] = step.Next;
                if (step.Other is not null && IsNew(step.Other))
                    _waiting[waiting++] = step.Other;
            }
        }
    }

    private bool IsNew(PatternStep step)
    {
        if (_seenAt[step.Index] == _round)
            return false;
        _seenAt[step.Index] = _round;
        return true;
    }

    private bool Holds(PatternStep step, int position) => step.Kind switch
    {
        PatternStepKind.Split => true,
        PatternStepKind.Start => position == 0,
        PatternStepKind.End => position == _text.Length,
        PatternStepKind.WordEdge => IsWordAt(position - 1) != IsWordAt(position),
        PatternStepKind.NoWordEdge => IsWordAt(position - 1) == IsWordAt(position),
        PatternStepKind.Look => LookAt(step.Look, position),
        PatternStepKind.NoLook => !LookAt(step.Look, position),
        _ => throw new UnreachableException(),
    };

    private bool LookAt(int look, int position) => _looks[look] is { } places && places[position];

    private bool IsWordAt(int position) =>
        position >= 0 && position < _text.Length && (char.IsAsciiLetterOrDigit(_text[position]) || _text[position] == '_');

    private int PlaceAfter(int position) => position + (IsPairAt(position) ? 2 : 1);

    private int PlaceBefore(int position) => position - (IsPairAt(position - 2) ? 2 : 1);

    private int CodePointAt(int position) =>
        IsPairAt(position) ? char.ConvertToUtf32(_text[position], _text[position + 1]) : _text[position];

    private bool IsPairAt(int position) => position >= 0 && position + 1 < _text.Length
        && char.IsHighSurrogate(_text[position]) && char.IsLowSurrogate(_text[position + 1]);
}
