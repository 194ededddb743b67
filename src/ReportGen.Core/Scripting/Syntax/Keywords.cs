using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>The words that begin, divide or end statements; elsewhere they are names like others.</summary>
internal static class Keywords
{
    /// <summary>Whether a word belongs to the structure of blocks, so that reading can start anew at it.</summary>
    public static bool IsOfBlocks(Token token) => token.Kind == TokenKind.Name && (IsDivider(token) || token.Text is
        "if" or "for" or "while" or "case" or "func" or "capture" or "with" or "wrap");

    /// <summary>Whether a word ends the statements of a block.</summary>
    public static bool IsDivider(Token token) =>
        token.Kind == TokenKind.Name && (token.Text is "end" or "else" or "when" || IsForeignEnd(token.Text));

    /// <summary>An <c>end</c> of other languages.</summary>
    public static bool IsForeignEnd(string word) => word is "endif" or "endfor" or "endwhile" or "endcase" or "endfunc";

    /// <summary>The word of this language for one of another that begins a statement; null when it is none.</summary>
    public static string? OwnWordFor(string word) => word switch
    {
        "elseif" or "elsif" or "elif" => "else if",
        "foreach" or "tablerow" => "for",
        "unless" => "if",
        "return" => "ret",
        "function" or "def" => "func",
        _ => null,
    };

    /// <summary>The word that opens a block, or <c>end</c>, which a word is a slip of the fingers for; null when there is none.</summary>
    public static string? MeantBy(string word) => word.Length < 2 ? null : NearestName.Slip(word, BlockWords);

    private static readonly IReadOnlyList<string> BlockWords = ["if", "for", "while", "case", "func", "capture", "with", "wrap", "end"];

    /// <summary>The parts of the state of a loop.</summary>
    public static readonly IReadOnlyList<string> LoopMembers = ["index", "first", "even", "odd", "last", "changed", "rindex", "length"];

    /// <summary>Those that a loop has.</summary>
    public static List<string> LoopMembersOf(string loop)
    {
        var members = new List<string>();
        foreach (var member in LoopMembers)
        {
            if (IsLoopMember(loop, member))
                members.Add(loop + "." + member);
        }
        return members;
    }

    /// <summary>Whether <c>for</c> or <c>while</c> has such a variable in its loop.</summary>
    public static bool IsLoopMember(string loop, string member) => member switch
    {
        "index" or "first" or "even" or "odd" => true,
        "last" or "changed" or "rindex" or "length" => loop == "for",
        _ => false,
    };
}
