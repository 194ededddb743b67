using ReportGen.Core.Projects;
using ReportGen.Tests.Documents;

namespace ReportGen.Tests.Projects;

public sealed class ToolSchemasTests
{
    public static TheoryData<string> Names => [.. ToolSchemas.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_ToolsCopy_IsTheShippedProjects(string name)
    {
        var shipped = File.ReadAllText(Path.Combine(TestProject.Root, "data/schema", name));

        Assert.Equal(shipped, ToolSchemas.Read(name).Text);
    }
}
