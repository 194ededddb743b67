using System.Globalization;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Evaluation;

namespace ReportGen.Cli;

/// <summary>Prints what a check read and the limits that hold for it.</summary>
internal sealed class VerbosePrinter(TextWriter output, Language language)
{
    /// <summary>Every file with its size, then every limit.</summary>
    public void Print(string folder, RecordingFiles files)
    {
        Line(CliTexts.ProjectFound with { Arguments = [folder] });
        Line(CliTexts.FilesRead with { Arguments = [files.Sizes.Count] });
        foreach (var (path, size) in files.Sizes)
            Line(CliTexts.FileRead with { Arguments = [path, Grouped(size)] });
        Line(CliTexts.LimitsInForce);
        foreach (var (name, value) in Limits())
            output.WriteLine($"  {name.In(language)}: {Grouped(value)}");
    }

    private static IEnumerable<KeyValuePair<LocalizedText, long>> Limits()
    {
        var (data, evaluation) = (DataLimits.Default, EvaluationLimits.Default);
        yield return new(new("bytes of a file", "số byte của một tệp"), data.MaxBytes);
        yield return new(new("keys and values of a file", "số khóa và giá trị của một tệp"), data.MaxNodes);
        yield return new(new("levels of lists and groups", "số cấp lồng nhau của danh sách và nhóm"), data.MaxDepth);
        yield return new(new("characters of a value", "số ký tự của một giá trị"), data.MaxScalarLength);
        yield return new(new("steps of an evaluation", "số bước của một lần tính"), evaluation.Steps);
        yield return new(new("calls inside each other", "số tầng gọi lồng nhau"), evaluation.Recursion);
        yield return new(new("turns of a loop", "số lượt của một vòng lặp"), evaluation.LoopTurns);
        yield return new(new("characters of an output", "số ký tự của văn bản tạo ra"), evaluation.OutputLength);
        yield return new(new("characters of a text", "số ký tự của một chuỗi"), evaluation.TextLength);
        yield return new(new("elements of a list", "số phần tử của một danh sách"), evaluation.ListLength);
    }

    /// <summary>With spaces between thousands, which reads the same in both languages.</summary>
    private static string Grouped(long value) => value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');

    private void Line(LocalizedText text) => output.WriteLine(text.In(language));
}
