using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>The lines at the top of a help: what most people want to type.</summary>
internal static class HelpExamples
{
    /// <summary>Whether the example of the root stands for the command, so that the list of commands need not name it.</summary>
    public static bool IsMain(string command) => command is "check" or "build";

    /// <summary>The examples of a command; those of the tool itself for its own name.</summary>
    public static IReadOnlyList<HelpRow> Of(string command, Language language) => command switch
    {
        "init" =>
        [
            Row("reportgen init bao-cao --lang vi", InitTexts.VietnameseExample, language),
            Row("reportgen init my-report --lang en", InitTexts.EnglishExample, language),
        ],
        "check" =>
        [
            Row("reportgen check", CliTexts.CheckExample, language),
            Row("reportgen check --fix", CliTexts.FixExample, language),
            Row("reportgen check --strict --format plain", CliTexts.StrictExample, language),
        ],
        "build" =>
        [
            Row("reportgen build", CliTexts.BuildExample, language),
            Row("reportgen build --to docx -o /tmp", CliTexts.BuildOneExample, language),
            Row("reportgen build --watch", WatchTexts.Example, language),
            Row("reportgen build 'reports/*'", CliTexts.BuildManyExample, language),
        ],
        "diff" =>
        [
            Row("reportgen diff main", CliTexts.DiffExample, language),
            Row("reportgen diff main --to docx -o changes.docx", RedlineTexts.Example, language),
            Row("reportgen diff --exit-code", CliTexts.DiffStaleExample, language),
            Row("reportgen diff main --expect II.2 --expect IV", ExpectationTexts.ExpectExample, language),
        ],
        "test" =>
        [
            Row("reportgen test", TestTexts.Example, language),
            Row("reportgen test --filter 11/11", TestTexts.FilterExample, language),
            Row("reportgen test --update", TestTexts.UpdateExample, language),
        ],
        "explain" =>
        [
            Row("reportgen explain RG2001", CliTexts.CodeExample, language),
            Row("reportgen explain string.pad_left", CliTexts.FunctionExample, language),
            Row("reportgen explain string", DocumentTexts.GroupExample, language),
            Row("reportgen explain out/report.md:42", CliTexts.LineExample, language),
            Row("reportgen explain data/report.yaml:5", CliTexts.DataExample, language),
            Row("reportgen explain out/report.docx", DocumentTexts.DocumentExample, language),
        ],
        "completion" => [Row("source <(reportgen completion bash)", CliTexts.CompletionExample, language)],
        _ =>
        [
            Row("reportgen check [PROJECT]", CliTexts.Check, language),
            Row("reportgen build [PROJECT]", CliTexts.Build, language),
        ],
    };

    private static HelpRow Row(string label, LocalizedText text, Language language) => new(label, text.In(language));
}
