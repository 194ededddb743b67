using System.CommandLine;
using ReportGen.Core;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>The whole command line: words in, exit code out.</summary>
internal static class ReportgenTool
{
    /// <summary>Runs one command; no exception leaves it.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, CliHost host)
    {
        try
        {
            var code = RunCommand(arguments, host);
            return host.FlushOutput() is { } lost && code != ExitCodes.Bug ? PrintLost(lost, arguments, host) : code;
        }
        catch (NoCurrentFolderException)
        {
            return host.Refuse(CliTexts.NoCurrentFolder, new SpokenLanguage(arguments, host).Language);
        }
        catch (Exception exception)
        {
            return PrintBug(exception, arguments, host);
        }
    }

    /// <summary>Who reads the output must not take half of it for the whole.</summary>
    private static int PrintLost(Exception lost, IReadOnlyList<string> arguments, CliHost host)
    {
        var message = CliTexts.OutputLost with { Arguments = [FileTrouble.Of(lost)] };
        host.Error.WriteLine(message.In(new SpokenLanguage(arguments, host).Language));
        return ExitCodes.CouldNotRun;
    }

    private static int PrintBug(Exception exception, IReadOnlyList<string> arguments, CliHost host)
    {
        var message = CliTexts.Bug with { Arguments = [exception.GetType().Name] };
        host.Error.WriteLine(message.In(new SpokenLanguage(arguments, host).Language));
        host.Error.WriteLine(exception);
        return ExitCodes.Bug;
    }

    private static int RunCommand(IReadOnlyList<string> arguments, CliHost host)
    {
        using var lane = BeginLane(arguments);
        lane?.Add(new SideWork<CliHost>(_ => host.Opened()));
        var language = new SpokenLanguage(arguments, host);
        return PlainWords.Read(arguments) is { } settings
            ? RunOnProjects(arguments[0], settings, host, language, lane)
            : RunParsed(arguments, host, language, lane);
    }

    /// <summary>Begun before the words are understood: that takes a tenth of the whole run.</summary>
    private static SecondLane? BeginLane(IReadOnlyList<string> arguments)
    {
        if (Environment.ProcessorCount == 1 || !IsOnProjects(arguments))
            return null;
        var lane = new SecondLane();
        lane.ReadToolSchemas();
        return lane;
    }

    private static int RunParsed(IReadOnlyList<string> arguments, CliHost host, SpokenLanguage spoken, SecondLane? lane)
    {
        var language = spoken.Language;
        var result = Parse(arguments, language, out var options);
        var command = result.CommandResult.Command;
        var root = result.RootCommandResult.Command;

        if (CliOptions.IsGiven(result, options.Version))
        {
            host.Output.WriteLine(ToolVersion.Text);
            return ExitCodes.Done;
        }
        if (CliOptions.IsGiven(result, options.Help))
            return PrintHelp(command, host, language);
        if (CommandErrors.Print(result, host, language))
            return ExitCodes.CouldNotRun;
        if (command == root)
            return PrintHelp(root, host, language);

        return command.Name switch
        {
            "explain" => new ManualRun(host, language, result.GetValue(options.ProjectFolder) ?? host.Variable("REPORTGEN_PROJECT"))
                .Explain(result.GetValue(options.Thing) ?? "", result.GetValue(options.ExplainTo)),
            "completion" => PrintCompletion((RootCommand)root, result.GetValue(options.Shell) ?? "", host),
            "init" => new InitRun(host, language).Run(result.GetValue(options.NewFolder) is { Length: > 0 } folder ? folder : "."),
            "test" => RunTests(RunSettings.From(result, options), result.GetValue(options.Filter), CliOptions.IsGiven(result, options.Update), host, spoken),
            "diff" => RunDiff(RunSettings.From(result, options), DiffSettings.From(result, options), host, spoken),
            _ => RunOnProjects(command.Name, RunSettings.From(result, options), host, spoken, lane),
        };
    }

    /// <summary>Has the library read the words.</summary>
    internal static ParseResult Parse(IReadOnlyList<string> arguments, Language language, out CliOptions options)
    {
        options = new CliOptions(language);
        return CreateRoot(options, language).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
    }

    private static bool IsOnProjects(IReadOnlyList<string> arguments) => arguments.Count > 0 && (arguments[0] is "build" or "check" or "validate");

    private static int RunOnProjects(string command, RunSettings settings, CliHost host, SpokenLanguage spoken, SecondLane? lane)
    {
        if (Select(settings, host, spoken) is not { } projects)
            return ExitCodes.CouldNotRun;
        if (settings.Watch)
        {
            return projects.IsMany
                ? host.Refuse(WatchTexts.OneProject, spoken.Language)
                : new WatchRun(host, spoken, settings, projects.Folders[0]).Run();
        }
        if (projects.IsMany)
        {
            var batch = new BatchRun(host, spoken.Language, settings, projects.Folders);
            return command == "build" ? batch.Build() : batch.Check();
        }
        var run = new ProjectRun(host, spoken, settings, projects.Folders[0], settings.Jobs > 1 ? lane : null);
        return command == "build" ? run.Build() : run.Check();
    }

    private static int RunTests(RunSettings settings, string? filter, bool update, CliHost host, SpokenLanguage spoken) =>
        Select(settings, host, spoken) is { } projects
            ? new TestRun(host, spoken.Language, settings, projects, filter, update).Run()
            : ExitCodes.CouldNotRun;

    private static int RunDiff(RunSettings settings, DiffSettings diff, CliHost host, SpokenLanguage spoken) =>
        Select(settings, host, spoken) is { } projects
            ? new DiffRun(host, spoken.Language, settings, diff, projects.Folders[0]).Run()
            : ExitCodes.CouldNotRun;

    /// <summary>The projects that the words name; says why when they name none.</summary>
    private static ProjectSelection? Select(RunSettings settings, CliHost host, SpokenLanguage spoken)
    {
        var projects = ProjectSelection.Find(settings, host, out var error);
        LocalizedText? hint = null;
        if (projects is not null && settings.Only.Count > 0)
            projects = new OutputChoice(settings.Only).From(projects, settings.Shard is not null, out error, out hint);
        if (error is not null)
            host.Refuse(error, spoken.Language);
        if (hint is not null)
            host.Error.WriteLine(hint.In(spoken.Language));
        return projects;
    }

    private static RootCommand CreateRoot(CliOptions options, Language language)
    {
        var check = new Command("check", CliTexts.Check.In(language)) { options.Project, options.Fix };
        check.Aliases.Add("validate");
        var build = new Command("build", CliTexts.Build.In(language)) { options.Project, options.To, options.Only, options.Output, options.Verify, options.Watch, options.Force };
        foreach (var command in (Command[])[check, build])
        {
            foreach (var option in options.Shared)
                command.Options.Add(option);
        }
        check.Options.Add(options.Verbose);
        var init = new Command("init", InitTexts.Init.In(language)) { options.NewFolder, options.StarterLang };
        var diff = new Command("diff", CliTexts.Diff.In(language))
        {
            options.Base, options.DiffTo, options.DiffOutput, options.Author, options.Date, options.ExitCode, options.Summary, options.Expect,
            options.Format, options.Color, options.Lang, options.ProjectFolder,
        };
        var test = new Command("test", TestTexts.Test.In(language))
        {
            options.Project, options.Filter, options.Update, options.MaxErrors, options.Format, options.Color, options.Lang, options.Quiet, options.ProjectFolder,
        };
        var explain = new Command("explain", CliTexts.Explain.In(language)) { options.Thing, options.ExplainTo, options.Lang, options.ProjectFolder };
        var completion = new Command("completion", CliTexts.Completion.In(language)) { options.Shell };

        var root = new RootCommand(CliTexts.About.In(language)) { init, check, build, diff, test, explain, completion };
        root.Options.Clear();
        root.Options.Add(options.Help);
        root.Options.Add(options.Version);
        root.Options.Add(options.Lang);
        root.Directives.Clear();
        return root;
    }

    private static int PrintCompletion(RootCommand root, string shell, CliHost host)
    {
        host.Output.Write(new CompletionScript(root).For(shell));
        return ExitCodes.Done;
    }

    private static int PrintHelp(Command command, CliHost host, Language language)
    {
        new HelpPrinter(host.Output, language).Print(command);
        if (command is RootCommand && ProjectFinder.Find(null, host.CurrentFolder) is { } found)
            host.Output.Write((CliTexts.ProjectFound with { Arguments = [found] }).In(language) + "\n");
        return ExitCodes.Done;
    }
}
