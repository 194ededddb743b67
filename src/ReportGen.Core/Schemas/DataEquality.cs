using System.Diagnostics;
using ReportGen.Core.Data;

namespace ReportGen.Core.Schemas;

/// <summary>Compares data the way JSON Schema does (core, 4.2.2): 1 equals 1.0, the order of keys does not count.</summary>
internal static class DataEquality
{
    /// <summary>Whether a node can be read as a value of the schema.</summary>
    public static bool CanBe(DataNode node, DataNode value) => (node, value) switch
    {
        (DataScalar scalar, DataScalar wanted) => KindEqual(scalar, scalar.Kinds, wanted) != 0,
        (DataSequence list, DataSequence wanted) => ItemsCanBe(list, wanted),
        (DataMapping mapping, DataMapping wanted) => FieldsCanBe(mapping, wanted),
        _ => false,
    };

    /// <summary>The kind in which a scalar equals a value of the schema; 0 when it does not.</summary>
    public static ScalarKinds KindEqual(DataScalar scalar, ScalarKinds kinds, DataScalar value)
    {
        var wanted = ScalarTypes.PreferredOf(value.Kinds);
        switch (wanted)
        {
            case ScalarKinds.Null:
                return kinds & ScalarKinds.Null;
            case ScalarKinds.Boolean:
                return (kinds & ScalarKinds.Boolean) != 0 && IsTrue(scalar) == IsTrue(value) ? ScalarKinds.Boolean : 0;
            case ScalarKinds.String:
                return (kinds & ScalarKinds.String) != 0 && scalar.Text == value.Text ? ScalarKinds.String : 0;
            default:
                return (kinds & ScalarKinds.Number) != 0 && NumbersEqual(scalar.Text, value.Text) ? kinds & ~ScalarKinds.String : 0;
        }
    }

    /// <summary>A text that is the same for equal nodes only.</summary>
    public static string KeyOf(DataNode node) => node switch
    {
        DataScalar scalar => KeyOf(scalar),
        DataSequence list => KeyOf(list),
        DataMapping mapping => KeyOf(mapping),
        _ => throw new UnreachableException(),
    };

    private static string KeyOf(DataScalar scalar) => ScalarTypes.PreferredOf(scalar.Kinds) switch
    {
        ScalarKinds.Null => "null",
        ScalarKinds.Boolean => IsTrue(scalar) ? "true" : "false",
        ScalarKinds.String => Quote(scalar.Text),
        _ => DataNumber.Parse(scalar.Text)?.ToString() ?? scalar.Text,
    };

    private static string KeyOf(DataSequence list)
    {
        var items = list.ItemSpan;
        var keys = new string[items.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = KeyOf(items[i]);
        return "[" + string.Join(",", keys) + "]";
    }

    /// <summary>The fields in the order of their keys, whatever their order in the file.</summary>
    private static string KeyOf(DataMapping mapping)
    {
        var entries = mapping.EntrySpan;
        var keys = new string[entries.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = string.Concat(Quote(entries[i].Key), ":", KeyOf(entries[i].Value));
        Array.Sort(keys, string.CompareOrdinal);
        return "{" + string.Join(",", keys) + "}";
    }

    private static string Quote(string text) =>
        string.Concat("\"", text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal), "\"");

    private static bool ItemsCanBe(DataSequence list, DataSequence wanted)
    {
        if (list.Items.Count != wanted.Items.Count)
            return false;
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (!CanBe(list.Items[i], wanted.Items[i]))
                return false;
        }
        return true;
    }

    private static bool FieldsCanBe(DataMapping mapping, DataMapping wanted)
    {
        if (mapping.Entries.Count != wanted.Entries.Count)
            return false;
        foreach (var entry in mapping.EntrySpan)
        {
            if (wanted[entry.Key] is not { } value || !CanBe(entry.Value, value))
                return false;
        }
        return true;
    }

    private static bool NumbersEqual(string a, string b) =>
        a == b || (DataNumber.Parse(a) is { } x && DataNumber.Parse(b) is { } y && x.CompareTo(y) == 0);

    private static bool IsTrue(DataScalar scalar) => scalar.Text[0] is 't' or 'T';
}
