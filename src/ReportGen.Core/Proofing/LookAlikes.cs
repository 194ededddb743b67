using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>Characters that look like letters of Vietnamese and are others (after Unicode's confusables, UTS #39).</summary>
internal static class LookAlikes
{
    /// <summary>Eth and African d, caron for breve, then Cyrillic, then Greek.</summary>
    private const string Strange =
        "ðÐƉɖǎǍ" + "аеосрхуіѕјһԁԛԝАВЕКМНОРСТХУІЅЈ" + "οΟΑΒΕΖΗΙΚΜΝΡΤΥΧι";

    private const string Meant =
        "đĐĐđăĂ" + "aeocpxyisjhdqwABEKMHOPCTXYISJ" + "oOABEZHIKMNPTYXi";

    /// <summary>What a character was probably meant to be; null when it is no such character.</summary>
    public static string? Find(char c)
    {
        if (c is >= '\uFF01' and <= '\uFF5E')
            return ((char)(c - '\uFF01' + '!')).ToString();
        if (c is >= '\u2160' and <= '\u216B')
            return Numbers.Roman(c - '\u2160' + 1);
        if (c is >= '\u2170' and <= '\u217B')
            return Numbers.Roman(c - '\u2170' + 1).ToLowerInvariant();
        var index = c < '\u00D0' ? -1 : Strange.IndexOf(c, StringComparison.Ordinal);
        return index < 0 ? null : Meant[index].ToString();
    }
}
