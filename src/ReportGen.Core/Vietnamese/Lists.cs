using System.Text;

namespace ReportGen.Core.Vietnamese;

/// <summary>Lists inside a sentence.</summary>
public static class Lists
{
    /// <summary>The items with commas and <c>và</c> before the last: <c>a, b và c</c>.</summary>
    /// <returns>A single item alone; an empty text for no items.</returns>
    public static string Join(IReadOnlyList<string> items)
    {
        var result = new StringBuilder();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                result.Append(i == items.Count - 1 ? " và " : ", ");
            result.Append(items[i]);
        }
        return result.ToString();
    }
}
