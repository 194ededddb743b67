using ReportGen.Core.Differences;

namespace ReportGen.Tests.Differences;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("Có 11/11 tổ chức.", "Có 10/11 tổ chức.", "Có [-11/11-]{+10/11+} tổ chức.")]
    [InlineData("Có hai tổ chức.", "Có hai tổ chức lớn.", "Có hai tổ chức{+ lớn+}.")]
    [InlineData("Hội A và Hội B", "Hội A, Hội C và Hội B", "Hội A{+, Hội C+} và Hội B")]
    [InlineData("một hai ba bốn", "một năm sáu bốn", "một [-hai ba-]{+năm sáu+} bốn")]
    [InlineData("Quy định số 15-QĐ/TU", "Quy định số 15-QĐi/TU", "Quy định số [-15-QĐ/TU-]{+15-QĐi/TU+}")]
    [InlineData("08 | Hội A | 05", "08 | Hội A mới | 05", "08 | Hội A{+ mới+} | 05")]
    [InlineData("bộ phận đều hoạt động", "bộ phận của 10/11 đoàn hoạt động", "bộ phận [-đều-]{+của 10/11 đoàn+} hoạt động")]
    [InlineData("như nhau", "như nhau", "như nhau")]
    public void Of_TwoSentences_GivesWholeWords(string old, string now, string expected)
    {
        var pieces = WordDifference.Of(old, now);

        Assert.Equal(expected, string.Concat(pieces.Select(Marked)));
        Assert.Equal(old, string.Concat(pieces.Where(piece => piece.Kind != WordKind.New).Select(piece => piece.Text)));
        Assert.Equal(now, string.Concat(pieces.Where(piece => piece.Kind != WordKind.Old).Select(piece => piece.Text)));
        Assert.All(pieces, piece => Assert.Equal(piece.Text, (piece.Kind == WordKind.Old ? old : now).Substring(piece.Start, piece.Text.Length)));
    }

    /// <summary>Whatever two sentences are, the pieces give both of them back.</summary>
    [Fact]
    public void Of_RandomSentences_GivesBothBack()
    {
        string[] words = ["Hội", "đoàn", "và", ",", "11/11", "tỉnh", ".", "|"];
        var random = new Random(5);

        for (var round = 0; round < 500; round++)
        {
            var (old, now) = (Sentence(), Sentence());
            var pieces = WordDifference.Of(old, now);
            Assert.Equal(old, string.Concat(pieces.Where(piece => piece.Kind != WordKind.New).Select(piece => piece.Text)));
            Assert.Equal(now, string.Concat(pieces.Where(piece => piece.Kind != WordKind.Old).Select(piece => piece.Text)));
        }

        string Sentence() => string.Join(' ', Enumerable.Range(0, random.Next(12)).Select(_ => words[random.Next(words.Length)]));
    }

    private static string Marked(WordPiece piece) => piece.Kind switch
    {
        WordKind.Old => $"[-{piece.Text}-]",
        WordKind.New => $"{{+{piece.Text}+}}",
        _ => piece.Text,
    };
}
