using System.Globalization;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Documents;

/// <summary>Finds characters that XML 1.0 (section 2.2), and so a Word file, cannot hold: control characters and halves of pairs.</summary>
internal static class PrintableCheck
{
    /// <summary>Reports each such character of a text.</summary>
    public static void Check(MappedText text, DiagnosticBag diagnostics)
    {
        var characters = text.Text;
        for (var i = 0; i < characters.Length; i++)
        {
            if (characters[i] is >= ' ' and < '\uD800' || IsPrintable(characters, i))
                continue;
            var code = ((int)characters[i]).ToString("X4", CultureInfo.InvariantCulture);
            diagnostics.Add(new TextPlace(text, i, 1).Report(DocumentDiagnostics.UnprintableCharacter, code));
        }
    }

    /// <summary>Likewise for the lines of the frame.</summary>
    public static void Check(IEnumerable<FrameLine> lines, DiagnosticBag diagnostics)
    {
        foreach (var line in lines)
            Check(line.Place.Source, diagnostics);
    }

    private static bool IsPrintable(string text, int index)
    {
        var character = text[index];
        if (char.IsHighSurrogate(character))
            return index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        if (char.IsLowSurrogate(character))
            return index > 0 && char.IsHighSurrogate(text[index - 1]);
        return character >= ' ' ? character < '\uFFFE' : character is '\t' or '\n' or '\r';
    }
}
