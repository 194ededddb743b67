using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>
/// Goes on behind a mistake of a YAML file, so that the others are found in the same run: the entry that holds the mistake, with all that
/// is indented below it, is taken for blank, and the file is read again.
/// </summary>
internal sealed class YamlRecovery
{
    /// <summary>A file with more mistakes has one cause for all of them.</summary>
    private const int MostFaults = 8;

    private readonly SourceFile _file;
    private readonly char[] _text;
    private readonly DataLimits _limits;
    private int _lastBlank;

    private YamlRecovery(SourceFile file, DataLimits limits)
    {
        _file = file;
        _text = file.Text.ToCharArray();
        _limits = limits;
    }

    /// <summary>Reads what is left of a file that could not be read.</summary>
    /// <param name="diagnostics">Has what was found so far, and takes what else is wrong.</param>
    /// <returns>The tree without the broken entries; null when there is none.</returns>
    public static DataNode? Read(SourceFile file, DiagnosticBag diagnostics, DataLimits limits)
    {
        YamlRecovery? recovery = null;
        foreach (var finding in diagnostics.All)
        {
            if (finding.Severity != Severity.Error || !IsOfOneEntry(finding))
                continue;
            recovery ??= new YamlRecovery(file, limits);
            recovery.Blank(finding.Span.Start);
        }
        // What ended the reading would end it again, unless something is blank by now.
        return recovery?.Read(diagnostics);
    }

    private DataNode? Read(DiagnosticBag diagnostics)
    {
        for (var fault = 0; fault < MostFaults; fault++)
        {
            var findings = new DiagnosticBag();
            var rest = new SourceFile(_file.Path, new string(_text));
            if (YamlReader.ReadEvents(_file, rest, findings, _limits) is { } root)
            {
                AddNew(findings, diagnostics);
                return root;
            }
            if (findings.All[^1] is not { } last || !IsOfOneEntry(last) || !Blank(last.Span.Start, out var isApart, out var isAbove))
                return null;
            if (isApart && !(isAbove && IsUnclosed(last)))
                AddNew(findings, diagnostics);
        }
        return null;
    }

    /// <summary>Adds what was not found before, at its place in the file.</summary>
    private void AddNew(DiagnosticBag found, DiagnosticBag diagnostics)
    {
        foreach (var finding in found.All)
        {
            var span = _file.Span(finding.Span.Start, finding.Span.Length);
            if (!IsKnown(finding.Descriptor, span, diagnostics))
                diagnostics.Add(finding with { Span = span });
        }
    }

    private static bool IsKnown(DiagnosticDescriptor descriptor, SourceSpan span, DiagnosticBag diagnostics)
    {
        foreach (var finding in diagnostics.All)
        {
            if (finding.Descriptor == descriptor && finding.Span.Start == span.Start)
                return true;
        }
        return false;
    }

    /// <summary>Whether a mistake says nothing about the rest of the file.</summary>
    private static bool IsOfOneEntry(Diagnostic finding) =>
        finding.Descriptor == YamlDiagnostics.TabIndentation
        || finding.Descriptor == YamlDiagnostics.UnclosedBracket
        || finding.Descriptor == YamlDiagnostics.UnclosedQuote
        || finding.Descriptor == YamlDiagnostics.StrayBracket
        || finding.Descriptor == YamlDiagnostics.UndefinedAlias
        || finding.Descriptor == YamlDiagnostics.KeyIsNotText
        || finding.Descriptor == YamlDiagnostics.MergeKey
        || finding.Descriptor == YamlDiagnostics.WrongIndentation
        || finding.Descriptor == YamlDiagnostics.NoSpaceAfterColon
        || finding.Descriptor == YamlDiagnostics.NoColon
        || finding.Descriptor == YamlDiagnostics.ColonInsideValue
        || finding.Descriptor == YamlDiagnostics.ReservedStart
        || finding.Descriptor == YamlDiagnostics.TextAfterValue
        || finding.Descriptor == YamlDiagnostics.ItemOnKeyLine
        || finding.Descriptor == YamlDiagnostics.UnknownEscape
        || finding.Descriptor == YamlDiagnostics.NoComma;

    /// <summary>Its end may only be blank already.</summary>
    private static bool IsUnclosed(Diagnostic finding) =>
        finding.Descriptor == YamlDiagnostics.UnclosedBracket || finding.Descriptor == YamlDiagnostics.UnclosedQuote;

    private void Blank(int offset) => Blank(offset, out _, out _);

    /// <param name="offset">In the line with the mistake.</param>
    /// <param name="isApart">Whether something that was read stands between what is blank above and the line; else it may follow from that.</param>
    /// <param name="isAbove">Whether something that is blank already stands behind the line.</param>
    /// <returns>False when the line is blank already.</returns>
    private bool Blank(int offset, out bool isApart, out bool isAbove)
    {
        var line = _file.PositionAt(offset).Line;
        var indentation = IndentationOf(line);
        (isApart, isAbove) = (IsApart(line), line < _lastBlank);
        if (indentation < 0)
            return false;
        Clear(line);
        for (var next = line + 1; next <= _file.LineCount && (IndentationOf(next) < 0 || IndentationOf(next) > indentation); next++)
            Clear(next);
        return true;
    }

    private bool IsApart(int line)
    {
        for (var above = line - 1; above > 0; above--)
        {
            if (_file.Line(above).Trim() is not { Length: > 0 } text || text[0] == '#')
                continue;
            return IndentationOf(above) >= 0;
        }
        return true;
    }

    /// <summary>How many spaces or tabs a line begins with; -1 for one that is blank.</summary>
    private int IndentationOf(int line)
    {
        var start = _file.OffsetAt(new TextPosition(line, 1));
        for (var i = start; i < _text.Length && _text[i] is not ('\n' or '\r'); i++)
        {
            if (_text[i] is not (' ' or '\t'))
                return i - start;
        }
        return -1;
    }

    private void Clear(int line)
    {
        _lastBlank = Math.Max(_lastBlank, line);
        for (var i = _file.OffsetAt(new TextPosition(line, 1)); i < _text.Length && _text[i] is not ('\n' or '\r'); i++)
            _text[i] = ' ';
    }
}
