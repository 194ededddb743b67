using System.Buffers;

namespace ReportGen.Core.Data;

/// <summary>Puts the lines of values together, one value after another, in room that is borrowed.</summary>
internal sealed class LineBuffer
{
    private char[] _characters = [];

    /// <summary>How many characters there are.</summary>
    public int Length { get; private set; }

    /// <summary>Begins another value.</summary>
    public void Clear() => Length = 0;

    /// <summary>Adds a piece.</summary>
    public void Append(ReadOnlySpan<char> piece)
    {
        MakeRoom(piece.Length);
        piece.CopyTo(_characters.AsSpan(Length));
        Length += piece.Length;
    }

    /// <summary>Adds a character.</summary>
    public void Append(char character)
    {
        MakeRoom(1);
        _characters[Length++] = character;
    }

    /// <summary>The value.</summary>
    public override string ToString() => new(_characters, 0, Length);

    /// <summary>Gives the room back; nothing can be added any more.</summary>
    public void Release()
    {
        if (_characters.Length > 0)
            ArrayPool<char>.Shared.Return(_characters);
        (_characters, Length) = ([], 0);
    }

    private void MakeRoom(int count)
    {
        const int least = 1024;
        if (_characters.Length - Length >= count)
            return;
        var longer = ArrayPool<char>.Shared.Rent(Math.Max(least, 2 * (Length + count)));
        _characters.AsSpan(0, Length).CopyTo(longer);
        if (_characters.Length > 0)
            ArrayPool<char>.Shared.Return(_characters);
        _characters = longer;
    }
}
