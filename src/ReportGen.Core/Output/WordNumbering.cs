using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>The lists of a document: hands out their numbers and writes <c>numbering.xml</c>.</summary>
internal sealed class WordNumbering
{
    /// <summary>The list of everything with dashes in the text.</summary>
    public const int Bullets = 1;

    /// <summary>The list of the recipients.</summary>
    public const int Recipients = 2;

    /// <summary>Above the fixed ones, and within what 16 bits with a sign hold: older readers keep no more.</summary>
    private const int FirstOrdered = 3;
    private const int LastOrdered = 32767;
    private const int LevelCount = 9;

    private readonly List<OrderedList> _ordered = [];
    private string _section = "";
    private int _countInSection;

    /// <summary>Says that a section begins: its lists are counted by themselves, so that a list elsewhere changes no number here.</summary>
    /// <param name="number">Of its heading, with those above it.</param>
    public void BeginSection(string number) => (_section, _countInSection) = (number, 0);

    /// <summary>A number for one numbered list.</summary>
    /// <param name="start">Its first figure.</param>
    /// <param name="delimiter">What stands behind the figure.</param>
    /// <param name="level">How deep it is nested, from 0.</param>
    public int AddOrdered(int start, char delimiter, int level)
    {
        _countInSection++;
        var hash = WordIds.Hash(_section + "/" + WordUnits.Text(_countInSection));
        var id = FirstOrdered + (int)(hash % (LastOrdered - FirstOrdered + 1));
        while (IsTaken(id))
            id = id == LastOrdered ? FirstOrdered : id + 1;
        _ordered.Add(new OrderedList(id, start, delimiter, level));
        return id;
    }

    private bool IsTaken(int id)
    {
        foreach (var list in _ordered)
        {
            if (list.Id == id)
                return true;
        }
        return false;
    }

    /// <summary>Beyond the ninth level Word has none: deeper lists are set like it.</summary>
    public static int LevelOf(int depth) => Math.Min(depth, LevelCount - 1);

    /// <summary>The part.</summary>
    /// <param name="levels">What <see cref="Levels"/> gave.</param>
    public byte[] Write(byte[] levels)
    {
        var xml = new WordXml("w:numbering");
        xml.Add(levels);
        WriteNumber(xml, Bullets, 1, null);
        WriteNumber(xml, Recipients, 2, null);
        foreach (var list in _ordered)
            WriteNumber(xml, list.Id, list.Delimiter == ')' ? 4 : 3, list);
        xml.End();
        return xml.ToBytes();
    }

    /// <summary>What the part begins with: the looks of all lists.</summary>
    public static byte[] Levels(Profile profile) => new WordXml("w:numbering").Markup(
        xml =>
        {
            WriteAbstract(xml, 1, level => Level(profile, level, "bullet", profile.Lists.Bullets[level % profile.Lists.Bullets.Count]));
            WriteAbstract(xml, 2, level => Level(profile, level, "bullet", profile.SignOff.Mark, 0));
            WriteAbstract(xml, 3, level => Level(profile, level, "decimal", "%" + WordUnits.Text(level + 1) + "."));
            WriteAbstract(xml, 4, level => Level(profile, level, "decimal", "%" + WordUnits.Text(level + 1) + ")"));
        },
        room: 0);

    private static void WriteAbstract(WordXml xml, int id, Func<int, WordElement> level)
    {
        xml.Start("w:abstractNum", "w:abstractNumId", WordUnits.Text(id));
        xml.Empty("w:multiLevelType", "w:val", "multilevel");
        for (var i = 0; i < LevelCount; i++)
            level(i).Write(xml);
        xml.End();
    }

    private static void WriteNumber(WordXml xml, int id, int abstractId, OrderedList? ordered)
    {
        xml.Start("w:num", "w:numId", WordUnits.Text(id));
        xml.Empty("w:abstractNumId", "w:val", WordUnits.Text(abstractId));
        if (ordered is not null)
        {
            xml.Start("w:lvlOverride", "w:ilvl", WordUnits.Text(ordered.Level));
            xml.Empty("w:startOverride", "w:val", WordUnits.Text(ordered.Start));
            xml.End();
        }
        xml.End();
    }

    private static WordElement Level(Profile profile, int level, string format, string text)
    {
        var firstLine = profile.Style(StyleNames.Body).FirstLine + level * profile.Lists.Indent;
        return Level(profile, level, format, text, WordUnits.Millimetres(firstLine));
    }

    private static WordElement Level(Profile profile, int level, string format, string text, int firstLine) =>
        new WordElement("w:lvl", "w:ilvl", WordUnits.Text(level))
            .With("w:start", "w:val", "1")
            .With("w:numFmt", "w:val", format)
            .With("w:suff", "w:val", "space")
            .With("w:lvlText", "w:val", text)
            .With("w:lvlJc", "w:val", "left")
            .With(new WordElement("w:pPr").With("w:ind", "w:left", "0", "w:firstLine", WordUnits.Text(firstLine)))
            .With(new WordElement("w:rPr").With(WordStylesPart.Fonts(profile.Font)));

    private sealed record OrderedList(int Id, int Start, char Delimiter, int Level);
}
