using System.Globalization;

namespace ReportGen.Core.Documents;

/// <summary>
/// What plain Markdown has no word for, as a comment that viewers hide: <c>&lt;!-- reportgen: landscape --&gt;</c>.
/// </summary>
/// <param name="Name">One of <see cref="Names"/>, or what stands in its place.</param>
/// <param name="Arguments">The words behind the name.</param>
internal sealed record LayoutHint(string Name, IReadOnlyList<string> Arguments)
{
    public const string Landscape = "landscape";
    public const string Portrait = "portrait";
    public const string PageBreak = "page-break";
    public const string Widths = "widths";

    private const string Opening = "<!--";
    private const string Closing = "-->";
    private const string Prefix = "reportgen:";

    /// <summary>All hints.</summary>
    public static readonly IReadOnlyList<string> Names = [Landscape, Portrait, PageBreak, Widths];

    /// <summary>Reads a hint.</summary>
    /// <param name="html">A whole block of HTML.</param>
    /// <returns>Null when it is not one comment that begins with <c>reportgen:</c>.</returns>
    public static LayoutHint? Parse(string html)
    {
        var text = html.Trim();
        if (text.Length < Opening.Length + Closing.Length
            || !text.StartsWith(Opening, StringComparison.Ordinal)
            || text.IndexOf(Closing, StringComparison.Ordinal) != text.Length - Closing.Length)
        {
            return null;
        }
        var content = text[Opening.Length..^Closing.Length].Trim();
        if (!content.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var words = content[Prefix.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length == 0 ? new LayoutHint("", []) : new LayoutHint(words[0], words[1..]);
    }

    /// <summary>The hint as a comment.</summary>
    public static string Write(string name) => $"{Opening} {Prefix} {name} {Closing}";

    /// <summary>The arguments as numbers above 0.</summary>
    /// <returns>Null when there are none, or one is something else.</returns>
    public decimal[]? Numbers()
    {
        var numbers = new decimal[Arguments.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!decimal.TryParse(Arguments[i], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out numbers[i]) || numbers[i] <= 0)
                return null;
        }
        return numbers.Length == 0 ? null : numbers;
    }
}
