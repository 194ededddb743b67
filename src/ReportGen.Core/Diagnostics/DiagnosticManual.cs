using System.Text;

namespace ReportGen.Core.Diagnostics;

/// <summary>
/// Explains the kinds of findings. The texts are resources, one for each first two digits of the codes, read only when they are asked
/// for: entries between empty lines, the code first, then lines with <c>=</c> (what it means, English), <c>~</c> (Vietnamese),
/// <c>&gt;</c> (an example that gives it), <c>+</c> (what to do, English) and <c>*</c> (Vietnamese).
/// </summary>
public static class DiagnosticManual
{
    /// <summary>The entry of a code.</summary>
    /// <returns>Null when there is none.</returns>
    public static DiagnosticManualEntry? Find(string code)
    {
        if (code.Length != 6)
            return null;
        using var stream = typeof(DiagnosticManual).Assembly.GetManifestResourceStream($"Diagnostics.{code[..4].ToLowerInvariant()}.txt");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        foreach (var block in reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.Trim('\n').Split('\n');
            if (lines[0] == code)
                return Read(code, lines);
        }
        return null;
    }

    private static DiagnosticManualEntry Read(string code, string[] lines) => new(
        code,
        new LocalizedText("{0}", "{1}", Part(lines, '='), Part(lines, '~')),
        Part(lines, '>'),
        new LocalizedText("{0}", "{1}", Part(lines, '+'), Part(lines, '*')));

    private static string Part(string[] lines, char mark)
    {
        var part = new StringBuilder();
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] != mark)
                continue;
            if (part.Length > 0)
                part.Append('\n');
            part.Append(lines[i].AsSpan(Math.Min(2, lines[i].Length)));
        }
        return part.ToString();
    }
}

/// <summary>The manual's entry of a kind of finding.</summary>
/// <param name="Code">The kind.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Example">Lines of a file, or what happens, that give it.</param>
/// <param name="Action">What to do.</param>
public sealed record DiagnosticManualEntry(string Code, LocalizedText Meaning, string Example, LocalizedText Action);
