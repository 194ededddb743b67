using System.Diagnostics;

namespace ReportGen.Core.Schemas.Patterns;

/// <summary>Turns a parsed expression into machines.</summary>
internal sealed class PatternCompiler
{
    /// <summary>Steps of one expression with its counts written out: what bounds the time for each character of a text.</summary>
    public const int MaxSteps = 5_000;

    private readonly List<PatternMachine> _looks = [];
    private int _count;
    private int _total;
    private bool _isBackward;

    private bool IsTooLarge => _total > MaxSteps;

    /// <summary>The machines of an expression: those of its looks, inner ones first, and the expression's own as the last.</summary>
    /// <returns>Null when they would have too many steps.</returns>
    public static PatternMachine[]? Compile(PatternNode expression)
    {
        var compiler = new PatternCompiler();
        var machine = compiler.MachineOf(expression, isBackward: false);
        compiler._looks.Add(machine);
        return compiler.IsTooLarge ? null : compiler._looks.ToArray();
    }

    private PatternMachine MachineOf(PatternNode node, bool isBackward)
    {
        var (outerCount, outerBackward) = (_count, _isBackward);
        (_count, _isBackward) = (0, isBackward);
        var first = StepsOf(node, NewStep(PatternStepKind.Found, null));
        var machine = new PatternMachine(first, _count, isBackward);
        (_count, _isBackward) = (outerCount, outerBackward);
        return machine;
    }

    /// <summary>The steps of a node, built from the last to the first.</summary>
    private PatternStep StepsOf(PatternNode node, PatternStep next)
    {
        _total++;
        return node switch
        {
            PatternCharacter character => NewStep(PatternStepKind.Character, next, character.Set),
            PatternSequence sequence => StepsOf(sequence, next),
            PatternChoice choice => StepsOf(choice, next),
            PatternRepeat repeat => StepsOf(repeat, next),
            PatternAnchor anchor => NewStep(anchor.Kind, next),
            PatternLook look => StepsOf(look, next),
            _ => throw new UnreachableException(),
        };
    }

    private PatternStep StepsOf(PatternSequence sequence, PatternStep next)
    {
        var last = sequence.Parts.Count - 1;
        for (var i = last; i >= 0 && !IsTooLarge; i--)
            next = StepsOf(sequence.Parts[_isBackward ? last - i : i], next);
        return next;
    }

    private PatternStep StepsOf(PatternChoice choice, PatternStep next)
    {
        var result = StepsOf(choice.Branches[^1], next);
        for (var i = choice.Branches.Count - 2; i >= 0 && !IsTooLarge; i--)
            result = NewSplit(StepsOf(choice.Branches[i], next), result);
        return result;
    }

    private PatternStep StepsOf(PatternRepeat repeat, PatternStep next)
    {
        var result = next;
        if (repeat.Max == PatternRepeat.Endless)
        {
            result = NewSplit(null, next);
            result.Next = StepsOf(repeat.Part, result);
        }
        else
        {
            for (var i = repeat.Min; i < repeat.Max && !IsTooLarge; i++)
                result = NewSplit(StepsOf(repeat.Part, result), next);
        }
        for (var i = 0; i < repeat.Min && !IsTooLarge; i++)
            result = StepsOf(repeat.Part, result);
        return result;
    }

    private PatternStep StepsOf(PatternLook look, PatternStep next)
    {
        _looks.Add(MachineOf(look.Part, isBackward: !look.IsBehind));
        _total++;
        return new PatternStep(look.IsNegated ? PatternStepKind.NoLook : PatternStepKind.Look, _count++) { Next = next, Look = _looks.Count - 1 };
    }

    private PatternStep NewSplit(PatternStep? one, PatternStep other)
    {
        _total++;
        return new PatternStep(PatternStepKind.Split, _count++) { Next = one, Other = other };
    }

    private PatternStep NewStep(PatternStepKind kind, PatternStep? next, CharacterSet? set = null) =>
        new(kind, _count++) { Next = next, Set = set };
}
