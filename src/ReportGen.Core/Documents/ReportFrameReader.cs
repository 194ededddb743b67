using System.Globalization;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Schemas;

namespace ReportGen.Core.Documents;

/// <summary>Reads the frame of a report out of <c>report.yaml</c>.</summary>
internal static class ReportFrameReader
{
    private static readonly LocalizedText Orientations = new("'portrait', 'landscape'", "“portrait”, “landscape”");

    /// <summary>Reads the frame.</summary>
    /// <returns>Null when something was reported.</returns>
    public static ReportFrame? Read(DataMapping report, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var frame = Read(new DataFields(report, found), found) with { Fields = report };
        diagnostics.AddRange(found.All);
        return found.HasErrors ? null : frame;
    }

    /// <summary>Reads what can be read of a frame that has errors, to go on with its templates; nothing is reported.</summary>
    /// <returns>Null when it names no template.</returns>
    public static ReportFrame? Guess(DataMapping report)
    {
        var ignored = new DiagnosticBag();
        var frame = Read(new DataFields(report, ignored), ignored);
        return frame.Template.Text.Length > 0 ? frame : null;
    }

    private static ReportFrame Read(DataFields report, DiagnosticBag diagnostics)
    {
        var issuer = report.Fields("issuer");
        var date = ReadDate(report.OptionalText("date"), diagnostics);
        var year = report.OptionalText("year");
        if (date is not null && year is not null && year.Text != date.Day.Year.ToString(CultureInfo.InvariantCulture))
            diagnostics.Add(FrameDiagnostics.YearDiffers.At(year.Span, year.Text, date.Day.Year));
        return new ReportFrame(
            report.Text("lang"),
            report.Text("profile"),
            report.Text("output"),
            report.Text("template"),
            report.Text("type"),
            report.Text("subject"),
            issuer.Text("name"),
            issuer.OptionalText("superior"),
            report.OptionalText("symbol"),
            report.OptionalText("number"),
            report.OptionalText("place"),
            date,
            year,
            ReadSignature(report.Fields("signature")),
            ReadRecipients(report),
            ReadAnnexes(report, diagnostics),
            report.OptionalText("style"))
        {
            Contents = report.Truth("contents") ? report.OptionalText("contents")?.Span : null,
        };
    }

    private static FrameDate? ReadDate(FrameText? date, DiagnosticBag diagnostics)
    {
        if (date is null)
            return null;
        if (TimeFormats.ParseDate(date.Text) is { } day)
            return new FrameDate(day, date.Span);
        diagnostics.Add(FrameDiagnostics.NoSuchDate.At(date.Span, date.Text));
        return null;
    }

    private static FrameSignature ReadSignature(DataFields signature) =>
        new(signature.Text("capacity"), signature.OptionalText("body"), signature.OptionalText("position"), signature.OptionalText("name"));

    private static List<FrameRecipients> ReadRecipients(DataFields report)
    {
        var groups = new List<FrameRecipients>();
        foreach (var group in report.MappingItems("recipients"))
            groups.Add(new FrameRecipients(group.Text("label"), group.TextItems("items")));
        return groups;
    }

    private static List<FrameAnnex> ReadAnnexes(DataFields report, DiagnosticBag diagnostics)
    {
        var annexes = new List<FrameAnnex>();
        foreach (var annex in report.MappingItems("annexes"))
        {
            var orientation = ReadOrientation(annex.OptionalText("orientation"), diagnostics);
            annexes.Add(new FrameAnnex(annex.Text("template"), annex.Text("label"), annex.OptionalText("title"), orientation));
        }
        return annexes;
    }

    private static PageOrientation ReadOrientation(FrameText? orientation, DiagnosticBag diagnostics)
    {
        if (orientation is null or { Text: "portrait" })
            return PageOrientation.Portrait;
        if (orientation.Text != "landscape")
            diagnostics.Add(FrameDiagnostics.UnknownChoice.At(orientation.Span, orientation.Text, Orientations));
        return PageOrientation.Landscape;
    }
}
