using System.Xml.Linq;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output.HouseStyles;

/// <summary>Reads a style document: a .docx whose styles, page set-up, header and footer stand above those of the profile.</summary>
internal sealed class HouseStyleReader
{
    private static readonly LocalizedText SaveAnew = new(
        "Open it in Word and save it as a Word document (*.docx), without a password.",
        "Hãy mở bằng Word rồi lưu lại dạng tài liệu Word (*.docx), không đặt mật khẩu.");

    private readonly PackageParts _parts;
    private readonly string _main;
    private readonly FrameText _name;
    private readonly DiagnosticBag _diagnostics;

    private HouseStyleReader(PackageParts parts, string main, FrameText name, DiagnosticBag diagnostics) =>
        (_parts, _main, _name, _diagnostics) = (parts, main, name, diagnostics);

    /// <summary>Reads the file.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">As the report names it.</param>
    /// <param name="profile">The layout that it stands above.</param>
    /// <param name="diagnostics">Takes what is wrong, at the name.</param>
    /// <returns>Null when something was reported as an error.</returns>
    public static HouseStyle? Read(byte[] content, FrameText name, Profile profile, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var parts = PackageParts.Read(content);
        var main = parts?.RelationshipsOf("").FirstOrDefault(item => IsOf(item, "officeDocument"));
        var style = parts is null || main is null ? null
            : new HouseStyleReader(parts, PackageParts.TargetOf("", main), name, found).Read(profile);
        if (style is null && !found.HasErrors)
            found.Add(HouseStyleDiagnostics.NotAWordFile.At(name.Span, name.Text).WithHint(SaveAnew));
        diagnostics.AddRange(found.All);
        return found.HasErrors ? null : style;
    }

    private HouseStyle? Read(Profile profile)
    {
        var body = _parts.Xml(_main)?.Root?.Element(WordNames.W + "body");
        if (body is null || Part("styles")?.Root is not { } styles || styles.Name != WordNames.W + "styles")
            return null;
        var sections = body.Descendants(WordNames.W + "sectPr").Where(item => item.Parent?.Name != WordNames.W + "sectPrChange").ToList();
        if (sections.Count > 1)
            _diagnostics.Add(HouseStyleDiagnostics.SeveralSections.At(_name.Span, sections.Count));
        var fonts = new ThemeFonts(Part("theme"));
        var sheet = new HouseStyleSheet(styles, profile, fonts);
        sheet.Merge();
        Report(sheet);
        var page = HousePage.Of(sections.FirstOrDefault(), Part("settings")?.Root, profile.Page);
        if (page.Width - page.Left - page.Right is var textWidth and < 40)
            _diagnostics.Add(FrameDiagnostics.TooNarrow.At(_name.Span, Math.Round(textWidth, 1)));
        var frame = new HouseFrameReader(_parts, _main, sheet, fonts, _name, _diagnostics).Read(sections.FirstOrDefault());
        return new HouseStyle(HouseProfile.Of(profile, sheet, page), sheet.Root, frame, sections.FirstOrDefault()?.Element(WordNames.W + "pgBorders"));
    }

    private void Report(HouseStyleSheet sheet)
    {
        foreach (var numbered in sheet.Numbered)
            _diagnostics.Add(HouseStyleDiagnostics.NumberedStyle.At(_name.Span, numbered));
        if (sheet.TakesNormalForBody)
            _diagnostics.Add(HouseStyleDiagnostics.NormalForBody.At(_name.Span, "Body Text", "Normal"));
        if (sheet.Missing.Count == 0)
            return;
        var list = new LocalizedText(string.Join(", ", sheet.Missing.Select(name => $"'{name}'")), string.Join(", ", sheet.Missing.Select(name => $"“{name}”")));
        _diagnostics.Add(HouseStyleDiagnostics.StylesMissing.At(_name.Span, list).WithHint(new LocalizedText(
            "Make styles of these names in Word, or leave them to the profile.",
            "Hãy tạo các kiểu có tên này trong Word, hoặc để theo thể thức trình bày.")));
    }

    private XDocument? Part(string kind) =>
        _parts.RelationshipsOf(_main).FirstOrDefault(item => IsOf(item, kind)) is { } relationship ? _parts.Xml(PackageParts.TargetOf(_main, relationship)) : null;

    private static bool IsOf(XElement relationship, string kind) => relationship.Attribute("Type")?.Value == WordNames.Office + kind;
}
