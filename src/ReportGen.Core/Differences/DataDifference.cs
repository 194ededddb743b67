using ReportGen.Core.Data;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Differences;

/// <summary>Compares two states of a data file, value by value.</summary>
/// <param name="path">The file.</param>
internal sealed class DataDifference(string path)
{
    private readonly List<InputChange> _changes = [];

    /// <summary>The differences, in the order of the file.</summary>
    public static IReadOnlyList<InputChange> Of(string path, DataNode old, DataNode now)
    {
        var difference = new DataDifference(path);
        difference.Compare("", old, DataTree.Extent(old), now, DataTree.Extent(now));
        return difference._changes;
    }

    private void Compare(string key, DataNode old, SourceSpan oldRecord, DataNode now, SourceSpan newRecord)
    {
        if (DataTree.AreEqual(old, now))
            return;
        if (old is DataMapping oldMapping && now is DataMapping newMapping)
            CompareMembers(key, oldMapping, oldRecord, newMapping, newRecord);
        else if (old is DataSequence oldList && now is DataSequence newList)
            CompareItems(key, oldList, oldRecord, newList, newRecord);
        else
            _changes.Add(new InputChange(path, key, Piece(old, oldRecord), Piece(now, newRecord)));
    }

    private void CompareMembers(string key, DataMapping old, SourceSpan oldRecord, DataMapping now, SourceSpan newRecord)
    {
        foreach (var entry in old.Entries)
        {
            var name = DataTree.Join(key, entry.Key);
            if (now[entry.Key] is { } partner)
                Compare(name, entry.Value, oldRecord, partner, newRecord);
            else
                AddRemoved(name, entry.Value, oldRecord, now);
        }
        foreach (var entry in now.Entries)
        {
            if (old[entry.Key] is null)
                AddAdded(DataTree.Join(key, entry.Key), entry.Value, newRecord, old);
        }
    }

    private void CompareItems(string key, DataSequence old, SourceSpan oldRecord, DataSequence now, SourceSpan newRecord)
    {
        var partners = PartnersOf(old, now);
        var inPlace = Alignment.Ascending(partners, _ => 1);
        var taken = new HashSet<int>(partners);
        for (var i = 0; i < partners.Length; i++)
        {
            var (item, partner) = (old.Items[i], partners[i] < 0 ? null : now.Items[partners[i]]);
            if (partner is null)
            {
                AddRemoved(DataTree.Join(key, DataTree.ItemName(item, i)), item, RecordOf(item, oldRecord), now);
                continue;
            }
            if (!inPlace.Contains(i))
                AddMoved(key, old, i, now, partners[i]);
            Compare(DataTree.Join(key, DataTree.ItemName(partner, partners[i])), item, RecordOf(item, oldRecord), partner, RecordOf(partner, newRecord));
        }
        for (var j = 0; j < now.Items.Count; j++)
        {
            if (!taken.Contains(j))
                AddAdded(DataTree.Join(key, DataTree.ItemName(now.Items[j], j)), now.Items[j], RecordOf(now.Items[j], newRecord), old);
        }
    }

    /// <summary>Items by their ids; without ids equal ones, then those that stand at the same place between equal ones.</summary>
    private static int[] PartnersOf(DataSequence old, DataSequence now)
    {
        var (before, after) = (NamesOf(old), NamesOf(now));
        var partners = Alignment.Of(before, after);
        var taken = new HashSet<int>(partners);
        for (var i = 0; i < partners.Length; i++)
        {
            var moved = partners[i] < 0 ? after.FindIndex(name => name == before[i]) : -1;
            if (moved >= 0 && taken.Add(moved))
                partners[i] = moved;
        }
        for (var i = 0; i < partners.Length; i++)
        {
            var next = i == 0 ? 0 : partners[i - 1] + 1;
            if (partners[i] < 0 && (i == 0 || partners[i - 1] >= 0) && next < now.Items.Count && DataTree.IdOf(old.Items[i]) is null && old.Items[i].GetType() == now.Items[next].GetType() && taken.Add(next))
                partners[i] = next;
        }
        return partners;
    }

    private static List<string> NamesOf(DataSequence list)
    {
        var names = new List<string>(list.Items.Count);
        foreach (var item in list.Items)
            names.Add(DataTree.IdOf(item) is { } id ? "#" + id : DataTree.Write(item));
        return names;
    }

    private static SourceSpan RecordOf(DataNode item, SourceSpan record) => item is DataScalar ? record : DataTree.Extent(item);

    private void AddRemoved(string key, DataNode node, SourceSpan record, DataNode holder) =>
        _changes.Add(new InputChange(path, key, Piece(node, record), null) { NewHolder = holder.Span });

    private void AddAdded(string key, DataNode node, SourceSpan record, DataNode holder) =>
        _changes.Add(new InputChange(path, key, null, Piece(node, record)) { OldHolder = holder.Span });

    /// <summary>The record of an item that moved is its list, since the items around it have another place too.</summary>
    private void AddMoved(string key, DataSequence old, int oldIndex, DataSequence now, int newIndex)
    {
        var (before, after) = (Piece(old.Items[oldIndex], DataTree.Extent(old)), Piece(now.Items[newIndex], DataTree.Extent(now)));
        var name = DataTree.ItemName(now.Items[newIndex], newIndex);
        _changes.Add(new InputChange(path, DataTree.Join(key, name), before with { Text = Place(oldIndex) }, after with { Text = Place(newIndex) }) { IsMove = true });
    }

    private static string Place(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"#{index + 1}");

    private static InputPiece Piece(DataNode node, SourceSpan record) => new(DataTree.Extent(node), record, DataTree.Brief(node));
}
