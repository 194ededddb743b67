namespace ReportGen.Core.Vietnamese;

/// <summary>
/// Where the tone mark stands in the open rhymes <c>oa</c>, <c>oe</c> and <c>uy</c>; both are right, a mixture is not. (Which of the
/// two is called new differs between authors; these names are those of a project's <c>toneStyle</c>.)
/// </summary>
public enum ToneStyle
{
    /// <summary>On the first letter: <c>hòa, hòe, ủy</c>.</summary>
    New,

    /// <summary>On the second letter: <c>hoà, hoè, uỷ</c>.</summary>
    Old,
}
