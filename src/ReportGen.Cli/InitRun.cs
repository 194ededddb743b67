using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>Runs <c>init</c>: begins a report project in a folder in which nothing stands yet.</summary>
internal sealed class InitRun(CliHost host, Language language)
{
    /// <summary>Writes all files of the new project, or none.</summary>
    /// <param name="folder">As the user named it.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(string folder)
    {
        var target = Path.GetFullPath(folder, host.CurrentFolder);
        if (Obstacle(target, folder) is { } obstacle)
            return Refuse(obstacle);
        var files = Starter.Files(language);
        var isNew = !Directory.Exists(target);
        var written = new List<string>();
        foreach (var file in files)
        {
            var path = Path.Combine(target, file.Path);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path) ?? target);
                using var stream = new FileStream(path, FileMode.CreateNew);
                written.Add(path);
                stream.Write(file.Content);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Remove(written);
                RemoveFolders(target, isNew, files);
                return Refuse(InitTexts.CannotWrite with { Arguments = [Shown(folder, file.Path), FileTrouble.Of(exception)] });
            }
        }
        foreach (var file in files)
            Say(InitTexts.Wrote with { Arguments = [Shown(folder, file.Path)] });
        SayWhatIsNext(target, folder);
        return ExitCodes.Done;
    }

    /// <summary>What stands where the project shall be; a repository that has just been begun does not.</summary>
    private static LocalizedText? Obstacle(string target, string folder)
    {
        if (File.Exists(target))
            return InitTexts.IsFile with { Arguments = [folder] };
        if (!Directory.Exists(target))
            return null;
        try
        {
            var other = Directory.EnumerateFileSystemEntries(target).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
                .FirstOrDefault(name => name != ".git");
            return other is null ? null : InitTexts.NotEmpty with { Arguments = [folder, other] };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return InitTexts.CannotWrite with { Arguments = [folder, FileTrouble.Of(exception)] };
        }
    }

    /// <summary>So that the same command can be given again.</summary>
    private static void Remove(List<string> written)
    {
        foreach (var path in written)
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // What stays is named when the command is given again.
            }
        }
    }

    /// <summary>The folders of the new project in which nothing stands; the deepest first, so that those above are empty by then.</summary>
    private static void RemoveFolders(string target, bool isNew, IReadOnlyList<StarterFile> files)
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            for (var folder = Path.GetDirectoryName(file.Path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
                folders.Add(Path.Combine(target, folder));
        }
        if (isNew)
            folders.Add(target);
        foreach (var folder in folders.Reverse())
        {
            try
            {
                Directory.Delete(folder);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Somebody's file stands there, or nothing does.
            }
        }
    }

    private void SayWhatIsNext(string target, string folder)
    {
        host.Output.WriteLine();
        Say(InitTexts.Next);
        host.Output.WriteLine("  reportgen build" + (target == host.CurrentFolder ? "" : " " + Quoted(folder)));
        Say(InitTexts.ForGit);
        host.Output.WriteLine("  git config diff.reportgen.textconv \"reportgen explain --to md\"");
    }

    private static string Shown(string folder, string path) => folder == "." ? path : folder.Replace('\\', '/').TrimEnd('/') + "/" + path;

    private static string Quoted(string word) => word.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' or '/' or '\\' or ':') ? word : "\"" + word + "\"";

    private int Refuse(LocalizedText trouble) => host.Refuse(trouble, language);

    private void Say(LocalizedText text) => host.Output.WriteLine(text.In(language));
}
