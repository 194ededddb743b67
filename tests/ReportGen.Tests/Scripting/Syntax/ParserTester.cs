using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Scripting.Syntax;

/// <summary>Text in, printed tree or findings out.</summary>
internal static class ParserTester
{
    /// <summary>The statements of a template, printed; fails the test on any finding.</summary>
    public static string Template(string text)
    {
        var diagnostics = new DiagnosticBag();
        var template = TemplateParser.Parse(new SourceSlice(new SourceFile("t.md", text)), diagnostics);
        Assert.Empty(diagnostics.All.Select(item => item.ToString()));
        Assert.NotNull(template);
        return string.Join(' ', template.Body.Statements.Select(SyntaxPrinter.Print));
    }

    /// <summary>An expression, printed; fails the test on any finding.</summary>
    public static string Expression(string text) => SyntaxPrinter.Print(ExpressionTree(text));

    public static Expression ExpressionTree(string text)
    {
        var diagnostics = new DiagnosticBag();
        var expression = TemplateParser.ParseExpression(new SourceSlice(new SourceFile("t.md", text)), diagnostics);
        Assert.Empty(diagnostics.All.Select(item => item.ToString()));
        Assert.NotNull(expression);
        return expression.Value;
    }

    /// <summary>The findings of a template: <c>line:column id</c>, in order.</summary>
    public static string Errors(string text)
    {
        var diagnostics = new DiagnosticBag();
        var template = TemplateParser.Parse(new SourceSlice(new SourceFile("t.md", text)), diagnostics);
        Assert.Equal(diagnostics.HasErrors, template is null);
        return string.Join(", ", diagnostics.Sorted().Select(item => $"{item.Span.Position} {item.Descriptor.Id}"));
    }

    /// <summary>The findings of an expression: <c>line:column id</c>, in order.</summary>
    public static string ExpressionErrors(string text)
    {
        var diagnostics = new DiagnosticBag();
        var expression = TemplateParser.ParseExpression(new SourceSlice(new SourceFile("t.md", text)), diagnostics);
        Assert.Equal(diagnostics.HasErrors, expression is null);
        return string.Join(", ", diagnostics.Sorted().Select(item => $"{item.Span.Position} {item.Descriptor.Id}"));
    }

    /// <summary>The messages of a template's findings, in one language.</summary>
    public static IReadOnlyList<string> Messages(string text, Language language)
    {
        var diagnostics = new DiagnosticBag();
        TemplateParser.Parse(new SourceSlice(new SourceFile("t.md", text)), diagnostics);
        return [.. diagnostics.Sorted().Select(item => item.Message.In(language))];
    }
}
