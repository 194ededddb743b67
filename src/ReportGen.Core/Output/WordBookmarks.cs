namespace ReportGen.Core.Output;

/// <summary>The bookmarks of a document: what fields and links inside it lead to.</summary>
internal sealed class WordBookmarks(WordXml xml)
{
    private readonly WordIds _ids = new();

    /// <summary>Begins a bookmark.</summary>
    /// <param name="name">At most 40 letters, figures and underscores, one that no other bookmark has.</param>
    /// <returns>What <see cref="End"/> asks for.</returns>
    public string Start(string name)
    {
        var id = _ids.Next(name);
        xml.Empty("w:bookmarkStart", "w:id", id, "w:name", name);
        return id;
    }

    /// <summary>Ends a bookmark.</summary>
    public void End(string id) => xml.Empty("w:bookmarkEnd", "w:id", id);
}
