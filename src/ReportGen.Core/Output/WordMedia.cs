using System.Globalization;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>The pictures of a Word file, each in a part of its own: named by its path, so that it keeps its name when others come and go.</summary>
internal sealed class WordMedia
{
    private readonly List<WordMedium> _media = [];
    private readonly List<string> _extensions = [];

    public WordMedia(IReadOnlyList<Picture> pictures)
    {
        foreach (var picture in pictures)
            Add(picture);
    }

    /// <summary>In the order of first use.</summary>
    public IReadOnlyList<WordMedium> All => _media;

    /// <summary>The endings of their names, each once.</summary>
    public IReadOnlyList<string> Extensions => _extensions;

    /// <summary>The id of the relationship that leads to a picture.</summary>
    public string IdOf(Picture picture)
    {
        foreach (var medium in _media)
        {
            if (ReferenceEquals(medium.Picture, picture))
                return medium.Id;
        }
        throw new ArgumentException($"The document does not list the picture '{picture.Path}'.", nameof(picture));
    }

    private void Add(Picture picture)
    {
        var id = "picture" + WordIds.Hash(picture.Path).ToString("x8", CultureInfo.InvariantCulture);
        while (IsTaken(id))
            id += "x";
        var extension = picture.Size.IsPng ? "png" : "jpeg";
        if (!_extensions.Contains(extension))
            _extensions.Add(extension);
        _media.Add(new WordMedium(id, $"media/{id}.{extension}", picture));
    }

    private bool IsTaken(string id)
    {
        foreach (var medium in _media)
        {
            if (medium.Id == id)
                return true;
        }
        return false;
    }
}

/// <summary>A picture in a Word file.</summary>
/// <param name="Id">Of the relationship that leads to it.</param>
/// <param name="Name">Of its part, below <c>word/</c>.</param>
/// <param name="Picture">The picture.</param>
internal sealed record WordMedium(string Id, string Name, Picture Picture);
