using System.Globalization;

namespace ReportGen.Core.Output;

/// <summary>The targets outside the file that one part refers to.</summary>
internal sealed class WordLinks
{
    private readonly List<WordRelationship> _relationships = [];

    /// <summary>In the order of first use; each target once.</summary>
    public IReadOnlyList<WordRelationship> All => _relationships;

    /// <summary>The id of a target: made from the target itself, so that it does not change when other links come and go.</summary>
    public string IdOf(string target)
    {
        foreach (var known in _relationships)
        {
            if (known.Target == target)
                return known.Id;
        }
        var id = "link" + WordIds.Hash(target).ToString("x8", CultureInfo.InvariantCulture);
        while (IsTaken(id))
            id += "x";
        _relationships.Add(new WordRelationship(id, WordRelationship.HyperlinkType, target, IsExternal: true));
        return id;
    }

    private bool IsTaken(string id)
    {
        foreach (var known in _relationships)
        {
            if (known.Id == id)
                return true;
        }
        return false;
    }
}

/// <summary>A relationship of a part.</summary>
internal sealed record WordRelationship(string Id, string Type, string Target, bool IsExternal)
{
    public const string HyperlinkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
}
