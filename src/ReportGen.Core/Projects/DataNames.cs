using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Projects;

/// <summary>Which names of files and folders templates and rules can use as names of data.</summary>
internal static class DataNames
{
    private static readonly LocalizedText UseLetters = new(
        "Use letters, digits and _, beginning with a letter.",
        "Hãy chỉ dùng chữ cái, chữ số và dấu _, bắt đầu bằng chữ cái.");

    private static readonly LocalizedText WordOfTemplates = new(
        "It is a word of the template language: rename it.", "Đây là từ khóa của ngôn ngữ mẫu: hãy đổi tên.");

    /// <summary>What to do about a name that cannot be used; null when it can.</summary>
    public static LocalizedText? WhatIsWrongWith(string name) => !IsName(name) ? UseLetters : IsReserved(name) ? WordOfTemplates : null;

    private static bool IsName(string name)
    {
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) && character != '_')
                return false;
        }
        return name.Length > 0 && !char.IsDigit(name[0]);
    }

    /// <summary>Whether templates could not read a variable of such a name at all, or not at the beginning of a statement.</summary>
    private static bool IsReserved(string name) => name is
        "if" or "else" or "end" or "for" or "while" or "break" or "continue" or "case" or "when" or "func" or "ret" or "capture" or "readonly" or "import"
        or "with" or "wrap" or "include" or "do" or "this" or "empty" or "true" or "false" or "null";
}
