using System.Globalization;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Documents;

/// <summary>
/// The fields of a mapping whose schema the tool itself ships. The schema has said what is wrong with them before; what is
/// reported here keeps a project without schema from being read as something else.
/// </summary>
internal sealed class DataFields(DataMapping mapping, DiagnosticBag diagnostics)
{
    private static readonly LocalizedText Mapping = new("a mapping", "một nhóm trường");
    private static readonly LocalizedText List = new("a list", "một danh sách");
    private static readonly LocalizedText TextKind = new("a text", "một chuỗi chữ");
    private static readonly LocalizedText NumberKind = new("a number", "một số");
    private static readonly LocalizedText BooleanKind = new("true or false", "true hoặc false");

    /// <summary>The place of the mapping.</summary>
    public SourceSpan Span => mapping.Span;

    /// <summary>A text; null when the field is missing or empty.</summary>
    public FrameText? OptionalText(string name)
    {
        if (Find(name) is not { } node)
            return null;
        if (node is DataScalar scalar)
            return FrameText.Of(scalar);
        ReportKind(node, name, TextKind);
        return null;
    }

    /// <summary>A text that must be there; a missing one is reported and read as empty.</summary>
    public FrameText Text(string name)
    {
        if (Find(name) is null)
            ReportMissing(name);
        return OptionalText(name) ?? new FrameText("", mapping.Span);
    }

    /// <summary>A number; <paramref name="absent"/> when the field is missing.</summary>
    public decimal Number(string name, decimal absent) => OptionalNumber(name) ?? absent;

    /// <summary>A number that must be there; a missing one is reported and read as 1.</summary>
    public decimal Number(string name)
    {
        if (Find(name) is null)
            ReportMissing(name);
        return OptionalNumber(name) ?? 1;
    }

    /// <summary>A number; null when the field is missing.</summary>
    public decimal? OptionalNumber(string name)
    {
        if (Find(name) is not { } node)
            return null;
        if (node is DataScalar { Text: var text } && Digits.ValueOf(text) is var plain and >= 0)
            return plain;
        if (node is DataScalar scalar
            && decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }
        ReportKind(node, name, NumberKind);
        return null;
    }

    /// <summary>A truth; false when the field is missing.</summary>
    public bool Truth(string name)
    {
        if (Find(name) is not { } node)
            return false;
        if (node is DataScalar { Text: "true" or "false" } scalar)
            return scalar.Text == "true";
        ReportKind(node, name, BooleanKind);
        return false;
    }

    /// <summary>A mapping that must be there; a missing one is reported and read as empty.</summary>
    public DataFields Fields(string name)
    {
        if (Find(name) is null)
            ReportMissing(name);
        return new DataFields(OptionalMapping(name) ?? new DataMapping(mapping.Span, []), diagnostics);
    }

    /// <summary>A mapping; null when the field is missing.</summary>
    public DataMapping? OptionalMapping(string name)
    {
        if (Find(name) is not { } node)
            return null;
        if (node is DataMapping inner)
            return inner;
        ReportKind(node, name, Mapping);
        return null;
    }

    /// <summary>The items of a list; empty when the field is missing.</summary>
    public IReadOnlyList<DataNode> Items(string name)
    {
        if (Find(name) is not { } node)
            return [];
        if (node is DataSequence sequence)
            return sequence.Items;
        ReportKind(node, name, List);
        return [];
    }

    /// <summary>The mappings of a list; other items are reported and left out.</summary>
    public IReadOnlyList<DataFields> MappingItems(string name)
    {
        var mappings = new List<DataFields>();
        foreach (var item in Items(name))
        {
            if (item is DataMapping inner)
                mappings.Add(new DataFields(inner, diagnostics));
            else
                ReportKind(item, name, Mapping);
        }
        return mappings;
    }

    /// <summary>The texts of a list; other items are reported and left out.</summary>
    public IReadOnlyList<FrameText> TextItems(string name)
    {
        var texts = new List<FrameText>();
        foreach (var item in Items(name))
        {
            if (item is DataScalar scalar && FrameText.Of(scalar) is { } text)
                texts.Add(text);
            else
                ReportKind(item, name, TextKind);
        }
        return texts;
    }

    private DataNode? Find(string name)
    {
        var node = mapping[name];
        return node is DataScalar scalar && scalar.Kinds.HasFlag(ScalarKinds.Null) ? null : node;
    }

    private void ReportMissing(string name) => diagnostics.Add(FrameDiagnostics.MissingField.At(mapping.Span, name));

    private void ReportKind(DataNode node, string name, LocalizedText expected) =>
        diagnostics.Add(FrameDiagnostics.WrongKind.At(node.Span, name, expected));
}
