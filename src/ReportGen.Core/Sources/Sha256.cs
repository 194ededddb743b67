using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
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

    /// <summary>The blocks whose words are made at the same time.</summary>
    private const int Abreast = 4;

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

    /// <summary>The words of some blocks, those of the same place beside each other.</summary>
    private readonly uint[] _schedule = new uint[Abreast * BlockSize];

    /// <summary>Bytes that are not yet in the state.</summary>
    private readonly byte[] _waiting = new byte[WaitingSize];
    private byte[] _encoded = [];
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
        if (_encoded.Length < QuickUtf8.RoomFor(text.Length))
            _encoded = new byte[Math.Max(2 * _encoded.Length, QuickUtf8.RoomFor(text.Length))];
        return _encoded.AsSpan(0, QuickUtf8.Encode(text, _encoded));
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
        for (var i = 0; i < _filled; i += Abreast * BlockSize)
        {
            Expand(_waiting.AsSpan(i, Abreast * BlockSize), _schedule);
            for (var block = 0; block < Abreast && i + (block * BlockSize) < _filled; block++)
                Compress(_schedule.AsSpan(block));
        }
        _length += (ulong)_filled;
        _filled = 0;
    }

    /// <param name="schedule">Of the block and those beside it.</param>
    private void Compress(ReadOnlySpan<uint> schedule)
    {
        var (a, b, c, d) = (_state[0], _state[1], _state[2], _state[3]);
        var (e, f, g, h) = (_state[4], _state[5], _state[6], _state[7]);
        var all = Constants;
        // Eight rounds each time: then no variable has to change its name.
        for (var i = 0; i < BlockSize; i += 8)
        {
            var words = schedule.Slice(Abreast * i, (Abreast * 7) + 1);
            var constants = all.AsSpan(i, 8);
            h += Mix(e, f, g) + constants[0] + words[0];
            d += h;
            h += Vote(a, b, c);
            g += Mix(d, e, f) + constants[1] + words[Abreast];
            c += g;
            g += Vote(h, a, b);
            f += Mix(c, d, e) + constants[2] + words[2 * Abreast];
            b += f;
            f += Vote(g, h, a);
            e += Mix(b, c, d) + constants[3] + words[3 * Abreast];
            a += e;
            e += Vote(f, g, h);
            d += Mix(a, b, c) + constants[4] + words[4 * Abreast];
            h += d;
            d += Vote(e, f, g);
            c += Mix(h, a, b) + constants[5] + words[5 * Abreast];
            g += c;
            c += Vote(d, e, f);
            b += Mix(g, h, a) + constants[6] + words[6 * Abreast];
            f += b;
            b += Vote(c, d, e);
            a += Mix(f, g, h) + constants[7] + words[7 * Abreast];
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

    /// <summary>Makes the words of some blocks.</summary>
    private static void Expand(ReadOnlySpan<byte> blocks, Span<uint> schedule)
    {
        for (var i = 0; i < BlockSize / sizeof(uint); i++)
        {
            var at = blocks[(i * sizeof(uint))..];
            Vector128.Create(WordAt(at, 0), WordAt(at, 1), WordAt(at, 2), WordAt(at, 3)).CopyTo(schedule[(i * Abreast)..]);
        }
        ref var first = ref schedule[0];
        for (var i = BlockSize / sizeof(uint); i < BlockSize; i++)
        {
            var (near, far) = (WordsAt(ref first, i - 2), WordsAt(ref first, i - 15));
            var words = WordsAt(ref first, i - 16) + (Rotated(far, 7) ^ Rotated(far, 18) ^ (far >>> 3))
                + WordsAt(ref first, i - 7) + (Rotated(near, 17) ^ Rotated(near, 19) ^ (near >>> 10));
            words.StoreUnsafe(ref first, (nuint)(i * Abreast));
        }
    }

    private static uint WordAt(ReadOnlySpan<byte> blocks, int block) => BinaryPrimitives.ReadUInt32BigEndian(blocks[(block * BlockSize)..]);

    /// <param name="first">Of a whole schedule.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> WordsAt(ref uint first, int place) => Vector128.LoadUnsafe(ref first, (nuint)(place * Abreast));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Rotated(Vector128<uint> words, int bits) => (words >>> bits) | (words << (32 - bits));

    private void AddToState(int at, uint first, uint second, uint third, uint fourth)
    {
        _state[at] += first;
        _state[at + 1] += second;
        _state[at + 2] += third;
        _state[at + 3] += fourth;
    }
}
