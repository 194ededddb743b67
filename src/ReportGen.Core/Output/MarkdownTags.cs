using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>
/// The tags that viewers of Markdown know for looks that Markdown has no signs for. The signs of our own dialect are no way out: a
/// viewer shows <c>x^2^</c> as it stands and <c>~2~</c> struck out.
/// </summary>
internal static class MarkdownTags
{
    private static readonly TextMarks[] All = [TextMarks.Underline, TextMarks.Strike, TextMarks.Superscript, TextMarks.Subscript];

    /// <summary>What ends some looks and begins others; a look that goes on is left open.</summary>
    public static string Between(TextMarks before, TextMarks after)
    {
        var (closing, opening) = ("", "");
        var isSame = true;
        foreach (var mark in All)
        {
            isSame &= (before & mark) == (after & mark);
            if (isSame)
                continue;
            closing = ((before & mark) == 0 ? "" : "</" + NameOf(mark) + ">") + closing;
            opening += (after & mark) == 0 ? "" : "<" + NameOf(mark) + ">";
        }
        return closing + opening;
    }

    private static string NameOf(TextMarks mark) => mark switch
    {
        TextMarks.Underline => "ins",
        TextMarks.Strike => "del",
        TextMarks.Superscript => "sup",
        _ => "sub",
    };
}
