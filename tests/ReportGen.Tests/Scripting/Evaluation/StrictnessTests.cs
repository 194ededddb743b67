using ReportGen.Core.Diagnostics;

namespace ReportGen.Tests.Scripting.Evaluation;

/// <summary>What Scriban lets pass and a report must not: names that nobody knows, arithmetic on nothing, values that are no text.</summary>
public sealed class StrictnessTests
{
    private const string Data = """
        delegation: { name: An, members: 3, chief: null }
        list: [1, 2]
        tên_đơn_vị: Hội
        years: { 2024: 3, 2025: 4 }
        """;

    [Theory]
    [InlineData("{{ delegaton.name }}", "1:4", "RG4050", "'delegation'")]
    [InlineData("{{ tên_don_vị }}", "1:4", "RG4050", "'tên_đơn_vị'")]
    [InlineData("{{ 'a' | upcase }}", "1:10", "RG4050", "'string.upcase'")]
    [InlineData("{{ 'a' | upper }}", "1:10", "RG4050", "'string.upcase'")]
    [InlineData("{{ list | length }}", "1:11", "RG4050", "'array.size'")]
    [InlineData("{{ for x in list; loop.index; end }}", "1:19", "RG4050", "'for'")]
    [InlineData("{{ n }}", "1:4", "RG4050", null)]
    [InlineData("{{ list | array.sum }}", "1:17", "RG4051", "'vn.sum'")]
    [InlineData("{{ 'a' | string.trim }}", "1:17", "RG4051", "'string.strip'")]
    [InlineData("{{ delegation.phone }}", "1:15", "RG4051", "'?.phone'")]
    [InlineData("{{ for x in delegation.chief; x; end }}", "1:13", "RG4068", "'… ?? []'")]
    [InlineData("{{ for x in list; for.indx; end }}", "1:19", "RG4014", "for.index")]
    [InlineData("{{ years[2026] }}", "1:10", "RG4051", null)]
    [InlineData("{{ strin.upcase 'a' }}", "1:4", "RG4050", "'string'")]
    [InlineData("{{ count = 1; cuont }}", "1:15", "RG4050", "'count'")]
    [InlineData("{{ for item in list; itm; end }}", "1:22", "RG4050", "'item'")]
    [InlineData("{{ func f(value); ret valu; end; f 1 }}", "1:23", "RG4050", "'value'")]
    [InlineData("{{ $x = 1; $y }}", "1:12", "RG4050", "'x'")]
    [InlineData("{{ delegation.nam }}", "1:15", "RG4051", "'name'")]
    [InlineData("{{ delegation['nam'] }}", "1:15", "RG4051", "'name'")]
    [InlineData("{{ string.upcas 'a' }}", "1:11", "RG4051", "'upcase'")]
    [InlineData("{{ 'a' | string.upcas }}", "1:17", "RG4051", "'upcase'")]
    [InlineData("{{ list.sise }}", "1:9", "RG4051", "'size'")]
    [InlineData("{{ delegation.chief.name }}", "1:21", "RG4052", null)]
    [InlineData("{{ delegation.members.name }}", "1:23", "RG4053", null)]
    [InlineData("{{ list[2] }}", "1:9", "RG4054", null)]
    [InlineData("{{ list[-3] }}", "1:9", "RG4054", null)]
    [InlineData("{{ delegation.members[0] }}", "1:4", "RG4055", null)]
    [InlineData("{{ list['a'] }}", "1:9", "RG4056", null)]
    [InlineData("{{ delegation[0] }}", "1:15", "RG4056", null)]
    [InlineData("{{ delegation.name 1 }}", "1:4", "RG4057", null)]
    [InlineData("{{ 1 | list }}", "1:8", "RG4057", null)]
    [InlineData("{{ -'a' }}", "1:4", "RG4061", null)]
    [InlineData("{{ x = 'a'; x++ }}", "1:13", "RG4061", null)]
    [InlineData("{{ delegation.chief + 1 }}", "1:21", "RG4062", null)]
    [InlineData("{{ 'a' + delegation.chief }}", "1:8", "RG4062", null)]
    [InlineData("{{ list - 1 }}", "1:9", "RG4062", null)]
    [InlineData("{{ 'a' * 'b' }}", "1:4", "RG4062", null)]
    [InlineData("{{ 'a' * 1.5 }}", "1:10", "RG4062", null)]
    [InlineData("{{ 'a'..'b' }}", "1:7", "RG4062", null)]
    [InlineData("{{ 1 == '1' }}", "1:6", "RG4063", null)]
    [InlineData("{{ delegation.members > '2' }}", "1:23", "RG4063", null)]
    [InlineData("{{ list == 2 }}", "1:9", "RG4063", null)]
    [InlineData("{{ true == 'true' }}", "1:9", "RG4063", null)]
    [InlineData("{{ delegation.chief > 1 }}", "1:21", "RG4063", null)]
    [InlineData("{{ case 1; when 'a'; 2; end }}", "1:17", "RG4063", null)]
    [InlineData("{{ 1 / 0 }}", "1:6", "RG4064", null)]
    [InlineData("{{ 1 % 0 }}", "1:6", "RG4064", null)]
    [InlineData("{{ 1.5 // 0 }}", "1:8", "RG4064", null)]
    [InlineData("{{ 9223372036854775807 + 1 }}", "1:24", "RG4065", null)]
    [InlineData("{{ 1.0e300 * 1.0e300 }}", "1:12", "RG4065", null)]
    [InlineData("{{ for x in 5; x; end }}", "1:13", "RG4068", null)]
    [InlineData("{{ with 5; end }}", "1:9", "RG4069", null)]
    [InlineData("{{ with delegation.chief; end }}", "1:9", "RG4069", null)]
    [InlineData("{{ import list }}", "1:11", "RG4069", null)]
    [InlineData("{{ for x in list limit: 'a'; end }}", "1:25", "RG4070", null)]
    [InlineData("{{ list }}", "1:4", "RG4071", null)]
    [InlineData("{{ delegation }}", "1:4", "RG4071", null)]
    [InlineData("{{ 1..3 }}", "1:4", "RG4071", null)]
    [InlineData("{{ @string.upcase }}", "1:4", "RG4071", null)]
    [InlineData("{{ do; ret 1; end }}", "1:4", "RG4071", null)]
    [InlineData("{{ $\"{list}\" }}", "1:7", "RG4071", null)]
    [InlineData("{{ 'a' + list }}", "1:10", "RG4071", null)]
    [InlineData("dòng một\n\n  {{ delegation.nam }}", "3:17", "RG4051", "'name'")]
    public void Render_Slip_IsOneErrorAtItsPlaceWithTheNearestName(string template, string place, string id, string? hint)
    {
        var diagnostic = TemplateTester.Fail(template, Data);

        Assert.Equal("main.md:" + place, diagnostic.Span.ToString());
        Assert.Equal(id, diagnostic.Descriptor.Id);
        if (hint is not null)
            Assert.Contains(hint, diagnostic.Hint?.In(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ delegation.nam }}", "'delegation'")]
    [InlineData("{{ list[2] }}", "2")]
    public void Render_Slip_SaysWhatStandsThere(string template, string expected)
    {
        var diagnostic = TemplateTester.Fail(template, Data);

        Assert.Contains(expected, diagnostic.Message.In(Language.English).Replace('“', '\'').Replace('”', '\''), StringComparison.Ordinal);
    }
}
