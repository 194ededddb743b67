using System.Globalization;
using System.Text;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Builds;

/// <summary>What a case changes in a project.</summary>
/// <param name="Project"><c>shipped</c>, or the name of a folder in <c>cases/projects</c>.</param>
/// <param name="IsStrict">Whether warnings count as errors.</param>
/// <param name="ShowsWhole">Whether the whole Markdown is of interest, not only the lines that change.</param>
/// <param name="IsVerbose">Whether fields that nothing reads are told, as by <c>check --verbose</c>.</param>
/// <param name="Changes">In order.</param>
internal sealed record CaseFile(string Project, bool IsStrict, bool ShowsWhole, bool IsVerbose, IReadOnlyList<CaseChange> Changes)
{
    /// <summary>Reads a case; fails the test when it is not one.</summary>
    public static CaseFile Read(string path)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(new SourceFile(path, File.ReadAllText(path)), diagnostics) as DataMapping;
        Assert.Empty(diagnostics.All);
        Assert.NotNull(root);
        Assert.All(root.Entries, entry => Assert.Contains(entry.Key, (string[])["about", "project", "strict", "show", "verbose", "changes"]));
        var changes = (root["changes"] as DataSequence)?.Items.Cast<DataMapping>().Select(CaseChange.Read) ?? [];
        return new CaseFile(TextOf(root["project"]) ?? "shipped", TextOf(root["strict"]) == "true", TextOf(root["show"]) == "whole", TextOf(root["verbose"]) == "true", [.. changes]);
    }

    internal static string? TextOf(DataNode? node) => (node as DataScalar)?.Text;
}

/// <summary>
/// A change of one file, or of each that a <c>*</c> in its name stands for: <c>write</c> it, <c>replace</c> … <c>with</c> …, <c>append</c>,
/// write its <c>bytes</c>, or <c>delete</c> it; <c>times</c> repeats what is put in place of something.
/// </summary>
internal sealed record CaseChange(string File, DataMapping Fields)
{
    private static readonly string[] Known = ["file", "write", "replace", "with", "append", "bytes", "delete", "times"];

    public static CaseChange Read(DataMapping fields)
    {
        Assert.All(fields.Entries, entry => Assert.Contains(entry.Key, Known));
        return new CaseChange(CaseFile.TextOf(fields["file"]) ?? throw new InvalidDataException("A change names no file."), fields);
    }

    /// <summary>The files it changes, of all there are.</summary>
    public IReadOnlyList<string> PathsIn(IEnumerable<string> paths)
    {
        var star = File.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
            return [File];
        return [.. paths.Where(path => path.StartsWith(File[..star], StringComparison.Ordinal) && path.EndsWith(File[(star + 1)..], StringComparison.Ordinal))];
    }

    /// <summary>The new bytes of the file; null when it is deleted.</summary>
    public byte[]? Apply(byte[]? bytes)
    {
        if (Text("delete") == "true")
            return null;
        if (Text("bytes") is { } hex)
            return Repeated(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal).ReplaceLineEndings("")));
        return Encoding.UTF8.GetBytes(Apply(bytes is null ? "" : Encoding.UTF8.GetString(bytes)));
    }

    private string Apply(string text)
    {
        if (Text("write") is { } whole)
            return whole;
        if (Text("append") is { } more)
            return text + more;
        var (old, now) = (Text("replace") ?? throw new InvalidDataException($"Nothing is done to {File}."), Repeated(Text("with") ?? ""));
        Assert.True(text.Split(old).Length == 2, $"'{old}' must stand exactly once in {File}.");
        return text.Replace(old, now, StringComparison.Ordinal);
    }

    private string Repeated(string text) => string.Concat(Enumerable.Repeat(text, Times));

    private byte[] Repeated(byte[] bytes)
    {
        var repeated = new byte[bytes.Length * Times];
        for (var start = 0; start < repeated.Length; start += bytes.Length)
            bytes.CopyTo(repeated, start);
        return repeated;
    }

    private int Times => Text("times") is { } times ? int.Parse(times, CultureInfo.InvariantCulture) : 1;

    private string? Text(string name) => CaseFile.TextOf(Fields[name]);
}
