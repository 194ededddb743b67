using ReportGen.Core.Documents;
using ReportGen.Tests.Documents;

namespace ReportGen.Tests.Output;

public sealed class TableHeaderTests
{
    /// <summary>The header over a column of numbers stands at the right as they do, unless the profile sets all headers in one way.</summary>
    [Theory]
    [InlineData("Left", 2)]
    [InlineData("Center", 1)]
    public void Write_ColumnAtTheRight_HasItsHeaderThereToo(string alignment, int expected)
    {
        var profile = TestProject.Profile();
        var styles = profile.Styles.Select(style => style.Name == StyleNames.TableHeader ? style with { Alignment = Enum.Parse<TextAlignment>(alignment) } : style);
        var file = WordFile.Write(TestProject.Document("| Tên | Số |\n| --- | --: |\n| a | 1 |"), profile with { Styles = [.. styles] });

        var body = WordFile.Part(file, "word/document.xml");

        Assert.Equal(expected, body.Split("<w:jc w:val=\"right\"").Length - 1);
    }
}
