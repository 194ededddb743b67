using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>
/// Explains the built-in functions. The texts are resources, one for each group, read only when they are asked for: entries between
/// empty lines, the name first, then lines with <c>=</c> (English), <c>~</c> (Vietnamese), <c>&gt;</c> (example) and <c>&lt;</c> (its output).
/// </summary>
public static class BuiltInManual
{
    /// <summary>The entry of a function.</summary>
    /// <param name="name">With its group.</param>
    /// <returns>Null when there is no such function.</returns>
    public static BuiltInEntry? Find(string name)
    {
        foreach (var entry in ReadGroup(GroupOf(name)))
        {
            if (entry.Name == name)
                return entry;
        }
        return null;
    }

    /// <summary>The entries of a group, in the order of the manual; none when there is no such group.</summary>
    public static IReadOnlyList<BuiltInEntry> ReadGroup(string group)
    {
        var entries = new List<BuiltInEntry>();
        using var stream = typeof(BuiltInManual).Assembly.GetManifestResourceStream("BuiltIns." + group + ".txt");
        if (stream is null || BuiltInTable.Create().Find(group) is not ScriptObject functions)
            return entries;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        foreach (var block in reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            if (ReadEntry(block.TrimEnd('\n').Split('\n'), functions) is { } entry)
                entries.Add(entry);
        }
        return entries;
    }

    private static BuiltInEntry? ReadEntry(string[] lines, ScriptObject functions)
    {
        if (functions.Find(lines[0][(lines[0].IndexOf('.', StringComparison.Ordinal) + 1)..]) is not BuiltInFunction function)
            return null;
        var text = new LocalizedText(Part(lines, '='), Part(lines, '~'));
        return new BuiltInEntry(function.Name, ShapeOf(function), text, Part(lines, '>'), Part(lines, '<'));
    }

    private static string Part(string[] lines, char mark)
    {
        var part = new StringBuilder();
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i][0] != mark)
                continue;
            if (part.Length > 0)
                part.Append('\n');
            part.Append(lines[i], 2, lines[i].Length - 2);
        }
        return part.ToString();
    }

    private static string ShapeOf(BuiltInFunction function)
    {
        var shape = new StringBuilder(function.Name);
        foreach (var parameter in function.Parameters)
        {
            shape.Append(' ');
            if (parameter.IsRest)
                shape.Append('[').Append(parameter.Name).Append("...]");
            else if (parameter.Default is not null)
                shape.Append('[').Append(parameter.Name).Append(']');
            else
                shape.Append(parameter.Name);
        }
        return shape.ToString();
    }

    private static string GroupOf(string name)
    {
        var point = name.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? name : name[..point];
    }
}
