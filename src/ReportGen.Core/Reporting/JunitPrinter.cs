using System.Globalization;
using System.Text;
using System.Xml;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Reporting;

/// <summary>
/// Prints findings as a JUnit report, as GitLab and Jenkins read it: one test a finding, failed for an error, passed with a message for
/// the others; a single passed test when there is nothing.
/// </summary>
public static class JunitPrinter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>Writes the findings in the order given.</summary>
    public static string Print(IReadOnlyList<Diagnostic> diagnostics, ReportContext context)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
            Write(xml, diagnostics, context.Language);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void Write(XmlWriter xml, IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        var errors = DiagnosticCounts.Of(diagnostics).Errors.ToString(CultureInfo.InvariantCulture);
        var tests = Math.Max(1, diagnostics.Count).ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement("testsuites");
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", "reportgen check");
        xml.WriteAttributeString("tests", tests);
        xml.WriteAttributeString("failures", errors);
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", "0");
        foreach (var diagnostic in diagnostics)
            WriteCase(xml, diagnostic, language);
        if (diagnostics.Count == 0)
            WriteSoundCase(xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSoundCase(XmlWriter xml)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", "reportgen");
        xml.WriteAttributeString("name", "check");
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, Diagnostic diagnostic, Language language)
    {
        var message = Printable(diagnostic.Sentence(language));
        var isError = diagnostic.Severity == Severity.Error;
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Printable(diagnostic.Span.File.Path));
        xml.WriteAttributeString("name", Printable($"{diagnostic.Descriptor.Id} {diagnostic.Span}"));
        xml.WriteAttributeString("file", Printable(diagnostic.Span.File.Path));
        xml.WriteAttributeString("line", diagnostic.Span.Position.Line.ToString(CultureInfo.InvariantCulture));
        xml.WriteStartElement(isError ? "failure" : "system-out");
        if (isError)
        {
            xml.WriteAttributeString("message", message);
            xml.WriteAttributeString("type", diagnostic.Descriptor.Id);
        }
        xml.WriteString(Printable(Details(diagnostic, language)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Details(Diagnostic diagnostic, Language language)
    {
        var text = $"{diagnostic.Span}: {SeverityNames.Of(diagnostic.Severity, language)}: {diagnostic.Sentence(language)}";
        foreach (var place in diagnostic.Related)
            text += $"\n{place.Span}: {place.Text.In(language)}";
        return diagnostic.Hint is null ? text : $"{text}\n{diagnostic.Hint.In(language)}";
    }

    /// <summary>XML 1.0 has no place for most control characters and for halves of pairs.</summary>
    private static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if ((rune.Value < ' ' && rune.Value is not ('\n' or '\t')) || rune.Value is 0xFFFE or 0xFFFF)
                printable.Append('\uFFFD');
            else
                printable.Append(rune.ToString());
        }
        return printable.ToString();
    }
}
