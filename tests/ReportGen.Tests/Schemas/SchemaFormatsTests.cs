using ReportGen.Core.Diagnostics;
using ReportGen.Core.Schemas;

namespace ReportGen.Tests.Schemas;

public sealed class SchemaFormatsTests
{
    [Theory]
    [InlineData("date", "2023-03-24 24/3/2023 07/02/2023 2024-02-29 1930-01-01 31/12/2100")]
    [InlineData("time", "15:30:00Z 15:30:00z 15:30:00.25+07:00 23:59:60Z 06:59:60+07:00 00:00:00-23:59")]
    [InlineData("date-time", "2023-03-24T15:30:00Z 2023-03-24t15:30:00+07:00")]
    [InlineData("duration", "P3D PT1H30M P2W P1Y2M3DT4H5M6S PT36H P1M PT0S P0D")]
    [InlineData("email", "an@example.org a.b+c@example.org an@[127.0.0.1] an@[IPv6:::1] \"an.\"@example.org a@b")]
    [InlineData("idn-email", "an@example.org ấn@tỉnh.vn")]
    [InlineData("hostname", "example.org a a-b.c1 xn--nxasmq6b")]
    [InlineData("idn-hostname", "tỉnh-ủy.vn example.org 例え.テスト")]
    [InlineData("ipv4", "192.168.1.10 0.0.0.0 255.255.255.255")]
    [InlineData("ipv6", "2001:db8::1 :: ::1 1:2:3:4:5:6:7:8 ::ffff:192.168.1.1")]
    [InlineData("uri", "https://example.org/a?b=c#d urn:isbn:1 mailto:an@example.org http://[::1]:80/ http://a/%C3%A1 a:b:c")]
    [InlineData("uri-reference", "https://example.org /a/b a?b #c //example.org/x ./a:b a/b:c")]
    [InlineData("iri", "https://tỉnh.vn/báo-cáo http://example.org")]
    [InlineData("iri-reference", "/báo-cáo #mục")]
    [InlineData("uri-template", "/people/{id} /{a,b*}{?c:3} {+path}/x /plain {#a.b}")]
    [InlineData("uuid", "2eb8aa08-aa98-11ea-b4aa-73b441d16380 2EB8AA08-AA98-11EA-B4AA-73B441D16380")]
    [InlineData("regex", "^a+$ [0-9]{2}")]
    [InlineData("json-pointer", "/rules/0 /a~1b/~0 / //")]
    [InlineData("relative-json-pointer", "0 1/name 0# 120/a 0-1/b 1+2#")]
    public void Fits_TextOfTheFormat_IsAllowed(string format, string texts) =>
        Assert.All(texts.Split(' '), text => Assert.True(SchemaFormats.Fits(format, text), text));

    [Theory]
    [InlineData("date", "2023-02-29 30/2/2023 2023-3-24 07/02/20023 1929-12-31 24.3.2023 x 2023-03-24T00:00:00Z")]
    [InlineData("time", "15:30 15:30:00 24:00:00Z 15:60:00Z 15:30:60Z 23:59:60+07:00 15:30:00.Z 15:30:00+7 15:30:00+24:00 1:30:00Z")]
    [InlineData("date-time", "2023-03-24 2023-03-24T15:30:00 2023-03-24X15:30:00Z 2023-13-01T00:00:00Z")]
    [InlineData("duration", "P PT P1 3D P1D2H P2D1Y PT1D P1S P1.5D P1W2D P-1D P1YT")]
    [InlineData("email", "an @example.org an@ an.@example.org .an@example.org a..b@example.org ấn@example.org an@a_b an@[300.0.0.1] a@b@c")]
    [InlineData("idn-email", "tỉnh.vn a..b@tỉnh.vn")]
    [InlineData("hostname", "-a a- a..b a_b tỉnh.vn .")]
    [InlineData("idn-hostname", "-tỉnh tỉnh_ủy a..b")]
    [InlineData("ipv4", "1.2.3 256.0.0.1 01.2.3.4 1.2.3.4.5 a.b.c.d 0x7f.0.0.1")]
    [InlineData("ipv6", "1 1:2 [::1] ::1%eth0 12345:: ::1.2.3 1:2:3:4:5:6:7:8:9 ::ffff:1.2.3.04")]
    [InlineData("uri", "example.org /a //a/b 1a:b http://a/%zz http://a/{b} http://a#b#c http://[::1 http://a:b/ http://tỉnh.vn a:[b]")]
    [InlineData("uri-reference", "a<b 1a:b \\\\a ^ %")]
    [InlineData("iri", "/báo-cáo báo:cáo http://a\\b")]
    [InlineData("iri-reference", "<a> a|b")]
    [InlineData("uri-template", "{ } {a {a}} {} {a,} {a:0} {a:10000} {-a} {a.}")]
    [InlineData("uuid", "2eb8aa08aa9811eab4aa73b441d16380 {2eb8aa08-aa98-11ea-b4aa-73b441d16380} x")]
    [InlineData("regex", "( [a")]
    [InlineData("json-pointer", "a #/a /a~ /~2")]
    [InlineData("relative-json-pointer", "/a 01 -1 0## 1a 0+0/a +1")]
    public void Fits_OtherText_IsRefused(string format, string texts) =>
        Assert.All(texts.Split(' '), text => Assert.False(SchemaFormats.Fits(format, text), text));

    /// <summary>A space parts the texts of the other tests.</summary>
    [Theory]
    [InlineData("date-time", "2023-03-24 15:30:00Z", true)]
    [InlineData("email", "\"an b\"@example.org", true)]
    [InlineData("email", "an b@example.org", false)]
    [InlineData("uri", "http://a b/", false)]
    [InlineData("ipv6", "::1 ", false)]
    [InlineData("uuid", " 2eb8aa08-aa98-11ea-b4aa-73b441d16380", false)]
    [InlineData("json-pointer", "", true)]
    [InlineData("uri-reference", "", true)]
    [InlineData("duration", "", false)]
    public void Fits_TextWithSpaces_IsJudgedWhole(string format, string text, bool fits) =>
        Assert.Equal(fits, SchemaFormats.Fits(format, text));

    [Fact]
    public void Describe_EveryFormat_IsSaidInBothLanguages() =>
        Assert.All(SchemaFormats.Names, name =>
        {
            var words = SchemaFormats.Describe(name);
            Assert.NotEqual(name, words.In(Language.English));
            Assert.NotEqual(words.In(Language.English), words.In(Language.Vietnamese));
        });

    [Fact]
    public void Names_EveryFormat_IsCheckedInProjectMode() =>
        Assert.All(SchemaFormats.Names, name =>
            Assert.Equal("RG2008 1:4", SchemaTester.Places(SchemaTester.Validate($$"""{ "properties": { "a": { "format": "{{name}}" } } }""", "a: '(\\ <'\n"))));
}
