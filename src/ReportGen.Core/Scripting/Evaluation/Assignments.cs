using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>Writes variables, members and elements.</summary>
internal sealed class Assignments(Interpreter interpreter)
{
    /// <summary>Assigns to whatever the expression names.</summary>
    public void Assign(Expression target, ScriptValue value)
    {
        if (target.AsVariable is { } variable)
        {
            AssignVariable(variable, value);
            return;
        }
        switch (target)
        {
            case MemberExpression member:
                AssignMember(member, value);
                break;
            case IndexExpression element:
                AssignElement(element, value);
                break;
            case NestedExpression nested:
                Assign(nested.Value, value);
                break;
            default:
                throw new System.Diagnostics.UnreachableException("The parser lets nothing else stand on the left.");
        }
    }

    /// <summary>Keeps a variable from being assigned to again.</summary>
    public void Protect(VariableExpression variable)
    {
        if (interpreter.Frame.InnermostObject() is { } owner)
            owner.Protect(variable.Name);
        else
            interpreter.Variables.Protect(variable.Name);
    }

    private void AssignVariable(VariableExpression variable, ScriptValue value)
    {
        if (variable.IsLocal)
        {
            interpreter.Frame.Assign(variable, value);
            return;
        }
        if (interpreter.Frame.IsProtected(variable.Name))
            throw ReadOnly(variable.Span, variable.Name, interpreter.Frame.Find(variable.Name, isLocal: false));
        if (interpreter.Frame.TryAssign(variable.Name, value))
            return;
        if (interpreter.Variables.IsProtected(variable.Name))
            throw ReadOnly(variable.Span, variable.Name, interpreter.Variables.Find(variable.Name));
        interpreter.Variables.Set(variable.Name, value);
    }

    private void AssignMember(MemberExpression member, ScriptValue value)
    {
        var target = interpreter.Expressions.Evaluate(member.Target);
        var members = target switch
        {
            ScriptObject found => found,
            ScriptList { IsReadOnly: false } list => list.Named ??= new ScriptObject(),
            ScriptList => throw ReadOnly(member.NameSpan, member.Name, target),
            _ => throw Interpreter.Error(EvaluationDiagnostics.NotAnObject, member.Target.Span, target.Kind.Name),
        };
        if (members.IsProtected(member.Name))
            throw ReadOnly(member.NameSpan, member.Name, members.Find(member.Name) ?? members);
        members.Set(member.Name, value);
    }

    private void AssignElement(IndexExpression element, ScriptValue value)
    {
        var target = interpreter.Expressions.Evaluate(element.Target);
        var index = interpreter.Expressions.Evaluate(element.Index);
        if (target is ScriptObject members && index is ScriptText or ScriptMarkdown)
        {
            var name = interpreter.Printer.ToText(index, element.Index.Span);
            if (members.IsProtected(name))
                throw ReadOnly(element.Index.Span, name, members.Find(name) ?? members);
            members.Set(name, value);
            return;
        }
        if (target is not ScriptList list)
            throw Interpreter.Error(EvaluationDiagnostics.NoElements, element.Span, target.Kind.Name);
        if (index is not ScriptInteger { Value: var position })
            throw Interpreter.Error(EvaluationDiagnostics.WrongIndex, element.Index.Span, target.Kind.Name, index.Kind.Name);
        AssignElement(list, position, element, value);
    }

    /// <summary>A list grows to hold the element; what lies between is null.</summary>
    private void AssignElement(ScriptList list, long position, IndexExpression element, ScriptValue value)
    {
        if (list.IsReadOnly)
            throw ReadOnly(element.Span, element.Target.Span.Text, list);
        if (position < 0)
            position += list.Items.Count;
        if (position < 0)
            throw Interpreter.Error(EvaluationDiagnostics.OutOfRange, element.Index.Span, position - list.Items.Count, list.Items.Count);
        if (position >= list.Items.Count)
            interpreter.CheckListLength(position + 1, element.Span);
        while (list.Items.Count <= position)
            list.Items.Add(ScriptNull.Value);
        list.Items[(int)position] = value;
    }

    /// <summary>Points at the data too, when it is data that cannot be changed.</summary>
    private static ScriptException ReadOnly(SourceSpan span, string name, ScriptValue? value)
    {
        var diagnostic = EvaluationDiagnostics.ReadOnly.At(span, name);
        var data = Origins.Flatten(value?.Origins);
        return new ScriptException(data.Count == 0 ? diagnostic : diagnostic.WithRelated(data[0], IsData));
    }

    private static LocalizedText IsData => new("It is data, read from here.", "Đây là dữ liệu, lấy từ đây.");
}
