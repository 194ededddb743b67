using System.Xml;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>A Word file that a report is compared with: one that reportgen wrote, one that was edited since, or any other.</summary>
public sealed class WordBase
{
    /// <summary>Beyond this a file is refused before it is unpacked.</summary>
    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>How a file of the old kind begins; files with a password begin so too.</summary>
    private static readonly byte[] OldWord = [0xD0, 0xCF, 0x11, 0xE0];

    private const int DeepestElement = 200;

    private readonly byte[] _content;

    private WordBase(byte[] content, bool isOurs)
    {
        _content = content;
        IsUntouched = isOurs;
    }

    /// <summary>Whether reportgen wrote it and no word processor saved it since.</summary>
    public bool IsUntouched { get; }

    /// <summary>What could not be carried into the comparison; known once it was compared.</summary>
    public IReadOnlyList<LocalizedText> Lost { get; private set; } = [];

    /// <summary>Its bytes.</summary>
    internal byte[] Content => _content;

    /// <summary>Reads a file.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="trouble">Why it cannot be read; null when it can.</param>
    /// <returns>Null when it cannot be read.</returns>
    public static WordBase? Read(byte[] content, out LocalizedText? trouble)
    {
        trouble = TroubleOf(content, out var parts);
        return trouble is null ? new WordBase(content, IsOurs(parts)) : null;
    }

    /// <summary>A file that was written just now.</summary>
    internal static WordBase OfOurs(byte[] content) => new(content, isOurs: true);

    /// <summary>Whether a file was written by reportgen and not saved by another program since.</summary>
    public static bool IsOurs(byte[] content) => TroubleOf(content, out var parts) is null && IsOurs(parts);

    private static LocalizedText? TroubleOf(byte[] content, out PackageParts? parts)
    {
        parts = null;
        if (content.AsSpan().StartsWith(OldWord))
            return ImportTexts.OldWord;
        if (!content.AsSpan().StartsWith("PK"u8))
            return ImportTexts.NotAZip;
        var size = 0L;
        parts = content.Length > MostBytes ? null : PackageParts.Read(content, out size);
        if (content.Length > MostBytes || size > PackageParts.MostBytes)
            return ImportTexts.TooLarge with { Arguments = [PackageParts.MostBytes / 1024 / 1024] };
        if (parts is null)
            return ImportTexts.NotAZip;
        foreach (var name in parts.Names.Where(name => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            if (DepthOf(parts.Bytes(name) ?? []) is not { } depth)
                return ImportTexts.NoDocument;
            if (depth > DeepestElement)
                return ImportTexts.TooDeep with { Arguments = [DeepestElement] };
        }
        return WordFileParts.Read(parts) is null ? ImportTexts.NoDocument : null;
    }

    /// <summary>How deep a part is nested, told as soon as it is beyond reason; null when it is no XML.</summary>
    private static int? DepthOf(byte[] part)
    {
        var depth = 0;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(part), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (depth <= DeepestElement && reader.Read())
                depth = Math.Max(depth, reader.Depth);
            return depth;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static bool IsOurs(PackageParts? parts) =>
        parts?.Xml("docProps/app.xml")?.Root?.Elements().FirstOrDefault(item => item.Name.LocalName == "Application")?.Value == "reportgen";

    /// <summary>The file such as it is compared with a new document.</summary>
    internal WordFileParts For(WordFileParts now)
    {
        var file = WordFileParts.Read(PackageParts.Read(_content)) ?? throw new InvalidOperationException("The file was read before.");
        if (!IsUntouched)
            Lost = WordImport.Normalize(file, now);
        return file;
    }
}
