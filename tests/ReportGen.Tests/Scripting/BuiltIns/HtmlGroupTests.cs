using static ReportGen.Tests.Scripting.BuiltIns.BuiltInTester;

namespace ReportGen.Tests.Scripting.BuiltIns;

public sealed class HtmlGroupTests
{
    [Theory]
    [InlineData("html.escape", "&lt;p&gt;&amp;&quot;&#39;", "<p>&\"'")]
    [InlineData("html.strip", "test", "<p>test</p>")]
    [InlineData("html.strip", " and", "<hello x='yoy>' y='yes'> and")]
    [InlineData("html.strip", "a", "<script>if (1 < 2) {}</script>a<!-- > -->")]
    [InlineData("html.strip", "a < b <", "a < b <")]
    [InlineData("html.strip", "", null)]
    [InlineData("html.newline_to_br", "a<br />\nb<br />\nc", "a\nb\r\nc")]
    [InlineData("html.url_encode", "a%20b%26c%3Dd%2Fe%C4%91", "a b&c=d/eđ")]
    [InlineData("html.url_escape", "https://example.com/a%20path/?q=%3Ctag%3E&ok=true#frag", "https://example.com/a path/?q=<tag>&ok=true#frag")]
    public void Invoke_Text_GivesWhatTheManualSays(string name, string expected, params object?[]? arguments)
    {
        var shown = Show(name, arguments);

        Assert.Equal(expected, shown);
    }
}
