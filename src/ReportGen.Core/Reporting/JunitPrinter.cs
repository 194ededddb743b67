using System.Globalization;
using System.Text;
using System.Xml;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Reporting;

/// <summary>
/// Prints findings as a JUnit report, as GitLab and Jenkins read it: one case a finding, failed for an error, passed with a message for
/// the others; a single passed case when there is nothing. Tests of a project are a case each.
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
    public static string Print(IReadOnlyList<Diagnostic> diagnostics, ReportContext context) => Print("reportgen check", diagnostics, [], context.Language);

    /// <summary>Writes what came of tests, in the order given.</summary>
    /// <param name="outcomes">The tests that were run.</param>
    /// <param name="findings">What kept others from being run.</param>
    /// <param name="context">Gives the language.</param>
    public static string Print(IReadOnlyList<TestOutcome> outcomes, IReadOnlyList<Diagnostic> findings, ReportContext context) =>
        Print("reportgen test", findings, outcomes, context.Language);

    private static string Print(string suite, IReadOnlyList<Diagnostic> findings, IReadOnlyList<TestOutcome> outcomes, Language language)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartElement("testsuites");
            WriteSuite(xml, suite, findings, outcomes, language);
            xml.WriteEndElement();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void WriteSuite(XmlWriter xml, string suite, IReadOnlyList<Diagnostic> findings, IReadOnlyList<TestOutcome> outcomes, Language language)
    {
        var failures = DiagnosticCounts.Of(findings).Errors + outcomes.Count(outcome => outcome.Findings.Count > 0);
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", suite);
        xml.WriteAttributeString("tests", Number(Math.Max(1, findings.Count + outcomes.Count)));
        xml.WriteAttributeString("failures", Number(failures));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", "0");
        foreach (var finding in findings)
            WriteCase(xml, finding, language);
        foreach (var outcome in outcomes)
            WriteCase(xml, outcome, language);
        if (findings.Count == 0 && outcomes.Count == 0)
            WriteSoundCase(xml);
        xml.WriteEndElement();
    }

    private static void WriteSoundCase(XmlWriter xml)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", "reportgen");
        xml.WriteAttributeString("name", "check");
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, TestOutcome outcome, Language language)
    {
        StartCase(xml, outcome.Place, outcome.Name);
        if (outcome.Findings.Count > 0)
            WriteFailure(xml, outcome.Findings, language);
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, Diagnostic finding, Language language)
    {
        StartCase(xml, finding.Span, $"{finding.Descriptor.Id} {finding.Span}");
        if (finding.Severity == Severity.Error)
            WriteFailure(xml, [finding], language);
        else
            xml.WriteElementString("system-out", Printable(Details(finding, language)));
        xml.WriteEndElement();
    }

    private static void StartCase(XmlWriter xml, SourceSpan place, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Printable(place.File.Path));
        xml.WriteAttributeString("name", Printable(name));
        xml.WriteAttributeString("file", Printable(place.File.Path));
        xml.WriteAttributeString("line", Number(place.Position.Line));
    }

    /// <summary>A case has one failure, with the message of the first of its findings.</summary>
    private static void WriteFailure(XmlWriter xml, IReadOnlyList<Diagnostic> findings, Language language)
    {
        xml.WriteStartElement("failure");
        xml.WriteAttributeString("message", Printable(findings[0].Sentence(language)));
        xml.WriteAttributeString("type", findings[0].Descriptor.Id);
        xml.WriteString(Printable(string.Join('\n', findings.Select(finding => Details(finding, language)))));
        xml.WriteEndElement();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

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
