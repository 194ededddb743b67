using ReportGen.PlainPass;

namespace ReportGen.Benchmarks.Processes;

/// <summary>
/// Other programs that make a Word file of the data of a plain report, those that are on the machine: by a Word template with the same two loops, or by a
/// library. They get the data as JSON, write no Markdown, and check nothing.
/// </summary>
internal sealed class Engines
{
    private static readonly (string Name, string Program, string Script, string[] Template)[] All =
    [
        ("docxtpl", "python3", "engines.py", ["{%p for o in offices %}", "{{ o.name }}", "{%p for p in o.paragraphs %}", "{{ p }}", "{%p endfor %}", "{%p endfor %}"]),
        ("python-docx", "python3", "engines.py", []),
        ("docxtemplater", "node", "engines.js", ["{#offices}", "{name}", "{#paragraphs}", "{.}", "{/paragraphs}", "{/offices}"]),
        ("easy-template-x", "node", "engines.js", ["{#offices}", "{name}", "{#paragraphs}", "{.}", "{/paragraphs}", "{/offices}"]),
        ("docx-templates", "node", "engines.js", ["+++FOR o IN offices+++", "+++= $o.name+++", "+++FOR p IN $o.paragraphs+++", "+++= $p+++", "+++END-FOR p+++", "+++END-FOR o+++"]),
        ("carbone", "node", "engines.js", ["{d.offices[i].name}", "{d.offices[i].paragraphs[i].text}", "{d.offices[i].paragraphs[i+1].text}", "{d.offices[i+1].name}"]),
        ("docx", "node", "engines.js", []),
    ];

    private readonly string _work;
    private readonly List<(string Name, string Path, string Script, string Template)> _found = [];

    /// <param name="scripts">The folder of the scripts.</param>
    /// <param name="work">Takes copies of the scripts, beside which Node looks for packages, and what is written.</param>
    /// <param name="report">The folder of a plain report, to try them with.</param>
    public Engines(string scripts, string work, string report)
    {
        _work = work;
        foreach (var (name, program, script, texts) in All)
        {
            var copy = Path.Combine(work, script);
            File.Copy(Path.Combine(scripts, script), copy, overwrite: true);
            var template = Path.Combine(work, name + ".docx");
            PlainDocument.WriteWord(PlainDocument.Word([.. texts]), template);
            foreach (var path in Programs.OnPath(program))
            {
                if (ExecutableOf((name, path, copy, template), [report]).Run() is null)
                    continue;
                _found.Add((name, path, copy, template));
                break;
            }
        }
    }

    /// <param name="reports">The folders of plain reports, all made by one process.</param>
    public IEnumerable<Run> Of(params string[] reports) => _found.Select(engine => new Run(engine.Name, ExecutableOf(engine, reports)));

    private Executable ExecutableOf((string Name, string Path, string Script, string Template) engine, string[] reports)
    {
        var documents = Path.Combine(_work, "documents-" + engine.Name);
        Directory.CreateDirectory(documents);
        return new Executable(engine.Path, [engine.Script, engine.Name, engine.Template, documents, .. reports]);
    }
}
