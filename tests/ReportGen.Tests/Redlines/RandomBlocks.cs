using System.Globalization;

namespace ReportGen.Tests.Redlines;

/// <summary>Random Markdown of whole blocks, and changes such as people make.</summary>
internal sealed class RandomBlocks(int seed)
{
    private static readonly string[] Words =
    [
        "đảng", "đoàn", "tỉnh", "03", "11/11", "**đậm**", "*nghiêng*", "và", "số 15-QĐ/TU", "[trang](https://e.vn)", "[khác](https://e.vn/b \"nhan\")", "~~bỏ~~",
        "[^1]", "[^2]", "ngày 1/2/2023", "công tác", "cán bộ", "ủy viên;", "x^2^", "++gạch++", "[](#bang)", "“nháy”", "là",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A text.</summary>
    public List<string> Text()
    {
        var blocks = new List<string>();
        for (var i = _random.Next(1, 12); i > 0; i--)
            blocks.Add(Block());
        return blocks;
    }

    /// <summary>The same text with a few blocks changed, added, gone, or at other places.</summary>
    public List<string> Changed(List<string> blocks)
    {
        var changed = new List<string>(blocks);
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            var at = _random.Next(changed.Count + 1);
            switch (_random.Next(5))
            {
                case 0:
                    changed.Insert(at, Block());
                    break;
                case 1 when at < changed.Count:
                    changed.RemoveAt(at);
                    break;
                case 2 when at < changed.Count:
                    changed.Insert(_random.Next(changed.Count), changed[at]);
                    break;
                default:
                    if (at < changed.Count)
                        changed[at] = Reworded(changed[at]);
                    break;
            }
        }
        return changed;
    }

    /// <summary>The Markdown of blocks, with the notes they refer to and one table that can be referred to.</summary>
    public string Markdown(List<string> blocks)
    {
        var text = string.Join("\n\n", blocks);
        if (text.Contains("(#bang)", StringComparison.Ordinal))
            text += "\n\n<!-- reportgen: id bang -->\n<!-- reportgen: caption Bảng số -->\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
        for (var note = 1; note <= 2; note++)
        {
            if (text.Contains($"[^{note}]", StringComparison.Ordinal))
                text += $"\n\n[^{note}]: Chú thích {Sentence(3)}";
        }
        return text + "\n";
    }

    private string Block() => _random.Next(12) switch
    {
        0 => "# " + Plain(2),
        1 => "## " + Plain(3),
        2 => List("- ", ""),
        3 => List($"{_random.Next(1, 3)}. ", ""),
        4 => List("- ", "  1. " + Sentence(2)),
        5 => Table(_random.Next(2, 4), _random.Next(1, 5)),
        6 => "<!-- reportgen: caption Bảng " + Plain(2) + " -->\n\n" + Table(2, 2),
        7 => "<!-- reportgen: merge A2:A3 -->\n\n" + Table(3, 3),
        8 => "> " + Sentence(4),
        9 => ((string[])["<!-- reportgen: landscape -->", "<!-- reportgen: portrait -->", "<!-- reportgen: page-break -->", "---", "![ảnh](a.png)"])[_random.Next(5)],
        _ => Sentence(_random.Next(3, 25)),
    };

    private string Reworded(string block)
    {
        var words = block.Split(' ');
        words[_random.Next(words.Length)] += " thêm";
        return block.StartsWith('<') || block.StartsWith('|') ? block.Replace("đảng", "ĐẢNG", StringComparison.Ordinal) : string.Join(' ', words);
    }

    private string List(string mark, string nested)
    {
        var items = new List<string>();
        for (var i = _random.Next(1, 5); i > 0; i--)
            items.Add(mark + Sentence(4) + (nested.Length > 0 && i == 1 ? "\n" + nested : ""));
        return string.Join('\n', items);
    }

    private string Table(int columns, int rows)
    {
        var lines = new List<string> { Row(columns), "|" + string.Concat(Enumerable.Repeat("---|", columns)) };
        for (; rows > 0; rows--)
            lines.Add(Row(columns));
        return string.Join('\n', lines);
    }

    private string Row(int columns) => "| " + string.Join(" | ", Enumerable.Range(0, columns).Select(_ => Plain(_random.Next(1, 3)))) + " |";

    private string Sentence(int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[_random.Next(Words.Length)])) + string.Create(CultureInfo.InvariantCulture, $" {_random.Next(30)}.");

    private string Plain(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => ((string[])["đảng", "đoàn", "07", "tỉnh", "mục"])[_random.Next(5)]));
}
