using ReportGen.Core.Documents;

namespace ReportGen.Tests.Documents;

public sealed class PictureReaderTests
{
    [Fact]
    public void Read_SamePictureTwice_IsListedOnce()
    {
        var document = TestProject.Document("![Một](a.png)\n\n![Hai](a.png)\n\n![Ba](pictures/a.png)");

        var blocks = document.Body.Cast<PictureBlock>().ToList();
        Assert.Equal(["Một", "Hai", "Ba"], blocks.Select(block => block.Alternative.Text));
        Assert.Same(blocks[0].Picture, blocks[1].Picture);
        Assert.Equal(["bao-cao-a.png", "bao-cao-a-2.png"], document.Pictures.Select(picture => picture.OutputName));
    }

    [Fact]
    public void Read_SpacesAndBrackets_AreDashesInTheNameOfTheCopy()
    {
        var document = TestProject.Document("![Một](pictures/s%C6%A1%20đồ%20\\(1\\).PNG)");

        Assert.Equal("bao-cao-sơ-đồ--1-.png", Assert.Single(document.Pictures).OutputName);
    }

    [Fact]
    public void Read_ReferenceStyle_IsTheSamePicture()
    {
        var document = TestProject.Document("![Một][x]\n\n[x]: a.png \"Tên\"");

        var block = Assert.IsType<PictureBlock>(Assert.Single(document.Body));
        Assert.Equal(("Một", "a.png", "Tên"), (block.Alternative.Text, block.Picture.Path, block.Title));
    }

    [Fact]
    public void Read_CaptionWithId_CountsPicturesByThemselves()
    {
        var document = TestProject.Document("""
            <!-- reportgen: caption Bảng -->
            | a |
            | --- |

            <!-- reportgen: caption Sơ đồ -->
            <!-- reportgen: id so-do -->
            ![Một](a.png)
            """);

        var block = Assert.IsType<PictureBlock>(document.Body[1]);
        Assert.Equal(("Hình 1. Sơ đồ", "so-do"), (block.Caption?.Text, block.Caption?.Id));
    }

    [Theory]
    [InlineData("![a](b.png)", "RG5076")]
    [InlineData("![a](A.PNG)", "RG5076")]
    [InlineData("![a](/a.png)", "RG5076")]
    [InlineData("![a]()", "RG5076")]
    [InlineData("![a](pictures/note.txt)", "RG5077")]
    [InlineData("![a](pictures/torn.png)", "RG5077")]
    [InlineData("![](a.png)", "RG5078")]
    [InlineData("![&nbsp;](a.png)", "RG5078")]
    [InlineData("![a](a.png)\n![a](a.png)", "RG5005")]
    [InlineData("# ![a](a.png)", "RG5005")]
    [InlineData("![a ![b](a.png)](a.png)", "RG5005")]
    public void Read_PictureThatCannotBeShown_IsReported(string markdown, string id)
    {
        var diagnostics = TestProject.Diagnose(markdown);

        Assert.All(diagnostics, diagnostic => Assert.Equal(id, diagnostic.Descriptor.Id));
        Assert.NotEmpty(diagnostics);
    }
}
