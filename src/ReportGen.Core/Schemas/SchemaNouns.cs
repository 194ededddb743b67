using System.Diagnostics;
using System.Text;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>What the values of the tool's own schemas are called in English: a schema has one title, and theirs is Vietnamese.</summary>
internal static class SchemaNouns
{
    private const string Resource = "english-nouns.txt";
    private const string Separator = " = ";

    /// <summary>Read when the first finding needs a noun.</summary>
    private static readonly Lazy<Dictionary<string, string>> English = new(Read);

    /// <summary>The Vietnamese titles that have an English noun.</summary>
    internal static IReadOnlyCollection<string> Titles => English.Value.Keys;

    /// <summary>The noun for a title, in both languages where the tool knows it.</summary>
    public static LocalizedText Of(string title) => English.Value.TryGetValue(title, out var noun) ? new LocalizedText("{0}", "{1}", noun, title) : LocalizedText.Same(title);

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(SchemaNouns).Assembly.GetManifestResourceStream(Resource)
            ?? throw new UnreachableException($"The nouns {Resource} are not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var nouns = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(Separator) is [var title, var noun])
                nouns.Add(title, noun);
        }
        return nouns;
    }
}
