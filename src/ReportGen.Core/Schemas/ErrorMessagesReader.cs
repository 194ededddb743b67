using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>
/// Reads <c>errorMessage</c>, which ajv-errors made known: a text for whatever is wrong with the value itself, or an object with a text
/// for each keyword, where <c>required</c> may again be an object with a text for each field. In each place the text may be
/// <c>{ "vi": …, "en": … }</c>.
/// </summary>
internal static class ErrorMessagesReader
{
    /// <summary>The messages; null when there are none.</summary>
    public static ErrorMessages? Read(DataNode? node)
    {
        if (node is null)
            return null;
        var byKeyword = new Dictionary<string, LocalizedText>();
        var byRequired = new Dictionary<string, LocalizedText>();
        if (ReadText(node) is { } any)
            return new ErrorMessages(any, byKeyword, byRequired);
        foreach (var entry in DataMapping.EntriesOf(node))
        {
            if (ReadText(entry.Value) is { } text)
                byKeyword[entry.Key] = text;
            else if (entry is { Key: "required", Value: DataMapping fields })
                ReadFields(fields, byRequired);
        }
        return new ErrorMessages(byKeyword.TryGetValue("_", out var forAll) ? forAll : null, byKeyword, byRequired);
    }

    private static void ReadFields(DataMapping fields, Dictionary<string, LocalizedText> texts)
    {
        foreach (var field in fields.EntrySpan)
        {
            if (ReadText(field.Value) is { } text)
                texts[field.Key] = text;
        }
    }

    private static LocalizedText? ReadText(DataNode node)
    {
        if (node is DataScalar scalar)
            return LocalizedText.Same(scalar.Text);
        if (node is not DataMapping mapping || (mapping["vi"] is null && mapping["en"] is null))
            return null;
        var vietnamese = (mapping["vi"] as DataScalar)?.Text;
        var english = (mapping["en"] as DataScalar)?.Text;
        return new LocalizedText("{0}", "{1}", english ?? vietnamese ?? "", vietnamese ?? english ?? "");
    }
}
