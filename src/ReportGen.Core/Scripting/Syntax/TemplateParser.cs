using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Parses templates and expressions.</summary>
public static class TemplateParser
{
    /// <summary>Parses a template.</summary>
    /// <returns>Null when there is an error; every error was reported.</returns>
    public static Template? Parse(SourceSlice slice, DiagnosticBag diagnostics)
    {
        var findings = new DiagnosticBag();
        var lexer = new Lexer(slice, findings);
        var blocks = NewParser(slice, lexer.ReadTemplate(), lexer.RanOff, findings);
        var body = blocks.ParseTemplate();
        diagnostics.AddRange(findings.All);
        return findings.HasErrors ? null : new Template(slice, body);
    }

    /// <summary>Parses an expression that stands alone; line ends in it do not count.</summary>
    /// <returns>Null when there is an error; every error was reported.</returns>
    public static ScriptExpression? ParseExpression(SourceSlice slice, DiagnosticBag diagnostics)
    {
        var findings = new DiagnosticBag();
        var lexer = new Lexer(slice, findings);
        var blocks = NewParser(slice, lexer.ReadCode(), lexer.RanOff, findings);
        if (lexer.RanOff)
        {
            diagnostics.AddRange(findings.All);
            return null;
        }
        var value = blocks.ParseExpression();
        diagnostics.AddRange(findings.All);
        return findings.HasErrors ? null : new ScriptExpression(slice, value, blocks.Names);
    }

    private static BlockParser NewParser(SourceSlice slice, List<Token> tokens, bool ranOff, DiagnosticBag diagnostics)
    {
        var reader = new TokenReader(slice, tokens, ranOff, diagnostics);
        return new BlockParser(reader, new NestingGuard(reader));
    }
}
