namespace ReportGen.Core.Output;

/// <summary>The checksum of zip files (ISO 3309, reflected polynomial EDB88320).</summary>
internal static class Crc32
{
    /// <summary>The checksum of all bytes.</summary>
    public static uint Of(byte[] bytes)
    {
        var table = Table();
        var crc = 0xFFFFFFFFu;
        foreach (var value in bytes)
            crc = table[(crc ^ value) & 0xFF] ^ (crc >> 8);
        return ~crc;
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
