using System.Xml.Linq;
using ReportGen.Core.Differences;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>Reads a paragraph as tokens.</summary>
/// <param name="footnotes">Gives a key for a footnote, the same for partners on both sides.</param>
internal sealed class TokenReader(Func<string, string> footnotes)
{
    private static readonly XNamespace W = WordNames.W;

    /// <summary>The tokens of a paragraph, in order.</summary>
    public IReadOnlyList<ParagraphToken> Read(XElement paragraph)
    {
        var tokens = new List<ParagraphToken>();
        Read(paragraph, null, tokens);
        return tokens;
    }

    private void Read(XElement parent, XElement? link, List<ParagraphToken> tokens)
    {
        var field = new List<XElement>();
        var depth = 0;
        foreach (var child in parent.Elements())
        {
            if (child.Name == W + "r")
            {
                var before = depth;
                depth += FieldStep(child);
                if (before > 0 || depth > 0)
                    field.Add(child);
                else
                    ReadRun(child, link, tokens);
                if (before > 0 && depth == 0)
                    tokens.Add(Field(field, link));
                if (depth == 0)
                    field = [];
            }
            else if (child.Name == W + "hyperlink")
            {
                Read(child, new XElement(child.Name, child.Attributes()), tokens);
            }
            else if (child.Name == W + "bookmarkStart" || child.Name == W + "bookmarkEnd")
            {
                tokens.Add(new ParagraphToken("", "", null, link, [child], TokenKind.Bookmark));
            }
        }
    }

    /// <summary>How many fields a run begins, less those that it ends.</summary>
    public static int FieldStep(XElement run) => run.Elements(W + "fldChar").Sum(mark => mark.Attribute(W + "fldCharType")?.Value switch
    {
        "begin" => 1,
        "end" => -1,
        _ => 0,
    });

    private static ParagraphToken Field(List<XElement> runs, XElement? link)
    {
        var text = string.Concat(runs.Elements(W + "t").Select(item => item.Value));
        return new ParagraphToken(Key("field", null, link) + string.Concat(runs.Select(run => Text(run))), text, null, link, runs, TokenKind.Runs);
    }

    private void ReadRun(XElement run, XElement? link, List<ParagraphToken> tokens)
    {
        var properties = run.Element(W + "rPr");
        var key = Key("", properties, link);
        foreach (var child in run.Elements())
        {
            if (child.Name == W + "t")
            {
                foreach (var word in WordDifference.Words(child.Value))
                    tokens.Add(new ParagraphToken(word + key, word, properties, link, [], TokenKind.Text));
            }
            else if (child.Name != W + "rPr")
            {
                tokens.Add(new ParagraphToken(KeyOf(child) + key, ReadAs(child), properties, link, [child], TokenKind.Child));
            }
        }
    }

    private string KeyOf(XElement child) => child.Name == W + "footnoteReference"
        ? "footnote " + footnotes(child.Attribute(W + "id")?.Value ?? "")
        : Text(child);

    private static string ReadAs(XElement child) => child.Name.LocalName is "br" or "tab" or "cr" ? " " : "";

    /// <summary>Control characters cannot stand in a Word file, so they part the pieces of a key.</summary>
    private static string Key(string kind, XElement? properties, XElement? link) => $"\u0001{kind}\u0001{Text(properties)}\u0001{Text(link)}";

    private static string Text(XElement? element) => element?.ToString(SaveOptions.DisableFormatting) ?? "";
}
