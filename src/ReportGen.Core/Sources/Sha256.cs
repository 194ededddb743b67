using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace ReportGen.Core.Sources;

/// <summary>
/// The hash SHA-256 (FIPS 180-4). The framework's own loads the cryptographic library of the operating system, which costs a third of
/// a whole build, and ends the process where there is none.
/// </summary>
internal sealed class Sha256
{
    private const int BlockSize = 64;
    private const int LengthAt = BlockSize - sizeof(ulong);
    private const int WaitingSize = 16 * BlockSize;
    private const int MostBytesOfCharacter = 3;

    private static readonly uint[] Constants =
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    private readonly uint[] _state = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
    private readonly uint[] _schedule = new uint[BlockSize];

    /// <summary>Bytes that are not yet in the state.</summary>
    private readonly byte[] _waiting = new byte[WaitingSize];
    private byte[] _encoded = new byte[WaitingSize];
    private int _filled;
    private ulong _length;

    /// <summary>Takes bytes in.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > WaitingSize - _filled)
        {
            var part = bytes[..(WaitingSize - _filled)];
            part.CopyTo(_waiting.AsSpan(_filled));
            _filled = WaitingSize;
            Compress();
            bytes = bytes[part.Length..];
        }
        bytes.CopyTo(_waiting.AsSpan(_filled));
        _filled += bytes.Length;
    }

    /// <summary>Takes a text in, in UTF-8.</summary>
    public void Add(string text) => Add(Encode(text));

    /// <summary>Takes a character of ASCII in.</summary>
    public void Add(char character)
    {
        if (_filled == WaitingSize)
            Compress();
        _waiting[_filled++] = (byte)character;
    }

    /// <summary>Takes the decimal digits of a number in.</summary>
    /// <param name="number">At least 0.</param>
    public void Add(int number)
    {
        if (number >= 10)
            Add(number / 10);
        Add((char)('0' + number % 10));
    }

    /// <summary>Takes a text in behind its length, so that no two rows of texts are taken for the same.</summary>
    public void AddCounted(string text)
    {
        var bytes = Encode(text);
        Add(bytes.Length);
        Add(':');
        Add(bytes);
    }

    /// <summary>The bytes of a text, good until the next.</summary>
    private ReadOnlySpan<byte> Encode(string text)
    {
        if (_encoded.Length < MostBytesOfCharacter * text.Length)
            _encoded = new byte[2 * MostBytesOfCharacter * text.Length];
        var count = EncodeQuickly(text, _encoded);
        return _encoded.AsSpan(0, count < 0 ? Encoding.UTF8.GetBytes(text, _encoded) : count);
    }

    /// <summary>The framework looks for long stretches of ASCII, which Vietnamese text has none of.</summary>
    /// <returns>How many bytes; -1 when there are characters beyond 65,535.</returns>
    private static int EncodeQuickly(string text, Span<byte> bytes)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (c < 0x80)
            {
                bytes[count++] = (byte)c;
                continue;
            }
            if (c < 0x800)
                bytes[count++] = (byte)(0xC0 | c >> 6);
            else if (char.IsSurrogate(c))
                return -1;
            else
            {
                bytes[count++] = (byte)(0xE0 | c >> 12);
                bytes[count++] = (byte)(0x80 | (c >> 6 & 0x3F));
            }
            bytes[count++] = (byte)(0x80 | (c & 0x3F));
        }
        return count;
    }

    /// <summary>Ends the hash.</summary>
    /// <returns>64 small hexadecimal digits.</returns>
    public string Finish()
    {
        var bits = (_length + (ulong)_filled) * 8;
        Add((char)0x80);
        while (_filled % BlockSize != LengthAt)
            Add('\0');
        BinaryPrimitives.WriteUInt64BigEndian(_waiting.AsSpan(_filled), bits);
        _filled += sizeof(ulong);
        Compress();
        var text = new StringBuilder(BlockSize);
        foreach (var word in _state)
        {
            for (var shift = 28; shift >= 0; shift -= 4)
                text.Append("0123456789abcdef"[(int)(word >> shift) & 0xF]);
        }
        return text.ToString();
    }

    /// <summary>Takes what is waiting into the state: whole blocks.</summary>
    private void Compress()
    {
        for (var i = 0; i < _filled; i += BlockSize)
            Compress(_waiting.AsSpan(i, BlockSize));
        _length += (ulong)_filled;
        _filled = 0;
    }

    private void Compress(ReadOnlySpan<byte> block)
    {
        Expand(block);
        var (a, b, c, d) = (_state[0], _state[1], _state[2], _state[3]);
        var (e, f, g, h) = (_state[4], _state[5], _state[6], _state[7]);
        var (all, words) = (Constants, _schedule);
        // Eight rounds each time: then no variable has to change its name.
        for (var i = 0; i < BlockSize; i += 8)
        {
            var constants = all.AsSpan(i, 8);
            var schedule = words.AsSpan(i, 8);
            h += Mix(e, f, g) + constants[0] + schedule[0];
            d += h;
            h += Vote(a, b, c);
            g += Mix(d, e, f) + constants[1] + schedule[1];
            c += g;
            g += Vote(h, a, b);
            f += Mix(c, d, e) + constants[2] + schedule[2];
            b += f;
            f += Vote(g, h, a);
            e += Mix(b, c, d) + constants[3] + schedule[3];
            a += e;
            e += Vote(f, g, h);
            d += Mix(a, b, c) + constants[4] + schedule[4];
            h += d;
            d += Vote(e, f, g);
            c += Mix(h, a, b) + constants[5] + schedule[5];
            g += c;
            c += Vote(d, e, f);
            b += Mix(g, h, a) + constants[6] + schedule[6];
            f += b;
            b += Vote(c, d, e);
            a += Mix(f, g, h) + constants[7] + schedule[7];
            e += a;
            a += Vote(b, c, d);
        }
        AddToState(0, a, b, c, d);
        AddToState(4, e, f, g, h);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Mix(uint e, uint f, uint g) =>
        (BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25)) + (g ^ (e & (f ^ g)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Vote(uint a, uint b, uint c) =>
        (BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22)) + ((a & b) | (c & (a | b)));

    private void Expand(ReadOnlySpan<byte> block)
    {
        var schedule = _schedule;
        for (var i = 0; i < 16; i++)
            schedule[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(i * sizeof(uint))..]);
        for (var i = 16; i < BlockSize; i++)
        {
            var words = schedule.AsSpan(i - 16, 17);
            var (near, far) = (words[14], words[1]);
            words[16] = words[0] + (BitOperations.RotateRight(far, 7) ^ BitOperations.RotateRight(far, 18) ^ (far >> 3))
                + words[9] + (BitOperations.RotateRight(near, 17) ^ BitOperations.RotateRight(near, 19) ^ (near >> 10));
        }
    }

    private void AddToState(int at, uint first, uint second, uint third, uint fourth)
    {
        _state[at] += first;
        _state[at + 1] += second;
        _state[at + 2] += third;
        _state[at + 3] += fourth;
    }
}
