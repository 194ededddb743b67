using System.Globalization;
using ReportGen.Tests.Output.LibreOffice;

namespace ReportGen.Tests.Redlines;

/// <summary>What LibreOffice makes of redlines of random pairs: a few always, as many as are asked for by name.</summary>
[Collection("LibreOffice redlines")]
public sealed class RandomLibreOfficeTests
{
    private const int Few = 5;

    /// <summary>How many pairs REPORTGEN_REDLINES asks for; null when it asks for none.</summary>
    internal static int? Asked =>
        int.TryParse(Environment.GetEnvironmentVariable("REPORTGEN_REDLINES"), CultureInfo.InvariantCulture, out var asked) ? asked : null;

    [LibreOfficeTheory]
    [InlineData(1)]
    public void Resolve_RandomChanges_GivesBothSides(int firstSeed)
    {
        var wrong = LibreOfficeRedlines.WhatIsWrong(RandomTexts.Pairs(firstSeed).Take(Asked ?? Few));

        Assert.True(wrong.Length == 0, wrong);
    }
}
