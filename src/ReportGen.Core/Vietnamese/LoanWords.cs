namespace ReportGen.Core.Vietnamese;

/// <summary>
/// Words of other languages that are spelt as two Vietnamese syllables with a hyphen, of which one at least bears a mark: they are no two terms.
/// </summary>
internal static class LoanWords
{
    private const string Known =
        " ắc-quy ăng-ten áp-phích áp-xe ba-lê ba-lô ban-công băng-rôn bê-ta bê-tông bích-quy bin-đinh bít-tết bô-xít bốt-tơ bu-lông buýt-phê ca-nô ca-rô cà-phê"
        + " cà-rem cà-rốt cà-vạt các-bon các-ten các-tông cáp-xun cát-sê cát-xét căng-tin cao-bồi cô-ban cô-ta cô-vít công-tắc công-tơ công-xoóc cốp-pha com-lê cờ-lê"
        + " đề-can đề-pa đi-ốt đi-văng đô-la đô-mi đô-pinh ép-phê ga-lăng ga-lông ga-rô giăm-bông ghi-đông héc-ta hoóc-môn ki-lô ki-ốt láp-tốp lê-dương líp-xe lô-gích"
        + " ma-giê ma-két mác-ma mác-xít măng-sét măng-tô mề-đay mê-tan mi-crô mít-tinh mô-đem mô-đen mô-đun mô-men mô-típ mô-tô mô-tơ nê-ông ni-tơ nơ-ron"
        + " ô-dôn ô-liu ô-tô ô-xi ô-xy ốc-xít ốp-la ốp-lết pa-lăng pa-nô pát-xê pê-đan pê-nít phát-xít pho-mát phốt-phát phốt-pho pít-tông ra-đa rô-bô rô-bốt rơ-le rơ-moóc"
        + " sa-lông séc-vin sê-nô sê-ri sếch-xi si-rô sô-đa sô-lô sơ-mi sun-phát tắc-xi tăng-đơ tăng-gô ten-nít tơ-rớt tơ-rưng tuốc-bin"
        + " vắc-xanh vắc-xin van-xơ véc-ni véc-tơ vét-tông vi-rút vôn-kế xà-phòng xăng-đan xi-măng xi-phông xi-rô xích-lô xô-nát xô-viết xúc-xích xúp-lơ ";

    /// <summary>Whether two syllables make such a word.</summary>
    /// <param name="left">In small letters.</param>
    /// <param name="right">Likewise.</param>
    public static bool Contains(string left, string right) => Known.Contains($" {left}-{right} ", StringComparison.Ordinal);
}
