using System.Text;
using ReportGen.Core.Differences;
using ReportGen.Core.Output.HouseStyles;
using ReportGen.Core.Output.Reading;
using ReportGen.Core.Projects;
using ReportGen.Core.Redlines;

namespace ReportGen.Core;

/// <summary>Compares two states of a report: two builds, or a build and the documents of an earlier one.</summary>
public static class ReportComparison
{
    private const string MarkdownFormat = "md";
    private const string WordFormat = "docx";

    /// <summary>Compares two builds.</summary>
    /// <param name="old">The one before.</param>
    /// <param name="oldFiles">What it was built from.</param>
    /// <param name="now">The one that may differ.</param>
    /// <param name="files">What that was built from.</param>
    public static ReportDifference Of(ReportBuild old, ProjectFiles oldFiles, ReportBuild now, ProjectFiles files)
    {
        var before = new ReportInputs(old.MapMarkdown(), oldFiles);
        var bytes = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var output in old.Outputs)
            bytes[output.Key] = BytesOf(output);
        return ReportDifference.Of(before.Map.Text, before, new ReportInputs(now.MapMarkdown(), files), Differing(bytes, now));
    }

    /// <summary>Compares a build with documents that an earlier one wrote.</summary>
    /// <param name="stored">Their bytes by their <see cref="Output.ReportOutput.Key"/>; the Markdown must be among them.</param>
    /// <param name="now">The build.</param>
    /// <param name="files">What it was built from.</param>
    public static ReportDifference Of(IReadOnlyDictionary<string, byte[]> stored, ReportBuild now, ProjectFiles files) =>
        ReportDifference.Of(Encoding.UTF8.GetString(stored[MarkdownFormat]), null, new ReportInputs(now.MapMarkdown(), files), Differing(stored, now));

    /// <summary>Compares a build with a Word file.</summary>
    /// <param name="old">The file.</param>
    /// <param name="now">The build.</param>
    /// <param name="files">What it was built from.</param>
    public static ReportDifference Of(WordBase old, ReportBuild now, ProjectFiles files)
    {
        var stored = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (old.IsUntouched)
            stored.Add(WordFormat, old.Content);
        var markdown = ComparableMarkdown.Of(old.For(PartsOf(now)));
        return ReportDifference.Of(markdown, null, new ReportInputs(now.MapMarkdown(), files), Differing(stored, now));
    }

    /// <summary>Writes an older Word document and that of a build as one, with tracked changes.</summary>
    /// <param name="old">The older one.</param>
    /// <param name="now">What <see cref="PartsOf"/> gives for the build.</param>
    /// <param name="author">Whom the changes name.</param>
    internal static Redline Redline(WordBase old, WordFileParts now, RedlineAuthor author) => RedlineWriter.Write(old.For(now), now, author, old.IsUntouched);

    /// <summary>The Word document of a build.</summary>
    public static WordBase WordOf(ReportBuild build) => WordBase.OfOurs(BytesOf(build.Outputs.First(output => output.Key == WordFormat)));

    /// <summary>The same, read.</summary>
    internal static WordFileParts PartsOf(ReportBuild build) =>
        WordFileParts.Read(PackageParts.Read(WordOf(build).Content)) ?? throw new InvalidOperationException("Our own file cannot be read.");

    /// <summary>Where the words of a build come from, and where its data goes.</summary>
    public static OriginReport Origins(ReportBuild build, ProjectFiles files, Diagnostics.Language language) => new(build.MapMarkdown(), files, language);

    /// <summary>The names of the documents that an earlier build wrote in other bytes.</summary>
    private static List<string> Differing(IReadOnlyDictionary<string, byte[]> old, ReportBuild now)
    {
        var names = new List<string>();
        foreach (var output in now.Outputs)
        {
            if (old.TryGetValue(output.Key, out var bytes) && !AreSame(bytes, BytesOf(output)))
                names.Add(output.Name);
        }
        return names;
    }

    /// <summary>A note of other inputs makes no other document: a comment in a template, or data that nothing prints.</summary>
    private static bool AreSame(byte[] old, byte[] now) =>
        old.AsSpan().SequenceEqual(now) || WordArchive.SealOf(old) is { } seal && seal == WordArchive.SealOf(now);

    private static byte[] BytesOf(Output.ReportOutput output)
    {
        using var stream = new MemoryStream();
        output.Write(stream);
        return stream.ToArray();
    }
}
