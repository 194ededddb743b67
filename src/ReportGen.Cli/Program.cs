using ReportGen.Cli;

using var host = CliHost.OfProcess();
return ReportgenTool.Run(args, host);
