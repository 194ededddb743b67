namespace ReportGen.Core.Projects;

/// <summary>Where things stand in a project.</summary>
public static class ProjectPaths
{
    /// <summary>The folder of the data files.</summary>
    public const string DataFolder = "data";

    /// <summary>The folder of the schemas.</summary>
    public const string SchemaFolder = "data/schema";

    /// <summary>What the report is.</summary>
    public const string Report = "data/report.yaml";

    /// <summary>The rules across files.</summary>
    public const string Rules = "data/rules.yaml";

    /// <summary>The project's spellings and terms.</summary>
    public const string Lexicon = "data/lexicon.yaml";

    /// <summary>The folder of the templates.</summary>
    public const string TemplateFolder = "templates";

    /// <summary>The folder of the layout profiles.</summary>
    public const string ProfileFolder = "templates/profiles";

    /// <summary>The folder of the tests of rules and templates.</summary>
    public const string TestFolder = "tests";

    /// <summary>The schema of a data file or of the records of a folder.</summary>
    public static string SchemaOf(string name) => $"{SchemaFolder}/{name}.schema.json";
}
