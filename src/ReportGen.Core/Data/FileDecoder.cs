using System.Globalization;
using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>Turns the bytes of a file into text: strict UTF-8, with or without a byte order mark.</summary>
public static class FileDecoder
{
    /// <summary>Decodes a file.</summary>
    /// <param name="path">The path to show.</param>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="limits">Null for the default ones.</param>
    /// <returns>Null when the file is not text that we can read; see the diagnostics.</returns>
    public static SourceFile? Decode(string path, byte[] bytes, DiagnosticBag diagnostics, DataLimits? limits = null)
    {
        limits ??= DataLimits.Default;
        if (bytes.Length > limits.MaxBytes)
        {
            diagnostics.Add(FileDiagnostics.TooManyBytes.At(StartOf(path), bytes.Length, limits.MaxBytes));
            return null;
        }
        if (OtherEncodingOf(bytes) is { } encoding)
        {
            diagnostics.Add(FileDiagnostics.OtherEncoding.At(StartOf(path), encoding).WithHint(new LocalizedText(
                "Save the file as UTF-8 in your editor.", "Hãy lưu lại tệp bằng bảng mã UTF-8 trong trình soạn thảo.")));
            return null;
        }
        var content = bytes.AsSpan(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0);
        if (PlainDecoder.Decode(content, out var isPlain) is { } text)
            return new SourceFile(path, text) { IsPlain = isPlain };
        return ReportBadByte(path, content, diagnostics) ? null : ReadText(path, content, diagnostics);
    }

    private static SourceSpan StartOf(string path) => new SourceFile(path, "").Span(0, 0);

    private static string? OtherEncodingOf(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => "UTF-32 LE",
        [0, 0, 0xFE, 0xFF, ..] => "UTF-32 BE",
        [0xFF, 0xFE, ..] => "UTF-16 LE",
        [0xFE, 0xFF, ..] => "UTF-16 BE",
        [not 0, 0, not 0, 0, ..] => "UTF-16 LE",
        [0, not 0, 0, not 0, ..] => "UTF-16 BE",
        _ => null,
    };

    private static bool ReportBadByte(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var bad = IndexOfBadByte(bytes);
        if (bad < 0)
            return false;

        // Lenient decoding keeps the lines, so that the excerpt can be shown; all before the bad byte is sound.
        var file = new SourceFile(path, Encoding.UTF8.GetString(bytes));
        var span = file.Span(Encoding.UTF8.GetCharCount(bytes[..bad]), 1);
        var value = "0x" + bytes[bad].ToString("X2", CultureInfo.InvariantCulture);
        diagnostics.Add(FileDiagnostics.BadByte.At(span, value).WithHint(new LocalizedText(
            "The file was probably saved in an older encoding: save it as UTF-8.",
            "Có lẽ tệp được lưu bằng bảng mã cũ: hãy lưu lại bằng UTF-8.")));
        return true;
    }

    /// <returns>-1 when all bytes are sound UTF-8.</returns>
    private static int IndexOfBadByte(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return -1;
        var index = 0;
        while (Rune.DecodeFromUtf8(bytes[index..], out _, out var length) == System.Buffers.OperationStatus.Done)
            index += length;
        return index;
    }

    private static SourceFile? ReadText(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var file = new SourceFile(path, Encoding.UTF8.GetString(bytes));
        var zero = file.Text.IndexOf('\0');
        if (zero < 0)
            return file;
        diagnostics.Add(FileDiagnostics.NullCharacter.At(file.Span(zero, 1)));
        return null;
    }
}
