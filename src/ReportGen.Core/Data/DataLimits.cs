namespace ReportGen.Core.Data;

/// <summary>How much a data file may hold before it is refused: a guard against hostile files, far above honest ones.</summary>
public sealed record DataLimits
{
    /// <summary>The limits in force when a project sets none.</summary>
    public static readonly DataLimits Default = new();

    /// <summary>Bytes of one file: a table of 50,000 rows has 5 to 10 million.</summary>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>
    /// Keys and values of one file, each alias counted as what it stands for. Twice a table of 50,000 rows and 10 columns; without
    /// aliases the time to come here is that of reading the file.
    /// </summary>
    public int MaxNodes { get; init; } = 2_000_000;

    /// <summary>
    /// Of these, keys and values that stand there only through aliases: the one thing by which a small file becomes large, so that
    /// a hostile one is refused before it costs anything.
    /// </summary>
    public int MaxAliasNodes { get; init; } = 50_000;

    /// <summary>Lists and mappings inside each other, likewise seen through aliases.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>UTF-16 code units of one value.</summary>
    public int MaxScalarLength { get; init; } = 200_000;
}
