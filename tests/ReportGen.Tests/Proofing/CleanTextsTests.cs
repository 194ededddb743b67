using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Proofing;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Proofing;

/// <summary>What an earlier report of a batch proved about a text holds for the same text read in the same way only.</summary>
public sealed class CleanTextsTests
{
    private readonly CleanTexts _clean = new();

    [Fact]
    public void Contains_SameLexiconInAnotherFile_KnowsTheText()
    {
        _clean.Begin(Lexicon("terms: [{ wrong: a, right: b }]"));
        _clean.Add("Một câu.", TextForm.PlainScalar);

        _clean.Begin(Lexicon("# The same.\nterms: [{ right: b, wrong: a }]"));

        Assert.True(_clean.Contains("Một câu.", TextForm.PlainScalar));
        Assert.False(_clean.Contains("Một câu.", TextForm.BlockScalar));
        Assert.False(_clean.Contains("Câu khác.", TextForm.PlainScalar));
    }

    [Fact]
    public void Begin_AnotherLexiconOrNone_KnowsNothing()
    {
        _clean.Begin(Lexicon("terms: [{ wrong: a, right: b }]"));
        _clean.Add("Một câu.", TextForm.PlainScalar);
        _clean.Begin(Lexicon("terms: [{ wrong: a, right: c }]"));

        Assert.False(_clean.Contains("Một câu.", TextForm.PlainScalar));

        _clean.Add("Một câu.", TextForm.PlainScalar);
        _clean.Begin(null);

        Assert.False(_clean.Contains("Một câu.", TextForm.PlainScalar));
    }

    [Fact]
    public void Add_MoreThanAreKept_ForgetsWhatWasNotAskedFor()
    {
        _clean.Begin(null);
        _clean.Add("Một câu.", TextForm.PlainScalar);
        _clean.Add("Câu khác.", TextForm.PlainScalar);

        for (var i = 0; i < 600; i++)
        {
            _clean.Begin(null);
            _clean.Add(new string('a', 1000) + i, TextForm.PlainScalar);
            Assert.True(_clean.Contains("Một câu.", TextForm.PlainScalar));
        }

        Assert.False(_clean.Contains("Câu khác.", TextForm.PlainScalar));
    }

    private static DataNode? Lexicon(string yaml) => YamlReader.Read(new SourceFile("data/lexicon.yaml", yaml), new DiagnosticBag());
}
