using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>What messages call the words of a template, and what they say was expected.</summary>
internal static class TokenNames
{
    public static readonly LocalizedText Value = new("a value", "một giá trị");
    public static readonly LocalizedText Name = new("a name", "một tên");
    public static readonly LocalizedText MemberName = new("the name of a member", "tên trường");
    public static readonly LocalizedText Variable = new("a variable", "một biến");
    public static readonly LocalizedText Literal = new("a constant", "một hằng");
    public static readonly LocalizedText StatementEnd = new("the end of the statement", "chỗ kết thúc câu lệnh");
    public static readonly LocalizedText ExpressionEnd = new("the end of the expression", "chỗ kết thúc biểu thức");
    public static readonly LocalizedText Colon = Quoted(":");
    public static readonly LocalizedText EqualSign = Quoted("=");
    public static readonly LocalizedText Quote = Quoted("\"");
    public static readonly LocalizedText ClosingParenthesis = Quoted(")");
    public static readonly LocalizedText ClosingBracket = Quoted("]");
    public static readonly LocalizedText ClosingBrace = Quoted("}");
    public static readonly LocalizedText CommaOrParenthesis = Either(",", ")");
    public static readonly LocalizedText CommaOrBracket = Either(",", "]");
    public static readonly LocalizedText CommaOrBrace = Either(",", "}");

    private const int LongestQuote = 30;

    /// <summary>A word as it stands, in quotes.</summary>
    public static LocalizedText Quoted(string text) => new("'{0}'", "“{0}”", text);

    /// <summary>One of two words.</summary>
    public static LocalizedText Either(string first, string second) => new("'{0}' or '{1}'", "“{0}” hoặc “{1}”", first, second);

    /// <summary>What stands at a token.</summary>
    public static LocalizedText Of(Token token, string text) => token.Kind switch
    {
        TokenKind.NewLine => new LocalizedText("the end of the line", "cuối dòng"),
        TokenKind.End => new LocalizedText("the end of the text", "cuối văn bản"),
        TokenKind.Text => new LocalizedText("text outside of code", "phần chữ ngoài mã"),
        _ => Quoted(Shorten(text[token.Start..token.End])),
    };

    /// <summary>A piece of code short enough for a message, on one line.</summary>
    public static string Shorten(string code)
    {
        var lineEnd = code.AsSpan().IndexOfAny('\r', '\n');
        var length = lineEnd < 0 ? code.Length : lineEnd;
        return length <= LongestQuote && lineEnd < 0 ? code : code[..Math.Min(length, LongestQuote)] + "…";
    }
}
