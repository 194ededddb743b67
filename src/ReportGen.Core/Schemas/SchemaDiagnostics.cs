using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>What can be wrong with data by its schema. The subject of a sentence is the title of the schema, or else the key.</summary>
public static class SchemaDiagnostics
{
    /// <summary>A field that must stand: its name, its mapping, its title in brackets or nothing.</summary>
    public static readonly DiagnosticDescriptor MissingField = new(
        "RG2001", Severity.Error,
        "The field '{0}'{2} is missing in {1}.",
        "Thiếu trường “{0}”{2} trong {1}.");

    /// <summary>A field that the schema does not know: its name, its mapping.</summary>
    public static readonly DiagnosticDescriptor UnknownField = new(
        "RG2002", Severity.Error,
        "'{0}' is not a field of {1}.",
        "“{0}” không phải là trường của {1}.");

    /// <summary>A value of another type: its subject, the types, what stands there.</summary>
    public static readonly DiagnosticDescriptor WrongType = new(
        "RG2003", Severity.Error,
        "{0} must be {1}, but {2} stands here.",
        "{0} phải là {1}, nhưng ở đây là {2}.");

    /// <summary>Nothing behind the colon: its subject, the types.</summary>
    public static readonly DiagnosticDescriptor EmptyValue = new(
        "RG2004", Severity.Error,
        "{1} was expected for {0}, but there is no value.",
        "{0} chưa có giá trị, trong khi cần {1}.");

    /// <summary>A value that is not in the list: the value, its subject, the list.</summary>
    public static readonly DiagnosticDescriptor NotAllowed = new(
        "RG2005", Severity.Error,
        "'{0}' is not one of the values that {1} can have: {2}.",
        "“{0}” không nằm trong các giá trị được phép của {1}: {2}.");

    /// <summary>A value other than the only one: its subject, the only one, the value.</summary>
    public static readonly DiagnosticDescriptor NotTheValue = new(
        "RG2006", Severity.Error,
        "{0} must be '{1}', but is '{2}'.",
        "{0} phải là “{1}”, nhưng ở đây là “{2}”.");

    /// <summary>A text that does not fit a pattern: the text, its subject, the pattern.</summary>
    public static readonly DiagnosticDescriptor WrongPattern = new(
        "RG2007", Severity.Error,
        "'{0}' does not have the form of {1}: '{2}'.",
        "“{0}” không đúng dạng của {1}: “{2}”.");

    /// <summary>A text that is not what the format asks for: the text, its subject, the format.</summary>
    public static readonly DiagnosticDescriptor WrongFormat = new(
        "RG2008", Severity.Error,
        "{1} must be {2}, but is '{0}'.",
        "{1} phải là {2}, nhưng ở đây là “{0}”.");

    /// <summary>Too few characters: the subject, how many, the least.</summary>
    public static readonly DiagnosticDescriptor TooShort = new(
        "RG2009", Severity.Error,
        "{0} has {1} characters, but needs at least {2}.",
        "{0} có {1} ký tự, quy định ít nhất {2}.");

    /// <summary>Too many characters: the subject, how many, the most.</summary>
    public static readonly DiagnosticDescriptor TooLong = new(
        "RG2010", Severity.Error,
        "{0} has {1} characters, but {2} at most are allowed.",
        "{0} có {1} ký tự, quy định nhiều nhất {2}.");

    /// <summary>Too small: the subject, its value, the bound in words.</summary>
    public static readonly DiagnosticDescriptor OutOfRange = new(
        "RG2011", Severity.Error,
        "{0} must be {2}, but is {1}.",
        "{0} phải {2}, nhưng ở đây là {1}.");

    /// <summary>A number off its step: the subject, its value, the step.</summary>
    public static readonly DiagnosticDescriptor NotMultiple = new(
        "RG2012", Severity.Error,
        "{0} must be a multiple of {2}, but is {1}.",
        "{0} phải là bội số của {2}, nhưng ở đây là {1}.");

    /// <summary>A wrong number of items or fields: the subject, how many of what it has, the bound in words.</summary>
    public static readonly DiagnosticDescriptor WrongCount = new(
        "RG2013", Severity.Error,
        "{0} {1}, but {2} required.",
        "{0} {1}, quy định {2}.");

    /// <summary>An item twice: the item, its list.</summary>
    public static readonly DiagnosticDescriptor DuplicateItem = new(
        "RG2014", Severity.Error,
        "'{0}' stands twice in {1}.",
        "“{0}” được ghi hai lần trong {1}.");

    /// <summary>Several branches hold where one should: the subject, the branches.</summary>
    public static readonly DiagnosticDescriptor SeveralForms = new(
        "RG2015", Severity.Error,
        "{0} fits several of the forms of which it may have only one: {1}.",
        "{0} khớp cùng lúc với nhiều dạng trong khi chỉ được theo một dạng: {1}.");

    /// <summary>Something that must not stand: its subject.</summary>
    public static readonly DiagnosticDescriptor Forbidden = new(
        "RG2016", Severity.Error,
        "{0} is not allowed as it stands here.",
        "{0} không được phép như đang ghi ở đây.");

    /// <summary>A field that another one needs: its name, the other one, its mapping.</summary>
    public static readonly DiagnosticDescriptor MissingCompanion = new(
        "RG2017", Severity.Error,
        "'{1}' stands in {2}, so the field '{0}' must stand there too.",
        "{2} đã có “{1}” nên phải có cả trường “{0}”.");

    /// <summary>More items than the schema has places for: the subject, the places.</summary>
    public static readonly DiagnosticDescriptor SurplusItem = new(
        "RG2018", Severity.Error,
        "{0} has no place for this item.",
        "{0} không có chỗ cho phần tử này.");

    /// <summary>Text that others read as something else: the text, what they read.</summary>
    public static readonly DiagnosticDescriptor AmbiguousText = new(
        "RG2020", Severity.Warning,
        "'{0}' is meant as text, but an editor or another program would read {1}.",
        "“{0}” được hiểu là chuỗi chữ, nhưng trình soạn thảo hoặc chương trình khác sẽ đọc thành {1}.");

    /// <summary>Too much to check: nothing.</summary>
    public static readonly DiagnosticDescriptor TooMuchToCheck = new(
        "RG2021", Severity.Error,
        "Checking this against the schema takes too many steps or goes too deep.",
        "Việc đối chiếu phần này với lược đồ cần quá nhiều bước hoặc quá nhiều cấp.");

    /// <summary>Whether a finding is about one name or value, whatever stands beside it.</summary>
    public static bool IsOfOneValue(DiagnosticDescriptor descriptor) =>
        descriptor == UnknownField || descriptor == WrongType || descriptor == NotAllowed || descriptor == WrongPattern
        || descriptor == WrongFormat || descriptor == OutOfRange || descriptor == AmbiguousText;
}
