namespace ReportGen.Core.Schemas.Patterns;

/// <summary>
/// Runs the machine of an expression over texts like <see cref="PatternRun"/>, but remembers where characters lead to, so that most
/// characters of most texts take one look into a table, which grows as texts ask for it.
/// </summary>
/// <remarks>Holds what it remembers, so one run at a time.</remarks>
internal sealed class PatternTable
{
    /// <summary>Of the steps of a machine, and of the states that they make: larger ones are seldom.</summary>
    private const int MostSteps = 200;

    private const int MostStates = 64;

    private readonly PatternMachine _machine;
    private readonly PatternStep?[] _steps;
    private readonly CharacterClasses _classes;
    private readonly List<PatternState> _states = [];
    private readonly PatternState _first;

    private PatternTable(PatternMachine machine, PatternStep?[] steps)
    {
        _machine = machine;
        _steps = steps;
        _classes = new CharacterClasses(steps);
        _first = NewState(StepsOf(null, 0), isAtStart: true);
    }

    /// <summary>The table of an expression.</summary>
    /// <returns>Null when it looks at more than one character at a time, or is large.</returns>
    public static PatternTable? Of(PatternMachine[] machines)
    {
        if (machines is not [{ Count: <= MostSteps } machine])
            return null;
        var steps = new PatternStep?[machine.Count];
        return Collect(machine.First, steps) ? new PatternTable(machine, steps) : null;
    }

    /// <summary>Whether the expression is found anywhere in a text.</summary>
    /// <returns>Null when the table would become too large.</returns>
    public bool? IsFoundIn(string text)
    {
        var state = _first;
        for (var i = 0; !state.IsFound && i < text.Length; i++)
        {
            if (state.IsDead)
                return false;
            int character = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                character = char.ConvertToUtf32(text[i], text[++i]);
            var place = _classes.Of(character);
            if (place < 0 || (state.Next[place] ??= StateOf(state, character)) is not { } next)
                return null;
            state = next;
        }
        return state.IsFound || state.IsFoundAtEnd;
    }

    /// <returns>False when there is a step that looks around.</returns>
    private static bool Collect(PatternStep? first, PatternStep?[] steps)
    {
        // Ways that go on are short: only splits have a second one.
        for (var step = first; step is not null && steps[step.Index] is null; step = step.Next)
        {
            if (step.Kind is PatternStepKind.WordEdge or PatternStepKind.NoWordEdge or PatternStepKind.Look or PatternStepKind.NoLook)
                return false;
            steps[step.Index] = step;
            if (!Collect(step.Other, steps))
                return false;
        }
        return true;
    }

    /// <summary>The state behind a character.</summary>
    /// <returns>Null when there are too many.</returns>
    private PatternState? StateOf(PatternState before, int character)
    {
        var reached = StepsOf(before, character);
        foreach (var state in _states)
        {
            if (AreSame(state.Reached, reached))
                return state;
        }
        if (_states.Count == MostStates)
            return null;
        _states.Add(NewState(reached, isAtStart: false));
        return _states[^1];
    }

    private static bool AreSame(bool[] one, bool[] other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i])
                return false;
        }
        return true;
    }

    /// <param name="before">Null at the start of a text.</param>
    private bool[] StepsOf(PatternState? before, int character)
    {
        var reached = new bool[_steps.Length];
        Follow(_machine.First, reached, isAtStart: before is null);
        for (var i = 0; before is not null && i < _steps.Length; i++)
        {
            if (before.Reached[i] && _steps[i] is { Set: { } set } step && set.Contains(character))
                Follow(step.Next, reached, isAtStart: false);
        }
        return reached;
    }

    private PatternState NewState(bool[] reached, bool isAtStart)
    {
        var atEnd = (bool[])reached.Clone();
        var isFound = false;
        var isDead = _machine.First.Kind == PatternStepKind.Start;
        for (var i = 0; i < _steps.Length; i++)
        {
            if (!reached[i] || _steps[i] is not { } step)
                continue;
            isFound |= step.Kind == PatternStepKind.Found;
            isDead &= step.Kind != PatternStepKind.Character;
            if (step.Kind == PatternStepKind.End)
                Follow(step.Next, atEnd, isAtStart, isAtEnd: true);
        }
        return new PatternState(reached) { IsFound = isFound, IsFoundAtEnd = IsFound(atEnd), IsDead = isDead };
    }

    private bool IsFound(bool[] reached)
    {
        for (var i = 0; i < _steps.Length; i++)
        {
            if (reached[i] && _steps[i]?.Kind == PatternStepKind.Found)
                return true;
        }
        return false;
    }

    /// <summary>Goes on from a step to all that can be reached without a character.</summary>
    private static void Follow(PatternStep? first, bool[] reached, bool isAtStart, bool isAtEnd = false)
    {
        for (var step = first; step is not null && !reached[step.Index]; step = step.Next)
        {
            reached[step.Index] = true;
            if (step.Kind is PatternStepKind.Character or PatternStepKind.Found
                || (step.Kind == PatternStepKind.Start && !isAtStart) || (step.Kind == PatternStepKind.End && !isAtEnd))
                return;
            if (step.Other is not null)
                Follow(step.Other, reached, isAtStart, isAtEnd);
        }
    }
}
