using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Output.Reading;

/// <summary>What came of reading a Word file, whoever made it.</summary>
/// <param name="Content">What it says; null when it cannot be read.</param>
/// <param name="Trouble">Why it cannot be read; null when it can.</param>
internal sealed record WordFileReading(WordContent? Content, LocalizedText? Trouble);

/// <summary>What a Word file says.</summary>
/// <param name="Blocks">The paragraphs outside tables and the rows of tables, in order; the footnotes last.</param>
/// <param name="Paragraphs">Every paragraph that has a text, also those in cells, in order; the list of contents is left out.</param>
/// <param name="Origin">What reportgen noted in it; null when it did not make the file, or another program dropped the note.</param>
/// <param name="Seal">The hash of its parts as they are, to be held against the note.</param>
/// <param name="Program">The program that saved it last; empty when it does not say.</param>
internal sealed record WordContent(IReadOnlyList<WordBlock> Blocks, IReadOnlyList<string> Paragraphs, WordOriginNote? Origin, string Seal, string Program);

/// <summary>A paragraph, or a row of a table.</summary>
/// <param name="Text">Of a paragraph, without the mark of a list.</param>
/// <param name="Heading">The level of a heading from 1; 0 for the title of the document; null for other text.</param>
/// <param name="Mark">The mark or number that a list puts in front; empty for none.</param>
/// <param name="Indent">The level of the list from 0.</param>
/// <param name="Cells">Of a row; null for a paragraph.</param>
/// <param name="IsFirstRow">Whether the row begins its table.</param>
internal sealed record WordBlock(string Text, int? Heading, string Mark, int Indent, IReadOnlyList<string>? Cells, bool IsFirstRow);
