namespace ReportGen.Core.Scripting.Syntax;

/// <summary>The kinds of word in a template.</summary>
internal enum TokenKind
{
    /// <summary>Literal text, trimmed; its value is null.</summary>
    Text,

    /// <summary><c>{{</c>; its value is the white space that indents it, or null.</summary>
    CodeStart,

    /// <summary><c>}}</c>.</summary>
    CodeEnd,

    /// <summary>One or more line ends in code, with the comments and blanks between them.</summary>
    NewLine,

    Semicolon,
    End,

    /// <summary>Its value is the name.</summary>
    Name,

    /// <summary><c>$name</c>; its value is the name without the sign.</summary>
    LocalName,

    /// <summary><c>$0</c>; its value is the digits.</summary>
    ArgumentNumber,

    Dollar,
    DoubleDollar,

    /// <summary>Its value is a number of the language.</summary>
    Number,

    /// <summary>Its value is the text without quotes and escapes.</summary>
    String,

    /// <summary><c>$"</c>.</summary>
    InterpolationStart,

    /// <summary>Literal text in it; its value is the text without escapes.</summary>
    InterpolationText,

    /// <summary><c>{</c> in it.</summary>
    HoleStart,

    /// <summary><c>}</c> in it.</summary>
    HoleEnd,

    /// <summary>The closing quote.</summary>
    InterpolationEnd,

    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,

    /// <summary><c>?[</c> without a blank before it.</summary>
    QuestionBracket,

    Comma,
    Colon,
    Dot,
    QuestionDot,
    Ellipsis,
    Question,
    Pipe,
    At,
    Caret,
    Not,
    Increment,
    Decrement,
    Plus,
    Minus,
    Star,
    Slash,
    DoubleSlash,
    Percent,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Coalesce,
    NotNull,
    Range,
    RangeExclusive,
    Assign,
    PlusAssign,
    MinusAssign,
    StarAssign,
    SlashAssign,
    DoubleSlashAssign,
    PercentAssign,
}
