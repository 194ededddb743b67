using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;
using Syntax = Markdig.Syntax;
using SyntaxInlines = Markdig.Syntax.Inlines;

namespace ReportGen.Core.Documents;

/// <summary>Turns a paragraph that is nothing but a picture into a block.</summary>
internal sealed class PictureReader(MappedText text, DocumentParts parts, MarkdownInlineReader inlines, DiagnosticBag diagnostics)
{
    private static readonly LocalizedText Describe = new(
        "Say between '![' and ']' what it shows.", "Hãy ghi vào giữa “![” và “]” nội dung mà hình thể hiện.");

    /// <summary>Whether a paragraph holds one picture and nothing else.</summary>
    public static bool IsPicture(Syntax.LeafBlock paragraph) =>
        paragraph.Inline is { FirstChild: SyntaxInlines.LinkInline { IsImage: true, NextSibling: null } };

    /// <summary>Reads such a paragraph.</summary>
    /// <param name="paragraph">One that <see cref="IsPicture"/>.</param>
    /// <param name="hints">Those in front of it.</param>
    /// <returns>Null when something is wrong with it, which is reported.</returns>
    public PictureBlock? Read(Syntax.ParagraphBlock paragraph, BlockHints hints)
    {
        var caption = parts.ReadPictureCaption(hints, diagnostics);
        if (paragraph.Inline?.FirstChild is not SyntaxInlines.LinkInline link)
            return null;
        var place = MarkdownPlaces.Of(text, link);
        var path = PathOf(link);
        var alternative = ReadAlternative(link);
        if (alternative is null)
            diagnostics.Add(place.Report(PictureDiagnostics.NoAlternative, path).WithHint(Describe));
        if (parts.Pictures.Find(path, place, diagnostics) is not { } picture || alternative is null)
            return null;
        return new PictureBlock(picture, alternative, place) { Title = string.IsNullOrEmpty(link.Title) ? null : link.Title, Caption = caption };
    }

    /// <summary>As the file is called: an address in Markdown may write spaces and letters as <c>%20</c>.</summary>
    private static string PathOf(SyntaxInlines.LinkInline link) =>
        Uri.UnescapeDataString((link.GetDynamicUrl is null ? link.Url : link.GetDynamicUrl()) ?? "");

    private TextInline? ReadAlternative(SyntaxInlines.LinkInline link)
    {
        var content = inlines.Read(link, allowsFootnotes: false);
        var plain = InlineText.Of(content).Trim();
        if (plain.Length == 0)
            return null;
        var (first, last) = (content[0].Place, content[^1].Place);
        return new TextInline(plain, first with { Length = last.Start + last.Length - first.Start });
    }
}
