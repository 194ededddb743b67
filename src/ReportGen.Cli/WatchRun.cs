using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>Runs <c>build --watch</c>: builds a project again whenever its sources change.</summary>
/// <param name="folder">The project.</param>
internal sealed class WatchRun(CliHost host, SpokenLanguage spoken, RunSettings settings, string folder)
{
    private const string ClearScreen = "\e[H\e[2J";

    /// <summary>Builds and waits, until the process is ended.</summary>
    /// <returns>One of <see cref="ExitCodes"/>, when the project cannot be watched.</returns>
    public int Run()
    {
        if (host.Variable("CI") is not (null or ""))
            return Refuse(WatchTexts.NotInCi);
        try
        {
            using var changes = new FolderChanges(folder, ProjectPaths.DataFolder, ProjectPaths.TemplateFolder);
            return Run(changes.Next, () => true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(WatchTexts.CannotWatch with { Arguments = [folder, FileTrouble.Of(exception)] });
        }
    }

    /// <summary>The same with changes from elsewhere.</summary>
    /// <param name="next">Waits for the next changes, and names them.</param>
    /// <param name="goesOn">Whether to wait once more.</param>
    /// <returns>What the last build came to.</returns>
    internal int Run(Func<IReadOnlyList<string>> next, Func<bool> goesOn)
    {
        var memory = new BuildMemory();
        var code = Build(memory);
        while (goesOn())
        {
            var changed = next();
            if (host.OutputIsTerminal && host.Variable("TERM") != "dumb")
                host.Output.Write(ClearScreen);
            Say(WatchTexts.Changed with { Arguments = [string.Join(", ", changed)] });
            code = Build(memory);
        }
        return code;
    }

    private int Build(BuildMemory memory)
    {
        var code = new ProjectRun(host, spoken, settings, folder, lane: null, memory).Build();
        if (code != ExitCodes.Done)
            Say(WatchTexts.EarlierStay);
        Say(WatchTexts.Waiting);
        _ = host.FlushOutput();
        host.Error.Flush();
        return code;
    }

    private int Refuse(LocalizedText trouble) => host.Refuse(trouble, spoken.Language);

    private void Say(LocalizedText text)
    {
        if (!settings.Quiet)
            host.Error.WriteLine(text.In(spoken.Language));
    }
}
