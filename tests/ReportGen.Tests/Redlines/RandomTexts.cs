using System.Globalization;

namespace ReportGen.Tests.Redlines;

/// <summary>Random texts of sentences, items and tables as reports have them, and edits of them: a number, a word, an item or block that comes, goes or moves.</summary>
internal sealed class RandomTexts
{
    private static readonly string[] Subjects = ["Ban cán sự đảng", "Đảng đoàn", "Thường trực", "Văn phòng", "Chi bộ", "Cấp ủy", "Ủy ban kiểm tra", "Hội đồng", "Mặt trận"];
    private static readonly string[] Verbs = ["đã ban hành", "lãnh đạo thực hiện", "chưa xây dựng", "phối hợp kiểm tra", "báo cáo định kỳ", "góp ý"];
    private static readonly string[] Objects = ["quy chế làm việc", "chương trình công tác", "quy hoạch cán bộ", "nghị quyết chuyên đề", "kế hoạch năm", "văn bản hướng dẫn", "đề án tinh gọn bộ máy"];

    private readonly Random _random;

    private RandomTexts(int seed) => _random = new Random(seed);

    /// <summary>Pairs of Word files without end; the same for the same seed.</summary>
    public static IEnumerable<(string Name, byte[] Old, byte[] Now)> Pairs(int firstSeed)
    {
        for (var seed = firstSeed; ; seed++)
        {
            var texts = new RandomTexts(seed);
            var old = texts.Text();
            yield return (string.Create(CultureInfo.InvariantCulture, $"seed {seed}"), Word(old), Word(texts.Edited(old)));
        }
    }

    private static byte[] Word(List<List<string>> blocks) =>
        RedlineTester.Word(string.Join("\n\n", blocks.Select(block => string.Join('\n', block))) + "\n\nTrên đây là báo cáo.");

    /// <summary>Blocks, each of lines: items, rows, or one.</summary>
    private List<List<string>> Text()
    {
        var blocks = new List<List<string>> { new() { "Thực hiện kế hoạch, Ban Thường vụ báo cáo như sau.", "", "# Tình hình chung", "", "Lời mở đầu." } };
        for (var i = _random.Next(4, 14); i > 0; i--)
            blocks.Add(Block());
        return blocks;
    }

    private List<string> Block() => _random.Next(9) switch
    {
        0 => ["# " + Pick(Objects) + " " + Pick(Subjects)],
        1 => ["## " + Pick(Objects) + " của " + Pick(Subjects)],
        2 or 3 => [.. Enumerable.Range(0, _random.Next(1, 5)).Select(_ => "- " + Sentence())],
        4 => [.. Enumerable.Range(0, _random.Next(1, 4)).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") + Sentence())],
        5 => ["| STT | Đơn vị | Số |", "|---|---|---|", .. Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Row()), "", Sentence()],
        _ => [string.Join(' ', Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Sentence()))],
    };

    private List<List<string>> Edited(List<List<string>> old)
    {
        var blocks = old.ConvertAll(block => new List<string>(block));
        for (var i = _random.Next(1, 5); i > 0; i--)
            Edit(blocks, _random.Next(1, blocks.Count));
        return blocks;
    }

    private void Edit(List<List<string>> blocks, int at)
    {
        var block = blocks[at];
        switch (_random.Next(8))
        {
            case 0:
                blocks.Insert(at, Block());
                break;
            case 1 when blocks.Count > 2:
                blocks.RemoveAt(at);
                break;
            case 2 when blocks.Count > 2:
                blocks.RemoveAt(at);
                blocks.Insert(_random.Next(1, blocks.Count + 1), block);
                break;
            case 3 when IsList(block):
                block.Insert(_random.Next(block.Count + 1), "- " + Sentence());
                break;
            case 4 when IsList(block) && block.Count > 1:
                block.RemoveAt(_random.Next(block.Count));
                break;
            case 5 when IsList(block):
                var item = block[_random.Next(block.Count)];
                block.Remove(item);
                block.Insert(_random.Next(block.Count + 1), item);
                break;
            case 6 when block.Count == 1 && !block[0].StartsWith('#'):
                block[0] += " " + Sentence();
                blocks.Insert(at + 1, Block());
                break;
            default:
                var line = block.Count > 2 && block[0].StartsWith('|') ? 2 : _random.Next(block.Count);
                block[line] = block[line].Replace("đồng chí", "cán bộ", StringComparison.Ordinal).Replace("0", "1", StringComparison.Ordinal);
                break;
        }
    }

    private static bool IsList(List<string> block) => block[0].StartsWith("- ", StringComparison.Ordinal);

    private string Sentence() =>
        string.Create(CultureInfo.InvariantCulture, $"{Pick(Subjects)} {Pick(Verbs)} {Pick(Objects)}, gồm {_random.Next(2, 20):00} đồng chí.");

    private string Row() => string.Create(CultureInfo.InvariantCulture, $"| {_random.Next(1, 20):00} | {Pick(Subjects)} | {_random.Next(100)} |");

    private string Pick(string[] words) => words[_random.Next(words.Length)];
}
