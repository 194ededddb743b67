using System.Globalization;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>Reads variables, members and elements.</summary>
internal sealed class MemberAccess(Interpreter interpreter)
{
    private static readonly LocalizedText IfAbsent = new("Write '?.{0}' where it may be absent.", "Hãy viết “?.{0}” ở chỗ có thể không có.");

    private static readonly LocalizedText OrNone = new("Write '… ?? []' where there may be none.", "Hãy viết “… ?? []” ở chỗ có thể không có.");

    /// <summary>The value of a variable.</summary>
    /// <param name="isOptional">Whether a name that nobody knows is null and not an error.</param>
    public ScriptValue Variable(VariableExpression variable, bool isOptional) => Variable(variable, interpreter.Frame.Find(variable), isOptional);

    /// <summary>The value of a variable of a function in the frame that the function was defined in.</summary>
    public ScriptValue OuterVariable(VariableExpression variable) =>
        Variable(variable, interpreter.Frame.Find(variable.Name, variable.IsLocal), isOptional: false);

    private ScriptValue Variable(VariableExpression variable, ScriptValue? value, bool isOptional)
    {
        if (!variable.IsLocal)
            value ??= interpreter.Variables.Find(variable.Name);
        // Whoever reads it may keep it.
        if (value?.AsList is { IsHeldByOneName: true } list)
            list.IsHeldByOneName = false;
        if (value is not null)
            return value;
        if (isOptional || !interpreter.Options.IsStrict)
            return ScriptNull.Value;
        throw Unknown(variable);
    }

    private ScriptException Unknown(VariableExpression variable)
    {
        if (variable.IsInclude)
            return Interpreter.Error(EvaluationDiagnostics.IncludeNeedsName, variable.Span);
        var names = interpreter.Frame.Names(variable.IsLocal);
        if (!variable.IsLocal)
            names = names.Concat(interpreter.Variables.Names);
        var shown = variable.IsLocal ? "$" + variable.Name : variable.Name;
        return new ScriptException(EvaluationDiagnostics.UnknownVariable.At(variable.Span, shown)
            .WithHint(NameHints.ForVariable(shown, variable.Name, names)));
    }

    /// <summary>The value of a member.</summary>
    /// <param name="isOptional">Whether a member that is not there is null and not an error.</param>
    public ScriptValue Member(ScriptValue target, MemberExpression member, bool isOptional)
    {
        isOptional |= member.IsConditional;
        var blamed = interpreter.Options.IsStrict ? member.NameSpan : member.Span;
        if ((target.AsObject?.Find(member.Name) ?? Find(target, member.Name, member.Span)) is { } value)
            return value;
        if (target.IsNull)
            return isOptional ? target : throw OfNothing(member, blamed);
        if (target is not (ScriptObject or ScriptList or ScriptRange or ScriptText or ScriptMarkdown or ScriptDate or ScriptTimeSpan))
            throw Interpreter.Error(EvaluationDiagnostics.NoMembers, blamed, member.Name, target.Kind.Name);
        return isOptional || !interpreter.Options.IsStrict
            ? ScriptNull.Value.WithOrigins(target.Origins)
            : throw Unknown(target, member.Name, member.NameSpan);
    }

    /// <summary>A name with nothing in it was mostly given, or looked up for, by the one who calls.</summary>
    private static ScriptException OfNothing(MemberExpression member, SourceSpan blamed)
    {
        var error = Interpreter.Error(EvaluationDiagnostics.MemberOfNothing, blamed, member.Name);
        error.BlamesCall = member.Target is VariableExpression;
        return error;
    }

    /// <summary>The value of an element.</summary>
    /// <param name="isOptional">Whether an element that is not there is null and not an error.</param>
    public ScriptValue Element(ScriptValue target, ScriptValue index, IndexExpression expression, bool isOptional)
    {
        isOptional |= expression.IsConditional;
        if (target is ScriptNull && isOptional)
            return target;
        isOptional |= !interpreter.Options.IsStrict;
        switch (target)
        {
            case ScriptObject members when index is ScriptText or ScriptMarkdown || (index is ScriptInteger && HasNumber(members)):
                var name = interpreter.Printer.ToText(index, expression.Index.Span);
                if (members.Find(name) is { } value)
                    return value.Add(index.Origins);
                return isOptional ? ScriptNull.Value.WithOrigins(target.Origins) : throw Unknown(target, name, expression.Index.Span);
            case ScriptObject:
                throw Interpreter.Error(EvaluationDiagnostics.WrongIndex, expression.Index.Span, target.Kind.Name, index.Kind.Name);
            case ScriptList or ScriptRange or ScriptText or ScriptMarkdown:
                return ElementAt(target, index, expression, isOptional);
            default:
                throw Interpreter.Error(EvaluationDiagnostics.NoElements, expression.Span, target.Kind.Name);
        }
    }

    /// <summary>Whether an object has a key such as <c>2025:</c>; any other is no list, and a number names nothing in it.</summary>
    private static bool HasNumber(ScriptObject members)
    {
        foreach (var name in members.Names)
        {
            if (name.Length > 0 && char.IsAsciiDigit(name[^1]) && long.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
                return true;
        }
        return false;
    }

    /// <summary>The elements of a list or range.</summary>
    public IEnumerable<ScriptValue> ItemsOf(ScriptValue list, SourceSpan span)
    {
        if (list.AsList is { } items)
            return items.Items;
        return list is ScriptRange range
            ? Laid(range, span)
            : throw new ScriptException(EvaluationDiagnostics.NotAList.At(span, list.Kind.Name).WithHint(list is ScriptNull ? OrNone : null));
    }

    /// <summary>How many elements a list or range has; null for anything else.</summary>
    public static long? CountOf(ScriptValue value) => value.AsList is { } list ? list.Items.Count : (value as ScriptRange)?.Count;

    /// <summary>What is no member of an object.</summary>
    private ScriptValue? Find(ScriptValue target, string name, SourceSpan span) => target switch
    {
        ScriptList { Named: { } named } when named.Find(name) is { } value => value,
        ScriptList or ScriptRange when name is "size" or "count" => new ScriptInteger(CountOf(target) ?? 0, OriginsOfCount(target, span)),
        ScriptText text when name == "size" => new ScriptInteger(text.Length, target.Origins),
        ScriptMarkdown markdown when name == "size" => new ScriptInteger(markdown.Value.Text.Length, target.Origins),
        ScriptDate date => DateMembers.Find(date, name),
        ScriptTimeSpan time => TimeSpanMembers.Find(time, name),
        _ when name == "empty?" && target is not ScriptNull => new ScriptBoolean(Operators.IsEmpty(target), target.Origins),
        ScriptObject members when name == "size" => new ScriptInteger(members.Names.Count, members.Origins),
        _ => null,
    };

    /// <summary>A count comes from the list and from each of its elements.</summary>
    private Origins? OriginsOfCount(ScriptValue target, SourceSpan span)
    {
        if (target is not ScriptList list)
            return target.Origins;
        interpreter.Spend(list.Items.Count, span);
        if (!interpreter.Decisions.AreTraced)
            return list.DeepOrigins;
        var origins = list.Origins;
        foreach (var item in list.Items)
            origins = Origins.Union(origins, item.Origins ?? OriginsOfMembers(item));
        return origins;
    }

    /// <summary>What an object was made from that a template put together.</summary>
    private static Origins? OriginsOfMembers(ScriptValue item)
    {
        if (item is not ScriptObject members)
            return null;
        Origins? origins = null;
        foreach (var name in members.Names)
            origins = Origins.Union(origins, members.Find(name)?.Origins);
        return origins;
    }

    private ScriptValue ElementAt(ScriptValue target, ScriptValue index, IndexExpression expression, bool isOptional)
    {
        if (index is not ScriptInteger { Value: var position })
            throw Interpreter.Error(EvaluationDiagnostics.WrongIndex, expression.Index.Span, target.Kind.Name, index.Kind.Name);
        var text = target is ScriptText or ScriptMarkdown ? interpreter.Printer.ToText(target, expression.Span) : null;
        var count = CountOf(target) ?? text?.Length ?? 0;
        var from = position < 0 ? position + count : position;
        if (from < 0 || from >= count)
        {
            return isOptional
                ? ScriptNull.Value.WithOrigins(target.Origins)
                : throw Interpreter.Error(EvaluationDiagnostics.OutOfRange, expression.Index.Span, position, count);
        }
        interpreter.Spend((text?.Length ?? 0) / 16, expression.Span);
        if (text is not null)
            return new ScriptText(text[(int)from].ToString(), target.Origins);
        var item = target is ScriptList list ? list.Items[(int)from] : ItemOf((ScriptRange)target, from);
        return item.Add(index.Origins);
    }

    private IEnumerable<ScriptValue> Laid(ScriptRange range, SourceSpan span)
    {
        interpreter.CheckListLength(range.Count, span);
        // Its numbers are new values, unlike the elements of other lists.
        interpreter.Spend(2 * range.Count, span);
        for (var i = 0L; i < range.Count; i++)
            yield return ItemOf(range, i);
    }

    private static ScriptInteger ItemOf(ScriptRange range, long index) => new(range.From + (index * range.Step), range.Origins);

    private static ScriptException Unknown(ScriptValue target, string name, SourceSpan span)
    {
        var members = target as ScriptObject;
        object title = members?.Title is { } text ? new LocalizedText("'{0}'", "“{0}”", text) : target.Kind.Name;
        var hint = members is { Title: { } group, Origins: null }
            ? NameHints.ForFunction(group, name, members.Names)
            : members is null
                ? NameHints.ForMember(name, ["size"])
                : Hints.DidYouMean(NearestName.Find(name, members.Names)) ?? IfAbsent with { Arguments = [name] };
        return new ScriptException(EvaluationDiagnostics.UnknownMember.At(span, name, title).WithHint(hint));
    }
}
