using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Core.Output.Verification;

/// <summary>Checks that every text has its font in all four slots, and the document's language.</summary>
internal static class LookCheck
{
    private static readonly string[] Slots = ["ascii", "hAnsi", "eastAsia", "cs"];

    /// <summary>Reports each text that has not.</summary>
    /// <param name="file">The document.</param>
    /// <param name="package">The same, opened.</param>
    /// <param name="font">The face of all text; null when only the four slots must agree.</param>
    /// <param name="language">Such as <c>vi-VN</c>.</param>
    public static void Check(VerifiedFile file, WordprocessingDocument package, string? font, string language)
    {
        var looks = new WordLooks(package.MainDocumentPart?.StyleDefinitionsPart?.Styles);
        foreach (var root in WordStories.Of(package))
        {
            foreach (var run in root.Descendants<Run>())
            {
                var text = WordStories.TextOf(run);
                if (text.Trim().Length == 0)
                    continue;
                CheckFonts(file, run, text, font ?? looks.FontOf(run, Slots[0]), looks);
                if (looks.LanguageOf(run) is var found && found != language)
                    file.ReportAt(WordStories.ParagraphOf(run), VerificationDiagnostics.LanguageDiffers, VerifiedFile.Excerpt(text), found ?? "", language);
            }
        }
        CheckMarks(file, package, font);
    }

    private static void CheckFonts(VerifiedFile file, Run run, string text, string? expected, WordLooks looks)
    {
        foreach (var slot in Slots)
        {
            var found = looks.FontOf(run, slot);
            if (found is not null && found == expected)
                continue;
            file.ReportAt(WordStories.ParagraphOf(run), VerificationDiagnostics.FontDiffers, VerifiedFile.Excerpt(text), found ?? "", expected ?? "", slot);
            return;
        }
    }

    /// <summary>The marks of lists have a look of their own.</summary>
    private static void CheckMarks(VerifiedFile file, WordprocessingDocument package, string? font)
    {
        foreach (var level in package.MainDocumentPart?.NumberingDefinitionsPart?.Numbering.Descendants<Level>() ?? [])
        {
            if (level.NumberingSymbolRunProperties?.RunFonts is not { } fonts)
                continue;
            foreach (var slot in Slots)
            {
                var found = WordLooks.FontIn(fonts, slot) ?? "";
                if (found != (font ?? fonts.Ascii?.Value))
                    file.Report(VerificationDiagnostics.FontDiffers, level.LevelText?.Val?.Value ?? "", found, font ?? fonts.Ascii?.Value ?? "", slot);
            }
        }
    }
}
