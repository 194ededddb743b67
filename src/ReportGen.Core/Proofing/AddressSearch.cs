namespace ReportGen.Core.Proofing;

/// <summary>Finds web and mail addresses in a text, asked from ever later places: each word and each line is looked through once.</summary>
internal sealed class AddressSearch(string text)
{
    private readonly Stretch _word = new();
    private readonly Stretch _line = new();

    /// <summary>The end of an address that begins a word at an offset; the offset itself when none does.</summary>
    public int EndOf(int offset)
    {
        if (!char.IsAsciiLetterOrDigit(text[offset]) || (offset > 0 && char.IsLetterOrDigit(text[offset - 1])))
            return offset;
        if (offset >= _word.End)
            ReadWord(offset);
        return IsAddress(_word, offset) ? _word.AddressEnd : offset;
    }

    /// <summary>The end of the line when there is an address at an offset; negative when there is none.</summary>
    public int EndOfLine(int offset)
    {
        if (offset >= _line.End)
        {
            var end = text.IndexOf('\n', offset);
            if (end < 0)
                end = text.Length;
            _line.Set(text, offset, end, end);
        }
        while (offset < _line.End && text[offset] == ' ')
            offset++;
        return IsAddress(_line, offset) ? _line.End : -1;
    }

    private void ReadWord(int offset)
    {
        var end = offset;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '“' or '”'))
            end++;
        var addressEnd = end;
        while (text[addressEnd - 1] is '.' or ',' or ';' or ':' or '?' or '!' or ')' or '*')
            addressEnd--;
        _word.Set(text, offset, end, addressEnd);
    }

    private bool IsAddress(Stretch stretch, int start)
    {
        if (start >= stretch.HeadEnd)
            stretch.HeadEnd = HeadEnd(start, stretch.AddressEnd);
        var rest = text.AsSpan(stretch.HeadEnd, stretch.AddressEnd - stretch.HeadEnd);
        return rest.StartsWith("://", StringComparison.Ordinal)
            || text.AsSpan(start, stretch.AddressEnd - start).StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (rest.Length > 1 && rest[0] == '@' && stretch.LastDot > stretch.HeadEnd);
    }

    /// <summary>The end of what stands before the colon or the at sign of an address.</summary>
    private int HeadEnd(int start, int end)
    {
        while (start < end && (char.IsAsciiLetterOrDigit(text[start]) || text[start] is '.' or '-' or '_' or '+'))
            start++;
        return start;
    }

    private sealed class Stretch
    {
        public int End { get; private set; }

        /// <summary>The end without the punctuation that is not the address's.</summary>
        public int AddressEnd { get; private set; }

        public int LastDot { get; private set; }

        /// <summary>The end of the head looked at last, which is that of all its places.</summary>
        public int HeadEnd { get; set; }

        public void Set(string text, int start, int end, int addressEnd)
        {
            (End, AddressEnd, HeadEnd) = (end, addressEnd, start);
            LastDot = start + text.AsSpan(start, addressEnd - start).LastIndexOf('.');
        }
    }
}
