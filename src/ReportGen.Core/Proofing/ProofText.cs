using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Proofing;

/// <summary>A text under check: its visible prose, the way back to the file, and where findings go.</summary>
internal sealed class ProofText
{
    /// <summary>Stands for each character that is no prose: code, syntax, an address.</summary>
    public const char Hidden = '\uFFFC';

    private readonly SourceSlice _slice;
    private readonly DiagnosticBag _diagnostics;
    private readonly char _edge;
    private TextLine? _line;

    /// <param name="slice">The text.</param>
    /// <param name="form">How it stands in its file.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    /// <param name="isCalm">Whether all of it is known to be prose.</param>
    public ProofText(SourceSlice slice, TextForm form, DiagnosticBag diagnostics, bool isCalm = false)
    {
        _slice = slice;
        _diagnostics = diagnostics;
        Form = form;
        Visible = isCalm ? slice.Text : TextMask.Apply(slice.Text, form);
        IsPiece = form == TextForm.Template && slice.Text.Length < slice.File.Text.Length;
        _edge = IsPiece ? Hidden : '\n';
    }

    /// <summary>How it stands in its file.</summary>
    public TextForm Form { get; }

    /// <summary>The text with everything that is no prose as <see cref="Hidden"/>; as long as the slice.</summary>
    public string Visible { get; private set; }

    /// <summary>Whether something unknown stands before and behind it.</summary>
    public bool IsPiece { get; }

    /// <summary>A visible character; a line end beyond the edges, or <see cref="Hidden"/> where they are unknown.</summary>
    public char At(int offset) => offset >= 0 && offset < Visible.Length ? Visible[offset] : _edge;

    /// <summary>Whether a place of a template is in a row of a table, or looks so.</summary>
    public bool IsInTableRow(int offset)
    {
        if (Form != TextForm.Template)
            return false;
        if (_line is null || !_line.Contains(offset))
            _line = TextLine.Around(Visible, offset);
        return _line.HasBarFor(offset);
    }

    /// <summary>A stretch as it is written, prose or not.</summary>
    public string Original(int start, int end) => _slice.Text[start..end];

    /// <summary>Passes over a stretch from now on, since it has its finding.</summary>
    public void Hide(int start, int length) =>
        Visible = string.Concat(Visible.AsSpan(0, start), new string(Hidden, length), Visible.AsSpan(start + length));

    /// <summary>A finding, not yet given out.</summary>
    public Diagnostic Found(DiagnosticDescriptor descriptor, int start, int length, params IReadOnlyList<object> arguments) =>
        descriptor.At(_slice.Span(start, length), arguments);

    /// <summary>Gives out a finding.</summary>
    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Gives out a finding whose whole stretch is to be replaced.</summary>
    public void AddWithFix(Diagnostic diagnostic, int start, int length, string replacement) =>
        Add(diagnostic.WithFix(Fix(start, length, replacement)));

    /// <summary>The change of the file that replaces a stretch; null when it cannot be made safely.</summary>
    public TextFix? Fix(int start, int length, string replacement) => FixWriter.Write(_slice, Form, start, length, replacement);
}
