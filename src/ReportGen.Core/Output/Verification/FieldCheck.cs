using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Core.Output.Verification;

/// <summary>Checks that fields are whole: begin, code, separator, cached result, end, properly nested.</summary>
internal static class FieldCheck
{
    /// <summary>Reports each that is not, and each without a cached text.</summary>
    public static void Check(VerifiedFile file, WordprocessingDocument package)
    {
        foreach (var root in WordStories.Of(package))
            Read(root, field => ReportUnlessWhole(file, field));
    }

    /// <summary>The codes of all fields, such as <c>REF name \h</c>.</summary>
    public static IEnumerable<(OpenXmlElement Element, string Code)> Codes(OpenXmlElement root)
    {
        var codes = new List<(OpenXmlElement, string)>();
        Read(root, field => codes.Add((field.Element, field.Code.ToString().Trim())));
        foreach (var simple in root.Descendants<SimpleField>())
            codes.Add((simple, simple.Instruction?.Value?.Trim() ?? ""));
        return codes;
    }

    private static void ReportUnlessWhole(VerifiedFile file, Field field)
    {
        var lacking = !field.HasStart ? VerificationNouns.Start : !field.HasEnd ? VerificationNouns.End : !field.HasResult ? VerificationNouns.Result : null;
        if (lacking is not null)
            file.ReportAt(WordStories.ParagraphOf(field.Element), VerificationDiagnostics.FieldUnbalanced, field.Code.ToString().Trim(), lacking);
    }

    private static void Read(OpenXmlElement root, Action<Field> take)
    {
        var open = new Stack<Field>();
        foreach (var element in root.Descendants())
        {
            if (element is FieldChar mark)
                ReadMark(mark, open, take);
            else if (open.Count > 0 && element is FieldCode code && !open.Peek().IsBehindSeparator)
                open.Peek().Code.Append(code.Text);
            else if (element is Text { Text.Length: > 0 } or Drawing)
                NoteResult(open);
        }
        foreach (var field in open)
            take(field);
    }

    private static void ReadMark(FieldChar mark, Stack<Field> open, Action<Field> take)
    {
        var type = mark.FieldCharType?.Value;
        if (type == FieldCharValues.Begin)
            open.Push(new Field(mark) { HasStart = true });
        else if (open.Count == 0)
            take(new Field(mark) { HasEnd = true });
        else if (type == FieldCharValues.Separate)
            open.Peek().IsBehindSeparator = true;
        else
            Close(open.Pop(), take);
    }

    private static void Close(Field field, Action<Field> take)
    {
        field.HasEnd = true;
        take(field);
    }

    /// <summary>A text inside nested fields is a result of all of them.</summary>
    private static void NoteResult(Stack<Field> open)
    {
        foreach (var field in open)
            field.HasResult |= field.IsBehindSeparator;
    }

    private sealed class Field(OpenXmlElement element)
    {
        public OpenXmlElement Element { get; } = element;

        public StringBuilder Code { get; } = new();

        public bool HasStart { get; init; }

        public bool HasEnd { get; set; }

        public bool HasResult { get; set; }

        public bool IsBehindSeparator { get; set; }
    }
}
