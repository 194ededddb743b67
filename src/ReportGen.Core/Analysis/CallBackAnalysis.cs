using ReportGen.Core.Scripting.BuiltIns;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Analysis;

/// <summary>Follows built-in functions that look into the elements of a list or call a function for each.</summary>
internal sealed class CallBackAnalysis(TemplateAnalysis analysis)
{
    /// <summary>What the call gives; null for all other built-in functions.</summary>
    /// <param name="bound">One for each parameter.</param>
    /// <param name="arguments">As they stand in the call.</param>
    public TemplateType? Of(string name, TemplateType?[] bound, AnalysisArgument[] arguments, Expression call)
    {
        if (bound.Length == 0 || bound[0] is not { } list)
            return null;
        if (name.StartsWith("array.", StringComparison.Ordinal) && LoopAnalysis.NotAList(list) is { } kind && arguments is [{ Name: null }, ..])
        {
            analysis.Findings.Add(BuiltInDiagnostics.WrongKind.At(arguments[0].Span, name, "list", Scripting.Values.ScriptKind.List.Name, kind.Name));
            return TemplateType.Unknown;
        }
        var second = bound.Length > 1 ? bound[1] : null;
        var element = TypeJoin.ElementOf(list);
        switch (name)
        {
            case "array.map":
                return Map(element, second, arguments, bound[2], call);
            case "array.sort" or "vn.sort" when second is TextConstant member:
                analysis.Members.MemberOfElements(element, member.Value, PlaceOf(arguments, 1, call), isOptional: false, call);
                return new ListType(element);
            case "vn.sum" when second is TextConstant summed:
                analysis.Members.MemberOfElements(element, summed.Value, PlaceOf(arguments, 1, call), isOptional: false, call);
                return TemplateType.Number;
            case "array.filter":
                return new ListType(Kept(element, second, arguments));
            case "array.any":
                Invoke(second, element, arguments.Length - 2, call);
                return TemplateType.Boolean;
            case "array.each":
                return new ListType(Invoke(second, element, arguments.Length - 2, call));
            case "array.join" when bound[2] is { } function:
                Invoke(function, element, 0, call);
                return TemplateType.Text;
            default:
                return null;
        }
    }

    private ListType Map(TemplateType element, TemplateType? member, AnalysisArgument[] arguments, TemplateType? optional, Expression call)
    {
        if (member is TextConstant name)
            return new ListType(analysis.Members.MemberOfElements(element, name.Value, PlaceOf(arguments, 1, call), optional is not null, call));
        DataUsage.ReadWhole(element);
        return ListType.OfAnything;
    }

    /// <summary>The elements that pass a test, with what the test told about them.</summary>
    private TemplateType Kept(TemplateType element, TemplateType? test, AnalysisArgument[] arguments)
    {
        if (test is not FunctionType { Definition: var definition } function || arguments.Length != 2 || TestOf(definition) is not { } condition)
        {
            if (test is not null)
                Invoke(test, element, arguments.Length - 2, call: null);
            return Tested(element);
        }
        var slot = new Slot(element, AnalysisFrame.OfArguments);
        var frame = new AnalysisFrame(function.Frame, [slot], isFunction: true);
        analysis.Calls.NoteCalled(definition);
        if (analysis.Enter(frame) is not { } outer)
            return element;
        analysis.Flow.Enter();
        if (definition.Parameters is [var parameter])
            analysis.Flow.Assign(slot = frame.AddParameter(parameter.Name), element);
        analysis.Expressions.TypeOf(condition);
        analysis.Flow.Enter();
        analysis.Guards.Assume(condition, holds: true);
        var kept = analysis.Flow.Find(slot) ?? element;
        analysis.Flow.Leave();
        var effect = analysis.Flow.Leave();
        effect.Forget(frame);
        analysis.Flow.Take(effect);
        analysis.Leave(outer);
        return kept;
    }

    /// <summary>The one expression that a function returns; null for a longer one.</summary>
    private static Expression? TestOf(FunctionDefinition definition)
    {
        if (definition.Parameters is { Count: not 1 } or [{ IsRest: true }])
            return null;
        return definition.Body.Statements is [ReturnStatement { Value: { } value }] ? value : null;
    }

    private static TemplateType Tested(TemplateType element)
    {
        var result = TemplateType.Never;
        foreach (var member in TypeJoin.MembersOf(element))
            result = TypeJoin.Of(result, member is ObjectType { Shape.IsMade: false } found ? found.Tested() : member);
        return result;
    }

    /// <summary>Calls a function for an element; what stands behind it in the call is handed on, of which nothing is said here.</summary>
    private TemplateType Invoke(TemplateType? function, TemplateType element, int further, Expression? call)
    {
        if (function is null)
            return TemplateType.Unknown;
        DataUsage.ReadWhole(function is FunctionType ? TemplateType.Never : element);
        if (function is not FunctionType own || further > 0)
        {
            DataUsage.ReadWhole(element);
            return TemplateType.Unknown;
        }
        var place = call ?? new WrappedBodyExpression(PlaceOf(own.Definition));
        return analysis.Calls.Invoke(own, [new AnalysisArgument(null, element, place.Span)], place);
    }

    private static SourceSpan PlaceOf(FunctionDefinition definition) => definition.Body.Span;

    private static SourceSpan PlaceOf(AnalysisArgument[] arguments, int index, Expression call) =>
        index < arguments.Length && arguments[index].Name is null ? arguments[index].Span : call.Span;
}
