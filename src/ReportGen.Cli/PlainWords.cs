namespace ReportGen.Cli;

/// <summary>
/// The words of <c>build</c> and <c>check</c> as they are nearly always typed, read without the library that reads all others: to describe
/// every command to it takes a tenth of a run. What is not plain, and whatever is wrong, is left to the library.
/// </summary>
internal sealed class PlainWords
{
    private readonly List<string> _projects = [];
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private string? _projectFolder;
    private string? _output;
    private string? _to;
    private string? _format;
    private string? _color;
    private bool _isStrict;
    private bool _isQuiet;
    private bool _verifies;

    /// <summary>Reads the words after the name of the command.</summary>
    /// <returns>The settings that the library would give; null when it must be asked.</returns>
    public static RunSettings? Read(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0 || arguments[0] is not ("build" or "check" or "validate"))
            return null;
        var words = new PlainWords();
        for (var i = 1; i < arguments.Count; i++)
        {
            var word = arguments[i];
            if (word.Length == 0)
                return null;
            if (word[0] != '-')
            {
                words._projects.Add(word);
                continue;
            }
            if (words.TakeFlag(word, arguments[0]))
                continue;
            i++;
            if (i == arguments.Count || arguments[i] is "" or ['-', ..] || !words.Take(word, arguments[i], arguments[0]))
                return null;
        }
        return words._projectFolder is not null && words._projects.Count > 0 ? null : words.Settings();
    }

    private bool TakeFlag(string word, string command)
    {
        switch (word)
        {
            case "--strict":
                return _isStrict = true;
            case "--quiet" or "-q":
                return _isQuiet = true;
            case "--verify" when command == "build":
                return _verifies = true;
            default:
                return false;
        }
    }

    private bool Take(string option, string value, string command)
    {
        switch (option)
        {
            case "--project" or "-C":
                _projectFolder = value;
                return _given.Add("--project");
            case "--output" or "-o" when command == "build":
                _output = value;
                return _given.Add("--output");
            case "--to" when command == "build" && (value is "docx" or "md"):
                _to = value;
                return _given.Add(option);
            case "--format" when OptionValues.Formats.Contains(value):
                _format = value;
                return _given.Add(option);
            case "--color" when value is "auto" or "always" or "never":
                _color = value;
                return _given.Add(option);
            case "--lang" when value is "vi" or "en":
                return _given.Add(option);
            default:
                return false;
        }
    }

    private RunSettings Settings() => new(
        _projects, _projectFolder, _output, _to?.Split(',') ?? [], Only: [], _format, _color ?? "auto", _isStrict, _isQuiet,
        Fix: false, Verbose: false, _verifies, Watch: false, Force: false, MaxErrors: null, Environment.ProcessorCount, Shard: null);
}
