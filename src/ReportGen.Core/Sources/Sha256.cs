using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
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
    private readonly byte[] _block = new byte[BlockSize];
    private byte[] _encoded = new byte[BlockSize];
    private int _filled;
    private ulong _length;

    /// <summary>Takes bytes in.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        _length += (ulong)bytes.Length;
        for (; _filled == 0 && bytes.Length >= BlockSize; bytes = bytes[BlockSize..])
            Compress(bytes[..BlockSize]);
        while (bytes.Length > 0)
        {
            var count = Math.Min(bytes.Length, BlockSize - _filled);
            bytes[..count].CopyTo(_block.AsSpan(_filled));
            bytes = bytes[count..];
            _filled += count;
            if (_filled < BlockSize)
                return;
            Compress(_block);
            _filled = 0;
        }
    }

    /// <summary>Takes a text in, in UTF-8.</summary>
    public void Add(string text) => Add(Encode(text));

    /// <summary>Takes a character of ASCII in.</summary>
    public void Add(char character) => Add([(byte)character]);

    /// <summary>Takes the decimal digits of a number in.</summary>
    /// <param name="number">At least 0.</param>
    public void Add(int number)
    {
        Span<byte> digits = stackalloc byte[10];
        var first = digits.Length;
        do
            digits[--first] = (byte)('0' + number % 10);
        while ((number /= 10) > 0);
        Add(digits[first..]);
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
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_encoded.Length < most)
            _encoded = new byte[2 * most];
        return _encoded.AsSpan(0, Encoding.UTF8.GetBytes(text, _encoded));
    }

    /// <summary>Ends the hash.</summary>
    /// <returns>64 small hexadecimal digits.</returns>
    public string Finish()
    {
        var bits = _length * 8;
        Add([0x80]);
        while (_filled != LengthAt)
            Add([0]);
        BinaryPrimitives.WriteUInt64BigEndian(_block.AsSpan(LengthAt), bits);
        Compress(_block);
        var text = new StringBuilder(BlockSize);
        foreach (var word in _state)
            text.Append(word.ToString("x8", CultureInfo.InvariantCulture));
        return text.ToString();
    }

    private void Compress(ReadOnlySpan<byte> block)
    {
        Expand(block);
        var constants = Constants.AsSpan(0, BlockSize);
        var schedule = _schedule.AsSpan(0, BlockSize);
        var (a, b, c, d) = (_state[0], _state[1], _state[2], _state[3]);
        var (e, f, g, h) = (_state[4], _state[5], _state[6], _state[7]);
        for (var i = 0; i < BlockSize; i++)
        {
            var first = h + (BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25))
                + ((e & f) ^ (~e & g)) + constants[i] + schedule[i];
            var second = (BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22))
                + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e) = (g, f, e, d + first);
            (d, c, b, a) = (c, b, a, first + second);
        }
        AddToState(0, a, b, c, d);
        AddToState(4, e, f, g, h);
    }

    private void Expand(ReadOnlySpan<byte> block)
    {
        var schedule = _schedule.AsSpan(0, BlockSize);
        for (var i = 0; i < 16; i++)
            schedule[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(i * sizeof(uint))..]);
        for (var i = 16; i < BlockSize; i++)
        {
            var (near, far) = (schedule[i - 2], schedule[i - 15]);
            schedule[i] = schedule[i - 16] + (BitOperations.RotateRight(far, 7) ^ BitOperations.RotateRight(far, 18) ^ (far >> 3))
                + schedule[i - 7] + (BitOperations.RotateRight(near, 17) ^ BitOperations.RotateRight(near, 19) ^ (near >> 10));
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
