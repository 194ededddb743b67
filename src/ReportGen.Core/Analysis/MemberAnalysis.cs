using ReportGen.Core.Diagnostics;
using ReportGen.Core.Schemas;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Analysis;

/// <summary>Reads variables, members and elements, and says which of them cannot be there.</summary>
internal sealed class MemberAnalysis(TemplateAnalysis analysis)
{
    private const int LongestHint = 60;


    /// <summary>What a variable is.</summary>
    /// <param name="isOptional">Whether a name that nobody knows is nothing and not an error.</param>
    public TemplateType Variable(VariableExpression variable, bool isOptional)
    {
        if (analysis.Find(variable.Name, variable.IsLocal) is { } slot)
            return analysis.Flow.Find(slot) ?? TemplateType.Unknown;
        if (!isOptional)
            AddUnknown(variable);
        return TemplateType.Unknown;
    }

    private void AddUnknown(VariableExpression variable)
    {
        var (frame, isDetached) = (analysis.Frame, analysis.IsDetached);
        analysis.Findings.Add(() => isDetached && analysis.WasBound(variable.Name) ? null : UnknownVariable(variable, frame));
    }

    /// <summary>What a member is.</summary>
    public TemplateType Member(TemplateType target, MemberExpression member, bool isOptional) =>
        Read(target, member.Name, member.NameSpan, isOptional || member.IsConditional, member);

    /// <summary>What an element is.</summary>
    public TemplateType Element(TemplateType target, TemplateType index, IndexExpression expression, bool isOptional)
    {
        if (index is TextConstant name && target is not ListType)
            return Read(target, name.Value, expression.Index.Span, isOptional || expression.IsConditional, expression);
        // A number picks an element of a list, but any of the keys of an object that has numbers for keys.
        DataUsage.ReadWhole(ReferenceEquals(index, TemplateType.Number) && target is ListType ? TemplateType.Never : target);
        var type = TemplateType.Never;
        foreach (var member in TypeJoin.MembersOf(target))
        {
            if (member is ListType list)
                type = TypeJoin.Of(type, list.Element);
            else if (member.IsText)
                type = TypeJoin.Of(type, TemplateType.Text);
            else if (!ReferenceEquals(member, TemplateType.Null))
                return TemplateType.Unknown;
        }
        if (ReferenceEquals(type, TemplateType.Never))
            return TemplateType.Unknown;
        return isOptional || expression.IsConditional ? TypeJoin.Of(type, TemplateType.Null) : type;
    }

    /// <summary>The members of a name that a list's elements have, as <c>array.map "name"</c> reads them.</summary>
    /// <param name="isOptional">Whether elements that lack it are left out.</param>
    public TemplateType MemberOfElements(TemplateType element, string name, SourceSpan place, bool isOptional, Expression call)
    {
        var reading = new MemberReading(analysis.Usage, name).Of(element);
        if (reading.IsUnknown)
            return TemplateType.Unknown;
        if (!reading.IsFound)
        {
            if (reading.Lacking is { } lacking)
                AddMissing(call, lacking, name, place, isOptional);
            return TemplateType.Unknown;
        }
        if (reading is { Presence: Presence.Optional, Owner: { } owner } && !isOptional)
            AddOptional(owner, name, place, MapHint);
        return reading.Type;
    }

    private static LocalizedText MapHint => new(
        "Write 'optional: true' behind the name to leave such elements out.",
        "Thêm “optional: true” sau tên để bỏ qua các phần tử đó.");

    private TemplateType Read(TemplateType target, string name, SourceSpan place, bool isOptional, Expression expression)
    {
        var reading = new MemberReading(analysis.Usage, name).Of(target);
        if (reading.IsUnknown)
        {
            // A function that nothing seen calls is looked at with arguments that tell nothing about other calls.
            if (!analysis.IsDetached)
                analysis.Findings.NoteFine(expression);
            return TemplateType.Unknown;
        }
        if (!reading.IsFound)
            return Missing(reading, name, place, isOptional, expression);
        analysis.Findings.NoteFine(expression);
        if (!isOptional && reading is { Presence: Presence.Optional, Owner: { } owner } && !analysis.Flow.IsTested(GuardAnalysis.TextOf(expression)))
            AddOptional(owner, name, place, HintFor(expression, name));
        return isOptional && (reading.CanBeNull || reading.Presence != Presence.Required) ? TypeJoin.Of(reading.Type, TemplateType.Null) : reading.Type;
    }

    private TemplateType Missing(MemberReading reading, string name, SourceSpan place, bool isOptional, Expression expression)
    {
        // Nothing, or a value that is not there on any way that is seen: only the run knows.
        if (reading.Lacking is not { } lacking)
            return isOptional && reading.CanBeNull ? TemplateType.Null : TemplateType.Unknown;
        AddMissing(expression, lacking, name, place, isOptional);
        return isOptional ? TemplateType.Null : TemplateType.Unknown;
    }

    /// <summary>With <c>?.</c>, a member that some other call of the same function knows is no mistake.</summary>
    private void AddMissing(Expression expression, TemplateType target, string name, SourceSpan place, bool isOptional)
    {
        if (isOptional && target is not (ObjectType { Shape.IsMade: false } or GroupType))
            return;
        // A function may be written for several kinds of data, though this report calls it for one.
        if (isOptional && analysis.Frame.IsFunction && analysis.KnowsField(name))
            return;
        NoteMeant(target, name, place);
        Diagnostic? Make() => IsMadeLater(target, name) ? null : UnknownMember(target, name, place);
        if (isOptional)
            analysis.Findings.AddUnlessFine(expression, Make);
        else
            analysis.Findings.Add(Make);
    }

    private void NoteMeant(TemplateType target, string name, SourceSpan place)
    {
        if (target is ObjectType { Shape.IsMade: false } found && NearestName.Find(name, NamesOf(found)) is { } meant)
            analysis.Findings.NoteMeant(found.Shape, meant, place.File);
    }

    /// <summary>Whether a template adds the member somewhere: to such an object, to a list, or to a value that is not followed.</summary>
    private bool IsMadeLater(TemplateType target, string name) => target switch
    {
        ObjectType { Shape.IsMade: true } made => made.Shape.IsOpen || made.Shape.Find(name) is not null || analysis.LooseMembers.Contains(name),
        ListType => analysis.LooseMembers.Contains(name),
        _ => false,
    };

    private Diagnostic? UnknownVariable(VariableExpression variable, AnalysisFrame frame)
    {
        if (variable.IsLocal ? frame.HasLocal(variable.Name) : IsNamed(variable.Name))
            return null;
        if (variable.IsInclude)
            return EvaluationDiagnostics.IncludeNeedsName.At(variable.Span);
        var shown = variable.IsLocal ? "$" + variable.Name : variable.Name;
        return EvaluationDiagnostics.UnknownVariable.At(variable.Span, shown)
            .WithHint(NameHints.ForVariable(shown, variable.Name, analysis.NamesFor(frame, variable.IsLocal)));
    }

    private bool IsNamed(string name) =>
        analysis.HasUnseenNames || analysis.HasGlobal(name) || analysis.LooseMembers.Contains(name);

    private static Diagnostic UnknownMember(TemplateType target, string name, SourceSpan place)
    {
        if (target is not (ObjectType or GroupType or ListType) && !target.IsText)
            return EvaluationDiagnostics.NoMembers.At(place, name, KindOf(target));
        var names = target switch
        {
            ObjectType found => NamesOf(found),
            GroupType group => group.Group.Names,
            _ => ["size"],
        };
        var hint = target switch
        {
            GroupType { Group.Title: { } title } => NameHints.ForFunction(title, name, names),
            ObjectType => Hints.DidYouMean(NearestName.Find(name, names)),
            _ => NameHints.ForMember(name, names),
        };
        return EvaluationDiagnostics.UnknownMember.At(place, name, NounOf(target)).WithHint(hint);
    }

    /// <summary>Once a misspelt name stands where the field may have been tested, that is all there is to say.</summary>
    private void AddOptional(ObjectType owner, string name, SourceSpan place, LocalizedText hint)
    {
        var findings = analysis.Findings;
        findings.Add(() => findings.IsMeant(owner.Shape, name, place.File) ? null : Optional(owner, name, place, hint));
    }

    private static Diagnostic Optional(ObjectType owner, string name, SourceSpan place, LocalizedText hint)
    {
        var diagnostic = AnalysisDiagnostics.OptionalField.At(place, name, NounOf(owner)).WithHint(hint);
        return owner.Find(name)?.Place is { } described ? diagnostic.WithRelated(described, TheField) : diagnostic;
    }

    private static LocalizedText TheField => new("the field in the schema", "trường này trong lược đồ");

    private static LocalizedText HintFor(Expression expression, string name)
    {
        var target = expression is MemberExpression member ? member.Target.Span.Text : "";
        return target.Length is 0 or > LongestHint || target.Contains('\n', StringComparison.Ordinal)
            ? new("Test it first, or give what to use instead by '??'.", "Hãy kiểm tra trước khi đọc, hoặc dùng “??” để ghi giá trị thay thế.")
            : new(
                "Test it first by 'if {0}?.{1}', or give what to use instead: '{0}.{1} ?? …'.",
                "Hãy kiểm tra trước bằng “if {0}?.{1}”, hoặc ghi giá trị thay thế: “{0}.{1} ?? …”.",
                target, name);
    }

    private static LocalizedText NounOf(TemplateType type)
    {
        var title = type switch
        {
            ObjectType found => found.Shape.Title,
            GroupType group => group.Group.Title,
            _ => null,
        };
        return title is null ? KindOf(type) : new LocalizedText("'{0}'", "“{0}”", SchemaNouns.Of(title));
    }

    private static LocalizedText KindOf(TemplateType type) => type.Kind?.Name ?? LocalizedText.Same("?");

    private static List<string> NamesOf(ObjectType type)
    {
        var names = new List<string>(type.Shape.Names);
        names.AddRange(type.Own?.Keys ?? (IEnumerable<string>)[]);
        return names;
    }
}
