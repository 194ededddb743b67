namespace ReportGen.Core.Vietnamese;

/// <summary>Words of other languages as they are spelt with Vietnamese letters: some have a hyphen though they are no two terms, some are no syllables.</summary>
internal static class LoanWords
{
    /// <summary>Two syllables, of which one at least bears a mark, with a hyphen or without.</summary>
    private const string Pairs =
        " a-xít ắc-quy ăng-ten áp-phích áp-xe ba-lê ba-lô ban-công băng-rôn bê-ta bê-tông bích-quy bin-đinh bít-tết bô-xít bốt-tơ bu-lông buýt-phê ca-nô ca-rô cà-phê"
        + " cà-rem cà-rốt cà-vạt các-bon các-ten các-tông cáp-xun cát-sê cát-xét căng-tin cao-bồi cô-ban cô-ta cô-vít công-tắc công-tơ công-xoóc cốp-pha com-lê cờ-lê"
        + " đề-can đề-pa đi-ốt đi-văng đô-la đô-mi đô-pinh ép-phê ga-lăng ga-lông ga-rô giăm-bông ghi-đông héc-ta hoóc-môn i-ốt ki-lô ki-ốt láp-tốp lê-dương líp-xe"
        + " lô-gích lô-gô ma-giê ma-két mác-ma mác-xít măng-gan măng-sét măng-tô mề-đay mê-tan mê-trô mi-crô mít-tinh mô-đem mô-đen mô-đun mô-men mô-típ mô-tô mô-tơ"
        + " moóc-phin nê-ông ni-tơ ni-trát ni-trít nơ-ron ô-dôn ô-liu ô-tô ô-xi ô-xít ô-xy ô-zôn ốc-xít ốp-la ốp-lết pa-lăng pa-nô pát-xê pê-đan pê-nít phát-xít pho-mát"
        + " phốt-phát phốt-pho pia-nô pít-tông pơ-mu ra-đa rô-bô rô-bốt rơ-le rơ-moóc sa-lông séc-vin sê-nô sê-ri sếch-xi si-rô sô-đa sô-lô sơ-mi sun-phát"
        + " tắc-xi tăng-đơ tăng-gô ten-nít tê-nít tơ-rớt tơ-rưng tuốc-bin vắc-xanh vắc-xin van-xơ véc-ni véc-tơ vét-tông vi-rút vôn-kế"
        + " xà-phòng xăng-đan xi-măng xi-phông xi-rô xích-lô xô-nát xô-viết xúc-xích xúp-lơ ";

    private const string Singles =
        " amôni amôniac amôniắc apatít blốc brôm cácbônát centimét clê côcain côngtenơ crôm đêximét điôxin điôxít đôlômít êtanol êtilen êtylen glucôzơ gluxít granít hectôlít"
        + " hêrôin hiđrô hydrô hyđrô hyđrôxít kilôbai kilôgam kilômét kilôoát kilôvôn lactôzơ lipít lôgíc mêgaoát mêtamphêtamin mêtanol micrômét mililít milimét mônôxít"
        + " nanômét ôlimpíc ôlympíc pirít pôlime pôlyme prôtêin prôtít saccarôzơ silicát tuýp viôlông xăngtimét xêmina xenlulôzơ xentimét ";

    /// <summary>Whether two syllables with a hyphen make such a word.</summary>
    /// <param name="left">In small letters.</param>
    /// <param name="right">Likewise.</param>
    public static bool Contains(string left, string right) => Pairs.Contains($" {left}-{right} ", StringComparison.Ordinal);

    /// <summary>Whether a word is one of them, spelt without a hyphen.</summary>
    /// <param name="word">In small letters.</param>
    public static bool Contains(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (Contains(word[..i], word[i..]))
                return true;
        }
        return Singles.Contains($" {word} ", StringComparison.Ordinal);
    }
}
