using System.Globalization;

namespace ReportGen.Core.Output;

/// <summary>Lengths of a profile in Word's units.</summary>
internal static class WordUnits
{
    /// <summary>Converts millimetres to twips, 1,440 to the inch (ECMA-376 part 1, 17.18.87).</summary>
    public static int Millimetres(decimal millimetres) => (int)Math.Round(millimetres * 1440m / 25.4m, MidpointRounding.AwayFromZero);

    /// <summary>Converts points to twips, 20 to the point.</summary>
    public static int Points(decimal points) => (int)Math.Round(points * 20m, MidpointRounding.AwayFromZero);

    /// <summary>Converts a size in points to half-points.</summary>
    public static int HalfPoints(decimal points) => (int)Math.Round(points * 2m, MidpointRounding.AwayFromZero);

    /// <summary>A number as an attribute's value.</summary>
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
