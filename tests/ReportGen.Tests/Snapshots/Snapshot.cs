using System.Runtime.CompilerServices;
using System.Text;

namespace ReportGen.Tests.Snapshots;

/// <summary>
/// Compares whole outputs with the files beside the tests, in Verify's convention: <c>Class.Method.verified.md</c> is committed,
/// <c>Class.Method.received.md</c> appears when a test fails.
/// </summary>
internal static class Snapshot
{
    /// <summary>Fails when a text differs from the verified one, or when there is none yet.</summary>
    /// <param name="text">What a user would see; line ends are taken as LF.</param>
    /// <param name="extension">Such as <c>md</c>.</param>
    /// <param name="variant">Tells several snapshots of one test apart; null when there is one.</param>
    /// <param name="method">The test.</param>
    /// <param name="file">The test's file, which gives the folder and the class.</param>
    public static void Verify(
        string text, string extension, string? variant = null, [CallerMemberName] string method = "", [CallerFilePath] string file = "")
    {
        var name = Path.GetFileNameWithoutExtension(file) + "." + method + (variant is null ? "" : "." + variant);
        VerifyFile(text, Path.Combine(TestFolders.Tests, FolderOf(file), name), extension);
    }

    /// <summary>The same for a snapshot with a path of its own.</summary>
    /// <param name="path">The full path without <c>.verified</c> and extension.</param>
    public static void VerifyFile(string text, string path, string extension)
    {
        var verified = $"{path}.verified.{extension}";
        var received = $"{path}.received.{extension}";
        var actual = text.ReplaceLineEndings("\n");
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, actual, new UTF8Encoding(false));
        Assert.Fail(Explain(expected, actual, received, verified));
    }

    /// <summary>The folder of a test below the project, whatever the compiler made of the path before it.</summary>
    private static string FolderOf(string file)
    {
        var normalized = file.Replace('\\', '/');
        const string project = "/ReportGen.Tests/";
        var start = normalized.LastIndexOf(project, StringComparison.Ordinal);
        return start < 0 ? "" : Path.GetDirectoryName(normalized[(start + project.Length)..]) ?? "";
    }

    private static string Explain(string? expected, string actual, string received, string verified)
    {
        var message = new StringBuilder(expected is null ? "There is no verified snapshot yet." : Difference(expected, actual));
        message.Append("\n\nRead it, then accept it with:\n  mv \"").Append(received).Append("\" \"").Append(verified).Append('"');
        return message.ToString();
    }

    private static string Difference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
            start++;
        var (oldEnd, nowEnd) = (old.Length, now.Length);
        while (oldEnd > start && nowEnd > start && old[oldEnd - 1] == now[nowEnd - 1])
            (oldEnd, nowEnd) = (oldEnd - 1, nowEnd - 1);
        var message = new StringBuilder($"The output differs from line {start + 1} on:");
        foreach (var line in old[start..oldEnd].Take(20))
            message.Append("\n- ").Append(line);
        foreach (var line in now[start..nowEnd].Take(20))
            message.Append("\n+ ").Append(line);
        return message.ToString();
    }
}
