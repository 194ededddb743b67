using System.Text;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Projects;

/// <summary>Changes text files of a project in place. A byte order mark, the rights of a file and links to it stay as they are.</summary>
public static class TextEditor
{
    private static readonly LocalizedText Changed = new("it was changed while it was being checked", "tệp đã bị thay đổi trong lúc kiểm tra");
    private static readonly LocalizedText ReadOnly = new("it is read-only", "tệp chỉ cho phép đọc");

    /// <summary>Makes all changes, or none when one of the files cannot be changed.</summary>
    /// <param name="root">The folder of the project.</param>
    /// <param name="edits">At most one for each file.</param>
    /// <returns>Null when all is done.</returns>
    /// <exception cref="IOException">The disk is full or the like; each file is either as it was or as it should be.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static EditRefusal? Write(string root, IReadOnlyList<TextEdit> edits)
    {
        var targets = new List<EditTarget>();
        foreach (var edit in edits)
        {
            var target = Find(root, edit);
            if (Refusal(target) is { } reason)
                return new EditRefusal(edit.File.Path, reason);
            targets.Add(target);
        }
        try
        {
            foreach (var target in targets)
                WriteBeside(target);
            foreach (var target in targets)
                File.Move(target.NewPath, target.Path, overwrite: true);
            return null;
        }
        finally
        {
            foreach (var target in targets)
                File.Delete(target.NewPath);
        }
    }

    private static EditTarget Find(string root, TextEdit edit)
    {
        var path = Path.Combine(root, edit.File.Path);
        path = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        var hasMark = File.Exists(path) && StartsWithMark(path);
        return new EditTarget(path, Encode(edit.File.Text, hasMark), Encode(edit.Text, hasMark));
    }

    private static bool StartsWithMark(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> start = stackalloc byte[3];
        return stream.ReadAtLeast(start, 3, throwOnEndOfStream: false) == 3 && start.SequenceEqual(Encoding.UTF8.Preamble);
    }

    private static byte[] Encode(string text, bool hasMark) =>
        hasMark ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)] : Encoding.UTF8.GetBytes(text);

    private static LocalizedText? Refusal(EditTarget target)
    {
        if (!File.Exists(target.Path) || !File.ReadAllBytes(target.Path).AsSpan().SequenceEqual(target.OldBytes))
            return Changed;
        return (File.GetAttributes(target.Path) & FileAttributes.ReadOnly) != 0 ? ReadOnly : null;
    }

    private static void WriteBeside(EditTarget target)
    {
        File.WriteAllBytes(target.NewPath, target.NewBytes);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(target.NewPath, File.GetUnixFileMode(target.Path));
    }

    private sealed record EditTarget(string Path, byte[] OldBytes, byte[] NewBytes)
    {
        /// <summary>A hidden name in the same folder, so that the exchange is a rename.</summary>
        public string NewPath { get; } = System.IO.Path.Combine(
            System.IO.Path.GetDirectoryName(Path) ?? "", "." + System.IO.Path.GetFileName(Path) + ".new");
    }
}
