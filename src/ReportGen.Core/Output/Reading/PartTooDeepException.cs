namespace ReportGen.Core.Output.Reading;

/// <summary>Says that elements of a part stand in each other beyond reason; caught where the file is read.</summary>
internal sealed class PartTooDeepException : Exception
{
    /// <summary>Tables in tables and all that a word processor puts around a word need far fewer levels.</summary>
    public const int Most = 200;
}
