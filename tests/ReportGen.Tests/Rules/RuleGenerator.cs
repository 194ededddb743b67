namespace ReportGen.Tests.Rules;

/// <summary>Writes rules of random expressions, many of which make sense for the data and some of which do not.</summary>
internal sealed class RuleGenerator(Random random)
{
    private readonly List<string> _names = ["people"];
    private bool _isInTest;

    /// <summary>The file <c>data/people.yaml</c>.</summary>
    public const string People = """
        - { id: an, age: 30, name: Nguyễn An, friends: [binh, chi], born: 1990-01-02 }
        - { id: binh, age: 17, name: Trần Bình, friends: [], married: true }
        - { id: chi, age: 30, name: Lê Chi, friends: [an, chi, dung], born: 1985-05-06 }
        - { id: dung, age: 41, name: dung, friends: [an], married: false }
        - { id: an, age: 5, name: "", friends: [binh, em] }
        """;

    /// <summary>The file <c>data/rules.yaml</c>.</summary>
    public string Rule()
    {
        var loops = "";
        for (var i = random.Next(4); i > 0; i--)
        {
            var list = random.Next(4) > 0 ? Known() : List(2);
            var name = "x" + _names.Count;
            loops += $"\n      - {name} in {list}";
            _names.Add(name);
        }
        var check = random.Next(8) > 0 ? Truth(3) : Any(3);
        var waiver = random.Next(4) == 0 ? "\n    waive: [{ item: an, reason: known }]" : "";
        return $"rules:\n  - id: r{(loops.Length == 0 ? "" : "\n    for:" + loops)}\n    check: |\n      {check}\n    message: wrong{waiver}\n";
    }

    private string Known() => _names.Count > 1 && random.Next(2) == 0 ? $"({Name()}?.friends ?? [])" : "people";

    private string Any(int depth) => random.Next(4) switch
    {
        0 => Truth(depth),
        1 => Number(depth),
        2 => List(depth),
        _ => Text(depth),
    };

    private string Truth(int depth) => depth == 0 ? Pick("true", "false", Element() + "?.married", "null") : random.Next(16) switch
    {
        0 or 1 => $"({Truth(depth - 1)} && {Truth(depth - 1)})",
        2 or 3 => $"({Truth(depth - 1)} || {Truth(depth - 1)})",
        4 => "!" + Truth(depth - 1),
        5 => $"({Text(depth - 1)} {Pick("==", "!=", "<")} {Text(depth - 1)})",
        6 => $"({Number(depth - 1)} {Pick("==", "!=", "<", ">=")} {Number(depth - 1)})",
        7 => $"({Any(depth - 1)} {Pick("==", "!=", ">")} {Any(depth - 1)})",
        8 or 9 => $"(string.{Pick("contains", "starts_with", "ends_with")} {Text(depth - 1)} {Text(depth - 1)})",
        10 or 11 => $"({List(depth - 1)} | array.contains {Text(depth - 1)})",
        12 or 13 => $"({List(depth - 1)} | array.any {Test(depth - 1)})",
        14 => $"({Any(depth - 1)} {Pick("==", "!=")} empty)",
        _ => $"({Truth(depth - 1)} ? {Truth(depth - 1)} : {Truth(depth - 1)})",
    };

    private string Number(int depth) => depth == 0 ? Pick("1", "17", "30", Element() + ".age", "2.5") : random.Next(6) switch
    {
        0 => $"({Number(depth - 1)} {Pick("+", "-", "*", "/", "%")} {Number(depth - 1)})",
        1 => $"({List(depth - 1)} | array.size)",
        2 => List(depth - 1) + ".size",
        3 => $"(-{Number(depth - 1)})",
        4 => $"({Text(depth - 1)} | string.size)",
        _ => Number(0),
    };

    private string Text(int depth) => depth == 0 ? Pick("\"an\"", "\"i\"", Element() + ".id", Element() + "?.name", Element()) : random.Next(8) switch
    {
        0 => $"({Text(depth - 1)} + {Text(depth - 1)})",
        1 => $"({Text(depth - 1)} | string.{Pick("downcase", "strip")})",
        2 => $"({List(depth - 1)} | array.join \"{Pick(", ", "", " ")}\")",
        3 => $"({List(depth - 1)} | array.{Pick("first", "last")})",
        4 => $"({Element()}?.{Pick("nick", "born")} ?? {Text(depth - 1)})",
        5 => $"(({List(depth - 1)} | array.{Pick("first", "last")})?.id)",
        _ => Text(0),
    };

    private string List(int depth) => depth == 0 ? Pick("people", "people", Element() + ".friends", $"[{Element()}]") : random.Next(8) switch
    {
        0 or 1 => $"({List(depth - 1)} | array.filter {Test(depth - 1)})",
        2 => $"({List(depth - 1)} | array.map \"{Pick("id", "name", "friends", "age")}\")",
        3 => $"({List(depth - 1)} + {List(depth - 1)})",
        4 => $"({Text(depth - 1)} | string.split \"{Pick(" ", "n", ", ")}\")",
        5 => $"({List(depth - 1)} | array.{Pick("uniq", "reverse", "compact")})",
        6 => $"({List(depth - 1)} | array.each {Test(depth - 1)})",
        _ => List(0),
    };

    private string Test(int depth)
    {
        var outer = _isInTest;
        _isInTest = true;
        var body = random.Next(3) == 0 ? $"$0{Pick("", "?")}.{Pick("id", "name", "age")} == {Text(depth)}" : Truth(depth);
        _isInTest = outer;
        return $"@(do; ret {body}; end)";
    }

    private string Element() => _isInTest && random.Next(2) == 0 ? "$0" : _names.Count > 1 ? Name() : $"(people | array.{Pick("first", "last")})";

    private string Name() => _names[random.Next(1, _names.Count)];

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
