using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ReportGen.Core.Sources;

/// <summary>
/// The checksum of zip files (ISO 3309, reflected polynomial EDB88320): eight bytes at a time, and 64 where the processor multiplies
/// without carry (V. Gopal and others, "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ Instruction", Intel 2009).
/// </summary>
internal sealed class Crc32
{
    private const int Values = 256;
    private const int Step = 8;
    private const int Lane = 16;
    private const int Lanes = 4 * Lane;

    /// <summary>Fewer bytes are not worth the beginning and the end.</summary>
    private const int Many = 2 * Lanes;

    /// <summary>For each of the eight bytes of a step, the remainder of each value at its place.</summary>
    private static readonly uint[] Remainders = FindRemainders();

    private uint _crc = 0xFFFFFFFFu;

    /// <summary>The checksum of all bytes so far.</summary>
    public uint Value => ~_crc;

    /// <summary>The checksum of all bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes) => ~Update(0xFFFFFFFFu, bytes);

    /// <summary>Takes more bytes in.</summary>
    public void Add(ReadOnlySpan<byte> bytes) => _crc = Update(_crc, bytes);

    private static uint Update(uint crc, ReadOnlySpan<byte> bytes)
    {
        if (!Pclmulqdq.IsSupported || bytes.Length < Many)
            return UpdateByTable(crc, bytes);
        var rest = bytes.Length % Lane;
        Span<byte> folded = stackalloc byte[Lane];
        Fold(crc, bytes[..^rest]).AsByte().CopyTo(folded);
        return UpdateByTable(UpdateByTable(0, folded), bytes[^rest..]);
    }

    private static uint UpdateByTable(uint crc, ReadOnlySpan<byte> bytes)
    {
        var table = Remainders;
        for (; bytes.Length >= Step; bytes = bytes[Step..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = table[(7 * Values) + (int)(low & 0xFF)] ^ table[(6 * Values) + (int)((low >> 8) & 0xFF)]
                ^ table[(5 * Values) + (int)((low >> 16) & 0xFF)] ^ table[(4 * Values) + (int)(low >> 24)]
                ^ table[(3 * Values) + (int)(high & 0xFF)] ^ table[(2 * Values) + (int)((high >> 8) & 0xFF)]
                ^ table[Values + (int)((high >> 16) & 0xFF)] ^ table[(int)(high >> 24)];
        }
        foreach (var value in bytes)
            crc = table[(int)((crc ^ value) & 0xFF)] ^ (crc >> 8);
        return crc;
    }

    /// <summary>Moves what stands in front to where the next bytes are, again and again.</summary>
    /// <param name="crc">Of what came before.</param>
    /// <param name="bytes">Whole lanes, at least four.</param>
    /// <returns>A lane that has the same remainder as all of them behind what came before.</returns>
    private static Vector128<long> Fold(uint crc, ReadOnlySpan<byte> bytes)
    {
        // x to the powers 544 and 480, 160 and 96, modulo the polynomial.
        var (fourLanes, oneLane) = (Vector128.Create(0x154442bd4L, 0x1c6e41596L), Vector128.Create(0x1751997d0L, 0x0ccaa009eL));
        var first = LaneAt(bytes, 0) ^ Vector128.CreateScalar(crc).AsInt64();
        var (second, third, fourth) = (LaneAt(bytes, Lane), LaneAt(bytes, 2 * Lane), LaneAt(bytes, 3 * Lane));
        for (bytes = bytes[Lanes..]; bytes.Length >= Lanes; bytes = bytes[Lanes..])
        {
            first = Moved(first, fourLanes) ^ LaneAt(bytes, 0);
            second = Moved(second, fourLanes) ^ LaneAt(bytes, Lane);
            third = Moved(third, fourLanes) ^ LaneAt(bytes, 2 * Lane);
            fourth = Moved(fourth, fourLanes) ^ LaneAt(bytes, 3 * Lane);
        }
        var all = Moved(Moved(Moved(first, oneLane) ^ second, oneLane) ^ third, oneLane) ^ fourth;
        for (; bytes.Length >= Lane; bytes = bytes[Lane..])
            all = Moved(all, oneLane) ^ LaneAt(bytes, 0);
        return all;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<long> LaneAt(ReadOnlySpan<byte> bytes, int offset) => Vector128.Create(bytes.Slice(offset, Lane)).AsInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<long> Moved(Vector128<long> lane, Vector128<long> powers) =>
        Pclmulqdq.CarrylessMultiply(lane, powers, 0x00) ^ Pclmulqdq.CarrylessMultiply(lane, powers, 0x11);

    private static uint[] FindRemainders()
    {
        const uint polynomial = 0xEDB88320u;
        var table = new uint[Step * Values];
        for (var i = 0u; i < Values; i++)
        {
            var remainder = i;
            for (var bit = 0; bit < 8; bit++)
                remainder = (remainder & 1) == 1 ? polynomial ^ (remainder >> 1) : remainder >> 1;
            table[i] = remainder;
        }
        for (var i = Values; i < table.Length; i++)
            table[i] = table[table[i - Values] & 0xFF] ^ (table[i - Values] >> 8);
        return table;
    }
}
