using System.Text;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Differences;

/// <summary>Writes the template line and the data behind some words.</summary>
/// <param name="page">Takes the lines.</param>
/// <param name="trace">Leads to the data.</param>
/// <param name="language">Of the words between.</param>
internal sealed class OriginPrinter(StringBuilder page, SourceTrace trace, Language language)
{
    private const int MostNodes = 12;

    /// <summary>Adds the origin of words.</summary>
    public void Add(string words, TextOrigin origin)
    {
        Line($"  “{OriginReport.Quote(words)}”  {OriginReport.PlaceOf(origin.Expression)}{HowOf(words, origin)}");
        var literal = origin.Decision?.Literals.FirstOrDefault(item => item.Text.Contains(words, StringComparison.OrdinalIgnoreCase));
        if (literal is not null && OriginReport.PlaceOf(literal) != OriginReport.PlaceOf(origin.Expression))
            Line($"      {OriginReport.PlaceOf(literal)}  {OriginReport.Quote(literal.Text.ReplaceLineEndings(" "))}");
        AddPlaces(origin.Data);
        // Words that print a value come from it; words that stand in a template stand there by a condition.
        var isLiteral = literal is not null || origin.Expression.Text.Contains(words, StringComparison.OrdinalIgnoreCase);
        if (origin is { Data.Count: 0, Decision.Innermost: { Count: > 0 } conditions } && isLiteral && words.Any(char.IsLetterOrDigit))
        {
            Line($"      {OriginTexts.Condition.In(language)}");
            var values = conditions.Where(place => trace.GroupAt(place) is null).ToList();
            AddPlaces(values.Count > 0 ? values : conditions);
        }
    }

    private void AddPlaces(IReadOnlyList<SourceSpan> spans)
    {
        var places = spans.Select(Describe).ToList();
        if (places.Count <= MostNodes)
            places.ForEach(place => Line($"      {OriginReport.PlaceOf(place.Span)}  {place.Text}"));
        else
            AddGroups(places);
    }

    /// <summary>A key of a file of data or of looks, or else the expression when it is not the words themselves.</summary>
    private string HowOf(string words, TextOrigin origin)
    {
        var expression = origin.Expression;
        if (expression.File.Path.EndsWith(".yaml", StringComparison.Ordinal))
            return trace.NodeAt(expression) is { } node ? "  " + node.Key : "";
        var text = expression.Text.ReplaceLineEndings(" ").Trim();
        if (origin.Data.Count > 0)
            return $"  {{{{ {OriginReport.Quote(text)} }}}}";
        // The mark of a footnote, a reference or a caption, for which a number is printed.
        if (text is "[" or "<")
            return "  " + OriginTexts.NumberOfMark.In(language);
        // The letters of a heading may have been made capital.
        if (text.Contains(words, StringComparison.OrdinalIgnoreCase))
            return "";
        var note = words.Any(char.IsAsciiDigit) ? "  " + OriginTexts.ReadsNoData.In(language) : "";
        return $"  {{{{ {OriginReport.Quote(text)} }}}}{note}";
    }

    private PlaceText Describe(SourceSpan place)
    {
        if (trace.GroupAt(place) is { } group)
            return new PlaceText(place, group.Key, TextOf(group), "");
        return trace.NodeAt(place) is { } node
            ? new PlaceText(place, node.Key, $"{node.Key}: {OriginReport.Quote(ValueOf(node.Node))}", ValueOf(node.Node))
            : new PlaceText(place, "", "", "");
    }

    private string TextOf(DataPlace group)
    {
        var what = group.Node is DataSequence list
            ? OriginTexts.WholeList with { Arguments = [list.Items.Count] }
            : OriginTexts.WholeRecord with { Arguments = [OriginReport.Quote(ValueOf(group.Node))] };
        return group.Key.Length == 0 ? what.In(language) : $"{group.Key}  {what.In(language)}";
    }

    /// <summary>Many values, as behind a total, by the field that they are of.</summary>
    private void AddGroups(List<PlaceText> places)
    {
        foreach (var group in places.GroupBy(place => place.Key.Length == 0 ? place.Span.File.Path : place.Key))
        {
            var (first, count) = (group.First(), group.Count());
            if (count == 1)
            {
                Line($"      {OriginReport.PlaceOf(first.Span)}  {first.Text}");
                continue;
            }
            Line($"      {first.Key}: {string.Join(", ", group.Select(place => place.Value))}  {(OriginTexts.ValueCount with { Arguments = [count] }).In(language)}");
            Line("        " + string.Join(' ', group.Select(place => OriginReport.PlaceOf(place.Span))));
        }
    }

    private static string ValueOf(DataNode node) => DataTree.Brief(node).ReplaceLineEndings(" ");

    private void Line(string text) => page.Append(text).Append('\n');

    /// <summary>A place with what stands there.</summary>
    private sealed record PlaceText(SourceSpan Span, string Key, string Text, string Value);
}
