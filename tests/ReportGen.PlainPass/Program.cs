using ReportGen.PlainPass;

// A yardstick for the command: what a short program takes that reads the same data and writes about as much, on two threads. It has no templates, knows no
// schema, and checks nothing.
//   ReportGen.PlainPass FOLDER-OF-REPORTS FOLDER-FOR-THE-DOCUMENTS
var (reports, documents) = (args[0], args[1]);
Directory.CreateDirectory(documents);
Parallel.ForEach(Directory.GetDirectories(reports), new ParallelOptions { MaxDegreeOfParallelism = 2 }, report =>
{
    var texts = ReportData.TextsOf(Path.Combine(report, "data"));
    var path = Path.Combine(documents, Path.GetFileName(report));
    File.WriteAllText(path + ".md", PlainDocument.Markdown(texts));
    PlainDocument.WriteWord(texts, path + ".docx");
});
