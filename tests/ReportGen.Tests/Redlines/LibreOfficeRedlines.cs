using System.Text;
using ReportGen.Tests.Output.LibreOffice;

namespace ReportGen.Tests.Redlines;

/// <summary>Holds redlines to what LibreOffice makes of them.</summary>
internal static class LibreOfficeRedlines
{
    /// <summary>Where a side of a redline is not the document that it should be; empty for nowhere.</summary>
    /// <param name="pairs">Documents with a name, the old and the new one.</param>
    public static string WhatIsWrong(IEnumerable<(string Name, byte[] Old, byte[] Now)> pairs)
    {
        var cases = pairs.ToList();
        var files = new List<(byte[], string)>();
        foreach (var (name, old, now) in cases)
        {
            var redline = RedlineTester.Check(old, now, name).Content;
            files.AddRange([(old, "Keep"), (redline, "Reject"), (now, "Keep"), (redline, "Accept")]);
        }
        using var libreOffice = new LibreOfficeRun();
        var saved = libreOffice.ResolveChanges(files);
        var wrong = new StringBuilder();
        for (var i = 0; i < saved.Count; i += 2)
        {
            var (expected, actual) = (SavedShape.Of(saved[i]), SavedShape.Of(saved[i + 1]));
            if (expected != actual)
                wrong.Append(cases[i / 4].Name + ", " + files[i + 1].Item2 + "\n" + Difference(expected.Split('\n'), actual.Split('\n')));
        }
        return wrong.ToString();
    }

    private static string Difference(string[] expected, string[] actual)
    {
        var start = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = expected.Reverse().Zip(actual.Reverse()).Take(Math.Min(expected.Length, actual.Length) - start).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Concat(expected[start..^end].Select(line => $"  - {line}\n")) + string.Concat(actual[start..^end].Select(line => $"  + {line}\n"));
    }
}
