using System.Buffers;
using Microsoft.Win32.SafeHandles;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Output;

/// <summary>A folder that documents are written to, held by one build at a time: others wait, so that none finds half of what another writes.</summary>
public sealed class OutputFolder : IDisposable
{
    /// <summary>In milliseconds, between two looks whether another build is done.</summary>
    private const int Pause = 10;

    /// <summary>A minute: the longest report takes a part of that.</summary>
    private const int MostLooks = 6_000;

    /// <summary>A file that was just made by another is soon there; a folder of that name, or a link to nowhere, stays in the way.</summary>
    private const int MostLooksAtAName = 100;

    private readonly string _path;
    private readonly SafeFileHandle _file;
    private readonly OutputRecord _record;

    private OutputFolder(string path, SafeFileHandle file)
    {
        _path = path;
        _file = file;
        _record = new OutputRecord(file);
    }

    /// <summary>The names of pictures that the last <see cref="Replace"/> took away: an earlier build wrote them, and no document shows them any more.</summary>
    public IReadOnlyList<string> Removed { get; private set; } = [];

    /// <summary>Waits for the folder; it is free again when what is returned is disposed, or the process ends in whatever way.</summary>
    /// <param name="path">Made when it is not there.</param>
    /// <exception cref="IOException">It cannot be made or written, or is not free within a minute.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static OutputFolder Open(string path)
    {
        Directory.CreateDirectory(path);
        var file = Take(Path.Combine(path, OutputRecord.Name));
        try
        {
            return new OutputFolder(path, file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Finds a text in which somebody's work may stand: it is neither what the last build wrote nor what this one would. Other ends of lines are no change.</summary>
    /// <returns>The name of the first; null when there is none, and for a text that no build is known to have written.</returns>
    public string? FindEdited(IReadOnlyList<ReportOutput> outputs)
    {
        foreach (var output in outputs)
        {
            if (IsText(output) && _record.Knows(output.Name) && IsEdited(output))
                return output.Name;
        }
        return null;
    }

    /// <inheritdoc cref="OutputFiles.Replace(string, IReadOnlyList{ReportOutput}, SecondLane?)"/>
    public long[] Replace(IReadOnlyList<ReportOutput> outputs, SecondLane? lane = null)
    {
        var checksums = new uint[outputs.Count];
        var sizes = OutputFiles.Replace(_path, outputs, lane, checksums);
        var (keys, lines) = (new List<string>(), new List<string>());
        var owner = DocumentOf(outputs);
        for (var i = 0; i < sizes.Length; i++)
        {
            var output = outputs[i];
            if (!OutputFiles.IsSummed(output))
                continue;
            var key = OutputEntry.KeyOf(output.Name, output.IsPicture ? owner : null);
            keys.Add(key);
            lines.Add(OutputEntry.LineOf(checksums[i], sizes[i], key));
        }
        if (_record.Take(keys, lines) is { } dropped)
            Remove(dropped);
        _record.Save();
        return sizes;
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static SafeFileHandle Take(string path)
    {
        for (var look = 1; ; look++)
        {
            try
            {
                // Never through a link to nowhere: what is not there is made, what is there is opened.
                return File.Exists(path) ? File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None) : Make(path);
            }
            catch (IOException exception) when (look < MostLooks && (SystemErrors.IsInUse(exception.HResult) || (look < MostLooksAtAName && SystemErrors.IsNameTaken(exception.HResult))))
            {
                Thread.Sleep(Pause);
            }
        }
    }

    private static SafeFileHandle Make(string path)
    {
        var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        if (OperatingSystem.IsWindows())
            Hide(file);
        return file;
    }

    /// <summary>Where a dot does not hide.</summary>
    private static void Hide(SafeFileHandle file)
    {
        try
        {
            File.SetAttributes(file, FileAttributes.Hidden);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is seen, then, and works as well.
        }
    }

    private static bool IsText(ReportOutput output) => !output.IsPicture && OutputFiles.IsSummed(output);

    private static string? DocumentOf(IReadOnlyList<ReportOutput> outputs)
    {
        foreach (var output in outputs)
        {
            if (IsText(output))
                return output.Name;
        }
        return null;
    }

    private bool IsEdited(ReportOutput output)
    {
        var path = Path.Combine(_path, output.Name);
        if (!File.Exists(path))
            return false;
        try
        {
            var checksum = ChecksumOf(path, out var length);
            return length > 0 && !_record.Holds(output.Name, checksum, length) && !IsSameText(path, output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be read cannot be replaced either, and that is said then.
            return false;
        }
    }

    private static uint ChecksumOf(string path, out long length)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var buffer = ArrayPool<byte>.Shared.Rent(NewFile.Room);
        var checksum = new Crc32();
        length = 0;
        for (int count; (count = RandomAccess.Read(file, buffer, length)) > 0; length += count)
            checksum.Add(buffer.AsSpan(0, count));
        ArrayPool<byte>.Shared.Return(buffer);
        return checksum.Value;
    }

    /// <summary>Whether the text is the last or the next one but for the ends of its lines, as git and editors change them.</summary>
    private bool IsSameText(string path, ReportOutput output)
    {
        var bytes = WithoutReturns(File.ReadAllBytes(path));
        if (_record.Holds(output.Name, Crc32.Of(bytes), bytes.Length))
            return true;
        output.WriteOut(out var next);
        return bytes.AsSpan().SequenceEqual(next);
    }

    private static byte[] WithoutReturns(byte[] bytes)
    {
        var count = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '\r' || i + 1 == bytes.Length || bytes[i + 1] != '\n')
                bytes[count++] = bytes[i];
        }
        return bytes[..count];
    }

    /// <summary>Deletes what still holds the very bytes that were written; what cannot be deleted now may be another time.</summary>
    private void Remove(List<OutputEntry> entries)
    {
        var removed = new List<string>();
        foreach (var entry in entries)
        {
            var path = Path.Combine(_path, entry.Name);
            try
            {
                if (!File.Exists(path) || ChecksumOf(path, out var length) != entry.Checksum || length != entry.Length)
                    continue;
                File.Delete(path);
                removed.Add(entry.Name);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                _record.Keep(entry);
            }
        }
        Removed = removed;
    }
}
