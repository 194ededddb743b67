using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Data;

/// <summary>What can be wrong with the YAML of a data file.</summary>
public static class YamlDiagnostics
{
    /// <summary>Nothing but blanks and comments.</summary>
    public static readonly DiagnosticDescriptor EmptyFile = new(
        "RG1010", Severity.Error,
        "The file holds no data.",
        "Tệp không có dữ liệu nào.");

    /// <summary>A second <c>---</c>.</summary>
    public static readonly DiagnosticDescriptor SecondDocument = new(
        "RG1011", Severity.Error,
        "A second document starts here, but a data file holds only one.",
        "Tài liệu thứ hai bắt đầu ở đây, trong khi mỗi tệp dữ liệu chỉ chứa một tài liệu.");

    /// <summary>A key twice: the key.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "RG1012", Severity.Error,
        "The key '{0}' stands twice in the same group.",
        "Khóa “{0}” được ghi hai lần trong cùng một nhóm.");

    /// <summary>A tab before the first character of a line.</summary>
    public static readonly DiagnosticDescriptor TabIndentation = new(
        "RG1013", Severity.Error,
        "The line is indented with a tab, but YAML allows only spaces.",
        "Dòng này thụt đầu dòng bằng phím Tab, trong khi YAML chỉ cho phép dấu cách.");

    /// <summary>An opening bracket without its partner: the bracket, the partner.</summary>
    public static readonly DiagnosticDescriptor UnclosedBracket = new(
        "RG1014", Severity.Error,
        "The bracket '{0}' opened here is never closed with '{1}'.",
        "Dấu ngoặc “{0}” mở ở đây nhưng không có dấu “{1}” đóng lại.");

    /// <summary>A quote without its partner: the quote.</summary>
    public static readonly DiagnosticDescriptor UnclosedQuote = new(
        "RG1015", Severity.Error,
        "The quote ({0}) opened here is not closed where its value should end.",
        "Dấu nháy ({0}) mở ở đây nhưng không được đóng lại ở chỗ giá trị phải kết thúc.");

    /// <summary>A closing bracket without its partner: the bracket.</summary>
    public static readonly DiagnosticDescriptor StrayBracket = new(
        "RG1016", Severity.Error,
        "The bracket '{0}' closes nothing that was opened before it.",
        "Dấu ngoặc “{0}” không đóng dấu ngoặc nào đã mở trước nó.");

    /// <summary>An alias of nothing: its name.</summary>
    public static readonly DiagnosticDescriptor UndefinedAlias = new(
        "RG1017", Severity.Error,
        "'*{0}' refers to an anchor '&{0}' that does not stand before it.",
        "“*{0}” trỏ tới neo “&{0}” chưa được đặt ở phía trước.");

    /// <summary>An alias inside what it stands for: its name.</summary>
    public static readonly DiagnosticDescriptor AliasInsideItself = new(
        "RG1018", Severity.Error,
        "'*{0}' stands inside the very value that '&{0}' names.",
        "“*{0}” nằm ngay bên trong giá trị mà “&{0}” đặt tên.");

    /// <summary>Too many nodes: the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyNodes = new(
        "RG1019", Severity.Error,
        "From here on the file holds more than the {0} keys and values that are allowed, aliases counted in full.",
        "Từ đây, số khóa và giá trị trong tệp (tính cả phần mà bí danh đại diện) vượt mức cho phép là {0}.");

    /// <summary>Aliases that stand for too much: the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyAliases = new(
        "RG1006", Severity.Error,
        "From here on, aliases stand for more than the {0} keys and values that are allowed.",
        "Từ đây, phần mà các bí danh đại diện vượt quá {0} khóa và giá trị cho phép.");

    /// <summary>Too deep: the limit.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new(
        "RG1020", Severity.Error,
        "Lists and groups are nested here more than {0} levels deep.",
        "Danh sách và nhóm ở đây lồng nhau quá {0} cấp.");

    /// <summary>Too long: the value's length, the limit.</summary>
    public static readonly DiagnosticDescriptor TooLong = new(
        "RG1021", Severity.Error,
        "The value has {0} characters, more than the {1} that are allowed.",
        "Giá trị dài {0} ký tự, vượt mức cho phép là {1}.");

    /// <summary>A list or a mapping as a key.</summary>
    public static readonly DiagnosticDescriptor KeyIsNotText = new(
        "RG1022", Severity.Error,
        "A list, a group or an alias stands here as a key, but a key must be plain text.",
        "Ở đây danh sách, nhóm hoặc bí danh được dùng làm khóa, trong khi khóa phải là chuỗi chữ.");

    /// <summary><c>&lt;&lt;</c> as a key.</summary>
    public static readonly DiagnosticDescriptor MergeKey = new(
        "RG1023", Severity.Error,
        "The merge key '<<' belongs to YAML 1.1 and is not supported here.",
        "Khóa gộp “<<” thuộc YAML 1.1, không được hỗ trợ ở đây.");

    /// <summary>A tag: the tag.</summary>
    public static readonly DiagnosticDescriptor Tag = new(
        "RG1024", Severity.Error,
        "The tag '{0}' has no meaning here, because the schema says what each value is.",
        "Thẻ “{0}” không có tác dụng ở đây, vì lược đồ đã quy định kiểu của từng giá trị.");

    /// <summary>A line that starts with <c>%</c>: the line.</summary>
    public static readonly DiagnosticDescriptor Directive = new(
        "RG1025", Severity.Error,
        "'{0}' is a YAML directive, which has no meaning in a data file.",
        "“{0}” là chỉ thị YAML, không có tác dụng trong tệp dữ liệu.");

    /// <summary>A line whose indentation fits none above it: the spaces it has.</summary>
    public static readonly DiagnosticDescriptor WrongIndentation = new(
        "RG1026", Severity.Error,
        "The line is indented by {0} spaces, which fits none of the lines above.",
        "Dòng này thụt vào {0} dấu cách, không khớp với dòng nào phía trên.");

    /// <summary><c>key:value</c>: the key.</summary>
    public static readonly DiagnosticDescriptor NoSpaceAfterColon = new(
        "RG1027", Severity.Error,
        "There is no space after the colon of '{0}:'.",
        "Thiếu dấu cách sau dấu hai chấm của “{0}:”.");

    /// <summary>A line without a colon: its text.</summary>
    public static readonly DiagnosticDescriptor NoColon = new(
        "RG1028", Severity.Error,
        "A key with a colon was expected here, but the line says '{0}'.",
        "Ở đây phải là một khóa kèm dấu hai chấm, nhưng dòng lại ghi “{0}”.");

    /// <summary><c>a: b: c</c>: the text before the second colon.</summary>
    public static readonly DiagnosticDescriptor ColonInsideValue = new(
        "RG1029", Severity.Error,
        "The value holds a colon with a space behind '{0}', which YAML takes for a further key.",
        "Giá trị có dấu hai chấm kèm dấu cách sau “{0}”, nên YAML hiểu đó là một khóa khác.");

    /// <summary>A value that starts with a character that YAML keeps for itself: the character.</summary>
    public static readonly DiagnosticDescriptor ReservedStart = new(
        "RG1030", Severity.Error,
        "A value without quotes cannot start with '{0}'.",
        "Giá trị không có dấu nháy không thể bắt đầu bằng “{0}”.");

    /// <summary>Something behind a closing quote or bracket: its start.</summary>
    public static readonly DiagnosticDescriptor TextAfterValue = new(
        "RG1031", Severity.Error,
        "The value has already ended, so '{0}' cannot follow it on the same line.",
        "Giá trị đã kết thúc, nên “{0}” không thể đứng tiếp sau trên cùng dòng.");

    /// <summary><c>key: - item</c>.</summary>
    public static readonly DiagnosticDescriptor ItemOnKeyLine = new(
        "RG1032", Severity.Error,
        "A list item cannot start on the line of its key.",
        "Phần tử của danh sách không thể bắt đầu trên cùng dòng với khóa.");

    /// <summary>A dash among keys.</summary>
    public static readonly DiagnosticDescriptor ItemAmongKeys = new(
        "RG1033", Severity.Error,
        "A list item stands here where a key was expected.",
        "Ở đây có một phần tử danh sách, trong khi phải là một khóa.");

    /// <summary>A key among dashes: the line.</summary>
    public static readonly DiagnosticDescriptor KeyAmongItems = new(
        "RG1034", Severity.Error,
        "A list item with '-' was expected here, but the line says '{0}'.",
        "Ở đây phải là một phần tử danh sách bắt đầu bằng “-”, nhưng dòng lại ghi “{0}”.");

    /// <summary>An unknown escape: the escape.</summary>
    public static readonly DiagnosticDescriptor UnknownEscape = new(
        "RG1035", Severity.Error,
        "'{0}' is not an escape that YAML knows between double quotes.",
        "“{0}” không phải chuỗi thoát mà YAML biết trong dấu nháy kép.");

    /// <summary>Two values in brackets without a comma: what stands there.</summary>
    public static readonly DiagnosticDescriptor NoComma = new(
        "RG1036", Severity.Error,
        "A comma or the closing bracket was expected before '{0}'.",
        "Trước “{0}” phải có dấu phẩy hoặc dấu ngoặc đóng.");

    /// <summary>Anything else: what stands there.</summary>
    public static readonly DiagnosticDescriptor Unexpected = new(
        "RG1037", Severity.Error,
        "'{0}' cannot stand here in YAML.",
        "“{0}” không thể đứng ở đây trong YAML.");

    /// <summary>A colon without a key.</summary>
    public static readonly DiagnosticDescriptor NoKey = new(
        "RG1039", Severity.Error,
        "There is no key before this colon.",
        "Không có khóa nào trước dấu hai chấm này.");

    /// <summary>A text after <c>|</c> or <c>&gt;</c> whose first lines are blank, but longer than its indentation.</summary>
    public static readonly DiagnosticDescriptor BlankStart = new(
        "RG1043", Severity.Error,
        "The text after '|' starts with a line that holds nothing but spaces.",
        "Văn bản sau dấu “|” mở đầu bằng một dòng chỉ có dấu cách.");

    /// <summary>A no-break space or the like where only ordinary spaces count.</summary>
    public static readonly DiagnosticDescriptor UnusualSpace = new(
        "RG1044", Severity.Error,
        "The space {0} stands here, which YAML does not take for one.",
        "Ở đây có khoảng trắng {0}, thứ mà YAML không coi là dấu cách.");

    /// <summary>The marks that git leaves in a file.</summary>
    public static readonly DiagnosticDescriptor MergeConflict = new(
        "RG1045", Severity.Error,
        "Two versions of these lines stand here, marked by git and not yet merged.",
        "Ở đây có hai bản của cùng một đoạn do git đánh dấu mà chưa được hợp nhất.");

    /// <summary>A value that begins with <c>&amp;</c>, so that YAML takes its first word for a name: the word.</summary>
    public static readonly DiagnosticDescriptor UnusedAnchor = new(
        "RG1046", Severity.Error,
        "YAML takes '{0}' for an anchor and not for a part of the value, but nothing refers to it.",
        "YAML hiểu “{0}” là một neo chứ không phải một phần của giá trị, nhưng không có chỗ nào trỏ tới neo này.");

    /// <summary>A dash without a space behind it: the line.</summary>
    public static readonly DiagnosticDescriptor NoSpaceAfterDash = new(
        "RG1047", Severity.Error,
        "A space is missing after the dash of '{0}'.",
        "Thiếu dấu cách sau dấu gạch đầu dòng của “{0}”.");

    /// <summary>Text behind <c>#</c> that may have been meant as a part of the value: that text.</summary>
    public static readonly DiagnosticDescriptor HiddenText = new(
        "RG1048", Severity.Warning,
        "YAML takes '{0}' for a comment, so that it is not a part of the value.",
        "YAML hiểu “{0}” là chú thích nên phần này không thuộc giá trị.");

    /// <summary>A line end that no editor shows, from a page or from Word: its code.</summary>
    public static readonly DiagnosticDescriptor HiddenLineEnd = new(
        "RG1049", Severity.Error,
        "The line end {0} stands here, which most editors do not show.",
        "Ở đây có ký tự ngắt dòng {0}, thứ mà nhiều trình soạn thảo không hiện ra.");

    /// <summary>Anything else at the end of the file.</summary>
    public static readonly DiagnosticDescriptor UnexpectedEnd = new(
        "RG1038", Severity.Error,
        "The file ends in the middle of a value.",
        "Tệp kết thúc khi một giá trị còn dang dở.");
}
