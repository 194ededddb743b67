using ReportGen.Core.Projects;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Differences;

/// <summary>
/// What the templates speak of, by their words alone: enough to name the changed data that a sentence without data of its own may depend
/// on, by a condition or a function.
/// </summary>
internal sealed class TemplateMentions
{
    private readonly Dictionary<string, FunctionText> _functions = new(StringComparer.Ordinal);

    /// <param name="templates">Every template of both sides.</param>
    public TemplateMentions(IEnumerable<SourceFile> templates)
    {
        foreach (var template in templates)
            AddFunctions(template);
    }

    /// <summary>Whether a changed input is spoken of around the places of a sentence, or in a function that is used there.</summary>
    public bool Reaches(IReadOnlyList<SourceSpan> old, IReadOnlyList<SourceSpan> now, InputChange input)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var read = new List<SourceSpan>();
        foreach (var place in old.Concat(now))
        {
            if (IsTemplate(place.File))
                AddWords(Surroundings(place), words, read);
        }
        return input.Key.Length == 0 && !input.IsFile
            ? read.Exists(place => input.Old?.Touches(place) == true || input.New?.Touches(place) == true)
            : words.Contains(RootOf(input.Path)) && (input.IsFile || words.Contains(LastName(input.Key)));
    }

    /// <summary>The lines of templates that hold a name as a word, as <c>path:line</c>.</summary>
    public static IReadOnlyList<string> LinesNaming(string name, ProjectFiles files)
    {
        var places = new List<string>();
        foreach (var path in files.List(ProjectPaths.TemplateFolder, ".md"))
        {
            if (files.Read(path) is not { } bytes || Data.FileDecoder.Decode(path, bytes, new Diagnostics.DiagnosticBag()) is not { } file)
                continue;
            for (var line = 1; line <= file.LineCount; line++)
            {
                if (WordsOf(file.Line(line)).Contains(name))
                    places.Add(FormattableString.Invariant($"{path}:{line}"));
            }
        }
        return places;
    }

    private static bool IsTemplate(SourceFile file) => file.Path.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>The function that a place is in, or else its whole template.</summary>
    private SourceSpan Surroundings(SourceSpan place)
    {
        foreach (var function in _functions.Values)
        {
            if (InputPiece.Overlap(function.Body, place))
                return function.Body;
        }
        return place.File.Span(0, place.File.Text.Length);
    }

    /// <summary>The words of a stretch of template, and of every function that it names.</summary>
    private void AddWords(SourceSpan stretch, HashSet<string> words, List<SourceSpan> read)
    {
        if (read.Contains(stretch))
            return;
        read.Add(stretch);
        foreach (var word in WordsOf(stretch.Text))
        {
            if (words.Add(word) && _functions.TryGetValue(word, out var function))
                AddWords(function.Body, words, read);
        }
    }

    private void AddFunctions(SourceFile template)
    {
        const string opening = "func ";
        for (var start = template.Text.IndexOf(opening, StringComparison.Ordinal); start >= 0;)
        {
            var next = template.Text.IndexOf(opening, start + opening.Length, StringComparison.Ordinal);
            var name = FirstWord(template.Text, start + opening.Length);
            if (name.Length > 0)
                _functions[name] = new FunctionText(template.Span(start, (next < 0 ? template.Text.Length : next) - start));
            start = next;
        }
    }

    private static string FirstWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsWord(text[end]))
            end++;
        return text[start..end];
    }

    private static IEnumerable<string> WordsOf(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var word = FirstWord(text, i);
            if (word.Length == 0)
                continue;
            yield return word;
            i += word.Length;
        }
    }

    private static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';

    /// <summary>What templates call the data of a file.</summary>
    public static string RootOf(string path)
    {
        var below = path.StartsWith(ProjectPaths.DataFolder + "/", StringComparison.Ordinal) ? path[(ProjectPaths.DataFolder.Length + 1)..] : path;
        var end = below.AsSpan().IndexOfAny('/', '.');
        return end < 0 ? below : below[..end];
    }

    private static string LastName(string key)
    {
        while (key.EndsWith(']') && key.LastIndexOf('[') is >= 0 and var item)
            key = key[..item];
        return key[(key.LastIndexOf('.') + 1)..];
    }

    /// <param name="Body">From its name to the next function.</param>
    private sealed record FunctionText(SourceSpan Body);
}
