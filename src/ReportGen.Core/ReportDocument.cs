using ReportGen.Core.Diagnostics;
using ReportGen.Core.Differences;
using ReportGen.Core.Documents;
using ReportGen.Core.Output.Reading;
using ReportGen.Core.Projects;

namespace ReportGen.Core;

/// <summary>A Word file as it is found: what it says, what it was built from, and what became of it since.</summary>
public sealed class ReportDocument
{
    private readonly WordContent _content;

    private ReportDocument(WordContent content) => _content = content;

    /// <summary>Reads a file, whoever made it.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="trouble">Why it cannot be read, as the rest of a sentence; null when it can.</param>
    /// <returns>Null when it cannot be read.</returns>
    public static ReportDocument? Read(byte[] content, out LocalizedText? trouble)
    {
        var reading = WordFileReader.Read(content);
        trouble = reading.Trouble;
        return reading.Content is { } found ? new ReportDocument(found) : null;
    }

    /// <summary>The text as Markdown to be read and compared; made anew at each call.</summary>
    public string ToMarkdown() => WordMarkdown.Of(_content);

    /// <summary>What the document was built from; null when it says nothing of that.</summary>
    internal DocumentOrigin? Origin => _content.Origin?.Origin;

    /// <summary>The program that saved the document last; empty when it does not say.</summary>
    /// <remarks>LibreOffice puts its build behind a dollar sign.</remarks>
    internal string Program => _content.Program.Split('$')[0];

    /// <summary>Whether it was written as a redline; its origin is then that of the new side.</summary>
    internal bool IsRedline => _content.Origin?.IsRedline == true;

    /// <summary>Whether every part is as it was written.</summary>
    internal bool IsAsWritten => _content.Origin?.Seal == _content.Seal;

    /// <summary>What a project would be built from now.</summary>
    /// <param name="files">The project.</param>
    /// <param name="memory">What earlier readings of the run read.</param>
    /// <returns>Null when it is no project.</returns>
    internal static DocumentOrigin? OriginOf(ProjectFiles files, BuildMemory memory) => OriginStage.Read(files, memory);

    /// <summary>Where the text is not as it was written, in order; empty when it is.</summary>
    internal IReadOnlyList<TextEditPlace> Edits() =>
        TextEditPlace.Find(_content.Origin?.Marks ?? [], _content.Paragraphs, [.. _content.Paragraphs.Select(Output.WordTextMarks.Of)]);
}
