using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Proofing;

/// <summary>Findings about tone marks: RG1070 to RG1079.</summary>
internal static class ToneDiagnostics
{
    public static readonly DiagnosticDescriptor OtherStyle = new(
        "RG1070", Severity.Error,
        English: "'{0}' bears its tone mark in another place than the project's '{1}'.",
        Vietnamese: "“{0}” đặt dấu thanh khác với cách của dự án là “{1}”.");

    public static readonly DiagnosticDescriptor Misplaced = new(
        "RG1071", Severity.Error,
        English: "'{0}' bears its tone mark on the wrong letter; the word is written '{1}'.",
        Vietnamese: "“{0}” đặt dấu thanh sai chữ; phải viết là “{1}”.");

    public static readonly DiagnosticDescriptor NoSyllable = new(
        "RG1072", Severity.Error,
        English: "'{0}' is no Vietnamese syllable; the word is probably '{1}'.",
        Vietnamese: "“{0}” không phải là một tiếng trong tiếng Việt, có lẽ là “{1}”.");

    public static readonly DiagnosticDescriptor NoTone = new(
        "RG1073", Severity.Error,
        English: "'{0}' is no Vietnamese syllable: before c, ch, p or t at its end it bears sắc or nặng ('{1}' or '{2}').",
        Vietnamese: "“{0}” không phải là một tiếng trong tiếng Việt: tiếng kết thúc bằng “c”, “ch”, “p”, “t” phải có dấu sắc hoặc dấu nặng (“{1}” hoặc “{2}”).");

    public static readonly DiagnosticDescriptor LostSpace = new(
        "RG1074", Severity.Warning,
        English: "'{0}' is no Vietnamese syllable; a space seems to be missing: '{1}'.",
        Vietnamese: "“{0}” không phải là một tiếng trong tiếng Việt, có lẽ thiếu dấu cách: “{1}”.");

    public static readonly DiagnosticDescriptor UnknownSyllable = new(
        "RG1075", Severity.Warning,
        English: "'{0}' is no Vietnamese syllable.",
        Vietnamese: "“{0}” không phải là một tiếng trong tiếng Việt.");

    public static readonly DiagnosticDescriptor Unmarked = new(
        "RG1076", Severity.Warning,
        English: "'{0}' is typed without the marks of Vietnamese.",
        Vietnamese: "“{0}” được gõ không dấu.");
}
