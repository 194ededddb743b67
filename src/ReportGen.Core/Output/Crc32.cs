using System.Buffers.Binary;

namespace ReportGen.Core.Output;

/// <summary>The checksum of zip files (ISO 3309, reflected polynomial EDB88320), eight bytes at a time.</summary>
internal sealed class Crc32
{
    private const int Values = 256;
    private const int Step = 8;

    /// <summary>For each of the eight bytes of a step, the remainder of each value at its place.</summary>
    private static readonly uint[] Remainders = FindRemainders();

    private uint _crc = 0xFFFFFFFFu;

    /// <summary>The checksum of all bytes so far.</summary>
    public uint Value => ~_crc;

    /// <summary>The checksum of all bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = new Crc32();
        crc.Add(bytes);
        return crc.Value;
    }

    /// <summary>Takes more bytes in.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var (crc, table) = (_crc, Remainders);
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
        _crc = crc;
    }

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
