using ReportGen.Core.Output;
using ReportGen.Tests.Documents;
using ReportGen.Tests.Snapshots;

namespace ReportGen.Tests.Output;

public sealed class MarkdownFormatTests
{
    [Fact]
    public void Write_Sample_ReadsWell() =>
        Snapshot.Verify(MarkdownFormat.Write(TestProject.Document(SampleText.Body, SampleText.Annex)), "md");
}
