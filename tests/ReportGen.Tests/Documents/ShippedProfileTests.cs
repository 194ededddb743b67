using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;
using ReportGen.Core.Schemas;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Documents;

public sealed class ShippedProfileTests
{
    private static readonly string[] Shipped = ["dang-hd05", "dang-hd36", "hanhchinh-nd30"];

    public static TheoryData<string> Names => new(Shipped);

    private static string Folder => Path.Combine(TestProject.Root, "templates/profiles");

    [Fact]
    public void Shipped_AreAllProfilesThereAre()
    {
        var files = Directory.GetFiles(Folder, "*.yaml").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        Assert.Equal(Shipped, files);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Validate_ShippedProfile_SatisfiesTheSchema(string name)
    {
        var bag = new DiagnosticBag();
        var schema = SchemaSet.Read([Source("data/schema/profile.schema.json")], bag).Find("data/schema/profile.schema.json");
        var profile = YamlReader.Read(Source($"templates/profiles/{name}.yaml"), bag);

        Assert.NotNull(schema);
        Assert.NotNull(profile);
        SchemaValidator.Validate(schema, profile, bag, new ScalarTypes());

        Assert.Empty(bag.All.Select(diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_ShippedProfile_IsNamedLikeItsFile(string name)
    {
        var bag = new DiagnosticBag();

        var profile = ProfileReader.Read((DataMapping)YamlReader.Read(Source($"templates/profiles/{name}.yaml"), bag)!, bag);

        Assert.Empty(bag.All.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(name, profile?.Name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_ShippedProfile_HasASourceForEachValue(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, name + ".yaml"));
        var measures = lines.Where(line => line.Contains("size:", StringComparison.Ordinal) && !line.TrimStart().StartsWith('#'));

        Assert.All(measures.Where(line => !line.StartsWith("  body:", StringComparison.Ordinal)), line => Assert.Matches(@"#.*(\[[A-Z0-9]+\]|không dùng)", line));
    }

    private static SourceFile Source(string path) => new(path, File.ReadAllText(Path.Combine(TestProject.Root, path)));
}
