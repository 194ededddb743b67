namespace ReportGen.Core.Redlines;

/// <summary>
/// A paragraph that comes or goes takes its mark with it, and what stood before the mark joins the next paragraph. Where word processors
/// cannot do that well, the paragraph before takes over: its own mark comes or goes, as when somebody types on from its end, and the mark of
/// the last paragraph stays; looks follow their paragraphs.
/// </summary>
internal sealed class MarkShift
{
    private readonly List<MergedBlock> _blocks;
    private readonly HashSet<string> _deleted;
    private readonly HashSet<string> _inserted;

    private MarkShift(List<MergedBlock> blocks)
    {
        _blocks = blocks;
        (_deleted, _inserted) = (TextsOf(Revision.Deleted), TextsOf(Revision.Inserted));
    }

    /// <summary>Changes marks, and makes one paragraph of two where that takes none to stay.</summary>
    /// <param name="blocks">The blocks of a container, in order.</param>
    public static void Apply(List<MergedBlock> blocks) => new MarkShift(blocks).Apply();

    private void Apply()
    {
        for (var end = 0; end < _blocks.Count; end++)
        {
            if (!IsEndOfRun(end) || StartOfRun(end) is var start && (start == 0 || !MustStay(start, end)))
                continue;
            if (!CanKeepMark(_blocks[start - 1]) || !CanKeepMark(_blocks[end]))
                continue;
            if (_blocks[start - 1].Mark == Revision.Same)
                Shift(start - 1, end);
            else
                end = Join(start - 1, end);
        }
        for (var i = 0; i < _blocks.Count; i++)
        {
            if (_blocks[i] is { Mark: Revision.Inserted, MarkOld: null } && IsFirstOfGap(i) && OldLookBehind(i) is { } look)
                _blocks[i] = _blocks[i] with { MarkOld = look };
            _blocks[i] = _blocks[i] with { IsBeforeText = HasTextToJoin(i + 1, Revision.Inserted) && HasTextToJoin(i + 1, Revision.Deleted) };
        }
    }

    private bool IsFirstOfGap(int block) => CanKeepMark(_blocks[block]) && (block == 0 || _blocks[block - 1].Unit.Kind == BlockKind.Table);

    /// <summary>The look that the mark behind paragraphs that come had: LibreOffice, when they go again, keeps the look of the first.</summary>
    private BlockUnit? OldLookBehind(int block)
    {
        while (block < _blocks.Count && CanKeepMark(_blocks[block]) && _blocks[block].Mark == Revision.Inserted)
            block++;
        return block < _blocks.Count && CanKeepMark(_blocks[block]) ? _blocks[block].MarkOld : null;
    }

    /// <summary>Whether paragraphs end here that come, or go, one after the other.</summary>
    private bool IsEndOfRun(int end) => IsTracked(end) && !(end + 1 < _blocks.Count && IsTracked(end + 1) && _blocks[end + 1].Revision == _blocks[end].Revision);

    private int StartOfRun(int end)
    {
        var start = end;
        while (start > 0 && IsTracked(start - 1) && _blocks[start - 1].Revision == _blocks[end].Revision)
            start--;
        return start;
    }

    private bool IsTracked(int block) => _blocks[block].Unit.Kind != BlockKind.Table && _blocks[block].Mark != Revision.Same;

    /// <summary>Whether the last mark of paragraphs that come or go has to stay.</summary>
    private bool MustStay(int start, int end)
    {
        var revision = _blocks[end].Revision;
        return !HasTextToJoin(end + 1, revision) || ReachesOver(_blocks[start - 1], revision) || IsMoved(start, end);
    }

    /// <summary>Nothing can join a table, and LibreOffice joins an empty paragraph to the one that goes.</summary>
    private bool HasTextToJoin(int next, Revision revision)
    {
        if (next == _blocks.Count || _blocks[next].Unit.Kind == BlockKind.Table)
            return false;
        var side = revision == Revision.Inserted ? _blocks[next].Old ?? _blocks[next].New : _blocks[next].New ?? _blocks[next].Old;
        return side?.Text.Length > 0;
    }

    /// <summary>
    /// LibreOffice takes a change at the end of a paragraph, and paragraphs changed alike behind it, for one change that has the mark between
    /// them too. It does not where the paragraph keeps a note, and there it could not delete the mark.
    /// </summary>
    private static bool ReachesOver(MergedBlock block, Revision revision)
    {
        if (block is not { Unit.Kind: BlockKind.Paragraph, Old: { } old, New: { } now })
            return block.Unit.Kind == BlockKind.Paragraph && block.Revision == revision;
        var pieces = TokenMerger.Merge(old.Tokens, now.Tokens).Where(piece => piece.Token.Kind != TokenKind.Bookmark).ToList();
        var keepsNote = pieces.Exists(piece => piece.Revision == Revision.Same && piece.Token.Content.Any(item => item.Name.LocalName == "footnoteReference"));
        return pieces.Count > 0 && pieces[^1].Revision == revision && !(keepsNote && revision == Revision.Deleted);
    }

    /// <summary>LibreOffice tells by the words what was moved, also a part of it, and then gives the next paragraph the look of what goes.</summary>
    private bool IsMoved(int start, int end)
    {
        var others = _blocks[end].Revision == Revision.Deleted ? _inserted : _deleted;
        return others.Contains(TextOf(start, end)) || _blocks.GetRange(start, end - start + 1).Exists(block => others.Contains(TextOf(block)));
    }

    private void Shift(int kept, int last)
    {
        var (before, moved) = (_blocks[kept], _blocks[last]);
        _blocks[kept] = before with { Mark = moved.Revision };
        _blocks[last] = moved with { Mark = Revision.Same, MarkOld = moved.Old ?? before.MarkOld, MarkNew = moved.New ?? before.MarkNew };
    }

    /// <summary>Makes one paragraph of one that goes and one that comes; says where to go on.</summary>
    private int Join(int other, int last)
    {
        var (before, moved) = (_blocks[other], _blocks[last]);
        _blocks[last] = new MergedBlock(Revision.Same, before.Old ?? moved.Old, before.New ?? moved.New);
        _blocks.RemoveAt(other);
        while (other > 0 && _blocks[other - 1].Mark != Revision.Same)
            other--;
        return other - 1;
    }

    private static bool CanKeepMark(MergedBlock block) => block.Unit is { Kind: BlockKind.Paragraph, EndsSection: false };

    /// <summary>What paragraphs say that come, or go: each, and all that follow one another.</summary>
    private HashSet<string> TextsOf(Revision revision)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        for (var end = 0; end < _blocks.Count; end++)
        {
            if (_blocks[end].Revision != revision || !IsTracked(end))
                continue;
            texts.Add(TextOf(_blocks[end]));
            if (IsEndOfRun(end))
                texts.Add(TextOf(StartOfRun(end), end));
        }
        // Empty paragraphs say nothing.
        texts.Remove("");
        return texts;
    }

    private string TextOf(int start, int end) => string.Join('\n', _blocks.GetRange(start, end - start + 1).Select(block => block.Unit.Text)).Trim();

    private static string TextOf(MergedBlock block) => block.Unit.Text.Trim();
}
