using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output.Verification;

/// <summary>
/// Opens finished documents again and says what is wrong with them: whether they say what the report says, and for Word files whether
/// they open without a repair or a question, are set as the profile asks and can be read by a screen reader.
/// </summary>
/// <param name="document">The one document that the files were written from.</param>
/// <param name="font">The face that all text must have; null when a style document decides it.</param>
internal sealed class DocumentVerifier(Document document, string? font)
{
    private readonly string _text = DocumentText.Of(document);

    /// <summary>Verifies one file.</summary>
    /// <param name="format">Its short name: <c>md</c> or <c>docx</c>.</param>
    /// <param name="path">To show in findings.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="diagnostics">Takes the findings; all are errors.</param>
    public void Verify(string format, string path, byte[] content, DiagnosticBag diagnostics)
    {
        if (format == "docx")
            VerifyWord(path, content, diagnostics);
        else
            TextCheck.Check(new VerifiedFile(path, MarkdownText.Of(Encoding.UTF8.GetString(content)), diagnostics), _text);
    }

    private void VerifyWord(string path, byte[] content, DiagnosticBag diagnostics)
    {
        // What the SDK cannot open must be found before it is asked to.
        var whole = new VerifiedFile(path, "", diagnostics);
        PackageCheck.Check(whole, content);
        if (whole.HasFindings)
            return;
        using var package = WordStories.Open(content);
        var file = new VerifiedFile(path, WordText.Of(new MemoryStream(content)), diagnostics);
        SchemaCheck.Check(file, package);
        ReferenceCheck.Check(file, package);
        IdentityCheck.Check(file, package);
        FieldCheck.Check(file, package);
        RepairCheck.Check(file, package);
        LookCheck.Check(file, package, font, document.Properties.Language);
        AccessibilityCheck.Check(file, package);
        TextCheck.Check(file, _text);
    }
}
