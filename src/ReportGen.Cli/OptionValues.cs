namespace ReportGen.Cli;

/// <summary>The values that options take, for checking them, for the help and for completion.</summary>
internal static class OptionValues
{
    /// <summary>How findings can be printed.</summary>
    public static readonly IReadOnlyList<string> Formats = ["pretty", "plain", "github", "sarif", "junit", "json"];

    /// <summary>The values of an option.</summary>
    /// <param name="option">Its long name.</param>
    /// <param name="command">The command that it was given to.</param>
    /// <returns>Empty when anything goes.</returns>
    public static IReadOnlyList<string> Of(string option, string command) => option switch
    {
        "--lang" => ["vi", "en"],
        "--format" => Formats,
        "--color" => ["auto", "always", "never"],
        "--to" when command == "diff" => ["text", "md", "json", "docx"],
        "--to" => ["docx", "md"],
        _ => [],
    };

    /// <summary>Whether an option takes several of its values, with commas between them.</summary>
    public static bool IsList(string option, string command) => command == "build" && option == "--to";
}
