using System.Text;

namespace ReportGen.PlainPass;

/// <summary>Writes records as the rows of a table.</summary>
internal static class PlainTable
{
    private static readonly string[] Columns = ["STT", "Chủ hộ", "Địa bàn", "Số nhân khẩu", "Số tiền (nghìn đồng)", "Ghi chú"];

    public static string Markdown(List<string[]> rows)
    {
        var written = new StringBuilder();
        AddLine(written, Columns);
        written.Append(string.Concat(Enumerable.Repeat("|---", Columns.Length))).Append("|\n");
        foreach (var row in rows)
            AddLine(written, row);
        return written.ToString();
    }

    /// <summary>What the document's body holds.</summary>
    public static string Word(List<string[]> rows)
    {
        var written = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid>");
        written.Append(string.Concat(Enumerable.Repeat("<w:gridCol/>", Columns.Length))).Append("</w:tblGrid>");
        AddRow(written, Columns);
        foreach (var row in rows)
            AddRow(written, row);
        return written.Append("</w:tbl><w:p/>").ToString();
    }

    private static void AddLine(StringBuilder written, string[] row) => written.Append("| ").AppendJoin(" | ", row).Append(" |\n");

    private static void AddRow(StringBuilder written, string[] row)
    {
        written.Append("<w:tr>");
        foreach (var cell in row)
        {
            written.Append("<w:tc>");
            PlainDocument.AddParagraph(written, cell);
            written.Append("</w:tc>");
        }
        written.Append("</w:tr>");
    }
}
