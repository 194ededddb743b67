using System.Xml;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Output.Reading;

/// <summary>Reads Word files of unknown making: by reportgen, saved again by another program, or none at all.</summary>
internal static class WordFileReader
{
    private static readonly LocalizedText NotWord = new("it is not a Word file (.docx)", "tệp này không phải là tệp Word (.docx)");

    private static readonly LocalizedText Encrypted = new(
        "it is encrypted with a password, or in the old format .doc; save it as .docx without a password",
        "tệp này có đặt mật khẩu hoặc ở định dạng .doc cũ; hãy lưu lại thành .docx và không đặt mật khẩu");

    private static readonly LocalizedText Damaged = new("it is damaged; save it again in Word", "tệp này bị hỏng; hãy lưu lại bằng Word");

    private static readonly LocalizedText TooLarge = new(
        "one of its parts unpacks to more than {0} MB", "một phần của tệp này khi giải nén vượt quá {0} MB", LimitedStream.Most / (1024 * 1024));

    private static readonly LocalizedText TooDeep = new(
        "its elements stand in each other more than {0} levels deep; save it again in Word",
        "các phần tử của tệp này lồng nhau quá {0} cấp; hãy lưu lại bằng Word",
        PartTooDeepException.Most);

    /// <summary>What compound files begin with: documents of Word before 2007, and encrypted ones (MS-CFB, 2.2).</summary>
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Reads a file.</summary>
    public static WordFileReading Read(byte[] content)
    {
        if (content.AsSpan().StartsWith(CompoundFile))
            return new WordFileReading(null, Encrypted);
        try
        {
            using var archive = new WordArchive(content);
            return archive.Main is { } main ? new WordFileReading(ContentOf(archive, main), null) : new WordFileReading(null, NotWord);
        }
        catch (InvalidDataException)
        {
            return new WordFileReading(null, content.AsSpan().StartsWith("PK"u8) ? Damaged : NotWord);
        }
        catch (XmlException)
        {
            return new WordFileReading(null, Damaged);
        }
        catch (PartTooLargeException)
        {
            return new WordFileReading(null, TooLarge);
        }
        catch (PartTooDeepException)
        {
            return new WordFileReading(null, TooDeep);
        }
    }

    private static WordContent ContentOf(WordArchive archive, string main)
    {
        var styles = WordStyleLevels.Of(archive.Xml(archive.TargetOf(main, "styles")));
        var reader = new WordContentReader(styles, new WordListMarks(archive.Xml(archive.TargetOf(main, "numbering"))));
        using (var document = archive.Read(main))
            reader.Read(document);
        using (var footnotes = archive.TargetOf(main, "footnotes") is { } part ? archive.Read(part) : null)
            reader.Read(footnotes);
        var note = archive.CustomParts.Select(name => WordOriginNote.Of(CustomPart(archive, name))).FirstOrDefault(found => found is not null);
        var program = WordStyleLevels.Child(archive.Xml("docProps/app.xml")?.Root, "Application")?.Value.Trim() ?? "";
        return new WordContent(reader.Blocks, reader.Paragraphs, note, archive.Seal(), program);
    }

    /// <summary>Parts of other programs need not be XML, and are none of our business.</summary>
    private static System.Xml.Linq.XDocument? CustomPart(WordArchive archive, string name)
    {
        try
        {
            return archive.Xml(name);
        }
        catch (Exception exception) when (exception is XmlException or PartTooDeepException)
        {
            return null;
        }
    }
}
