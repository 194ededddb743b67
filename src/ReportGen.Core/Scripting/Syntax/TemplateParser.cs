using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Parses templates and expressions, one after another: who has many small ones needs only one parser.</summary>
public sealed class TemplateParser
{
    private readonly ParsedText _text = new();
    private readonly Lexer _lexer;
    private readonly TokenReader _reader;
    private readonly BlockParser _blocks;

    /// <summary>A parser that has read nothing yet.</summary>
    public TemplateParser()
    {
        _lexer = new Lexer(_text);
        _reader = new TokenReader(_text);
        _blocks = new BlockParser(_reader, new NestingGuard(_reader));
    }

    /// <summary>Parses one template.</summary>
    /// <inheritdoc cref="Read"/>
    public static Template? Parse(SourceSlice slice, DiagnosticBag diagnostics) => new TemplateParser().Read(slice, diagnostics);

    /// <summary>Parses one expression.</summary>
    /// <inheritdoc cref="ReadExpression"/>
    public static ScriptExpression? ParseExpression(SourceSlice slice, DiagnosticBag diagnostics) =>
        new TemplateParser().ReadExpression(slice, diagnostics);

    /// <summary>Parses a template.</summary>
    /// <returns>Null when there is an error; every error was reported.</returns>
    public Template? Read(SourceSlice slice, DiagnosticBag diagnostics)
    {
        var findings = new DiagnosticBag();
        _text.Begin(slice, findings);
        _lexer.ReadTemplate();
        Begin();
        var body = _blocks.ParseTemplate();
        diagnostics.AddRange(findings.All);
        return findings.HasErrors ? null : new Template(slice, body);
    }

    /// <summary>Parses an expression that stands alone; line ends in it do not count.</summary>
    /// <returns>Null when there is an error; every error was reported.</returns>
    public ScriptExpression? ReadExpression(SourceSlice slice, DiagnosticBag diagnostics)
    {
        var findings = new DiagnosticBag();
        _text.Begin(slice, findings);
        _lexer.ReadCode();
        if (_lexer.RanOff)
        {
            diagnostics.AddRange(findings.All);
            return null;
        }
        Begin();
        var value = _blocks.ParseExpression();
        diagnostics.AddRange(findings.All);
        return findings.HasErrors ? null : new ScriptExpression(slice, value, _blocks.Names);
    }

    private void Begin()
    {
        _reader.Begin(_lexer.RanOff);
        _blocks.Begin();
    }
}
