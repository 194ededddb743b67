namespace ReportGen.Core.Data;

/// <summary>How much a data file may hold before it is refused: a guard against hostile files, far above honest ones.</summary>
public sealed record DataLimits
{
    /// <summary>The limits in force when a project sets none.</summary>
    public static readonly DataLimits Default = new();

    /// <summary>Bytes of one file.</summary>
    public int MaxBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Keys and values of one file, each alias counted as what it stands for.</summary>
    public int MaxNodes { get; init; } = 100_000;

    /// <summary>Lists and mappings inside each other, likewise seen through aliases.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>UTF-16 code units of one value.</summary>
    public int MaxScalarLength { get; init; } = 200_000;
}
