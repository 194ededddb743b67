using System.Globalization;

namespace ReportGen.Core.Diagnostics;

/// <summary>A sentence in both languages of the tool, with its values.</summary>
/// <param name="English">With places for the values: <c>{0}</c>, <c>{1}</c>.</param>
/// <param name="Vietnamese">Likewise, the same values.</param>
/// <param name="Arguments">Strings, numbers or further <see cref="LocalizedText"/>.</param>
public sealed record LocalizedText(string English, string Vietnamese, params IReadOnlyList<object> Arguments)
{
    /// <summary>A text that is the same in both languages, such as a name.</summary>
    public static LocalizedText Same(string text) => new("{0}", "{0}", text);

    /// <summary>The sentence in one language.</summary>
    public string In(Language language)
    {
        var format = language == Language.Vietnamese ? Vietnamese : English;
        if (Arguments.Count == 0)
            return format;

        var values = new object[Arguments.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = Arguments[i] is LocalizedText text ? text.In(language) : Arguments[i];
        return string.Format(CultureInfo.InvariantCulture, format, values);
    }

    /// <summary>The English sentence.</summary>
    public override string ToString() => In(Language.English);
}
