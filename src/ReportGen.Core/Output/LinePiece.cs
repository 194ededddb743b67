using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>A stretch of a line of Markdown in one look.</summary>
/// <param name="Run">The run that it is a part of.</param>
/// <param name="Offset">Where in the run it begins.</param>
/// <param name="Text">Its characters.</param>
/// <param name="IsStyled">Whether it has the look of the run.</param>
internal sealed record LinePiece(InlineRun Run, int Offset, string Text, bool IsStyled)
{
    /// <summary>A piece that is finished Markdown.</summary>
    public LinePiece(InlineRun run, OutputLine markdown)
        : this(run, 0, "", IsStyled: false) => Markdown = markdown;

    /// <summary>Finished Markdown that takes the place of the text.</summary>
    public OutputLine? Markdown { get; }

    /// <summary>Where the piece comes from.</summary>
    public TextPlace Place => Run.Place;

    /// <summary>What opens and closes its look.</summary>
    public string Delimiter => IsStyled ? (Run.IsStrong ? "**" : "") + (Run.IsEmphasized ? "*" : "") : "";

    /// <summary>What is written as tags around it: a link and the mark of a footnote have them inside or not at all.</summary>
    public TextMarks Marks => Markdown is null || Run.Kind == InlineRunKind.Field && Run.Link is null ? Run.Marks : TextMarks.None;

    public char First => Markdown is null ? Text[0] : Markdown.Text[0];

    public char Last => Markdown is null ? Text[^1] : Markdown.Text[^1];

    /// <summary>A part of it in the same look.</summary>
    public LinePiece Part(int start, int end) => new(Run, Offset + start, Text[start..end], IsStyled);

    /// <summary>A part of it without its look.</summary>
    public LinePiece Plain(int start, int end) => new(Run, Offset + start, Text[start..end], IsStyled: false);
}
