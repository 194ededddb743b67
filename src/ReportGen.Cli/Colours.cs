namespace ReportGen.Cli;

/// <summary>Whether to colour the output (no-color.org, clig.dev).</summary>
internal static class Colours
{
    /// <param name="option"><c>auto</c>, <c>always</c> or <c>never</c>.</param>
    /// <param name="host">The stream and the variables NO_COLOR, FORCE_COLOR and TERM.</param>
    public static bool AreWanted(string option, CliHost host)
    {
        if (option != "auto")
            return option == "always";
        if (!string.IsNullOrEmpty(host.Variable("NO_COLOR")))
            return false;
        if (!string.IsNullOrEmpty(host.Variable("FORCE_COLOR")))
            return true;
        return host.OutputIsTerminal && host.Variable("TERM") != "dumb";
    }
}
