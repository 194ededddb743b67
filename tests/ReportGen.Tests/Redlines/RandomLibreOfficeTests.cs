using System.Globalization;
using ReportGen.Tests.Output.LibreOffice;

namespace ReportGen.Tests.Redlines;

/// <summary>What LibreOffice makes of redlines of random pairs: a few always, as many as are asked for by name.</summary>
[Collection("LibreOffice redlines")]
public sealed class RandomLibreOfficeTests
{
    private const string Variable = "REPORTGEN_REDLINES";
    private const int Few = 5;

    [LibreOfficeTheory]
    [InlineData(1)]
    public void Resolve_RandomChanges_GivesBothSides(int firstSeed)
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var asked) ? asked : Few;

        var wrong = LibreOfficeRedlines.WhatIsWrong(RandomTexts.Pairs(firstSeed).Take(count));

        Assert.True(wrong.Length == 0, wrong);
    }
}
