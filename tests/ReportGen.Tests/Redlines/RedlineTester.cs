using ReportGen.Core.Output.HouseStyles;
using ReportGen.Core.Redlines;
using ReportGen.Tests.Documents;
using ReportGen.Tests.Output;

namespace ReportGen.Tests.Redlines;

/// <summary>Makes redlines of two documents and holds them to what a redline must be.</summary>
internal static class RedlineTester
{
    public static readonly RedlineAuthor Author = new("Lê An", "2026-01-02T03:04:05Z");

    /// <summary>The Word file of a text.</summary>
    public static byte[] Word(string markdown, string annex = "Không có.", string profile = "dang-hd36", string yaml = TestProject.ReportYaml) =>
        WordFile.Write(TestProject.Document(markdown, annex, profile, yaml), TestProject.Profile(profile)).ToArray();

    /// <summary>The redline of two Word files.</summary>
    public static Redline Compare(byte[] old, byte[] now) => RedlineWriter.Write(Parts(old), Parts(now), Author, comparesLooks: true);

    /// <summary>Makes a redline: sound, the same each time, and each side exact.</summary>
    public static Redline Check(byte[] old, byte[] now, string what = "", bool validates = true)
    {
        var redline = Compare(old, now);
        Assert.True(WordShape.Of(now) == WordShape.Of(redline.Content, accepts: true), $"{what}\naccepted:\n{Difference(WordShape.Of(now), WordShape.Of(redline.Content, accepts: true))}");
        Assert.True(WordShape.Of(old) == WordShape.Of(redline.Content, accepts: false), $"{what}\nrejected:\n{Difference(WordShape.Of(old), WordShape.Of(redline.Content, accepts: false))}");
        if (validates)
        {
            Assert.Equal(redline.Content, Compare(old, now).Content);
            var errors = string.Join("\n", WordFile.Validate(new MemoryStream(redline.Content)));
            Assert.True(errors.Length == 0, $"{what}\n{errors}");
        }
        return redline;
    }

    private static WordFileParts Parts(byte[] word)
    {
        var parts = WordFileParts.Read(PackageParts.Read(word));
        Assert.NotNull(parts);
        return parts;
    }

    private static string Difference(string expected, string actual)
    {
        var start = Math.Max(0, expected.AsSpan().CommonPrefixLength(actual) - 300);
        return $"--- expected\n{Part(expected, start)}\n--- got\n{Part(actual, start)}";
    }

    private static string Part(string text, int start) => text.Substring(Math.Min(start, text.Length), Math.Min(900, text.Length - Math.Min(start, text.Length)));
}
