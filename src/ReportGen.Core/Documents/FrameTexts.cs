using ReportGen.Core.Diagnostics;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Documents;

/// <summary>
/// Finds Vietnamese values of the frame with other capitals than such a value has, as names of people and places and what begins a line, and dashes that
/// are printed twice.
/// </summary>
internal sealed class FrameTexts(ReportFrame frame, DiagnosticBag diagnostics)
{
    /// <summary>Reports each value once.</summary>
    public void Check()
    {
        if (frame.Signature.Name is { } name && NameOf(name.Text) is { } person)
            Report(name, name.Text, person);
        var place = frame.Place is { } written ? PlaceOf(written.Text) ?? written.Text : null;
        if (frame.Place is not null && place is not null)
            Report(frame.Place, frame.Place.Text, place);
        CheckDashes();
        foreach (var text in Lines())
        {
            if (IsInCapitals(text.Text))
                diagnostics.Add(FrameDiagnostics.AllCapitals.At(text.Span, text.Text));
            else
                CheckLine(text, place);
        }
    }

    private void CheckDashes()
    {
        foreach (var group in frame.Recipients)
        {
            foreach (var item in group.Items)
            {
                if (item.Text[0] is '-' or '–' or '—' or '•' or '+')
                    diagnostics.Add(FrameDiagnostics.OwnDash.At(item.Span, item.Text));
            }
        }
    }

    private void CheckLine(FrameText text, string? place)
    {
        var word = FirstWord(text.Text);
        Report(text, word, Letters.UpperFirst(word));
        if (place is null || !place.Contains(' ', StringComparison.Ordinal))
            return;
        var start = text.Text.IndexOf(place, StringComparison.OrdinalIgnoreCase);
        var end = start + place.Length;
        if (start < 0 || (start > 0 && char.IsLetter(text.Text[start - 1])) || (end < text.Text.Length && char.IsLetter(text.Text[end])))
            return;
        if (!IsInCapitals(text.Text[start..end]))
            Report(text, text.Text[start..end], place);
    }

    private void Report(FrameText text, string written, string expected)
    {
        if (written != expected)
            diagnostics.Add(FrameDiagnostics.WrongCapitals.At(text.Span, written, expected));
    }

    /// <summary>What begins a line or a group of lines of the document.</summary>
    private List<FrameText> Lines()
    {
        var lines = new List<FrameText> { frame.Type, frame.Issuer };
        foreach (var text in new[] { frame.Superior, frame.Signature.Body, frame.Signature.Position })
        {
            if (text is not null)
                lines.Add(text);
        }
        foreach (var group in frame.Recipients)
            lines.AddRange([group.Label, .. group.Items]);
        foreach (var annex in frame.Annexes)
        {
            lines.Add(annex.Label);
            if (annex.Title is not null)
                lines.Add(annex.Title);
        }
        return lines;
    }

    /// <summary>The name of a person with a capital at each word; null for one that is not Vietnamese, or has more to it than words.</summary>
    private static string? NameOf(string name)
    {
        var words = name.Split(' ');
        if (!AreSyllables(words))
            return null;
        for (var i = 0; i < words.Length; i++)
            words[i] = Letters.UpperFirst(IsInCapitals(name) ? words[i].ToLowerInvariant() : words[i]);
        return string.Join(' ', words);
    }

    /// <summary>Likewise of a place, in which what kind of place it is may stand in small letters, but neither at the beginning nor at the end.</summary>
    private static string? PlaceOf(string place)
    {
        if (IsInCapitals(place))
            return NameOf(place);
        var words = place.Split(' ');
        if (!AreSyllables(words))
            return null;
        words[0] = Letters.UpperFirst(words[0]);
        words[^1] = Letters.UpperFirst(words[^1]);
        return string.Join(' ', words);
    }

    /// <summary>Whether a text has two words or more, all of them Vietnamese and in capitals; abbreviations are no such words.</summary>
    private static bool IsInCapitals(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return false;
        }
        var words = text.Split(' ');
        return words.Length > 1 && AreSyllables(words);
    }

    private static bool AreSyllables(string[] words)
    {
        foreach (var word in words)
        {
            if (!Syllables.IsSyllable(word))
                return false;
        }
        return true;
    }

    private static string FirstWord(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }
}
