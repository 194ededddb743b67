using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ReportGen.Core.Output.Verification;

/// <summary>Holds a Word file against the schemas of the SDK.</summary>
internal static class SchemaCheck
{
    private const int MostFindings = 20;

    /// <summary>Reports what the validator finds, for Word 2019 and for the newest version it knows.</summary>
    public static void Check(VerifiedFile file, WordprocessingDocument package)
    {
        foreach (var version in (FileFormatVersions[])[FileFormatVersions.Office2019, FileFormatVersions.Microsoft365])
        {
            foreach (var error in new OpenXmlValidator(version) { MaxNumberOfErrors = MostFindings }.Validate(package))
                Report(file, error);
        }
    }

    private static void Report(VerifiedFile file, ValidationErrorInfo error)
    {
        var part = error.Part?.Uri.OriginalString.TrimStart('/') ?? "";
        var paragraph = error.Node is null ? "" : WordStories.ParagraphOf(error.Node);
        file.ReportAt(paragraph, VerificationDiagnostics.FormatBroken, part, error.Path?.XPath ?? "", error.Description.TrimEnd('.'));
    }
}
