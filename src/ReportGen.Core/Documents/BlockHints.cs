using System.Text;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Documents;

/// <summary>The layout hints that stand before a block and speak of it.</summary>
internal sealed class BlockHints(DiagnosticBag diagnostics)
{
    private readonly List<PlacedHint> _hints = [];

    /// <summary>Adds a hint; an earlier one of the same name has no block and is reported.</summary>
    public void Add(LayoutHint hint, TextPlace place)
    {
        if (Take(hint.Name) is { } before)
            Report(before);
        _hints.Add(new PlacedHint(hint, place));
    }

    /// <summary>The hint of a name, which then counts as used; null when there is none.</summary>
    public PlacedHint? Take(string name)
    {
        for (var i = 0; i < _hints.Count; i++)
        {
            if (_hints[i].Hint.Name != name)
                continue;
            var hint = _hints[i];
            _hints.RemoveAt(i);
            return hint;
        }
        return null;
    }

    /// <summary>The text of a hint, which then counts as used; null when there is none, or nothing in it, which is reported.</summary>
    public PlacedHint? TakeText(string name)
    {
        var hint = Take(name);
        if (hint is not { Hint.Text: "" })
            return hint;
        diagnostics.Add(hint.Place.Report(HintDiagnostics.EmptyHint, name));
        return null;
    }

    /// <summary>Reports the hints that the block behind them had no use for.</summary>
    public void ReportUnused()
    {
        foreach (var hint in _hints)
            Report(hint);
        _hints.Clear();
    }

    private void Report(PlacedHint hint) => diagnostics.Add(hint.Place.Report(DocumentDiagnostics.MisplacedHint, hint.Hint.Name).WithHint(DocumentDiagnostics.PlaceOfHints));
}

/// <summary>A hint and where it stands.</summary>
internal sealed record PlacedHint(LayoutHint Hint, TextPlace Place)
{
    /// <summary>Its text as prose: on one line, without the backslashes of Markdown.</summary>
    public TextInline Prose
    {
        get
        {
            var source = Place.Source.Text;
            var start = source.IndexOf(Hint.Text, Place.Start, Place.Length, StringComparison.Ordinal);
            var place = start < 0 ? Place : new TextPlace(Place.Source, start, Hint.Text.Length);
            return new TextInline(Unescape(Hint.Text), place);
        }
    }

    private static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isEscape = text[i] == '\\' && i + 1 < text.Length && text[i + 1] < 128 && !char.IsLetterOrDigit(text[i + 1]) && text[i + 1] > ' ';
            var character = isEscape ? text[++i] : text[i];
            plain.Append(char.IsWhiteSpace(character) ? ' ' : character);
        }
        return plain.ToString();
    }
}
