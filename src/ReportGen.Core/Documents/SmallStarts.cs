using ReportGen.Core.Diagnostics;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Documents;

/// <summary>Finds Vietnamese paragraphs, and items among others with a capital, that end with a full stop but begin with a small letter.</summary>
internal sealed class SmallStarts(DiagnosticBag diagnostics)
{
    /// <summary>Shorter ones are captions, signatures and the like.</summary>
    private const int FewestCharacters = 30;

    /// <summary>Of a list, so that one of them stands out.</summary>
    private const int FewestItems = 3;

    /// <summary>Looks through blocks that follow each other.</summary>
    public void Check(IReadOnlyList<Block> blocks)
    {
        Block? before = null;
        foreach (var block in blocks)
        {
            if (block is ParagraphBlock paragraph && IsSmallSentence(paragraph) && EndsSentence(before))
                Report(paragraph);
            else if (block is ListBlock list)
                Check(list);
            before = block;
        }
    }

    /// <summary>Whether a block ends one, so that none goes on behind it.</summary>
    private static bool EndsSentence(Block? block) => block switch
    {
        null or HeadingBlock => true,
        ParagraphBlock paragraph => EndsWithStop(paragraph.Content),
        ListBlock { Items: [.., { Blocks: [.., var last] }] } => EndsSentence(last),
        _ => false,
    };

    /// <summary>Items that end with semicolons may begin small, also the last one.</summary>
    private void Check(ListBlock list)
    {
        var small = new List<ParagraphBlock>();
        foreach (var item in list.Items)
        {
            if (item.Blocks is not [ParagraphBlock paragraph, ..] || !EndsWithStop(paragraph.Content))
                return;
            if (IsSmallSentence(paragraph))
                small.Add(paragraph);
        }
        if (list.Items.Count >= FewestItems && 2 * small.Count < list.Items.Count)
            small.ForEach(Report);
    }

    private void Report(ParagraphBlock paragraph)
    {
        if (paragraph.Content[0] is TextInline first)
            diagnostics.Add((first.Place with { Length = 1 }).Report(DocumentDiagnostics.SmallStart, FirstWord(first.Characters)));
    }

    private static bool IsSmallSentence(ParagraphBlock paragraph)
    {
        if (paragraph.Content is not [TextInline first, ..] || !char.IsLower(first.Characters[0]) || !EndsWithStop(paragraph.Content))
            return false;
        var word = FirstWord(first.Characters);
        return paragraph.Place.Length >= FewestCharacters && Syllables.IsSyllable(word) && first.Characters[word.Length..] is [' ', ..];
    }

    private static bool EndsWithStop(IReadOnlyList<Inline> content) => content is [.., TextInline last] && last.Characters[^1] is '.';

    private static string FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && Letters.IsLetter(text[end]))
            end++;
        return text[..end].ToString();
    }
}
