namespace ReportGen.Cli;

/// <summary>The folder that the command was started in is gone, or may not be seen, so that no path leads from it.</summary>
internal sealed class NoCurrentFolderException(Exception reason) : IOException(reason.Message, reason);
