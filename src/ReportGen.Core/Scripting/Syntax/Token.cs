namespace ReportGen.Core.Scripting.Syntax;

/// <summary>A word of a template, at its place in the text.</summary>
/// <param name="start">Offset of the first character.</param>
/// <param name="end">Offset behind the last character.</param>
/// <param name="spaceBefore">Whether a blank or a line end stands before it.</param>
/// <param name="value">What <see cref="TokenKind"/> says for the kind; else null.</param>
internal sealed class Token(TokenKind kind, int start, int end, bool spaceBefore, object? value = null)
{
    public TokenKind Kind { get; } = kind;

    public int Start { get; } = start;

    public int End { get; } = end;

    public bool SpaceBefore { get; } = spaceBefore;

    public object? Value { get; } = value;

    /// <summary>The name, or the text without its quotes; empty for kinds that have none.</summary>
    public string Text => Value as string ?? "";

    /// <summary>Whether it is this very name.</summary>
    public bool Is(string name) => Kind == TokenKind.Name && Value is string text && text == name;
}
