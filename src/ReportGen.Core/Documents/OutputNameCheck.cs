using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Documents;

/// <summary>Finds names of outputs that the schema allows but that some computer cannot use, or that get their ending twice.</summary>
internal static class OutputNameCheck
{
    /// <summary>Disks hold names of 255 bytes, of which a Vietnamese letter takes up to three, and an ending comes on top.</summary>
    private const int MostCharacters = 100;

    private static readonly LocalizedText Reserved = new(
        "Windows keeps '{0}' for a device; choose another name.", "Windows dành tên “{0}” cho thiết bị; hãy đặt tên khác.");

    private static readonly LocalizedText DropEnd = new(
        "Leave out '{0}': each output has an ending of its own.", "Hãy bỏ “{0}”: mỗi loại tệp xuất đã có đuôi riêng.");

    private static readonly LocalizedText Shorten = new(
        "Choose a name of at most {0} characters.", "Hãy đặt tên dài không quá {0} ký tự.");

    private static readonly IReadOnlyList<string> Endings = [".docx", ".md", "."];

    /// <summary>Reports what is wrong with the name.</summary>
    public static void Check(FrameText output, DiagnosticBag diagnostics)
    {
        if (HintFor(output.Text) is { } hint)
            diagnostics.Add(FrameDiagnostics.BadOutputName.At(output.Span, output.Text).WithHint(hint));
    }

    private static LocalizedText? HintFor(string name)
    {
        if (name.Length > MostCharacters)
            return Shorten with { Arguments = [MostCharacters] };
        foreach (var ending in Endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return DropEnd with { Arguments = [name[^ending.Length..]] };
        }
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var stem = dot < 0 ? name : name[..dot];
        return IsDevice(stem.ToUpperInvariant()) ? Reserved with { Arguments = [stem] } : null;
    }

    private static bool IsDevice(string stem) => stem switch
    {
        "CON" or "PRN" or "AUX" or "NUL" => true,
        ['C', 'O', 'M', >= '0' and <= '9'] or ['L', 'P', 'T', >= '0' and <= '9'] => true,
        _ => false,
    };
}
