using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Output.Verification;

/// <summary>Compares the plain text of a document with the text that it must have.</summary>
internal sealed class TextCheck
{
    private const int FarthestMatch = 40;

    private readonly VerifiedFile _file;
    private readonly string[] _expected;
    private readonly string[] _actual;

    private TextCheck(VerifiedFile file, string expected)
    {
        _file = file;
        _expected = Lines(expected);
        _actual = Lines(file.Source.Text);
    }

    /// <summary>Reports the lines that differ.</summary>
    /// <param name="file">The document.</param>
    /// <param name="expected">The text that it must have, as <see cref="PlainText"/> puts it.</param>
    public static void Check(VerifiedFile file, string expected) => new TextCheck(file, expected).Check();

    private void Check()
    {
        var (i, j) = (0, 0);
        while (i < _expected.Length || j < _actual.Length)
        {
            while (i < _expected.Length && j < _actual.Length && _expected[i] == _actual[j])
                (i, j) = (i + 1, j + 1);
            if (i < _expected.Length || j < _actual.Length)
                (i, j) = Report(i, j);
        }
    }

    /// <summary>Reports the difference at two lines and says where to go on.</summary>
    private (int Expected, int Actual) Report(int i, int j)
    {
        var (missing, surplus) = (Distance(_expected, i, LineAt(_actual, j)), Distance(_actual, j, LineAt(_expected, i)));
        if (j == _actual.Length || (missing < surplus && missing < int.MaxValue))
        {
            _file.ReportAtLine(j, VerificationDiagnostics.LineMissing, VerifiedFile.Excerpt(_expected[i]));
            return (i + 1, j);
        }
        if (i == _expected.Length || surplus < int.MaxValue)
        {
            _file.ReportAtLine(j, VerificationDiagnostics.LineSurplus, VerifiedFile.Excerpt(_actual[j]));
            return (i, j + 1);
        }
        var start = FirstDifference(_expected[i], _actual[j]);
        _file.ReportAtLine(j, VerificationDiagnostics.LineDiffers, Around(_actual[j], start), Around(_expected[i], start));
        return (i + 1, j + 1);
    }

    private static string? LineAt(string[] lines, int index) => index < lines.Length ? lines[index] : null;

    /// <summary>How far behind a line another one follows; the greatest number when it is not near.</summary>
    private static int Distance(string[] lines, int start, string? line)
    {
        var index = line is null ? -1 : Array.IndexOf(lines, line, start, Math.Min(FarthestMatch, lines.Length - start));
        return index < 0 ? int.MaxValue : index - start;
    }

    private static int FirstDifference(string a, string b)
    {
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
            i++;
        return i;
    }

    /// <summary>The piece of a line where it differs, with whole words in front.</summary>
    private static string Around(string line, int difference)
    {
        var start = line.LastIndexOf(' ', Math.Clamp(difference - 20, 0, Math.Max(0, line.Length - 1))) + 1;
        return (start > 0 ? "…" : "") + VerifiedFile.Excerpt(line[start..]);
    }

    private static string[] Lines(string text) =>
        Composer.Compose(text).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
