using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>Text functions that change the case: character by character, so that origins and Markdown stay as they are.</summary>
internal static class StringCases
{
    public static ScriptValue ToUpper(Call call) => WithCharacters(call, call.Text(0).ToUpperInvariant());

    public static ScriptValue ToLower(Call call) => WithCharacters(call, call.Text(0).ToLowerInvariant());

    /// <summary>Only the first character; the others stay.</summary>
    public static ScriptValue Capitalize(Call call)
    {
        var characters = call.Text(0).ToCharArray();
        if (characters.Length > 0)
            characters[0] = char.ToUpperInvariant(characters[0]);
        return WithCharacters(call, new string(characters));
    }

    /// <summary>The first character of each word.</summary>
    public static ScriptValue CapitalizeWords(Call call)
    {
        var characters = call.Text(0).ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (i == 0 || char.IsWhiteSpace(characters[i - 1]))
                characters[i] = char.ToUpperInvariant(characters[i]);
        }
        return WithCharacters(call, new string(characters));
    }

    private static ScriptValue WithCharacters(Call call, string text)
    {
        call.Spend(1 + text.Length / 16);
        var value = call.Arguments[0];
        if (value is ScriptMarkdown markdown)
            return new ScriptMarkdown(new MappedText(text, markdown.Value.Segments), value.Origins);
        if (value is not ScriptText { Pieces: { } pieces })
            return new ScriptText(text, value.Origins);

        var changed = new TextLayout(pieces.Length);
        var start = 0;
        foreach (var piece in pieces)
        {
            changed.Add(text.Substring(start, piece.Text.Length), piece.Origins);
            start += piece.Text.Length;
        }
        return ScriptText.Of(changed, value.Origins);
    }
}
