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

    /// <summary>A Word template with one loop over lines, which the first run makes.</summary>
    private const string PythonTemplate = """
        import os, sys, docx, docxtpl
        template = sys.argv[2] + ".template.docx"
        if not os.path.exists(template):
            document = docx.Document()
            for text in ("{%p for line in lines %}", "{{ line }}", "{%p endfor %}"):
                document.add_paragraph(text)
            document.save(template)
        document = docxtpl.DocxTemplate(template)
        with open(sys.argv[1], encoding="utf-8") as lines:
            document.render({"lines": [line.strip() for line in lines if line.strip()]}, autoescape=True)
        document.save(sys.argv[2])

        """;

    /// <param name="markdown">What they read.</param>
    /// <param name="work">Takes what they write.</param>
    public static IEnumerable<Run> Of(string markdown, string work)
    {
        var script = Path.Combine(work, "peer.py");
        var template = Path.Combine(work, "peer-template.py");
        File.WriteAllText(script, Python);
        File.WriteAllText(template, PythonTemplate);
        (string Name, string Program, string[] Arguments)[] all =
        [
            ("pandoc", "pandoc", [markdown, "-o", Path.Combine(work, "pandoc.docx")]),
            ("python-docx", "python3", [script, markdown, Path.Combine(work, "python.docx")]),
            ("docxtpl", "python3", [template, markdown, Path.Combine(work, "docxtpl.docx")]),
        ];
        foreach (var (name, program, arguments) in all)
        {
            if (Programs.OnPath(program).Select(path => new Executable(path, arguments)).FirstOrDefault(executable => executable.Run() is not null) is { } executable)
                yield return new Run(name + ", the same text", executable);
        }
    }
}
