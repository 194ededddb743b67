using ReportGen.Core.Schemas;

namespace ReportGen.Tests.Schemas;

public sealed class SchemaUriTests
{
    /// <summary>The first twelve are examples of RFC 3986, 5.4.</summary>
    [Theory]
    [InlineData("http://a/b/c/d;p?q", "g", "http://a/b/c/g")]
    [InlineData("http://a/b/c/d;p?q", "./g", "http://a/b/c/g")]
    [InlineData("http://a/b/c/d;p?q", "g/", "http://a/b/c/g/")]
    [InlineData("http://a/b/c/d;p?q", "/g", "http://a/g")]
    [InlineData("http://a/b/c/d;p?q", "//g", "http://g")]
    [InlineData("http://a/b/c/d;p?q", "?y", "http://a/b/c/d;p?y")]
    [InlineData("http://a/b/c/d;p?q", "g?y#s", "http://a/b/c/g?y#s")]
    [InlineData("http://a/b/c/d;p?q", "#s", "http://a/b/c/d;p?q#s")]
    [InlineData("http://a/b/c/d;p?q", "", "http://a/b/c/d;p?q")]
    [InlineData("http://a/b/c/d;p?q", "../g", "http://a/b/g")]
    [InlineData("http://a/b/c/d;p?q", "../../../g", "http://a/g")]
    [InlineData("http://a/b/c/d;p?q", "g:h", "g:h")]
    [InlineData("data/schema/a.json", "b.json", "data/schema/b.json")]
    [InlineData("data/schema/a.json", "../b.json#/x", "data/b.json#/x")]
    [InlineData("data/schema/a.json#/y", "#/x", "data/schema/a.json#/x")]
    [InlineData("a.json", "b.json", "b.json")]
    [InlineData("urn:example:a", "#x", "urn:example:a#x")]
    [InlineData("http://a", "b", "http://ab")]
    public void Resolve_Reference_IsSeenFromItsBase(string baseUri, string reference, string expected) =>
        Assert.Equal(expected, SchemaUri.Resolve(baseUri, reference));

    [Theory]
    [InlineData("a.json", "a.json", "")]
    [InlineData("a.json#", "a.json", "")]
    [InlineData("a.json#/x", "a.json", "/x")]
    [InlineData("a.json#/%C3%A1%25", "a.json", "/á%")]
    public void FragmentOf_Address_IsDecoded(string uri, string file, string fragment)
    {
        Assert.Equal(file, SchemaUri.WithoutFragment(uri));
        Assert.Equal(fragment, SchemaUri.FragmentOf(uri));
    }
}
