namespace ReportGen.Core.Differences;

/// <summary>Compares two sentences word by word.</summary>
internal static class WordDifference
{
    /// <summary>The pieces of both sentences; the old ones and the same ones give the old sentence, the new and the same the new one.</summary>
    public static IReadOnlyList<WordPiece> Of(string old, string now)
    {
        var (before, after) = (Words(old), Words(now));
        var partners = Alignment.Of(before, after);
        DropLonelySpaces(before, after, partners);
        var pieces = new List<WordPiece>();
        var (oldStart, nowStart, j) = (0, 0, 0);
        for (var i = 0; i <= before.Count; i++)
        {
            var partner = i < before.Count ? partners[i] : after.Count;
            if (partner < 0)
            {
                oldStart = Add(pieces, WordKind.Old, before[i], oldStart);
                continue;
            }
            while (j < partner)
                nowStart = Add(pieces, WordKind.New, after[j++], nowStart);
            if (i == before.Count)
                break;
            Add(pieces, WordKind.Same, before[i], nowStart);
            (oldStart, nowStart, j) = (oldStart + before[i].Length, nowStart + before[i].Length, j + 1);
        }
        KeepCommonSpaces(pieces);
        PutSpacesFirst(pieces);
        return pieces;
    }

    /// <summary>Of the two ways to see an inserted or dropped word, the one that takes the space before it.</summary>
    private static void PutSpacesFirst(List<WordPiece> pieces)
    {
        for (var i = 1; i + 1 < pieces.Count; i++)
        {
            var (before, piece, after) = (pieces[i - 1], pieces[i], pieces[i + 1]);
            if (before.Kind != WordKind.Same || piece.Kind == WordKind.Same || after.Kind != WordKind.Same
                || before.Text.Length < 2 || !before.Text.EndsWith(' ') || !piece.Text.EndsWith(' '))
            {
                continue;
            }
            pieces[i - 1] = before with { Text = before.Text[..^1] };
            pieces[i] = piece with { Text = " " + piece.Text[..^1], Start = piece.Start - 1 };
            pieces[i + 1] = after with { Text = " " + after.Text, Start = after.Start - 1 };
        }
    }

    /// <summary>How much of two sentences is the same: from 0 to 1.</summary>
    public static double Likeness(string old, string now) => Likeness(Words(old), Words(now));

    /// <summary>The same of the <see cref="Words"/> of two sentences.</summary>
    public static double Likeness(List<string> old, List<string> now)
    {
        var partners = Alignment.Of(old, now);
        var common = 0;
        for (var i = 0; i < old.Count; i++)
            common += partners[i] >= 0 && old[i] != " " ? old[i].Length : 0;
        var whole = LengthOf(old) + LengthOf(now);
        return whole == 0 ? 1 : 2.0 * common / whole;
    }

    /// <summary>Without spaces.</summary>
    private static int LengthOf(List<string> words)
    {
        var length = 0;
        foreach (var word in words)
            length += word == " " ? 0 : word.Length;
        return length;
    }

    /// <summary>A space that stays the same between words that do not is no point of rest for the eye.</summary>
    public static void DropLonelySpaces(IReadOnlyList<string> old, IReadOnlyList<string> now, int[] partners)
    {
        var kept = new HashSet<int>(partners);
        for (var i = 0; i < old.Count; i++)
        {
            var j = partners[i];
            if (old[i] != " " || j < 0)
                continue;
            var isChangedBefore = i > 0 && partners[i - 1] < 0 || j > 0 && !kept.Contains(j - 1);
            var isChangedBehind = i + 1 < old.Count && partners[i + 1] < 0 || j + 1 < now.Count && !kept.Contains(j + 1);
            if (isChangedBefore && isChangedBehind && kept.Remove(j))
                partners[i] = -1;
        }
    }

    /// <summary>A space at the end of both what is gone and what is new is the same.</summary>
    private static void KeepCommonSpaces(List<WordPiece> pieces)
    {
        for (var i = 1; i + 1 < pieces.Count; i++)
        {
            var (one, other, after) = (pieces[i - 1], pieces[i], pieces[i + 1]);
            if (one.Kind == WordKind.Same || other.Kind == WordKind.Same || after.Kind != WordKind.Same || !one.Text.EndsWith(' ') || !other.Text.EndsWith(' '))
                continue;
            pieces[i - 1] = one with { Text = one.Text[..^1] };
            pieces[i] = other with { Text = other.Text[..^1] };
            pieces[i + 1] = after with { Text = " " + after.Text, Start = after.Start - 1 };
        }
        pieces.RemoveAll(piece => piece.Text.Length == 0);
    }

    private static int Add(List<WordPiece> pieces, WordKind kind, string word, int start)
    {
        if (pieces.Count > 0 && pieces[^1].Kind == kind)
            pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + word };
        else
            pieces.Add(new WordPiece(kind, word, start));
        return start + word.Length;
    }

    /// <summary>Words, the signs around them and the spaces between them; a number or symbol such as <c>15-AB/C</c> is one word.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (IsInside(text, i))
            {
                while (i < text.Length && IsInside(text, i))
                    i++;
            }
            else
            {
                i++;
            }
            words.Add(text[start..i]);
        }
        return words;
    }

    private static bool IsInside(string text, int i)
    {
        if (char.IsLetterOrDigit(text[i]))
            return true;
        return text[i] is '.' or ',' or '/' or '-' or ':' && i > 0 && char.IsLetterOrDigit(text[i - 1]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
    }
}

/// <summary>A piece of a compared sentence.</summary>
/// <param name="Kind">On which side it stands.</param>
/// <param name="Text">Words, with the spaces between them.</param>
/// <param name="Start">Where it begins in its sentence; for what is the same, in the new one.</param>
internal sealed record WordPiece(WordKind Kind, string Text, int Start);

/// <summary>On which side a piece stands.</summary>
internal enum WordKind
{
    /// <summary>On both.</summary>
    Same,

    /// <summary>Only in the old sentence.</summary>
    Old,

    /// <summary>Only in the new one.</summary>
    New,
}
