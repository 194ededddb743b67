namespace ReportGen.Tests.Documents;

/// <summary>Makes texts in the Markdown that templates mostly write, and texts that are off it by one sign.</summary>
internal sealed class PlainTexts(Random random)
{
    private static readonly string[] Words =
    [
        "đồng chí", "Ban", "(theo", "quy chế)", "**đậm**", "*nghiêng*", "**Về tổ chức:**", "“trích”", "\\*", "\\_", "\\[x\\]", "1.204", "05", "9%", "–",
        "a & b", "a+b", "08/11,", "số:", "**“x”**", "(*a*)", "*a b*.", "!", "R\\&D", "…",
    ];

    private static readonly string[] Signs =
    [
        " ", "  ", "\n", "\n\n", "- ", "* ", "1. ", "2) ", "**", "*", "***", "|", "| ", "\\", "\\\\", "# ", "#", "-", "---", "=", ">", "<", "(", ".", "“", "\u00A0",
        "&amp;", "++", "!", "_", "`", "[", "]", "^", "~", "\t", "\r", "\u0301", "😀", "||", "<!-- x -->", "[^1]", "\u3000",
    ];

    private static readonly string[] Hints =
        ["landscape", "title A b", "widths 1 2", "id a", "caption X", "page-break", "merge A2:B2", "header-rows 2", "foo"];

    /// <summary>A text of a few blocks.</summary>
    public string Next()
    {
        var between = random.Next(5) switch { 0 => "\n", 1 => "\n\n\n", _ => "\n\n" };
        return string.Join(between, Many(6, _ => Block())) + Pick(["", "\n", "\n\n"]);
    }

    /// <summary>The text with a sign more or a character less.</summary>
    public string Change(string text)
    {
        var at = random.Next(text.Length + 1);
        return at == text.Length || random.Next(2) == 0 ? text.Insert(at, Pick(Signs)) : text.Remove(at, 1);
    }

    private string Block() => random.Next(7) switch
    {
        0 => new string('#', 1 + random.Next(5)) + " " + Line(),
        1 => string.Join('\n', Many(3, _ => Line())),
        2 => Bullets(Pick(["- ", "* ", "+ "])),
        3 => Numbers(random.Next(12), Pick([". ", ") "])),
        4 => Table(1 + random.Next(4)),
        5 => "<!-- reportgen: " + Pick(Hints) + " -->",
        _ => Line(),
    };

    private string Bullets(string mark) => string.Join(Pick(["\n", "\n", "\n\n"]), Many(4, _ => mark + Item("  ")));

    /// <summary>A line, with others of its paragraph and a list below it now and then.</summary>
    private string Item(string indent)
    {
        var others = random.Next(3) == 0 ? "\n" + Pick(["", indent]) + Line() : "";
        var mark = "\n" + indent + Pick(["- ", "+ "]);
        return Line() + others + (random.Next(4) == 0 && indent.Length == 2 ? mark + string.Join(mark, Many(3, _ => Item(indent + "  "))) : "");
    }

    private string Numbers(int first, string mark) => string.Join(Pick(["\n", "\n", "\n\n"]), Many(4, i => first + i + mark + Line()));

    private string Table(int columns)
    {
        string Row(Func<string> cell) => "|" + string.Concat(Enumerable.Range(0, columns).Select(_ => cell()));
        string Cell() => random.Next(4) == 0 ? " |" : " " + Line() + " |";
        return string.Join('\n', [Row(Cell), Row(() => Pick([" --- |", ":---: |", " ---: |", "---|"])), .. Many(4, _ => Row(Cell))]);
    }

    private string Line() => string.Join(' ', Many(6, _ => Pick(Words)));

    private string Pick(string[] from) => from[random.Next(from.Length)];

    private List<string> Many(int most, Func<int, string> make)
    {
        var made = new List<string>();
        for (var i = random.Next(most); i >= 0; i--)
            made.Add(make(made.Count));
        return made;
    }
}
