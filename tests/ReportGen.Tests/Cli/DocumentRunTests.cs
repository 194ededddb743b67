using System.IO.Compression;
using System.Text;
using ReportGen.Tests.Output.Verification;

namespace ReportGen.Tests.Cli;

/// <summary>Whole runs of <c>explain</c> on Word files: what they were built from, what became of them, and their text.</summary>
public sealed class DocumentRunTests : IDisposable
{
    private const string Word = "out/lich-truc.docx";
    private const string Main = "word/document.xml";

    private readonly CliProject _project = new();

    public DocumentRunTests() => _project.Run("build", "-q");

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Explain_FreshDocument_SaysThatNothingChanged()
    {
        var outcome = _project.Run("explain", Word, "--lang", "en");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Matches("^out/lich-truc.docx\nBuilt by reportgen [0-9.]+ from:\n  data       [0-9a-f]{64}  unchanged since\n  templates  [0-9a-f]{64}  unchanged since\n  profile    [0-9a-f]{64}  unchanged since\nThe document is as reportgen wrote it", outcome.Output);
    }

    [Theory]
    [InlineData("data/settings.yaml", "most_nights: 2", "most_nights: 3", "data")]
    [InlineData("templates/report.md", "Liên hệ", "Liên lạc", "templates")]
    [InlineData("templates/profiles/hanhchinh-nd30.yaml", "font: Times New Roman", "font: Arial", "profile")]
    public void Explain_InputChangedSince_NamesIt(string path, string old, string now, string name)
    {
        _project.Replace(path, old, now);

        var outcome = _project.Run("explain", Word, "--lang", "en");

        Assert.Equal(0, outcome.Code);
        Assert.Matches($"  {name} +[0-9a-f]{{64}}  CHANGED since\n", outcome.Output);
        Assert.Equal(2, outcome.Output.Split("  unchanged since").Length - 1);
    }

    [Fact]
    public void Explain_EditedByHand_NamesThePlaces()
    {
        Tamper(file => file.Replace(Main, "Mỗi người trực đêm", "Mỗi nhân viên trực đêm").Replace(Main, "Nguyễn Văn Minh", "Nguyễn Văn Mạnh"));

        var outcome = _project.Run("explain", Word, "--lang", "en");

        Assert.Contains("The document was EDITED BY HAND; the text differs from what reportgen wrote in places: 2\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("  changed to “Tháng này có 04 phiên trực, do 04 người đảm nhiệm. Mỗi nhân viên trực đêm không quá 02 lần.”\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Nguyễn Văn Mạnh", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_ParagraphTakenAway_SaysBehindWhat()
    {
        var document = WordPart(Main);
        var start = document.LastIndexOf("<w:p>", document.IndexOf("Tháng này có", StringComparison.Ordinal), StringComparison.Ordinal);
        var end = document.IndexOf("</w:p>", start, StringComparison.Ordinal) + "</w:p>".Length;
        Tamper(file => file.Replace(Main, document[start..end], ""));

        var outcome = _project.Run("explain", Word, "--lang", "en");

        Assert.Contains("paragraphs removed behind “I. PHÂN CÔNG TRỰC”: 1\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_SavedByAnotherProgramWithTheSameText_SaysSo()
    {
        Tamper(file => file.Replace("docProps/app.xml", "<Application>reportgen<", "<Application>Microsoft Office Word<").Replace("word/styles.xml", "w:val=\"28\"", "w:val=\"30\""));

        var outcome = _project.Run("explain", Word, "--lang", "en");

        Assert.Contains("Microsoft Office Word has saved the document since, but the text is the same.\n", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "A redline by reportgen [0-9.]+: its tracked changes lead to a document built from:\n", "The document is as reportgen wrote it")]
    [InlineData("vi", "Bản so sánh do reportgen [0-9.]+ tạo ra: chấp nhận mọi thay đổi thì thành văn bản được tạo ra từ:\n", "Văn bản còn nguyên như reportgen ghi")]
    public void Explain_Redline_SaysThatItIsOne(string lang, string headline, string state)
    {
        _project.Replace("data/settings.yaml", "most_nights: 2", "most_nights: 3");
        _project.Run("diff", "--to", "docx", "-o", "changes.docx");

        var outcome = _project.Run("explain", "changes.docx", "--lang", lang);

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Matches("^changes.docx\n" + headline, outcome.Output);
        Assert.Contains(state, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_RedlineSavedSince_SaysThatItsChangesMayBeDecided()
    {
        _project.Run("diff", "--to", "docx", "-o", "changes.docx");
        var file = new TamperedFile(File.ReadAllBytes(_project.PathOf("changes.docx")));
        file.Replace(Main, "Mỗi người trực đêm", "Mỗi nhân viên trực đêm");
        _project.Write("changes.docx", file.ToBytes());

        var outcome = _project.Run("explain", "changes.docx", "--lang", "en");

        Assert.Contains("Another program has saved the redline since, so its changes may be accepted, rejected or edited.\n", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("BY HAND", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_DocumentWithoutNote_SaysThatReportgenDidNotMakeIt()
    {
        Tamper(file => file.Remove("customXml/item1.xml"));

        var outcome = _project.Run("explain", Word, "--lang", "en");

        Assert.Equal(0, outcome.Code);
        Assert.StartsWith("out/lich-truc.docx\nIt was not made by reportgen", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_OutsideOfAProject_StillTellsWhatItWasBuiltFrom()
    {
        var path = Path.Combine(_project.Outside, "copy.docx");
        File.Copy(_project.PathOf(Word), path);
        _project.CurrentFolder = _project.Outside;

        var outcome = _project.Run("explain", "copy.docx", "--lang", "en");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("There is no report project here to compare them with.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("The document is as reportgen wrote it", outcome.Output, StringComparison.Ordinal);
    }

    [GitFact]
    public void Explain_InARepository_FindsTheCommit()
    {
        var repository = new GitRepository(_project);
        repository.Commit("Lê An", "first data");
        _project.Replace("data/settings.yaml", "most_nights: 2", "most_nights: 3");
        repository.Commit("Trần Bình", "other data");
        _project.Replace("templates/report.md", "Liên hệ", "Liên lạc");

        var outcome = _project.Run("explain", Word, "--lang", "en");

        Assert.Matches("Commits with these data, templates and profile:\n  [0-9a-f]{7,} 2026-01-02 Lê An: first data\n'reportgen diff [0-9a-f]{7,}' shows", outcome.Output);
        Assert.DoesNotContain("Trần Bình", outcome.Output, StringComparison.Ordinal);
    }

    [GitFact]
    public void Explain_InputsInNoCommit_SaysSo()
    {
        var repository = new GitRepository(_project);
        _project.Replace("data/settings.yaml", "most_nights: 2", "most_nights: 3");
        repository.Commit("Lê An", "other data");

        var outcome = _project.Run("explain", Word, "--lang", "en");

        Assert.EndsWith("None of the newest 200 commits has these data, templates and profile together.\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_ToMarkdown_PrintsTheTextAnywhere()
    {
        _project.CurrentFolder = _project.Outside;

        var outcome = _project.Run("explain", "--to", "md", _project.PathOf(Word));

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Contains("\n## I. PHÂN CÔNG TRỰC\n\nTháng này có 04 phiên trực, do 04 người đảm nhiệm. Mỗi người trực đêm không quá 02 lần.\n\n| Ngày | Trực ngày | Trực đêm |\n| --- | --- | --- |\n| 01/02/2024 | Lê Thị Hạnh và Nguyễn Văn Minh | Trần Thu Thảo |\n", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("this is no zip file", "it is not a Word file (.docx)")]
    [InlineData("", "it is not a Word file (.docx)")]
    [InlineData("PK\u0003\u0004 cut off", "it is damaged; save it again in Word")]
    public void Explain_BadFile_EndsWith2(string content, string reason)
    {
        _project.Write("bad.docx", content);

        Assert.Equal(new CliOutcome(2, "", $"'bad.docx' cannot be read: {reason}.\n"), _project.Run("explain", "bad.docx", "--lang", "en"));
        Assert.Equal(new CliOutcome(2, "", $"'bad.docx' cannot be read: {reason}.\n"), _project.Run("explain", "bad.docx", "--to", "md", "--lang", "en"));
    }

    [Fact]
    public void Explain_EncryptedFile_SaysSo()
    {
        _project.Write("secret.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);

        var outcome = _project.Run("explain", "secret.docx", "--to", "md", "--lang", "en");

        Assert.Equal(2, outcome.Code);
        Assert.Contains("it is encrypted with a password", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_FileThatUnpacksToGigabytes_IsRefused()
    {
        _project.Write("bomb.docx", Zip(Main, stream =>
        {
            stream.Write(Encoding.UTF8.GetBytes("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"));
            var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<w:r><w:t>x</w:t></w:r>", 40_000)));
            for (var i = 0; i < 80; i++)
                stream.Write(block);
        }));

        var outcome = _project.Run("explain", "bomb.docx", "--to", "md", "--lang", "en");

        Assert.Equal((2, "'bomb.docx' cannot be read: one of its parts unpacks to more than 64 MB.\n"), (outcome.Code, outcome.Error));
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><w:document/>")]
    [InlineData("<w:document>")]
    [InlineData("not xml")]
    public void Explain_PartThatIsNoSoundXml_IsDamaged(string content)
    {
        _project.Write("bad.docx", Zip(Main, stream => stream.Write(Encoding.UTF8.GetBytes(content))));

        var outcome = _project.Run("explain", "bad.docx", "--to", "md", "--lang", "en");

        Assert.Equal((2, "'bad.docx' cannot be read: it is damaged; save it again in Word.\n"), (outcome.Code, outcome.Error));
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("docProps/app.xml")]
    public void Explain_ElementsInEachOtherBeyondReason_SaysSo(string part)
    {
        const int depth = 60_000;
        var deep = string.Concat(Enumerable.Repeat("<w:sdt xmlns:w=\"w\">", depth)) + string.Concat(Enumerable.Repeat("</w:sdt>", depth));
        _project.Write("deep.docx", Redlines.WordFiles.With(File.ReadAllBytes(_project.PathOf(Word)), part, Encoding.UTF8.GetBytes(deep)));

        foreach (var words in (string[][])[["explain", "deep.docx"], ["explain", "deep.docx", "--to", "md"], ["explain", "deep.docx#I"]])
        {
            var outcome = _project.Run([.. words, "--lang", "en"]);

            Assert.Equal((2, "'deep.docx' cannot be read: its elements stand in each other more than 200 levels deep; save it again in Word.\n"), (outcome.Code, outcome.Error));
        }
    }

    [Fact]
    public void Explain_ToMarkdownWithoutFile_EndsWith2()
    {
        var outcome = _project.Run("explain", "--to", "md", "no-such-file.docx", "--lang", "en");

        Assert.Equal(new CliOutcome(2, "", "'--to md' takes a Word file; 'no-such-file.docx' is none.\n"), outcome);
    }

    [Theory]
    [InlineData("out/lich-truc.docx#I")]
    [InlineData("out/lich-truc.md#I")]
    [InlineData("out/lich-truc.docx#phân công trực")]
    public void Explain_Section_TellsItsTextAndOrigin(string thing)
    {
        var outcome = _project.Run("explain", thing, "--lang", "en");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Contains("Mỗi người trực đêm không quá 02 lần.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("  “02”  templates/report.md:15  {{ settings.most_nights | vn.pad }}\n      data/settings.yaml:2  most_nights: 2\n", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Đường dây nóng", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_SectionEditedByHand_MarksWhatTheReportDoesNotSay()
    {
        Tamper(file => file.Replace(Main, "Mỗi người trực đêm", "Mỗi nhân viên trực đêm"));

        var outcome = _project.Run("explain", Word + "#I", "--lang", "en");

        Assert.Contains("I: Mỗi nhân viên trực đêm không quá 02 lần.\n  (the report as it is now does not say this here)\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_UnknownSection_NamesTheNearest()
    {
        var outcome = _project.Run("explain", Word + "#III", "--lang", "en");

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Equal("'out/lich-truc.docx' has no section 'III'.\nDid you mean 'II'?\n", outcome.Error);
    }

    private void Tamper(Action<TamperedFile> change)
    {
        var file = new TamperedFile(File.ReadAllBytes(_project.PathOf(Word)));
        change(file);
        _project.Write(Word, file.ToBytes());
    }

    private string WordPart(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(File.ReadAllBytes(_project.PathOf(Word))), ZipArchiveMode.Read);
        using var reader = new StreamReader(zip.GetEntry(name)?.Open() ?? Stream.Null);
        return reader.ReadToEnd().Replace(" />", "/>", StringComparison.Ordinal);
    }

    private static byte[] Zip(string name, Action<Stream> write)
    {
        var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        using (var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open())
            write(stream);
        return output.ToArray();
    }
}
