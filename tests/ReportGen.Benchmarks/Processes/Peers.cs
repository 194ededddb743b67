namespace ReportGen.Benchmarks.Processes;

/// <summary>Other programs that make a Word file of the same Markdown, where they are on the machine; they check nothing and lay out nothing.</summary>
internal static class Peers
{
    private const string Python = """
        import sys, docx
        document = docx.Document()
        for line in open(sys.argv[1], encoding="utf-8"):
            if line.startswith("|"):
                cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
                row = document.add_table(1, len(cells)).rows[0].cells
                for cell, text in zip(row, cells):
                    cell.text = text
            elif line.strip():
                document.add_paragraph(line.strip())
        document.save(sys.argv[2])

        """;

    /// <param name="markdown">What they read.</param>
    /// <param name="work">Takes what they write.</param>
    public static IEnumerable<(string Name, Executable Executable)> Of(string markdown, string work)
    {
        var script = Path.Combine(work, "peer.py");
        File.WriteAllText(script, Python);
        (string Name, string Program, string[] Arguments)[] all =
        [
            ("pandoc", "pandoc", [markdown, "-o", Path.Combine(work, "pandoc.docx")]),
            ("python-docx", "python3", [script, markdown, Path.Combine(work, "python.docx")]),
        ];
        foreach (var (name, program, arguments) in all)
        {
            if (OnPath(program) is { } path && new Executable(path, arguments) is var executable && executable.Run() is not null)
                yield return (name, executable);
        }
    }

    private static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
