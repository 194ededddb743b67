using System.Text.RegularExpressions;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>Reads regular expressions; one evaluation reads each only once.</summary>
internal static class Patterns
{
    private const int LongestPattern = 1000;

    /// <summary>The pattern with its options, for the engine that never goes back.</summary>
    public static Regex Read(Call call, int pattern, int options)
    {
        var text = call.PlainText(pattern);
        var key = "regex " + call.Text(options) + " " + text;
        if (call.Memory.Find(key) is Regex known)
            return known;
        var regex = Compile(call, pattern, text, ReadOptions(call, options));
        call.Memory.Keep(key, regex);
        return regex;
    }

    private static Regex Compile(Call call, int pattern, string text, RegexOptions options)
    {
        call.Spend(100 + text.Length);
        if (text.Length > LongestPattern)
            throw Unsupported(call, pattern, text);
        try
        {
            return new Regex(text, options | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (ArgumentException)
        {
            throw call.Error(BuiltInDiagnostics.BadPattern, pattern, call.Function.Name, ArgumentReading.Shorten(text));
        }
        catch (NotSupportedException)
        {
            throw Unsupported(call, pattern, text);
        }
    }

    private static RegexOptions ReadOptions(Call call, int index)
    {
        var options = RegexOptions.None;
        foreach (var letter in call.Text(index))
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw call.Error(BuiltInDiagnostics.UnknownOption, index, call.Function.Name, letter.ToString()),
            };
        }
        return options;
    }

    private static ScriptException Unsupported(Call call, int pattern, string text) =>
        call.Error(BuiltInDiagnostics.UnsupportedPattern, pattern, call.Function.Name, ArgumentReading.Shorten(text));
}
