namespace ReportGen.Tests.Cli;

/// <summary>Whole runs of <c>diff</c> and of <c>explain</c> on places: what they compare with, exit codes, where they write.</summary>
public sealed class DiffRunTests : IDisposable
{
    private const string Hotline = "0251 3 555 115";

    private readonly CliProject _project = new();
    private GitRepository? _repository;

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Diff_WithoutDocuments_SaysSoAndEndsWith2()
    {
        var outcome = _project.Run("diff", "--lang", "en");

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Equal("There is no 'lich-truc.md' in 'out' to compare with: run 'reportgen build' first, or name a git revision.\n", outcome.Error);
    }

    [Fact]
    public void Diff_DocumentsUpToDate_IsTheSame()
    {
        _project.Run("build");

        Assert.Equal(new CliOutcome(0, "Compared with out: no difference\n", ""), _project.Run("diff", "--exit-code", "--lang", "en"));
    }

    [Fact]
    public void Diff_StaleDocuments_TellsTheSourcesAndEndsWith1WhenAsked()
    {
        _project.Run("build");
        _project.Replace("data/settings.yaml", Hotline, "0251 3 555 999");

        var outcome = _project.Run("diff", "--lang", "en", "--exit-code");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("Đường dây nóng: 0251 3 555 [-115-]{+999+}.", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("from data/settings.yaml:3  hotline: 0251 3 555 999", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(0, _project.Run("diff").Code);
    }

    [Fact]
    public void Diff_WithAFolder_ComparesTheProjects()
    {
        using var other = new CliProject();
        other.Replace("data/settings.yaml", "most_nights: 2", "most_nights: 3");

        var outcome = _project.Run("diff", other.Folder, "--summary", "--lang", "en");

        Assert.Equal(0, outcome.Code);
        Assert.EndsWith(": 1 sentence changed; in I\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_WithWhatIsNothing_EndsWith2()
    {
        var outcome = _project.Run("diff", "no-such-thing", "--lang", "en");

        Assert.Equal(new CliOutcome(2, "", "'no-such-thing' is neither a git revision here nor a Word file or folder.\n"), outcome);
    }

    [Fact]
    public void Diff_ProjectWithErrors_PrintsThemAndEndsWith1()
    {
        _project.Run("build");
        _project.Replace("data/settings.yaml", "most_nights: 2", "most_nights: x");

        var outcome = _project.Run("diff", "--lang", "en");

        Assert.Equal((1, "The project has errors, so there is nothing to compare.\n"), (outcome.Code, outcome.Error));
        Assert.Contains("data/settings.yaml:2:14: error RG2", outcome.Output, StringComparison.Ordinal);
    }

    [GitFact]
    public void Diff_WithARevision_TellsLinesValuesAndAuthors()
    {
        Commit("Lê An", "first");
        _project.Replace("data/settings.yaml", Hotline, "0251 3 555 999");
        Commit("Trần Bình", "second");
        _project.Replace("data/staff.yaml", "Lê Thị Hạnh", "Lê Thị Hạnh Phúc");

        var outcome = _project.Run("diff", "HEAD~1", "--lang", "en");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Contains("data/settings.yaml:3  hotline: 0251 3 555 115 → 0251 3 555 999 (last written by Trần Bình, 2026-01-02)", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("data/staff.yaml:3  [hanh].name: Lê Thị Hạnh → Lê Thị Hạnh Phúc\n", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("no visible cause", outcome.Output, StringComparison.Ordinal);
    }

    [GitFact]
    public void Diff_RemovedFile_NamesWhoRemovedItOnceThatIsCommitted()
    {
        const string include = "\n{{ include 'extra.md' }}\n";
        _project.Write("templates/extra.md", "Ghi chú thêm ở cuối.\n");
        _project.Write("templates/report.md", _project.Read("templates/report.md") + include);
        Commit("Lê An", "first");
        File.Delete(_project.PathOf("templates/extra.md"));
        _project.Replace("templates/report.md", include, "");
        var pending = _project.Run("diff", "HEAD", "--lang", "en").Output;
        Commit("Phạm Chi", "second");

        var outcome = _project.Run("diff", "HEAD~1", "--lang", "en");

        Assert.Contains("templates/extra.md: file removed\n", pending, StringComparison.Ordinal);
        Assert.Contains("templates/extra.md: file removed (by Phạm Chi, 2026-01-02)", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_ToAFolderThatIsNotThere_SaysWhyInTheUsersLanguage()
    {
        _project.Run("build");

        var outcome = _project.Run("diff", "--to", "md", "-o", "khong/co.md", "--lang", "vi");

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains("“khong/co.md”", outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith(": không có thư mục này\n", outcome.Error, StringComparison.Ordinal);
    }

    [GitFact]
    public void Diff_RevisionWithErrors_NamesTheRevision()
    {
        _project.Replace("data/settings.yaml", "most_nights: 2", "most_nights: x");
        Commit("Lê An", "broken");
        _project.Replace("data/settings.yaml", "most_nights: x", "most_nights: 2");

        var outcome = _project.Run("diff", "HEAD", "--lang", "en");

        Assert.Equal((1, "The report has errors at 'HEAD', so there is nothing to compare with.\n"), (outcome.Code, outcome.Error));
        Assert.StartsWith("HEAD:data/settings.yaml:2:14: error RG2", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_ToAFile_WritesItThere()
    {
        _project.Run("build");

        var outcome = _project.Run("diff", "--to", "json", "-o", "difference.json");

        Assert.Equal(new CliOutcome(0, "", ""), outcome);
        Assert.StartsWith("{\n  \"version\": 1,\n  \"base\": \"out\",\n  \"same\": true,", _project.Read("difference.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_ToDocx_WritesARedlineTheSameEachTime()
    {
        _project.Run("build");
        _project.Replace("data/settings.yaml", Hotline, "0251 3 555 999");

        var outcome = _project.Run("diff", "--to", "docx", "-o", "changes.docx", "--author", "Lê An", "--date", "2026-01-31", "--lang", "en");
        var first = File.ReadAllBytes(_project.PathOf("changes.docx"));
        _project.Variables["SOURCE_DATE_EPOCH"] = "0";
        var again = _project.Run("diff", "--to", "docx", "-o", "changes.docx", "--author", "Lê An", "--date", "2026-01-31", "--exit-code", "--lang", "en");

        Assert.Equal(new CliOutcome(0, "", "Wrote changes.docx (insertions: 1, deletions: 1)\n"), outcome);
        Assert.Equal(1, again.Code);
        Assert.Equal(first, File.ReadAllBytes(_project.PathOf("changes.docx")));
        var text = System.Text.Encoding.UTF8.GetString(first);
        Assert.Contains("w:author=\"Lê An\" w:date=\"2026-01-31T00:00:00Z\"", text, StringComparison.Ordinal);
        Assert.Contains("<w:delText>115</w:delText>", text, StringComparison.Ordinal);
    }

    [GitFact]
    public void Diff_ToDocx_NamesTheAuthorOfTheNewestCommitBehindTheChange()
    {
        Commit("Lê An", "first");
        _project.Replace("data/settings.yaml", Hotline, "0251 3 555 999");
        Commit("Trần Bình", "second");
        _project.Write("data/staff.yaml", _project.Read("data/staff.yaml") + "# ghi chú\n");
        Commit("Phạm Chi", "third");

        _project.Run("diff", "HEAD~2", "--to", "docx", "-o", "all.docx");
        _project.Run("diff", "HEAD~1", "--to", "docx", "-o", "../last.docx");
        _project.Replace("data/settings.yaml", "999", "998");
        _project.Run("diff", "HEAD", "--to", "docx", "-o", "open.docx");

        Assert.Contains("w:author=\"Phạm Chi\" w:date=\"2026-01-02T", _project.Read("all.docx"), StringComparison.Ordinal);
        Assert.DoesNotContain("w:author", _project.Read("../last.docx"), StringComparison.Ordinal);
        Assert.Contains("w:date=\"1980-01-01T00:00:00Z\"", _project.Read("open.docx"), StringComparison.Ordinal);
        Assert.DoesNotContain("w:author=\"Phạm Chi\"", _project.Read("open.docx"), StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_WordFileWithEncryptedParts_IsRefused()
    {
        _project.Run("build", "-q");
        var content = File.ReadAllBytes(_project.PathOf("out/lich-truc.docx"));
        foreach (var (header, flags) in new[] { ("PK\u0001\u0002", 8), ("PK\u0003\u0004", 6) })
        {
            var sign = System.Text.Encoding.ASCII.GetBytes(header);
            for (var i = content.AsSpan().IndexOf(sign); i >= 0;)
            {
                content[i + flags] |= 1;
                var next = content.AsSpan(i + 4).IndexOf(sign);
                i = next < 0 ? -1 : i + 4 + next;
            }
        }
        _project.Write("secret.docx", content);

        var outcome = _project.Run("diff", "secret.docx", "--lang", "en");

        Assert.Equal((2, "", true), (outcome.Code, outcome.Output, outcome.Error.StartsWith("'secret.docx' cannot be compared with: ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("data/settings.yaml")]
    [InlineData("templates/report.md")]
    [InlineData("out/lich-truc.docx")]
    public void Diff_TextOverASource_IsRefused(string path)
    {
        _project.Run("build", "-q");
        var before = File.ReadAllBytes(_project.PathOf(path));

        var outcome = _project.Run("diff", "--to", "md", "-o", path, "--lang", "en");

        Assert.Equal(new CliOutcome(2, "", $"'{path}' is a source of the report or a Word file, so no text is written over it; name another file.\n"), outcome);
        Assert.Equal(before, File.ReadAllBytes(_project.PathOf(path)));
    }

    /// <summary>Numbers as items of a list have them, in front of titles that are none.</summary>
    [Fact]
    public void Diff_WordFileWithAListOfContents_IsTheSame()
    {
        const string Profile = "templates/profiles/hanhchinh-nd30.yaml";
        _project.Replace(Profile, "{1:roman}. ", "{1}. ");
        _project.Write(Profile, _project.Read(Profile) + "\ncontents: { title: Mục lục }\n");
        _project.Replace("data/report.yaml", "lang: vi\n", "lang: vi\ncontents: true\n");
        _project.Run("build");

        var outcome = _project.Run("diff", "out/lich-truc.docx", "--lang", "en");

        Assert.Equal(new CliOutcome(0, "Compared with out/lich-truc.docx: no difference\n", ""), outcome);
    }

    [Fact]
    public void Diff_ToDocx_OverwritesOnlyWhatReportgenMade()
    {
        _project.Run("build");
        _project.Write("letter.docx", "chữ");

        var foreign = _project.Run("diff", "--to", "docx", "-o", "letter.docx", "--lang", "en");
        var same = _project.Run("diff", "out/lich-truc.docx", "--to", "docx", "-o", "out/lich-truc.docx", "--lang", "en");
        var ofTheFolder = _project.Run("diff", "--to", "docx", "-o", "out/lich-truc.docx", "--lang", "en");
        var nowhere = _project.Run("diff", "--to", "docx", "--lang", "en");

        Assert.Equal(new CliOutcome(2, "", "'letter.docx' is there and reportgen did not make it, so it is not overwritten; name another file, or delete it.\n"), foreign);
        Assert.Equal(new CliOutcome(2, "", "'out/lich-truc.docx' is what the report is compared with, so it is not overwritten; name another file.\n"), same);
        Assert.Equal(same, ofTheFolder);
        Assert.Equal((2, "'--to docx' writes a Word file: name it with '--output FILE'.\nSee 'reportgen diff --help'.\n"), (nowhere.Code, nowhere.Error));
    }

    [Fact]
    public void Diff_WithAWordFile_ComparesItsWords()
    {
        _project.Run("build");
        File.Copy(_project.PathOf("out/lich-truc.docx"), _project.PathOf("sent.docx"));
        var same = _project.Run("diff", "sent.docx", "--exit-code", "--lang", "en");
        _project.Replace("data/settings.yaml", Hotline, "0251 3 555 999");

        var outcome = _project.Run("diff", "sent.docx", "--lang", "en");

        Assert.Equal(new CliOutcome(0, "Compared with sent.docx: no difference\n", ""), same);
        Assert.Contains("Đường dây nóng: 0251 3 555 [-115-]{+999+}.", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("from data/settings.yaml:3  hotline: 0251 3 555 999", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_WithAFileThatIsNoWordFile_EndsWith2()
    {
        var outcome = _project.Run("diff", "data/settings.yaml", "--lang", "en");

        Assert.Equal(new CliOutcome(2, "", "'data/settings.yaml' cannot be compared with: it is not a Word file of the kind .docx.\n"), outcome);
    }

    [Theory]
    [InlineData("2026-13-01")]
    [InlineData("hôm nay")]
    public void Diff_WithABadDate_EndsWith2(string date)
    {
        var outcome = _project.Run("diff", "--to", "docx", "-o", "x.docx", "--date", date, "--lang", "en");

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith($"'{date}' is not a value of --date; it takes a date such as 2026-01-31", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I")]
    [InlineData("I. ")]
    [InlineData("PHÂN CÔNG TRỰC")]
    [InlineData("expected.yaml")]
    public void Diff_ExpectedSection_IsFine(string expected)
    {
        _project.Run("build");
        _project.Write("expected.yaml", "# Lần này chỉ sửa số lần trực.\nexpect: [I]\n");
        _project.Replace("data/settings.yaml", "most_nights: 2", "most_nights: 3");

        var outcome = _project.Run("diff", "--expect", expected, "--summary", "--lang", "en");

        Assert.Equal(new CliOutcome(0, "Compared with out: 1 sentence changed; in I\n", ""), outcome);
    }

    [Fact]
    public void Diff_ChangesElsewhere_AreNamedAndEndWith1()
    {
        _project.Run("build");
        _project.Replace("data/settings.yaml", "most_nights: 2", "most_nights: 3");
        _project.Replace("data/settings.yaml", Hotline, "0251 3 555 999");
        _project.Replace("data/report.yaml", "position: Trạm trưởng", "position: Phó Trạm trưởng");

        var outcome = _project.Run("diff", "--expect", "I", "--lang", "en");

        Assert.Equal(1, outcome.Code);
        Assert.StartsWith("Differences outside of I: 2\n  II: 1 sentence changed: Đường dây nóng: 0251 3 555 999.\n  letterhead, recipients and signature: 1 sentence changed: ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(0, _project.Run("diff", "--expect", "I", "--expect", "II", "--expect", "frame").Code);
    }

    [Fact]
    public void Diff_UnknownExpectedSection_NamesTheNearestAndEndsWith2()
    {
        _project.Run("build");

        var outcome = _project.Run("diff", "--expect", "III", "--summary", "--lang", "en");

        Assert.Equal((2, "'III' is no section of the report, old or new.\nDid you mean 'II'?\n"), (outcome.Code, outcome.Error));
    }

    [Theory]
    [InlineData("expects: [I]\n", "RG2002")]
    [InlineData("expect: I\n", "RG20")]
    [InlineData("expect: [\n", "RG10")]
    public void Diff_WrongExpectFile_PointsIntoItAndEndsWith1(string content, string code)
    {
        _project.Run("build");
        _project.Write("expected.yaml", content);

        var outcome = _project.Run("diff", "--expect", "expected.yaml", "--summary", "--lang", "en");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("expected.yaml:1:", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(code, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OnlyLooksDiffer_AreExpectedByTheirName()
    {
        _project.Run("build");
        _project.Replace("templates/profiles/hanhchinh-nd30.yaml", "font: Times New Roman", "font: Arial");

        Assert.Equal(1, _project.Run("diff", "--expect", "I").Code);
        Assert.Equal(0, _project.Run("diff", "--expect", "I", "--expect", "layout").Code);
    }

    [Theory]
    [InlineData("out/lich-truc.md:14", "“02”  templates/report.md:15  {{ settings.most_nights | vn.pad }}\n      data/settings.yaml:2  most_nights: 2\n")]
    [InlineData("0251 3 555 201", "data/staff.yaml:5  [hanh].phone: 0251 3 555 201")]
    [InlineData("data/settings.yaml:2", "data/settings.yaml:2  most_nights\nPlaces that print it: 1\n  I, line 14: Mỗi người trực đêm không quá 02 lần.\n")]
    [InlineData("templates/report.md:15", "settings.most_nights  (values: 1, the first at data/settings.yaml:2)")]
    public void Explain_Place_LeadsThereAndBack(string thing, string expected)
    {
        var outcome = _project.Run("explain", thing, "--lang", "en");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Contains(expected, outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/settings.yaml:0", "'data/settings.yaml' has no line 0, only 1 to 3.\n")]
    [InlineData("data/settings.yaml:4", "'data/settings.yaml' has no line 4, only 1 to 3.\n")]
    [InlineData("templates/report.md:999", "'templates/report.md' has no line 999, only 1 to 27.\n")]
    [InlineData("out/lich-truc.md:0", "'out/lich-truc.md' has no line 0, only 1 to 40.\n")]
    [InlineData("out/lich-truc.md:999", "'out/lich-truc.md' has no line 999, only 1 to 40.\n")]
    [InlineData("out/lich-truc.md", "'out/lich-truc.md' is a file: name a line of it, such as 'out/lich-truc.md:1'.\n")]
    [InlineData("data/settings.yaml", "'data/settings.yaml' is a file: name a line of it, such as 'data/settings.yaml:1'.\n")]
    [InlineData(
        "data/schema/settings.schema.json:2",
        "There is nothing to explain of 'data/schema/settings.schema.json'; name a line of the Markdown document, of a data file or of a template.\n")]
    [InlineData("data/setings.yaml:2", "There is no file 'data/setings.yaml'.\n")]
    [InlineData("templates/other.md:2", "There is no file 'templates/other.md'.\n")]
    public void Explain_PlaceThatIsNotThere_CouldNotRun(string thing, string expected)
    {
        _project.Run("build");

        Assert.Equal(new CliOutcome(2, "", expected), _project.Run("explain", thing, "--lang", "en"));
    }

    [Fact]
    public void Explain_IdOfARule_ShowsTheRule()
    {
        const string Page = "A rule of this project, data/rules.yaml:14. Where it does not hold, the finding is RG3001; where it is waived, RG3005.\n\n"
            + "  - id: known-night-staff\n    for: s in shifts\n";

        var outcome = _project.Run("explain", "known-night-staff", "--lang", "en");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.StartsWith(Page, outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("    near: staff | array.map \"id\"\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_LineWithNumbersOfTheTool_SaysThatTheyAreCounted()
    {
        _project.Write("templates/report.md", _project.Read("templates/report.md") + "\nXem chú thích[^a].\n\n[^a]: Theo phân công.\n");
        _project.Run("build");
        var lines = _project.Read("out/lich-truc.md").Split('\n');

        var outcome = _project.Run("explain", FormattableString.Invariant($"out/lich-truc.md:{Array.FindIndex(lines, line => line.StartsWith("Xem", StringComparison.Ordinal)) + 1}"), "--lang", "en");

        Assert.Contains("  “[1]”  templates/report.md:29  (counted)\n", outcome.Output, StringComparison.Ordinal);
    }

    /// <summary>A time is no line of a file.</summary>
    [Fact]
    public void Explain_WordsWithAColonAndANumber_AreLookedFor()
    {
        _project.Replace("data/settings.yaml", Hotline, "0251 12:30");

        var outcome = _project.Run("explain", "12:30", "--lang", "en");

        Assert.Contains("data/settings.yaml:3  hotline: 0251 12:30", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_LineWithSeveralValues_NamesAllThatArePrinted()
    {
        _project.Write("data/settings.yaml", "{ most_nights: 2, hotline: " + Hotline + " }\n");

        var outcome = _project.Run("explain", "data/settings.yaml:1", "--lang", "en");

        Assert.StartsWith("data/settings.yaml:1  hotline, most_nights\nPlaces that print it: 2\n", outcome.Output, StringComparison.Ordinal);
    }

    private void Commit(string author, string message)
    {
        _repository ??= new GitRepository(_project);
        _repository.Commit(author, message);
    }
}
