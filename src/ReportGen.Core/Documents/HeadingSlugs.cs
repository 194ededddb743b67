using System.Globalization;
using System.Text;

namespace ReportGen.Core.Documents;

/// <summary>The names that viewers of Markdown give to headings: small letters, figures and hyphens, the same twice with a number behind.</summary>
internal sealed class HeadingSlugs
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The name of the next heading.</summary>
    public string Next(string heading)
    {
        var slug = Of(heading);
        if (_counts.TryAdd(slug, 0))
            return slug;
        _counts[slug]++;
        return slug + "-" + _counts[slug].ToString(CultureInfo.InvariantCulture);
    }

    private static string Of(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var character in heading.Trim())
        {
            if (character == ' ')
                slug.Append('-');
            else if (character is '-' or '_' || char.IsLetterOrDigit(character))
                slug.Append(char.ToLowerInvariant(character));
        }
        return slug.ToString();
    }
}
