namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Reads the signs of code that no other reader knows, the longest first.</summary>
internal static class OperatorReader
{
    /// <summary>The sign at an offset; <see cref="TokenKind.End"/> when there is none.</summary>
    /// <param name="spaceBefore">Whether a blank stands before it, which tells <c>x?[0]</c> from <c>x ?[0]:[1]</c>.</param>
    public static TokenKind Read(string text, int start, bool spaceBefore, out int length)
    {
        var first = text[start];
        var second = At(text, start + 1);
        var third = At(text, start + 2);
        var kind = ReadThree(first, second, third);
        length = 3;
        if (kind != TokenKind.End)
            return kind;

        kind = first == '?' ? ReadQuestion(second, third, spaceBefore) : ReadTwo(first, second);
        length = 2;
        if (kind != TokenKind.End)
            return kind;

        length = 1;
        return ReadOne(first);
    }

    private static TokenKind ReadThree(char first, char second, char third) => (first, second, third) switch
    {
        ('.', '.', '.') => TokenKind.Ellipsis,
        ('.', '.', '<') => TokenKind.RangeExclusive,
        ('/', '/', '=') => TokenKind.DoubleSlashAssign,
        _ => TokenKind.End,
    };

    private static TokenKind ReadQuestion(char second, char third, bool spaceBefore) => second switch
    {
        '?' => TokenKind.Coalesce,
        '!' => TokenKind.NotNull,
        '.' when !char.IsAsciiDigit(third) => TokenKind.QuestionDot,
        '[' when !spaceBefore => TokenKind.QuestionBracket,
        _ => TokenKind.End,
    };

    private static TokenKind ReadTwo(char first, char second) => (first, second) switch
    {
        ('.', '.') => TokenKind.Range,
        ('=', '=') => TokenKind.Equal,
        ('!', '=') => TokenKind.NotEqual,
        ('<', '=') => TokenKind.LessOrEqual,
        ('>', '=') => TokenKind.GreaterOrEqual,
        ('&', '&') => TokenKind.And,
        ('|', '|') => TokenKind.Or,
        ('|', '>') => TokenKind.Pipe,
        ('+', '+') => TokenKind.Increment,
        ('-', '-') => TokenKind.Decrement,
        ('/', '/') => TokenKind.DoubleSlash,
        ('+', '=') => TokenKind.PlusAssign,
        ('-', '=') => TokenKind.MinusAssign,
        ('*', '=') => TokenKind.StarAssign,
        ('/', '=') => TokenKind.SlashAssign,
        ('%', '=') => TokenKind.PercentAssign,
        _ => TokenKind.End,
    };

    private static TokenKind ReadOne(char first) => first switch
    {
        '(' => TokenKind.OpenParenthesis,
        ')' => TokenKind.CloseParenthesis,
        '[' => TokenKind.OpenBracket,
        ']' => TokenKind.CloseBracket,
        ',' => TokenKind.Comma,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '.' => TokenKind.Dot,
        '?' => TokenKind.Question,
        '|' => TokenKind.Pipe,
        '@' => TokenKind.At,
        '^' => TokenKind.Caret,
        '!' => TokenKind.Not,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Star,
        '/' => TokenKind.Slash,
        '%' => TokenKind.Percent,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        '=' => TokenKind.Assign,
        _ => TokenKind.End,
    };

    private static char At(string text, int offset) => offset < text.Length ? text[offset] : '\0';
}
