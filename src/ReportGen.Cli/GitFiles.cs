using System.Text;

namespace ReportGen.Cli;

/// <summary>Asks git whether it keeps what stands in a file.</summary>
internal static class GitFiles
{
    /// <summary>Whether nothing is lost when a file is replaced: git has taken it in as it is, or wrote both sides of a merge into it.</summary>
    /// <returns>False also where there is no git, no repository, or the file is ignored.</returns>
    public static bool Holds(string folder, string name) =>
        new GitProgram(folder).Run(["status", "--porcelain", "--ignored", "--untracked-files=all", "--", name]) is { } answer && IsSafe(Encoding.UTF8.GetString(answer));

    /// <param name="status">Nothing, or the letters of the index and of the working tree in front of the name (git-status, "Short Format").</param>
    private static bool IsSafe(string status) => status.Length == 0 || status is [_, ' ', ..] or ['U', _, ..] or [_, 'U', ..] or ['A', 'A', ..];
}
