using ReportGen.PlainPass;

// A yardstick for the command: what a short program takes that reads the same data and writes about as much, on two threads. It has no templates, knows no
// schema, and checks nothing.
//   ReportGen.PlainPass texts|rows OUT FOLDER...
var (kind, documents, reports) = (args[0], args[1], args[2..]);
Directory.CreateDirectory(documents);
Parallel.ForEach(reports, new ParallelOptions { MaxDegreeOfParallelism = 2 }, report =>
{
    var data = Path.Combine(report, "data");
    var path = Path.Combine(documents, Path.GetFileName(report));
    if (kind == "rows")
    {
        var rows = ReportData.RowsOf(data);
        File.WriteAllText(path + ".md", PlainTable.Markdown(rows));
        PlainDocument.WriteWord(PlainTable.Word(rows), path + ".docx");
    }
    else
    {
        var texts = ReportData.TextsOf(data);
        File.WriteAllText(path + ".md", PlainDocument.Markdown(texts));
        PlainDocument.WriteWord(PlainDocument.Word(texts), path + ".docx");
    }
});
