namespace ReportGen.Core.Output;

/// <summary>A finished document of a report, ready to be written.</summary>
/// <param name="Name">File name without a folder: <c>bao-cao.docx</c>.</param>
/// <param name="Format">The format's short name, as in <c>--to</c>: <c>md</c> or <c>docx</c>.</param>
/// <param name="Write">Writes the bytes, always the same, from the stream's position on; leaves the stream open.</param>
public sealed record ReportOutput(string Name, string Format, Action<Stream> Write)
{
    /// <summary>Whether it is no document but a picture that the document of the same format shows.</summary>
    public bool IsPicture { get; init; }

    /// <summary>What tells it apart from the other outputs of a build, and finds it in an earlier build: the format of a document, the name of a picture.</summary>
    public string Key => IsPicture ? Name : Format;

    /// <summary>Whether it has one of these formats.</summary>
    public bool IsOf(IReadOnlyList<string> formats)
    {
        foreach (var format in formats)
        {
            if (format == Format)
                return true;
        }
        return false;
    }

    /// <summary>The same output with its bytes made once.</summary>
    internal ReportOutput WriteOut()
    {
        var content = new PieceStream();
        Write(content);
        return this with { Write = content.CopyOut };
    }

    /// <inheritdoc cref="WriteOut()"/>
    /// <param name="bytes">The bytes in one piece.</param>
    public ReportOutput WriteOut(out byte[] bytes)
    {
        using var content = new MemoryStream();
        Write(content);
        var made = bytes = content.ToArray();
        return this with { Write = stream => stream.Write(made) };
    }
}
