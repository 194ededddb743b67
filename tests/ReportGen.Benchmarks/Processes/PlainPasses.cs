namespace ReportGen.Benchmarks.Processes;

/// <summary>What short programs take that read the same data and write about as much, in .NET and, where they are on the machine, by scripts of Python and Node.</summary>
internal sealed class PlainPasses
{
    /// <summary>The one of .NET, which takes two threads for many reports.</summary>
    public const string Name = "plain pass";

    public const string Python = "hand-written Python";

    private readonly string _work;
    private readonly string _program;
    private readonly List<(string Name, string Program, string Script)> _scripts = [];

    /// <param name="project">The folder of the program and the scripts.</param>
    /// <param name="program">The one of .NET, published.</param>
    /// <param name="work">Takes copies of the scripts, beside which Node looks for packages, and what is written.</param>
    /// <param name="report">To try the scripts with.</param>
    public PlainPasses(string project, string program, string work, string report)
    {
        (_program, _work) = (program, work);
        foreach (var (name, interpreter, script) in ((string, string, string)[])[(Python, "python3", "plain-pass.py"), ("hand-written Node", "node", "plain-pass.js")])
        {
            var copy = Path.Combine(work, script);
            File.Copy(Path.Combine(project, script), copy, overwrite: true);
            var trials = Programs.OnPath(interpreter).Select(path => (Path: path, Time: Measure.Medians(3, Script(name, path, copy, "texts", [report]))[0]));
            // Of several installations the fastest is the fair one: the first is often a script that looks for others.
            if (trials.Where(trial => trial.Time is not null).OrderBy(trial => trial.Time).FirstOrDefault().Path is { } found)
                _scripts.Add((name, found, copy));
        }
    }

    /// <param name="kind"><c>texts</c>, or <c>rows</c> for a report that is one table.</param>
    /// <param name="reports">Their folders, all made by one process.</param>
    public IEnumerable<Run> Of(string kind, params string[] reports) =>
    [
        DotNet(kind, reports),
        .. _scripts.Select(script => new Run(script.Name, Script(script.Name, script.Program, script.Script, kind, reports))),
    ];

    /// <summary>The one of .NET alone.</summary>
    public Run DotNet(string kind, params string[] reports) => new(Name, new Executable(_program, [kind, Folder(Name), .. reports]));

    private Executable Script(string name, string program, string script, string kind, string[] reports) => new(program, [script, kind, Folder(name), .. reports]);

    private string Folder(string name) => Path.Combine(_work, "documents-" + name.Replace(' ', '-'));
}
