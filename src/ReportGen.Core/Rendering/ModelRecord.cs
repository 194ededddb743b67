using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Rendering;

/// <summary>A record of a folder, not yet in its list.</summary>
/// <param name="Order">Its field <c>order</c>; the largest number when it has none.</param>
/// <param name="Value">The record.</param>
public sealed record ModelRecord(decimal Order, ScriptObject Value)
{
    /// <summary>The list of a folder.</summary>
    /// <param name="records">In the order of their paths.</param>
    /// <returns>Ordered by the field <c>order</c>; records without one come last, in the order of their paths.</returns>
    public static ScriptList ToList(IReadOnlyList<ModelRecord> records)
    {
        var places = new List<Place>(records.Count);
        for (var i = 0; i < records.Count; i++)
            places.Add(new Place(records[i], i));
        places.Sort(Place.Compare);

        var items = new List<ScriptValue>(places.Count);
        foreach (var place in places)
            items.Add(place.Record.Value);
        return new ScriptList(items) { IsReadOnly = true };
    }

    private sealed record Place(ModelRecord Record, int Index)
    {
        public static int Compare(Place a, Place b)
        {
            var order = a.Record.Order.CompareTo(b.Record.Order);
            return order != 0 ? order : a.Index.CompareTo(b.Index);
        }
    }
}
