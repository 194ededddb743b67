using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;

namespace ReportGen.Tests.Documents;

public sealed class ReportFrameReaderTests
{
    [Fact]
    public void Read_WholeReport_KeepsValuesAndPlaces()
    {
        var frame = TestProject.Frame();

        Assert.Equal("Tỉnh ủy Sông Bình", frame.Issuer.Text);
        Assert.Equal("report.yaml:7:17", frame.Issuer.Span.ToString());
        Assert.Null(frame.Number);
        Assert.Equal(PageOrientation.Landscape, Assert.Single(frame.Annexes).Orientation);
        Assert.Equal(3, frame.Recipients[0].Items.Count);
    }

    [Theory]
    [InlineData("type: Báo cáo\n", "", "RG5030", "report.yaml:1:1")]
    [InlineData("date:\n", "date: 2023-02-30\n", "RG5036", "report.yaml:11:7")]
    [InlineData("date:\n", "date: 2022-02-03\n", "RG5037", "report.yaml:12:7")]
    [InlineData("date:\n", "date: [1]\n", "RG5031", "report.yaml:11:1")]
    [InlineData("orientation: landscape", "orientation: portrat", "RG5032", "report.yaml:20:108")]
    public void Read_WrongValue_IsReportedAtItsPlace(string right, string wrong, string id, string place)
    {
        var bag = new DiagnosticBag();

        var frame = ReportFrameReader.Read(TestProject.Yaml(TestProject.ReportYaml.Replace(right, wrong, StringComparison.Ordinal)), bag);

        Assert.Null(frame);
        var diagnostic = Assert.Single(bag.All);
        Assert.Equal(id, diagnostic.Descriptor.Id);
        Assert.Equal(place, diagnostic.Span.ToString());
    }
}
