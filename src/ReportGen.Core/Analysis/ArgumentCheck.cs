using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Analysis;

/// <summary>Gives arguments to parameters as the evaluator does, and says what does not fit.</summary>
internal sealed class ArgumentCheck(TemplateAnalysis analysis)
{
    /// <summary>What each parameter of a function of a template gets.</summary>
    /// <returns>Null when the arguments do not fit.</returns>
    public List<TemplateType>? Bind(FunctionDefinition definition, AnalysisArgument[] arguments, SourceSpan span)
    {
        if (definition.Parameters is not { } parameters)
            return [];
        var bound = new TemplateType?[parameters.Count];
        if (IsExpanded(arguments))
            return Filled(bound);
        var isRest = parameters is [.., { IsRest: true }];
        var most = isRest ? parameters.Count - 1 : parameters.Count;
        var rest = TemplateType.Never;
        var next = 0;
        foreach (var argument in arguments)
        {
            var index = argument.Name is null ? next++ : IndexOf(parameters, argument.Name);
            if (index < 0)
                return Unknown(argument, definition.Name, NamesOf(parameters));
            if (index < most || (argument.Name is not null && !parameters[index].IsRest))
                bound[index] = argument.Type;
            else if (isRest)
                rest = TypeJoin.Of(rest, argument.Type);
            else
                return TooMany(argument, definition.Name, arguments.Length, most);
        }
        for (var i = 0; i < bound.Length; i++)
        {
            if (parameters[i].IsRest)
                bound[i] = new ListType(rest);
            else if (bound[i] is null && parameters[i].Default is null)
                return TooFew(span, definition.Name, parameters[i].Name);
            bound[i] ??= parameters[i].Default is { } value ? analysis.Expressions.TypeOf(value) : null;
        }
        return Filled(bound);
    }

    /// <summary>What each parameter of a built-in function gets; null for one that is left out.</summary>
    /// <returns>Null when the arguments do not fit.</returns>
    public TemplateType?[]? Bind(BuiltInFunction function, AnalysisArgument[] arguments, SourceSpan span)
    {
        var parameters = function.Parameters;
        var bound = new TemplateType?[parameters.Count];
        if (IsExpanded(arguments))
            return bound;
        var isRest = parameters is [.., { IsRest: true }];
        var next = 0;
        foreach (var argument in arguments)
        {
            var index = argument.Name is null ? next++ : IndexOf(parameters, argument.Name);
            if (index < 0)
            {
                Unknown(argument, function.Name, NamesOf(parameters));
                return null;
            }
            if (isRest && index >= bound.Length - 1)
                continue;
            if (index >= bound.Length)
            {
                TooMany(argument, function.Name, arguments.Length, bound.Length);
                return null;
            }
            bound[index] = argument.Type;
        }
        for (var i = 0; i < bound.Length; i++)
        {
            if (bound[i] is not null || parameters[i].Default is not null)
                continue;
            TooFew(span, function.Name, parameters[i].Name);
            return null;
        }
        return bound;
    }

    private static bool IsExpanded(AnalysisArgument[] arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.IsExpanded)
                return true;
        }
        return false;
    }

    private static List<TemplateType> Filled(TemplateType?[] bound)
    {
        var filled = new List<TemplateType>(bound.Length);
        foreach (var type in bound)
            filled.Add(type ?? TemplateType.Unknown);
        return filled;
    }

    private static int IndexOf(List<FunctionParameter> parameters, string name)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Name == name)
                return i;
        }
        return -1;
    }

    private static int IndexOf(IReadOnlyList<Parameter> parameters, string name)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Name == name)
                return i;
        }
        return -1;
    }

    private static List<string> NamesOf(List<FunctionParameter> parameters)
    {
        var names = new List<string>(parameters.Count);
        foreach (var parameter in parameters)
            names.Add(parameter.Name);
        return names;
    }

    private static List<string> NamesOf(IReadOnlyList<Parameter> parameters)
    {
        var names = new List<string>(parameters.Count);
        foreach (var parameter in parameters)
            names.Add(parameter.Name);
        return names;
    }

    private List<TemplateType>? Unknown(AnalysisArgument argument, string function, List<string> names)
    {
        analysis.Findings.Add(EvaluationDiagnostics.UnknownParameter.At(argument.Span, argument.Name ?? "", function)
            .WithHint(Hints.DidYouMean(NearestName.Find(argument.Name ?? "", names))));
        return null;
    }

    private List<TemplateType>? TooMany(AnalysisArgument argument, string function, int given, int most)
    {
        analysis.Findings.Add(EvaluationDiagnostics.TooManyArguments.At(argument.Span, function, given, most));
        return null;
    }

    private List<TemplateType>? TooFew(SourceSpan span, string function, string parameter)
    {
        analysis.Findings.Add(EvaluationDiagnostics.TooFewArguments.At(span, function, parameter));
        return null;
    }
}
