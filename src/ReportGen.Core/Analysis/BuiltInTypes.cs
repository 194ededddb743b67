namespace ReportGen.Core.Analysis;

/// <summary>What built-in functions give, as far as it is the same for all arguments or follows from their types.</summary>
internal static class BuiltInTypes
{
    /// <summary>The type of the result.</summary>
    /// <param name="name">With its group: <c>array.first</c>.</param>
    /// <param name="arguments">One for each parameter; null for one that was not given.</param>
    public static TemplateType Of(string name, TemplateType?[] arguments)
    {
        var first = arguments.Length > 0 ? arguments[0] ?? TemplateType.Unknown : TemplateType.Unknown;
        var second = arguments.Length > 1 ? arguments[1] ?? TemplateType.Unknown : TemplateType.Unknown;
        switch (name.AsSpan(0, name.IndexOf('.', StringComparison.Ordinal)))
        {
            case "array":
                return OfArray(name, first, second, arguments);
            case "object":
                return OfObject(name, first, second);
            case "math":
                return name switch { "math.is_number" => TemplateType.Boolean, "math.format" => TemplateType.Text, _ => TemplateType.Unknown };
            case "date":
                return name is "date.to_string" or "date.parse_to_string" ? TemplateType.Unknown : TypeJoin.Of(TemplateType.Date, TemplateType.Null);
            case "timespan":
                return TemplateType.TimeSpan;
            case "regex":
                return OfRegex(name);
            case "string":
                return OfString(name);
            default:
                return name switch { "vn.sort" => ListOf(first), "vn.sum" => TemplateType.Number, _ => TemplateType.Text };
        }
    }

    private static TemplateType OfArray(string name, TemplateType list, TemplateType second, TemplateType?[] arguments)
    {
        switch (name)
        {
            case "array.add":
                return new ListType(TypeJoin.Of(ElementOf(list), second));
            case "array.add_range" or "array.concat":
                return new ListType(TypeJoin.Of(ElementOf(list), ElementOf(second)));
            case "array.insert_at":
                return new ListType(TypeJoin.Of(ElementOf(list), arguments[2] ?? TemplateType.Unknown));
            case "array.compact":
                return new ListType(TypeJoin.WithoutNull(ElementOf(list)));
            case "array.any":
                return TemplateType.Boolean;
            case "array.contains":
                DataUsage.ReadWhole(list);
                DataUsage.ReadWhole(second);
                return TemplateType.Boolean;
            case "array.size":
                return TemplateType.Number;
            case "array.join":
                DataUsage.ReadWhole(list);
                return TemplateType.Text;
            case "array.first" or "array.last" or "array.cycle":
                return TypeJoin.Of(TypeJoin.ElementOf(list), TemplateType.Null);
            case "array.uniq":
                DataUsage.ReadWhole(list);
                return ListOf(list);
            default:
                return ListOf(list);
        }
    }

    private static TemplateType OfObject(string name, TemplateType first, TemplateType second)
    {
        switch (name)
        {
            case "object.default":
                return TypeJoin.Of(ReferenceEquals(first, TemplateType.Null) ? TemplateType.Never : TypeJoin.WithoutNull(first), second);
            case "object.has_key" or "object.has_value":
                ReadKey(first, second);
                return TemplateType.Boolean;
            case "object.keys":
                return new ListType(TemplateType.Text);
            case "object.values":
                DataUsage.ReadWhole(first);
                return ListType.OfAnything;
            case "object.size":
                return TemplateType.Number;
            default:
                return TemplateType.Unknown;
        }
    }

    private static void ReadKey(TemplateType target, TemplateType key)
    {
        if (target is ObjectType found && key is TextConstant name)
            found.Shape.Read.Add(name.Value);
        else
            DataUsage.ReadWhole(target);
    }

    private static TemplateType OfRegex(string name) => name switch
    {
        "regex.match" or "regex.split" => new ListType(TemplateType.Text),
        "regex.matches" => new ListType(new ListType(TemplateType.Text)),
        _ => TemplateType.Text,
    };

    private static TemplateType OfString(string name) => name switch
    {
        "string.split" => new ListType(TemplateType.Text),
        "string.contains" or "string.starts_with" or "string.ends_with" or "string.equals_ignore_case" or "string.empty" or "string.whitespace" =>
            TemplateType.Boolean,
        "string.size" or "string.index_of" => TemplateType.Number,
        "string.to_int" or "string.to_long" or "string.to_float" or "string.to_double" => TemplateType.Unknown,
        _ => TemplateType.Text,
    };

    private static ListType ListOf(TemplateType list) => new(ElementOf(list));

    /// <summary>The elements of a list that may still be empty.</summary>
    private static TemplateType ElementOf(TemplateType list) => list is ListType known ? known.Element : TypeJoin.ElementOf(list);
}
