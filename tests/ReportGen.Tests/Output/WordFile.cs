using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReportGen.Core.Documents;
using ReportGen.Core.Output;

namespace ReportGen.Tests.Output;

/// <summary>Word files in memory.</summary>
internal static class WordFile
{
    public static MemoryStream Write(Document document, Profile profile)
    {
        var stream = new MemoryStream();
        WordFormat.Write(document, profile, origin: null, stream);
        stream.Position = 0;
        return stream;
    }

    /// <summary>What the SDK's validator finds.</summary>
    public static IReadOnlyList<string> Validate(MemoryStream file)
    {
        file.Position = 0;
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package);
        return [.. errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    /// <summary>The text of one part, indented.</summary>
    public static string Part(MemoryStream file, string name)
    {
        file.Position = 0;
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        using var content = zip.GetEntry(name)!.Open();
        return XDocument.Load(content).ToString() + "\n";
    }

    public static IReadOnlyList<string> PartNames(MemoryStream file)
    {
        file.Position = 0;
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }
}
