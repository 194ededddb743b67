using System.Diagnostics;
using System.Globalization;
using ReportGen.Core.Data;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Rendering;

/// <summary>Turns data nodes into values of the template language, each with its node as origin.</summary>
public sealed class ModelBuilder
{
    private const string Id = "id";
    private const string Order = "order";

    private readonly ScalarTypes _types;
    private readonly KnownNames _names;

    /// <param name="types">What each scalar is.</param>
    public ModelBuilder(ScalarTypes types)
        : this(types, new KnownNames())
    {
    }

    /// <param name="types">What each scalar is.</param>
    /// <param name="names">Those of the records before.</param>
    internal ModelBuilder(ScalarTypes types, KnownNames names) => (_types, _names) = (types, names);

    /// <summary>The content of one file.</summary>
    /// <param name="name">What templates call it; messages call it so too.</param>
    public ScriptValue File(string name, DataNode root) => Value(root, name);

    /// <summary>A record of a folder.</summary>
    /// <param name="name">What templates call the folder.</param>
    /// <param name="id">The name of its file, which becomes its member <c>id</c>.</param>
    public ModelRecord Record(string name, string id, DataMapping root) => new(OrderOf(root), RecordValue(name, id, root));

    private ScriptObject RecordValue(string name, string id, DataMapping root)
    {
        var names = _names.Of(name, Id, root);
        var values = new ScriptValue[names.Order.Count];
        values[0] = new ScriptText(id, new Origins(root.Span.File.Span(0, 0)));
        return Object(name, names, values, 1, root);
    }

    private decimal OrderOf(DataMapping root) =>
        root[Order] is DataScalar scalar && _types.KindOf(scalar) is ScalarKinds.Integer or ScalarKinds.Number
            ? DataNumber.Parse(scalar.Text)?.AsDecimal ?? decimal.MaxValue
            : decimal.MaxValue;

    private ScriptValue Value(DataNode node, string name) => node switch
    {
        DataScalar scalar => Scalar(scalar),
        DataSequence sequence => List(sequence, name),
        DataMapping mapping => Object(mapping, name),
        _ => throw new UnreachableException(),
    };

    private ScriptList List(DataSequence sequence, string name)
    {
        var items = new List<ScriptValue>(sequence.ItemSpan.Length);
        foreach (var item in sequence.ItemSpan)
            items.Add(Value(item, name));
        return new ScriptList(items, new Origins(sequence)) { IsReadOnly = true };
    }

    private ScriptObject Object(DataMapping mapping, string name)
    {
        var names = _names.Of(name, first: null, mapping);
        return Object(name, names, new ScriptValue[names.Order.Count], 0, mapping);
    }

    /// <param name="next">The place of the next member; a member before it stands for another of its name.</param>
    private ScriptObject Object(string name, MemberNames names, ScriptValue[] values, int next, DataMapping mapping)
    {
        var first = next;
        foreach (var entry in mapping.EntrySpan)
        {
            var value = Value(entry.Value, entry.Key);
            values[first > 0 && entry.Key == Id ? 0 : next++] = value;
        }
        return new ScriptObject(names, values, new Origins(mapping)) { Title = name, IsReadOnly = true };
    }

    private ScriptValue Scalar(DataScalar scalar)
    {
        var origins = new Origins(scalar);
        return _types.KindOf(scalar) switch
        {
            ScalarKinds.Null => new ScriptNull(origins),
            ScalarKinds.Boolean => new ScriptBoolean(scalar.Text.Equals("true", StringComparison.OrdinalIgnoreCase), origins),
            ScalarKinds.Integer or ScalarKinds.Number => Number(scalar.Text, origins),
            _ => new ScriptText(scalar.Text, origins),
        };
    }

    private static ScriptValue Number(string text, Origins origins)
    {
        if (Digits.ValueOf(text) is var plain and >= 0)
            return new ScriptInteger(plain, origins);
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return new ScriptInteger(whole, origins);
        var number = DataNumber.Parse(text);
        if (number?.AsDecimal is not { } value)
            return new ScriptDouble(double.TryParse(text, CultureInfo.InvariantCulture, out var large) ? large : double.NaN, origins);
        return number.IsWhole && value is >= long.MinValue and <= long.MaxValue ? new ScriptInteger((long)value, origins) : new ScriptDecimal(value, origins);
    }
}
