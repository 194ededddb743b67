using ReportGen.Core.Scripting.Syntax;

namespace ReportGen.Core.Analysis;

/// <summary>Follows what is assigned to variables, members and elements.</summary>
internal sealed class AssignmentAnalysis(TemplateAnalysis analysis)
{
    /// <summary>Assigns to whatever the expression names.</summary>
    public void Assign(Expression target, TemplateType type)
    {
        switch (target)
        {
            case VariableExpression variable:
                AssignVariable(variable, type);
                break;
            case MemberExpression member:
                AssignMember(analysis.Expressions.TypeOf(member.Target), member.Name, type);
                break;
            case IndexExpression element:
                var owner = analysis.Expressions.TypeOf(element.Target);
                AssignElement(element, owner, analysis.Expressions.TypeOf(element.Index), type);
                break;
            case NestedExpression nested:
                Assign(nested.Value, type);
                break;
            default:
                break;
        }
    }

    /// <summary>Makes variables of the members of an object.</summary>
    public void Import(TemplateType type)
    {
        DataUsage.ReadWhole(type);
        if (type is not ObjectType found || found.Shape.IsOpen)
            analysis.HasUnseenNames = true;
        if (type is not ObjectType members)
            return;
        foreach (var name in members.Shape.Names)
            AssignVariable(name, members.Find(name)?.Type ?? TemplateType.Unknown);
        foreach (var own in members.Own ?? [])
            AssignVariable(own.Key, own.Value.Type);
    }

    private void AssignVariable(string name, TemplateType type)
    {
        var slot = analysis.Frame.Find(name, isLocal: false) ?? (analysis.HasGlobal(name) ? analysis.Find(name, isLocal: false) : null);
        analysis.Flow.Assign(slot ?? analysis.AddGlobal(name), type);
    }

    private void AssignVariable(VariableExpression variable, TemplateType type)
    {
        if (variable.IsLocal)
        {
            analysis.Flow.Assign(analysis.Frame.Find(variable.Name, isLocal: true) ?? analysis.Frame.AddLocal(variable.Name), type);
            return;
        }
        if (analysis.Frame.InnermostObject() is { } owner)
            AssignMember(owner, variable.Name, type);
        AssignVariable(variable.Name, type);
    }

    private void AssignMember(TemplateType target, string name, TemplateType type)
    {
        foreach (var member in TypeJoin.MembersOf(target))
        {
            if (member is ObjectType { Shape.IsMade: true } made)
                SetMember(made.Shape, name, type);
            else if (member is not ObjectType)
                analysis.LooseMembers.Add(name);
        }
    }

    private void AssignElement(IndexExpression element, TemplateType target, TemplateType index, TemplateType type)
    {
        foreach (var member in TypeJoin.MembersOf(target))
        {
            if (member is ObjectType { Shape.IsMade: true } made)
            {
                if (index is TextConstant name)
                    AssignMember(made, name.Value, type);
                else
                    Open(made.Shape);
            }
            else if (member is ListType list)
            {
                Assign(element.Target, new ListType(TypeJoin.Of(list.Element, TypeJoin.Of(type, TemplateType.Null))));
            }
        }
    }

    private void SetMember(ObjectShape shape, string name, TemplateType type)
    {
        var before = shape.Find(name)?.Type;
        var joined = TypeJoin.Of(before ?? TemplateType.Never, type);
        if (before is not null && TypeJoin.Same(before, joined))
            return;
        analysis.ShapeVersion++;
        shape.Set(name, new ObjectField(Presence.Uncertain, joined));
    }

    private void Open(ObjectShape shape)
    {
        if (shape.IsOpen)
            return;
        analysis.ShapeVersion++;
        shape.IsOpen = true;
    }
}
