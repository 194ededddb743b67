namespace ReportGen.Core.Output;

/// <summary>The checksum of zip files (ISO 3309, reflected polynomial EDB88320).</summary>
internal sealed class Crc32
{
    private static readonly uint[] Remainders = Table();

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
        var crc = _crc;
        foreach (var value in bytes)
            crc = Remainders[(crc ^ value) & 0xFF] ^ (crc >> 8);
        _crc = crc;
    }

    private static uint[] Table()
    {
        var table = new uint[256];
        for (var i = 0u; i < table.Length; i++)
        {
            var crc = i;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
            table[i] = crc;
        }
        return table;
    }
}
