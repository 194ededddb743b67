using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>Holds the keywords about single values against a node: lists of values, text, numbers.</summary>
internal static class ValueEvaluator
{
    /// <summary>Whether a node is one of the allowed values; a scalar is then read as that value is.</summary>
    public static bool Fits(IReadOnlyList<DataNode> values, InstancePlace place, ScalarKinds kinds, SchemaResult result)
    {
        ScalarKinds fitting = 0;
        for (var i = 0; i < values.Count; i++)
        {
            var value = values[i];
            if (place.Node is not DataScalar scalar)
            {
                if (DataEquality.CanBe(place.Node, value))
                    return true;
            }
            else if (value is DataScalar wanted)
                fitting |= DataEquality.KindEqual(scalar, kinds, wanted);
        }
        if (fitting != 0 && place.Node is DataScalar plain && PlainScalars.MayBeReadOtherwise(plain))
            result.Read(plain, fitting, IsSettled(values, fitting));
        return fitting != 0;
    }

    /// <summary>Whether a list allows the text and, for readers that see one there, a truth: <c>["off", false]</c>.</summary>
    private static bool IsSettled(IReadOnlyList<DataNode> values, ScalarKinds fitting)
    {
        if (fitting != ScalarKinds.String)
            return false;
        foreach (var value in values)
        {
            if (value is DataScalar scalar && ScalarTypes.PreferredOf(scalar.Kinds) == ScalarKinds.Boolean)
                return true;
        }
        return false;
    }

    /// <summary>Tells that a node is none of the allowed values.</summary>
    public static SchemaFinding Refuse(IReadOnlyList<DataNode> values, InstancePlace place)
    {
        var shown = SchemaWords.ValueOf(place.Node);
        if (place.Node is DataScalar { Text.Length: 0 })
            return SchemaEvaluator.Finding(
                SchemaDiagnostics.EmptyValue.At(place.Span, place.Subject, SchemaWords.ListOf(Names(values))), place, "enum");
        if (values.Count == 1)
            return SchemaEvaluator.Finding(
                SchemaDiagnostics.NotTheValue.At(place.Span, place.Subject, SchemaWords.ValueOf(values[0]), shown), place, "const");
        var names = Names(values);
        var diagnostic = SchemaDiagnostics.NotAllowed.At(place.Span, shown, place.Subject, SchemaWords.ListOf(names))
            .WithHint(Hints.DidYouMean(NearestName.Find(shown, names)));
        return SchemaEvaluator.Finding(diagnostic, place, "enum");
    }

    /// <summary>Holds the rest against a scalar; the first that fails is enough.</summary>
    public static void EvaluateScalar(JsonSchema schema, DataScalar scalar, InstancePlace place, ScalarKinds kinds, SchemaResult result)
    {
        var finding = ScalarTypes.PreferredOf(kinds) switch
        {
            ScalarKinds.String => EvaluateText(schema, scalar.Text, place),
            ScalarKinds.Integer or ScalarKinds.Number when schema.Number is not null => EvaluateNumber(schema.Number, scalar.Text, place),
            _ => null,
        };
        if (finding is not null)
            result.Add(finding);
    }

    private static List<string> Names(IReadOnlyList<DataNode> values)
    {
        var names = new List<string>(values.Count);
        foreach (var value in values)
            names.Add(SchemaWords.ValueOf(value));
        return names;
    }

    /// <summary>Whether a text has the format that a schema asks for, if it asks for one that is checked.</summary>
    public static bool HasFormat(JsonSchema schema, string text) =>
        schema.Format is null || schema.Resource.Mode != SchemaMode.Project || SchemaFormats.Fits(schema.Format, text);

    /// <summary>Whether a text is neither too short nor too long.</summary>
    public static bool HasLength(TextRules rules, string text)
    {
        // A character takes one or two units: mostly there is nothing to count.
        var isSurelyLong = rules.MinLength is not { } least || text.Length / 2 >= least;
        var isSurelyShort = rules.MaxLength is not { } most || text.Length <= most;
        if (isSurelyLong && isSurelyShort)
            return true;
        var length = LengthOf(text);
        return !(length < rules.MinLength) && !(length > rules.MaxLength);
    }

    private static SchemaFinding? EvaluateText(JsonSchema schema, string text, InstancePlace place)
    {
        if (!HasFormat(schema, text) && schema.Format is not null)
            return Finding(place, "format", SchemaDiagnostics.WrongFormat,
                SchemaWords.Shorten(text), place.Subject, SchemaFormats.Describe(schema.Format));
        if (schema.Text is not { } rules)
            return null;
        if (!HasLength(rules, text) && EvaluateLength(rules, LengthOf(text), place) is { } finding)
            return finding;
        if (rules.Pattern is not null && !rules.Pattern.IsFoundIn(text))
            return Finding(place, "pattern", SchemaDiagnostics.WrongPattern, SchemaWords.Shorten(text), place.Subject, rules.Pattern.Text);
        return null;
    }

    private static SchemaFinding? EvaluateLength(TextRules rules, int length, InstancePlace place)
    {
        if (length == 0 && rules.MinLength is > 0)
            return Finding(place, "minLength", SchemaDiagnostics.EmptyValue, place.Subject, SchemaWords.SomeText);
        if (length < rules.MinLength)
            return Finding(place, "minLength", SchemaDiagnostics.TooShort, place.Subject, length, rules.MinLength);
        return length > rules.MaxLength
            ? Finding(place, "maxLength", SchemaDiagnostics.TooLong, place.Subject, length, rules.MaxLength)
            : null;
    }

    private static int LengthOf(string text)
    {
        var length = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                length--;
        }
        return length;
    }

    private static SchemaFinding? EvaluateNumber(NumberRules rules, string text, InstancePlace place)
    {
        if (DataNumber.Parse(text) is not { } number)
            return null;
        if (rules.Minimum is { } minimum && number.CompareTo(minimum) < 0)
            return OutOfRange(place, "minimum", text, new("at least {0}", "từ {0} trở lên", minimum.ToString()));
        if (rules.Maximum is { } maximum && number.CompareTo(maximum) > 0)
            return OutOfRange(place, "maximum", text, new("at most {0}", "không quá {0}", maximum.ToString()));
        if (rules.ExclusiveMinimum is { } above && number.CompareTo(above) <= 0)
            return OutOfRange(place, "exclusiveMinimum", text, new("more than {0}", "lớn hơn {0}", above.ToString()));
        if (rules.ExclusiveMaximum is { } below && number.CompareTo(below) >= 0)
            return OutOfRange(place, "exclusiveMaximum", text, new("less than {0}", "nhỏ hơn {0}", below.ToString()));
        return rules.MultipleOf is { } step && !number.IsMultipleOf(step)
            ? Finding(place, "multipleOf", SchemaDiagnostics.NotMultiple, place.Subject, text, step.ToString())
            : null;
    }

    private static SchemaFinding OutOfRange(InstancePlace place, string keyword, string text, LocalizedText bound) =>
        Finding(place, keyword, SchemaDiagnostics.OutOfRange, place.Subject, text, bound);

    private static SchemaFinding Finding(InstancePlace place, string keyword, DiagnosticDescriptor descriptor, params IReadOnlyList<object> arguments) =>
        SchemaEvaluator.Finding(descriptor.At(place.Span, arguments), place, keyword);
}
