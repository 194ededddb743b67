using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>Writes variables, members and elements.</summary>
internal sealed class Assignments(Interpreter interpreter)
{
    /// <summary>Assigns to whatever the expression names.</summary>
    public void Assign(Expression target, ScriptValue value)
    {
        switch (target)
        {
            case VariableExpression variable:
                AssignVariable(variable, value);
                break;
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
        if (interpreter.Frame.IsProtected(variable.Name, variable.IsLocal))
            throw Interpreter.Error(EvaluationDiagnostics.ReadOnly, variable.Span, variable.Name);
        if (interpreter.Frame.TryAssign(variable.Name, variable.IsLocal, value))
            return;
        if (interpreter.Variables.IsProtected(variable.Name))
            throw Interpreter.Error(EvaluationDiagnostics.ReadOnly, variable.Span, variable.Name);
        interpreter.Variables.Set(variable.Name, value);
    }

    private void AssignMember(MemberExpression member, ScriptValue value)
    {
        var target = interpreter.Expressions.Evaluate(member.Target);
        var members = target switch
        {
            ScriptObject found => found,
            ScriptList { IsReadOnly: false } list => list.Named ??= new ScriptObject(),
            ScriptList => throw Interpreter.Error(EvaluationDiagnostics.ReadOnly, member.NameSpan, member.Name),
            _ => throw Interpreter.Error(EvaluationDiagnostics.NotAnObject, member.Target.Span, target.Kind.Name),
        };
        if (members.IsProtected(member.Name))
            throw Interpreter.Error(EvaluationDiagnostics.ReadOnly, member.NameSpan, member.Name);
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
                throw Interpreter.Error(EvaluationDiagnostics.ReadOnly, element.Index.Span, name);
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
            throw Interpreter.Error(EvaluationDiagnostics.ReadOnly, element.Span, element.Target.Span.Text);
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
}
