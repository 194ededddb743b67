using System.Globalization;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>What to write where a value of another type was meant.</summary>
internal static class TypeHints
{
    private static readonly LocalizedText RemoveQuotes = new("Remove the quotes.", "Hãy bỏ dấu nháy.");

    private static readonly LocalizedText DeleteSpace = new(
        "Delete the space {0} beside the value.", "Hãy xóa khoảng trắng {0} sát giá trị.");

    /// <summary>The hint for a scalar that should be true or false, or a number, and is nearly one.</summary>
    /// <returns>Null when there is nothing to guess.</returns>
    public static LocalizedText? For(DataNode node, SchemaTypes types)
    {
        if (node is not DataScalar { Text: var text } scalar)
            return null;
        if (scalar.Style == ScalarStyle.Plain && SpaceAround(text) is { } space)
            return DeleteSpace with { Arguments = [string.Create(CultureInfo.InvariantCulture, $"U+{(int)space:X4}")] };
        var isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        if (isQuoted && (types & SchemaTypes.Boolean) != 0 && text is "true" or "false")
            return RemoveQuotes;
        if ((types & SchemaTypes.Boolean) != 0 && TruthOf(text.ToLowerInvariant()) is { } truth)
            return new LocalizedText("Write {0}.", "Hãy ghi {0}.", truth);
        var isNumber = (types & (SchemaTypes.Integer | SchemaTypes.Number)) != 0;
        var number = (types & SchemaTypes.Number) != 0 ? ScalarKinds.Number : ScalarKinds.Integer;
        return isNumber && isQuoted && (PlainScalars.KindsOf(text) & number) != 0 ? RemoveQuotes : null;
    }

    /// <summary>A space that YAML does not take for one, so that it became a part of the value.</summary>
    private static char? SpaceAround(string text)
    {
        if (text.Length == 0)
            return null;
        return char.IsWhiteSpace(text[^1]) ? text[^1] : char.IsWhiteSpace(text[0]) ? text[0] : null;
    }

    private static string? TruthOf(string text) => text switch
    {
        "true" or "yes" or "y" or "on" or "có" or "đúng" or "rồi" => "true",
        "false" or "no" or "n" or "off" or "không" or "sai" or "chưa" => "false",
        _ => NearestName.Find(text, ["true", "false"]),
    };
}
