using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Proofing;

/// <summary>Findings of the project's lexicon and about it: RG1100 to RG1119. An entry sets its own severity.</summary>
internal static class LexiconDiagnostics
{
    public static readonly DiagnosticDescriptor WrongForm = new(
        "RG1100", Severity.Warning,
        English: "'{0}' should be written '{1}' ({2}).",
        Vietnamese: "“{0}” nên viết là “{1}” ({2}).");

    public static readonly DiagnosticDescriptor DoubtfulForm = new(
        "RG1101", Severity.Warning,
        English: "'{0}' should be worded anew ({1}).",
        Vietnamese: "“{0}” nên viết lại ({1}).");

    public static readonly DiagnosticDescriptor ExceptionElsewhere = new(
        "RG1110", Severity.Error,
        English: "The exception '{0}' does not contain '{1}', so it excepts nothing.",
        Vietnamese: "Ngoại lệ “{0}” không chứa “{1}” nên không loại trừ được gì.");

    public static readonly DiagnosticDescriptor SameForm = new(
        "RG1111", Severity.Error,
        English: "'{0}' is given as both the wrong and the right form.",
        Vietnamese: "“{0}” vừa là cách viết sai vừa là cách viết đúng.");

    public static readonly DiagnosticDescriptor ListedTwice = new(
        "RG1112", Severity.Error,
        English: "'{0}' is listed a second time.",
        Vietnamese: "“{0}” được liệt kê lần thứ hai.");

    public static readonly DiagnosticDescriptor WrongAgain = new(
        "RG1113", Severity.Error,
        English: "The right form '{0}' contains '{1}', which the lexicon calls wrong.",
        Vietnamese: "Cách viết đúng “{0}” lại chứa “{1}” là cách viết mà từ điển coi là sai.");
}
