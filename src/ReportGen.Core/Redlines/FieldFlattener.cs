using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>Turns fields into what they show, but for those that reportgen writes itself: numbers of captions, references, the list of contents.</summary>
internal static class FieldFlattener
{
    private static readonly XNamespace W = WordNames.W;
    private static readonly string[] Kept = ["SEQ", "REF", "TOC"];

    /// <summary>Changes a container.</summary>
    public static void Flatten(XElement container)
    {
        var marks = container.Descendants().Where(item => item.Parent?.Name == W + "r" && item.Name != W + "rPr").ToList();
        // For each field that is open: whether its code is being read, and not yet what it shows.
        var isCode = new Stack<bool>();
        for (var i = 0; i < marks.Count; i++)
        {
            var type = marks[i].Name == W + "fldChar" ? marks[i].Attribute(W + "fldCharType")?.Value : null;
            if (type == "begin" && isCode.Count == 0 && EndOfKept(marks, i) is { } end)
            {
                i = end;
                continue;
            }
            if (type == "begin")
                isCode.Push(true);
            else if (type is "separate" or "end" && isCode.TryPop(out _) && type == "separate")
                isCode.Push(false);
            if (type is not null || isCode.Contains(true))
                marks[i].Remove();
        }
    }

    /// <summary>Where a field ends that is kept; null for one that is not, or that has no end.</summary>
    private static int? EndOfKept(List<XElement> marks, int start)
    {
        var code = marks.Skip(start + 1).TakeWhile(item => item.Name != W + "fldChar").Where(item => item.Name == W + "instrText").Select(item => item.Value);
        if (!Kept.Contains(string.Concat(code).Trim().Split(' ')[0]))
            return null;
        var depth = 0;
        for (var i = start; i < marks.Count; i++)
        {
            depth += marks[i].Attribute(W + "fldCharType")?.Value switch { "begin" => 1, "end" => -1, _ => 0 };
            if (depth == 0)
                return i;
        }
        return null;
    }
}
