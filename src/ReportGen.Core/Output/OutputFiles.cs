using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Output;

/// <summary>Puts finished documents into their folder, all of them or none.</summary>
public static class OutputFiles
{
    private const string NewSuffix = ".new";
    private const string OldSuffix = ".old";

    /// <summary>Writes every document beside its place, then exchanges them; when one cannot be, the earlier ones are put back.</summary>
    /// <param name="folder">Made when it is not there.</param>
    /// <param name="outputs">The documents.</param>
    /// <param name="lane">Writes some of them meanwhile; null for none.</param>
    /// <returns>The sizes in bytes, in the order of <paramref name="outputs"/>.</returns>
    /// <exception cref="IOException">A file could not be written or replaced; everything is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static long[] Replace(string folder, IReadOnlyList<ReportOutput> outputs, SecondLane? lane = null)
    {
        Directory.CreateDirectory(folder);
        return Replace(folder, outputs, lane, null);
    }

    /// <inheritdoc cref="Replace(string, IReadOnlyList{ReportOutput}, SecondLane?)"/>
    /// <param name="folder">It is there.</param>
    /// <param name="checksums">Takes those of the outputs that are summed; null when nobody asks.</param>
    internal static long[] Replace(string folder, IReadOnlyList<ReportOutput> outputs, SecondLane? lane, uint[]? checksums)
    {
        var paths = new List<string>();
        foreach (var output in outputs)
            paths.Add(Path.Combine(folder, output.Name));
        try
        {
            var sizes = WriteNew(outputs, paths, lane, checksums);
            Exchange(paths);
            return sizes;
        }
        catch
        {
            foreach (var path in paths)
                File.Delete(Beside(path, NewSuffix));
            throw;
        }
    }

    /// <summary>Whether its checksum is taken: not that of a Word file, whose first bytes are written last.</summary>
    internal static bool IsSummed(ReportOutput output) => output.Format != "docx";

    private static long[] WriteNew(IReadOnlyList<ReportOutput> outputs, List<string> paths, SecondLane? lane, uint[]? checksums)
    {
        var sizes = new long[outputs.Count];
        var works = new List<SideWork<ReportOutput>>(outputs.Count);
        for (var i = 0; i < sizes.Length; i++)
        {
            var (output, path, place) = (outputs[i], paths[i], i);
            var work = new SideWork<ReportOutput>(_ =>
            {
                sizes[place] = WriteNew(output, path, checksums, place);
                return output;
            });
            works.Add(work);
            lane?.Add(work);
        }
        // From the last on, since the second lane begins with the first; all are ended before one may fail.
        for (var i = works.Count - 1; i >= 0; i--)
            works[i].Run();
        foreach (var work in works)
            work.Take(new DiagnosticBag());
        return sizes;
    }

    private static long WriteNew(ReportOutput output, string path, uint[]? checksums, int place)
    {
        using var file = new NewFile(Beside(path, NewSuffix)) { Checksum = checksums is not null && IsSummed(output) ? new Crc32() : null };
        output.Write(file);
        file.Flush();
        if (checksums is not null && file.Checksum is { } checksum)
            checksums[place] = checksum.Value;
        return file.Length;
    }

    private static void Exchange(List<string> paths)
    {
        var done = 0;
        try
        {
            for (; done < paths.Count; done++)
                ExchangeOne(paths[done]);
        }
        catch
        {
            for (var i = 0; i < done; i++)
                PutBack(paths[i]);
            throw;
        }
        foreach (var path in paths)
            File.Delete(Beside(path, OldSuffix));
    }

    private static void ExchangeOne(string path)
    {
        var (old, fresh) = (Beside(path, OldSuffix), Beside(path, NewSuffix));
        var replaces = File.Exists(path);
        if (replaces)
            File.Move(path, old, overwrite: true);
        else
            File.Delete(old);
        try
        {
            // Nothing is there any more: to be told so would take two more looks.
            File.Move(fresh, path, overwrite: true);
        }
        catch when (replaces)
        {
            File.Move(old, path);
            throw;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException && Directory.Exists(path))
        {
            throw new FolderInTheWayException(Path.GetFileName(path), exception);
        }
    }

    private static void PutBack(string path)
    {
        var old = Beside(path, OldSuffix);
        if (File.Exists(old))
            File.Move(old, path, overwrite: true);
        else
            File.Delete(path);
    }

    /// <summary>A hidden name in the same folder, so that the exchange is a rename and not a copy.</summary>
    private static string Beside(string path, string suffix) =>
        string.Concat(path.AsSpan(0, path.Length - Path.GetFileName(path.AsSpan()).Length), ".", Path.GetFileName(path.AsSpan()), suffix);
}
