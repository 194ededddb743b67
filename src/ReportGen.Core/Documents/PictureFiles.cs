using System.Globalization;
using System.Text;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Documents;

/// <summary>The pictures of a report, wherever its files are.</summary>
/// <param name="outputName">Of the outputs, without ending.</param>
/// <param name="list">Gives the paths of all files that a text may name.</param>
/// <param name="read">Gives the bytes of one of them; null when it is not there.</param>
internal sealed class PictureFiles(string outputName, Func<IReadOnlyList<string>> list, Func<string, byte[]?> read)
{
    /// <summary>Of all pictures together.</summary>
    public const int MostMegabytes = 20;

    private static readonly LocalizedText WhereTheyAre = new(
        "Put the file there and write its path from that folder, such as 'pictures/map.png'.",
        "Hãy đặt tệp vào đó rồi ghi đường dẫn tính từ thư mục này, ví dụ “pictures/so-do.png”.");

    private static readonly LocalizedText SaveAgain = new(
        "Save it as PNG or JPEG again.", "Hãy lưu lại hình dưới dạng PNG hoặc JPEG.");

    private static readonly LocalizedText MakeSmaller = new(
        "Save it with fewer pixels.", "Hãy lưu lại hình với ít điểm ảnh hơn.");

    private readonly List<Picture> _pictures = [];
    private IReadOnlyList<string>? _paths;
    private long _size;

    /// <summary>Those found so far, in the order of their first use.</summary>
    public IReadOnlyList<Picture> All => _pictures;

    /// <summary>The picture of a path.</summary>
    /// <returns>Null when there is none that can be used, which is reported.</returns>
    public Picture? Find(string path, TextPlace place, DiagnosticBag diagnostics)
    {
        foreach (var known in _pictures)
        {
            if (known.Path == path)
                return known;
        }
        // The list tells capital letters apart, which not every disk does.
        _paths ??= list();
        if (!Contains(_paths, path) || read(path) is not { } content)
            diagnostics.Add(place.Report(PictureDiagnostics.NoPicture, path).WithHint(Hints.DidYouMean(NearestName.Find(path, PicturePaths())) ?? WhereTheyAre));
        else if (SizeOf(content) is not { } size)
            diagnostics.Add(place.Report(PictureDiagnostics.NotAPicture, path).WithHint(SaveAgain));
        else if (_size + content.Length > MostMegabytes * 1_000_000L)
            diagnostics.Add(place.Report(PictureDiagnostics.TooLarge, path, MostMegabytes).WithHint(MakeSmaller));
        else
            return Add(new Picture(path, NewName(path), size, content));
        return null;
    }

    private Picture Add(Picture picture)
    {
        _size += picture.Content.Length;
        _pictures.Add(picture);
        return picture;
    }

    private static PictureSize? SizeOf(byte[] content) =>
        PngReader.IsPng(content) ? PngReader.Read(content)
        : JpegReader.IsJpeg(content) ? JpegReader.Read(content)
        : null;

    private static bool Contains(IReadOnlyList<string> paths, string path)
    {
        foreach (var candidate in paths)
        {
            if (candidate == path)
                return true;
        }
        return false;
    }

    private List<string> PicturePaths()
    {
        var pictures = new List<string>();
        foreach (var path in _paths ?? [])
        {
            if (Path.GetExtension(path).ToLowerInvariant() is ".png" or ".jpg" or ".jpeg")
                pictures.Add(path);
        }
        return pictures;
    }

    /// <summary>The output's name and the file's, of letters, figures, dots and dashes; one that no other picture has.</summary>
    private string NewName(string path)
    {
        var name = new StringBuilder(outputName).Append('-');
        foreach (var character in Path.GetFileNameWithoutExtension(path))
            name.Append(char.IsLetterOrDigit(character) || character is '.' or '_' ? character : '-');
        var (stem, extension) = (name.ToString(), Path.GetExtension(path).ToLowerInvariant());
        var free = stem + extension;
        for (var number = 2; IsTaken(free); number++)
            free = stem + "-" + number.ToString(CultureInfo.InvariantCulture) + extension;
        return free;
    }

    private bool IsTaken(string name)
    {
        foreach (var picture in _pictures)
        {
            if (string.Equals(picture.OutputName, name, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
