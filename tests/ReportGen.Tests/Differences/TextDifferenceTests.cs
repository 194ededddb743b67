using ReportGen.Core.Differences;

namespace ReportGen.Tests.Differences;

public sealed class TextDifferenceTests
{
    [Theory]
    [InlineData("# Một\n\nLời đầu.\n", "# Một\n\nLời sau.\n", "Changed")]
    [InlineData("# Một\n\nLời đầu.\n", "Lời mở.\n\n# Một\n\nLời đầu.\n", "Added")]
    [InlineData("Lời mở.\n\n# Một\n\nLời đầu.\n", "# Một\n\nLời đầu.\n", "Removed")]
    [InlineData("", "# Một\n", "Added")]
    [InlineData("# Một\n", "", "Removed")]
    [InlineData("", "", "")]
    public void Of_NothingBeforeTheFirstHeading_ComparesTheRest(string old, string now, string kinds)
    {
        var changes = TextDifference.Of(ReportText.Read(old), ReportText.Read(now));

        Assert.Equal(kinds, string.Join(' ', changes.Select(change => change.Kind)));
    }
}
