using System.Xml.Linq;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output.HouseStyles;

/// <summary>The looks of a document made in Word, which stand above those of the layout profile.</summary>
/// <param name="Profile">The profile with the page, the font and the sizes of the style document, so that what is measured fits.</param>
/// <param name="Styles">The root of <c>styles.xml</c>: under the ids of our styles those of the style document.</param>
/// <param name="Frame">Header and footer; null to keep the profile's.</param>
/// <param name="PageBorders">As they stand in the style document's page set-up; null when there are none.</param>
internal sealed record HouseStyle(Profile Profile, XElement Styles, HouseFrame? Frame, XElement? PageBorders)
{
    /// <summary>Writes a document in these looks.</summary>
    /// <param name="document">Built with <see cref="Profile"/>.</param>
    /// <param name="origin">What it was built from.</param>
    /// <param name="output">Takes the file.</param>
    public void Write(Document document, DocumentOrigin? origin, Stream output)
    {
        var plain = new MemoryStream();
        WordFormat.Write(document, Profile, origin, plain);
        var parts = PackageParts.Read(plain.ToArray()) ?? throw new InvalidOperationException("Our own file cannot be read.");
        new HouseStyleWriter(parts, this, document.Properties.Language).Write();
        WordOriginPart.Renew(parts);
        parts.Write(output);
    }
}

/// <summary>Headers and footers of a style document.</summary>
/// <param name="Parts">One for each kind and page; never empty.</param>
/// <param name="HasOwnFirstPage">Whether the first page has its own.</param>
/// <param name="HasOwnEvenPages">Whether even pages have their own.</param>
internal sealed record HouseFrame(IReadOnlyList<HouseFramePart> Parts, bool HasOwnFirstPage, bool HasOwnEvenPages);

/// <summary>A header or a footer.</summary>
/// <param name="Kind"><c>header</c> or <c>footer</c>.</param>
/// <param name="Pages"><c>default</c>, <c>first</c> or <c>even</c>.</param>
/// <param name="Content">The part.</param>
/// <param name="Links">Its relationships, led to <paramref name="Media"/>.</param>
/// <param name="Media">The pictures it shows.</param>
internal sealed record HouseFramePart(string Kind, string Pages, XElement Content, IReadOnlyList<XElement> Links, IReadOnlyList<HouseMedium> Media);

/// <summary>A picture.</summary>
/// <param name="Name">Of its part, below <c>word/</c>.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record HouseMedium(string Name, byte[] Content);
