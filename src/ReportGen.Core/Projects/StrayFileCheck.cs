using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Projects;

/// <summary>Finds files below <c>data/</c> that nobody reads because of their names: a record saved as <c>.txt</c>, a copy, a note.</summary>
internal sealed class StrayFileCheck(ProjectFiles files, DiagnosticBag diagnostics)
{
    /// <summary>Reports them.</summary>
    /// <returns>One for each that was meant to be data: without it the data is not complete.</returns>
    public List<DataFile> Check()
    {
        var unread = new List<DataFile>();
        foreach (var path in files.List(ProjectPaths.DataFolder, ""))
        {
            if (path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal)
                || path.StartsWith(ProjectPaths.SchemaFolder + "/", StringComparison.Ordinal) || IsOfSystem(path))
                continue;
            var wanted = WantedPath(path);
            if (path.EndsWith(".yml", StringComparison.Ordinal) || (files.Read(wanted) is null && IsData(path)))
                unread.Add(Unread(path, wanted));
            else
                diagnostics.Add(ProjectDiagnostics.StrayFile.At(Start(path)).WithHint(ProjectDiagnostics.MoveAway));
        }
        foreach (var link in files.DeadLinks(ProjectPaths.DataFolder))
            diagnostics.Add(ProjectDiagnostics.DeadLink.At(Start(link)).WithHint(ProjectDiagnostics.CopyIntoProject));
        return unread;
    }

    /// <summary>Whether the operating system put it there, to show the folder.</summary>
    private static bool IsOfSystem(string path) => path[(path.LastIndexOf('/') + 1)..].ToLowerInvariant() is "thumbs.db" or "desktop.ini";

    /// <summary>The file with the extension of data in place of all it has.</summary>
    private static string WantedPath(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        var dot = path.IndexOf('.', name);
        return (dot < 0 ? path : path[..dot]) + ".yaml";
    }

    /// <summary>Whether a file holds fields, so that only its name is wrong.</summary>
    private bool IsData(string path)
    {
        var ignored = new DiagnosticBag();
        return files.Read(path) is { } bytes
            && FileDecoder.Decode(path, bytes, ignored) is { } source
            && YamlReader.Read(source, ignored) is DataMapping { Entries.Count: > 1 } or DataSequence { Items: [DataMapping, ..] };
    }

    private DataFile Unread(string path, string wanted)
    {
        var (folder, file) = (wanted.Split('/')[^2], wanted.Split('/')[^1]);
        var stem = file[..^".yaml".Length];
        var isRecord = wanted.Split('/').Length > 2;
        diagnostics.Add(ProjectDiagnostics.WrongExtension.At(Start(path)).WithHint(new LocalizedText(
            "Rename the file to '{0}'.", "Hãy đổi tên tệp thành “{0}”.", file)));
        return new DataFile(isRecord ? folder : stem, isRecord ? stem : null, Start(path).File, null, [Start(path)]) { Types = new ScalarTypes() };
    }

    private static SourceSpan Start(string path) => new SourceFile(path, "").Span(0, 0);
}
