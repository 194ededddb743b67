using ReportGen.Core.Diagnostics;
using ReportGen.Core.Output.HouseStyles;
using ReportGen.Core.Output.Verification;

namespace ReportGen.Core.Output;

/// <summary>What can be wrong with finished documents and with the style document that they follow, in the order of the codes.</summary>
internal static class OutputDiagnostics
{
    /// <summary>All kinds.</summary>
    public static DiagnosticDescriptor[] All { get; } =
    [
        VerificationDiagnostics.LineDiffers,
        VerificationDiagnostics.LineMissing,
        VerificationDiagnostics.LineSurplus,
        VerificationDiagnostics.PartUnreadable,
        VerificationDiagnostics.FormatBroken,
        VerificationDiagnostics.TargetMissing,
        VerificationDiagnostics.IdTwice,
        VerificationDiagnostics.StyleUnknown,
        VerificationDiagnostics.NumberingUnknown,
        VerificationDiagnostics.BookmarkUnpaired,
        VerificationDiagnostics.BookmarkUnknown,
        VerificationDiagnostics.FieldUnbalanced,
        VerificationDiagnostics.AsksAtOpening,
        VerificationDiagnostics.Repaired,
        VerificationDiagnostics.FontDiffers,
        VerificationDiagnostics.LanguageDiffers,
        VerificationDiagnostics.PropertyMissing,
        VerificationDiagnostics.HeadingSkipped,
        VerificationDiagnostics.HeaderRowMissing,
        VerificationDiagnostics.AltTextMissing,
        HouseStyleDiagnostics.NoFile,
        HouseStyleDiagnostics.NotAWordFile,
        HouseStyleDiagnostics.StylesMissing,
        HouseStyleDiagnostics.NormalForBody,
        HouseStyleDiagnostics.NumberedStyle,
        HouseStyleDiagnostics.HeaderContent,
        HouseStyleDiagnostics.SeveralSections,
    ];
}
