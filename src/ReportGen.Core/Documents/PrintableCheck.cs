using System.Globalization;
using ReportGen.Core.Data;
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
            diagnostics.Add(new TextPlace(text, i, 1).Report(DocumentDiagnostics.UnprintableCharacter, CodeOf(characters[i])));
        }
    }

    /// <summary>Likewise for the lines of the frame.</summary>
    public static void Check(IEnumerable<FrameLine> lines, DiagnosticBag diagnostics)
    {
        foreach (var line in lines)
            Check(line.Place.Source, diagnostics);
    }

    /// <summary>Reports the first such character of each text of a layout profile: an escape writes it, so that its own place is not known.</summary>
    public static void Check(DataNode node, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case DataScalar scalar:
                if (FirstUnprintable(scalar.Text) is var at and >= 0)
                    diagnostics.Add(DocumentDiagnostics.UnprintableCharacter.At(scalar.Span, CodeOf(scalar.Text[at])));
                break;
            case DataSequence sequence:
                foreach (var item in sequence.Items)
                    Check(item, diagnostics);
                break;
            case DataMapping mapping:
                foreach (var entry in mapping.EntrySpan)
                    Check(entry.Value, diagnostics);
                break;
        }
    }

    private static int FirstUnprintable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPrintable(text, i))
                return i;
        }
        return -1;
    }

    private static string CodeOf(char character) => ((int)character).ToString("X4", CultureInfo.InvariantCulture);

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
