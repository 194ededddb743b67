using System.Xml.Linq;

namespace ReportGen.Core.Redlines;

/// <summary>The smallest piece of a paragraph that a redline keeps, deletes or inserts: a word, a sign, a field, a picture.</summary>
/// <param name="Key">Equal for pieces that are the same on both sides.</param>
/// <param name="Text">What is read; empty for what is no text.</param>
/// <param name="Properties">The look of its run; null for none.</param>
/// <param name="Link">The <c>w:hyperlink</c> it stands in, without content; null for none.</param>
/// <param name="Content">What it is made of; empty for text.</param>
/// <param name="Kind">What it is.</param>
internal sealed record ParagraphToken(
    string Key, string Text, XElement? Properties, XElement? Link, IReadOnlyList<XElement> Content, TokenKind Kind);

/// <summary>What a <see cref="ParagraphToken"/> is.</summary>
internal enum TokenKind
{
    /// <summary>A part of a run's text.</summary>
    Text,

    /// <summary>Another child of a run.</summary>
    Child,

    /// <summary>A field: several runs that cannot be told apart.</summary>
    Runs,

    /// <summary>The start or the end of a bookmark, which has no sides.</summary>
    Bookmark,
}
