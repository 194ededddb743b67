using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Tests.Builds;

namespace ReportGen.Tests.Output.LibreOffice;

/// <summary>What LibreOffice leaves of the note of a document's inputs, and of its text, when it saves the document.</summary>
public sealed class OriginRoundTripTests
{
    [LibreOfficeTheory]
    [InlineData("shipped")]
    [InlineData("duty-roster")]
    public void Convert_Report_KeepsTheNoteAndTheText(string project)
    {
        var build = ReportBuilder.Build(new MemoryFiles(CaseRun.FilesOf(project)), new DiagnosticBag());
        Assert.NotNull(build);
        var stream = new MemoryStream();
        build.Outputs.Single(output => output.Format == "docx").Write(stream);
        var word = stream.ToArray();
        using var libreOffice = new LibreOfficeRun();

        var saved = ReportDocument.Read(libreOffice.Convert(word, "docx"), out _);

        var written = ReportDocument.Read(word, out _);
        Assert.NotNull(saved);
        Assert.NotNull(written?.Origin);
        Assert.Equal(written.Origin, saved.Origin);
        Assert.True(written.IsAsWritten);
        Assert.False(saved.IsAsWritten);
        Assert.Empty(saved.Edits());
        Assert.StartsWith("LibreOffice", saved.Program, StringComparison.Ordinal);
    }
}
