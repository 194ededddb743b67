namespace ReportGen.Tests.Scripting.Evaluation;

/// <summary>Which name belongs to whom: functions, locals, closures, wrap, readonly.</summary>
public sealed class FrameTests
{
    [Theory]
    [InlineData("{{ func f; ret $0 + 1; end; f 1 }}", "2")]
    [InlineData("{{ func f; ret $0 + 1; end; 1 | f }}", "2")]
    [InlineData("{{ func f; ret $.size; end; f 1 2 3 }}", "3")]
    [InlineData("{{ func f; ret $[1]; end; f 1 2 3 }}", "2")]
    [InlineData("{{ func f; ret $.x; end; f x: 4 }}", "4")]
    [InlineData("{{ func f(x, y); ret x - y; end; f 5 3 }}", "2")]
    [InlineData("{{ func f(x, y); ret x - y; end; f y: 5 x: 3 }}", "-2")]
    [InlineData("{{ func f(x, y); ret x - y; end; f(5, 3) }}", "2")]
    [InlineData("{{ func f(x, y); ret x - y; end; 5 | f 3 }}", "2")]
    [InlineData("{{ func f(x, y = 7); ret x + y; end; f 1; f 1 1 }}", "82")]
    [InlineData("{{ func f(x, rest...); ret x + rest.size; end; f 1; f 1 2 3 }}", "13")]
    [InlineData("{{ f(x) = x * x; f 4 }}", "16")]
    [InlineData("{{ f(x) = x * x; f(2) + f(3) }}", "13")]
    [InlineData("{{ f(x) = x * 2; [1, 2] | array.each @f | array.join ' ' }}", "2 4")]
    [InlineData("{{ [1, 2] | array.each do; ret $0 * 3; end | array.join ' ' }}", "3 6")]
    [InlineData("{{ [1, 2, 3] | array.filter @(do(x); ret x > 1; end) | array.size }}", "2")]
    [InlineData("{{ func f }}văn bản {{ $0 }}{{ end }}[{{ f 1 }}]", "[văn bản 1]")]
    [InlineData("{{ func f }}b{{ end }}{{ x = f; 'a' + x + 'c' }}", "abc")]
    [InlineData("{{ func f; end }}a{{ f }}b", "ab")]
    [InlineData("{{ func f; for i in 1..9; if i == 3; ret i; end; end; end; f }}", "3")]
    [InlineData("{{ func f; for i in 1..9; for j in 1..9; if i * j == 6; ret i + ' ' + j; end; end; end; end; f }}", "1 6")]
    [InlineData("{{ func f; while true; ret 1; end; end; f }}", "1")]
    [InlineData("{{ func f; case 1; when 1; ret 'x'; end; 'y'; end; f }}", "x")]
    [InlineData("{{ func f; with {a: 1}; ret a; end; end; f }}", "1")]
    [InlineData("{{ func f; if true; ret; end; 'không tới'; end }}a{{ f }}b", "ab")]
    [InlineData("a{{ ret }}b", "a")]
    [InlineData("{{ func f(n); ret n <= 1 ? 1 : n * (f(n - 1)); end; f 10 }}", "3628800")]
    [InlineData("{{ $x = 1; func f; $x = 2; ret $x; end; f; $x }}", "22")]
    [InlineData("{{ func f; $y = 2; ret $y; end; f }}{{ $y ?? 'ẩn' }}", "2ẩn")]
    [InlineData("{{ x = 1; func f; x = 2; end; f; x }}", "2")]
    [InlineData("{{ x = 1; func f(x); x = 5; ret x; end; f 2; x }}", "51")]
    [InlineData("{{ func f(x, y); x = 5; y = 6; ret x + y + $0 + $[1] + $.size; end; f 1 2 }}", "16")]
    [InlineData("{{ func f(x, y = 3); x = 5; ret x + y + $0 + $.size; end; f 1 }}", "10")]
    [InlineData("{{ func counter; $n = 10; ret @(do; $n = $n + 1; ret $n; end); end; c = counter; c; }}", "11")]
    [InlineData("{{ for i in 1..2; end }}{{ i ?? 'ngoài vòng' }}", "ngoài vòng")]
    [InlineData("{{ i = 7; for i in 1..2; i; end; i }}", "127")]
    [InlineData("{{ for $i in 1..2; $i; end }}", "12")]
    [InlineData("{{ $i = 7; for $i in 1..2; $i; end; $i }}", "127")]
    [InlineData("{{ func f; for $i in 1..2; $i = $i + 5; end; ret $i ?? 'ngoài vòng'; end; f }}", "ngoài vòng")]
    [InlineData("{{ for $i in 1..2; for $i in 5..6; end; $i; end }}", "12")]
    [InlineData("{{ for $i in 1..2; [1] | array.each @(do; ret $0 + $i; end) | array.join ' '; end }}", "23")]
    [InlineData("{{ $f = @(do; ret $y ?? 'chưa'; end); $f; $y = 3; $f }}", "chưa3")]
    [InlineData("{{ $x = 1; func box }}{{ $$ }}{{ end; wrap box; $x = $x + 1; end; $x }}", "2")]
    [InlineData("{{ func f(x); import { x: 9 }; ret x; end; f 1 }}", "9")]
    [InlineData("{{ func box }}[{{ $$ }}]{{ end; wrap box }}nội dung{{ end }}", "[nội dung]")]
    [InlineData("{{ func box }}{{ $0 }}:{{ $$ }}:{{ $$ }}{{ end; wrap box 'x' }}y{{ end }}", "x:y:y")]
    [InlineData("{{ x = 1; func box }}({{ $$ }}){{ end; wrap box; x = x + 1; end; x }}", "()2")]
    [InlineData("{{ func a }}<{{ $$ }}{{ end; func b }}{{ wrap a }}{{ $$ }}{{ end }}{{ end; wrap b }}z{{ end }}", "<z")]
    [InlineData("{{ o = {}; o.f = @(do(x); ret x + 1; end); o.f 2 }}", "3")]
    [InlineData("{{ func f(x); ret x ?? 'không'; end; f null }}", "không")]
    [InlineData("{{ func add(a, b = 2); ret a + b; end; add a: 1; add b: 1 a: 1 }}", "32")]
    public void Render_FunctionsAndNames_FollowTheirFrames(string template, string expected)
    {
        var text = TemplateTester.Render(template);

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("{{ x = 1; readonly x; x = 2 }}", "main.md:1:23", "RG4067")]
    [InlineData("{{ tên = 2 }}", "main.md:1:4", "RG4067")]
    [InlineData("{{ place.code = 2 }}", "main.md:1:10", "RG4067")]
    [InlineData("{{ place['code'] = 2 }}", "main.md:1:10", "RG4067")]
    [InlineData("{{ list[0] = 2 }}", "main.md:1:4", "RG4067")]
    [InlineData("{{ string = 2 }}", "main.md:1:4", "RG4067")]
    [InlineData("{{ string.upcase = 2 }}", "main.md:1:11", "RG4067")]
    [InlineData("{{ with place; code = 2; end }}", "main.md:1:16", "RG4067")]
    [InlineData("{{ func f(x); ret x; end; f }}", "main.md:1:28", "RG4058")]
    [InlineData("{{ func f(x); ret x; end; f 1 2 }}", "main.md:1:31", "RG4059")]
    [InlineData("{{ func f(x); ret x; end; f y: 1 }}", "main.md:1:29", "RG4060")]
    [InlineData("{{ 'a' | string.upcase 1 }}", "main.md:1:24", "RG4059")]
    [InlineData("{{ $0 }}", "main.md:1:4", "RG4054")]
    [InlineData("{{ break }}", "main.md:1:4", "RG4072")]
    [InlineData("{{ for i in 1..2; f = @(do; break; end); f; end }}", "main.md:1:29", "RG4072")]
    [InlineData("{{ $$ }}", "main.md:1:4", "RG4076")]
    public void Render_ForbiddenName_IsAnErrorAtItsPlace(string template, string place, string id)
    {
        const string data = "tên: An\nplace: { code: a }\nlist: [1]\n";
        var diagnostic = TemplateTester.Fail(template, data);

        Assert.Equal((place, id), (diagnostic.Span.ToString(), diagnostic.Descriptor.Id));
    }
}
