namespace ReportGen.Tests.Data;

public sealed class ScalarSliceBuilderTests
{
    /// <summary>In each file, the word XYZ must be found at its own place, whatever stands before it in the value.</summary>
    [Theory]
    [InlineData("a: b XYZ\n")]
    [InlineData("a: 'it''s XYZ'\n")]
    [InlineData("a: \"\\u1ee7y \\\"x\\\" \\t XYZ\"\n")]
    [InlineData("a: \"one\n  two\n\n  XYZ\"\n")]
    [InlineData("a: \"one\\\n  two XYZ\"\n")]
    [InlineData("a: one\n  two   \n\n\n  three XYZ four\n")]
    [InlineData("a: 'one\n\n  two'' XYZ'\n")]
    [InlineData("a: |\n  one\n    two\n\n  XYZ\n")]
    [InlineData("a: |2-\n    one\n\n  XYZ\n")]
    [InlineData("- |+\n one\n XYZ\n\n\n")]
    [InlineData("a: >\n  one\n  two\n\n  three\n    more\n  XYZ\n")]
    [InlineData("a: >-\n\n  one XYZ\n  two\n")]
    [InlineData("a: >-\n    more\n  \n    one\n    XYZ\n")]
    [InlineData("a: |\r\n  one\r\n  XYZ\r\n")]
    [InlineData("a: \"one\r\n  XYZ\"\r\n")]
    [InlineData("a: >\r\n  one\r\n  two\r\n\r\n  XYZ\r\n")]
    public void Build_AnyStyle_MapsBackToTheFile(string yaml)
    {
        var scalar = yaml[0] == '-' ? YamlTester.Scalar(yaml, "0") : YamlTester.Scalar(yaml, "a");
        var offset = scalar.Text.IndexOf("XYZ", StringComparison.Ordinal);

        var span = scalar.Slice.Span(offset, 3);

        Assert.Equal("XYZ", span.Text);
    }
}
