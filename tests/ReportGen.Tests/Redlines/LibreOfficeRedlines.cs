using System.Security.Cryptography;
using System.Text;
using ReportGen.Core.Differences;
using ReportGen.Tests.Output.LibreOffice;

namespace ReportGen.Tests.Redlines;

/// <summary>Holds redlines to what LibreOffice makes of them.</summary>
internal static class LibreOfficeRedlines
{
    /// <summary>Where a side of a redline is not the document that it should be; empty for nowhere.</summary>
    /// <param name="pairs">Documents with a name, the old and the new one.</param>
    /// <param name="shapeOf">What of a document is compared: all of it where nothing is said.</param>
    public static string WhatIsWrong(IEnumerable<(string Name, byte[] Old, byte[] Now)> pairs, Func<(byte[] Word, string Text), string>? shapeOf = null)
    {
        var cases = pairs.ToList();
        var files = new List<(byte[] Word, string Verb)>();
        // Pairs that are compared both ways share their documents.
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var sides = new List<(int Kept, int Resolved)>();
        foreach (var (name, old, now) in cases)
        {
            var redline = RedlineTester.Check(old, now, name).Content;
            sides.AddRange([(PlaceOf(old, "Keep"), PlaceOf(redline, "Reject")), (PlaceOf(now, "Keep"), PlaceOf(redline, "Accept"))]);
        }
        using var libreOffice = new LibreOfficeRun();
        var shapes = libreOffice.ResolveChanges(files).Select(shapeOf ?? SavedShape.Of).ToList();
        var wrong = new StringBuilder();
        for (var i = 0; i < sides.Count; i++)
        {
            var (expected, actual) = (shapes[sides[i].Kept], shapes[sides[i].Resolved]);
            if (expected != actual)
                wrong.Append(cases[i / 2].Name + ", " + files[sides[i].Resolved].Verb + "\n" + Difference(expected.Split('\n'), actual.Split('\n')));
        }
        return wrong.ToString();

        int PlaceOf(byte[] word, string verb)
        {
            var key = verb + Convert.ToHexString(SHA256.HashData(word));
            if (places.TryAdd(key, files.Count))
                files.Add((word, verb));
            return places[key];
        }
    }

    /// <summary>The lines that only one has.</summary>
    private static string Difference(string[] expected, string[] actual)
    {
        var partners = Alignment.Of(expected, actual);
        var lines = new StringBuilder();
        var next = 0;
        for (var i = 0; i <= expected.Length; i++)
        {
            if (i < expected.Length && partners[i] < 0)
            {
                lines.Append("  - ").Append(expected[i]).Append('\n');
                continue;
            }
            for (; next < (i < expected.Length ? partners[i] : actual.Length); next++)
                lines.Append("  + ").Append(actual[next]).Append('\n');
            next++;
        }
        return lines.ToString();
    }
}
