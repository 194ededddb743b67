using System.Diagnostics;
using System.Globalization;
using ReportGen.Core.Data;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Rendering;

/// <summary>Turns data nodes into values of the template language, each with its node as origin.</summary>
/// <param name="types">What each scalar is.</param>
public sealed class ModelBuilder(ScalarTypes types)
{
    private const string Id = "id";
    private const string Order = "order";

    /// <summary>The content of one file.</summary>
    /// <param name="name">What templates call it; messages call it so too.</param>
    public ScriptValue File(string name, DataNode root) => Value(root, name);

    /// <summary>A record of a folder.</summary>
    /// <param name="name">What templates call the folder.</param>
    /// <param name="id">The name of its file, which becomes its member <c>id</c>.</param>
    public ModelRecord Record(string name, string id, DataMapping root) => new(OrderOf(root), RecordValue(name, id, root));

    private ScriptObject RecordValue(string name, string id, DataMapping root)
    {
        var record = new ScriptObject(new Origins(root.Span)) { Title = name, IsReadOnly = true };
        record.Set(Id, new ScriptText(id, new Origins(root.Span.File.Span(0, 0))));
        SetMembers(record, root);
        return record;
    }

    private decimal OrderOf(DataMapping root) =>
        root[Order] is DataScalar scalar && types.KindOf(scalar) is ScalarKinds.Integer or ScalarKinds.Number
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
        var items = new List<ScriptValue>(sequence.Items.Count);
        foreach (var item in sequence.Items)
            items.Add(Value(item, name));
        return new ScriptList(items, new Origins(sequence.Span)) { IsReadOnly = true };
    }

    private ScriptObject Object(DataMapping mapping, string name)
    {
        var result = new ScriptObject(new Origins(mapping.Span)) { Title = name, IsReadOnly = true };
        SetMembers(result, mapping);
        return result;
    }

    private void SetMembers(ScriptObject target, DataMapping mapping)
    {
        foreach (var entry in mapping.Entries)
            target.Set(entry.Key, Value(entry.Value, entry.Key));
    }

    private ScriptValue Scalar(DataScalar scalar)
    {
        var origins = new Origins(scalar.Span);
        return types.KindOf(scalar) switch
        {
            ScalarKinds.Null => new ScriptNull(origins),
            ScalarKinds.Boolean => new ScriptBoolean(scalar.Text.Equals("true", StringComparison.OrdinalIgnoreCase), origins),
            ScalarKinds.Integer or ScalarKinds.Number => Number(scalar.Text, origins),
            _ => new ScriptText(scalar.Text, origins),
        };
    }

    private static ScriptValue Number(string text, Origins origins)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return new ScriptInteger(whole, origins);
        var number = DataNumber.Parse(text);
        if (number?.AsDecimal is not { } value)
            return new ScriptDouble(double.TryParse(text, CultureInfo.InvariantCulture, out var large) ? large : double.NaN, origins);
        return number.IsWhole && value is >= long.MinValue and <= long.MaxValue ? new ScriptInteger((long)value, origins) : new ScriptDecimal(value, origins);
    }
}
