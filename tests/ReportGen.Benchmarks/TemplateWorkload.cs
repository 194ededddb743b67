using System.Globalization;
using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Benchmarks;

/// <summary>A template of about 40 KB like those of a report, and its data, each as many times as asked for.</summary>
public sealed class TemplateWorkload
{
    private const int Size = 40 * 1024;
    private const int Records = 11;

    private const string Section = """
        ## {{ vn.roman number }}. Kết quả của {{ groups.size | vn.pad }} đơn vị

        Trong kỳ báo cáo, {{ title }} đã chỉ đạo {{ groups | array.size }}/{{ total }} đơn vị thực hiện nghiêm túc quy chế làm việc, bám sát nhiệm vụ
        chính trị được giao và tình hình thực tế của địa phương; công tác kiểm tra, giám sát được duy trì thường xuyên.

        {{~ for g in groups ~}}
        {{ for.index + 1 }}. {{ g.name }} (`{{ g.id }}`): {{ g.members }} thành viên{{ if g.chief }}, đồng chí {{ g.chief | string.strip }} phụ trách{{ end }}; {{ g.done ? 'đã hoàn thành' : 'chưa hoàn thành' }} nhiệm vụ được giao.
        {{~ end ~}}

        | Đơn vị | Thành viên | Ghi chú |
        |---|---:|---|
        {{~ for g in groups ~}}
        | {{ g.name }} | {{ g.members }} | {{ g.note?.text ?? 'không' }} |
        {{~ end ~}}

        {{~ func sentence(g) ~}}
        Đơn vị {{ g.name }} có {{ g.members + 1 }} người{{ if g.members > 4 }} (đông){{ end }}.
        {{~ end ~}}
        {{ capture text }}{{ for g in groups limit: 3 }}{{ sentence g }}{{ end }}{{ end }}
        {{ text }}

        Tổng số {{ groups | array.map 'members' | array.join ' + ' }}, trong đó {{ $"{title}: {total}" }}; các đơn vị gồm {{ groups | array.map 'name' | vn.join }}.


        """;

    private TemplateWorkload(SourceSlice slice, ScriptObject model)
    {
        Slice = slice;
        Model = model;
        Template = TemplateParser.Parse(slice, new DiagnosticBag()) ?? throw new InvalidOperationException("The template has an error.");
    }

    public SourceSlice Slice { get; }

    public ScriptObject Model { get; }

    public Template Template { get; }

    /// <param name="templates">How many times 40 KB.</param>
    /// <param name="data">How many times 11 records.</param>
    public static TemplateWorkload Create(int templates, int data)
    {
        var text = new StringBuilder();
        while (text.Length < Size * templates)
            text.Append(Section);
        return new TemplateWorkload(new SourceSlice(new SourceFile("report.md", text.ToString())), CreateModel(Records * data));
    }

    public Template? Parse() => TemplateParser.Parse(Slice, new DiagnosticBag());

    public MappedText Render()
    {
        var diagnostics = new DiagnosticBag();
        var options = EvaluationOptions.Default with { Limits = new EvaluationLimits { Steps = long.MaxValue, OutputLength = long.MaxValue } };
        var text = new TemplateEvaluator(Model, options, IncludeSource.None).Render(Template, diagnostics);
        return text ?? throw new InvalidOperationException(diagnostics.All[0].ToString());
    }

    private static ScriptObject CreateModel(int records)
    {
        var file = new SourceFile("data.yaml", new string('.', 100_000));
        var place = 0;
        Origins Next() => new(file.Span(place = (place + 7) % 99_000, 5));

        var groups = new List<ScriptValue>();
        for (var i = 0; i < records; i++)
        {
            var group = new ScriptObject(Next()) { Title = "groups", IsReadOnly = true };
            group.Set("id", new ScriptText("don-vi-" + i.ToString(CultureInfo.InvariantCulture), Next()));
            group.Set("name", new ScriptText("Hội Nông dân tỉnh", Next()));
            group.Set("members", new ScriptInteger(3 + i % 5, Next()));
            group.Set("done", new ScriptBoolean(i % 3 > 0, Next()));
            group.Set("chief", i % 4 == 0 ? new ScriptNull(Next()) : new ScriptText("Nguyễn Văn An", Next()));
            groups.Add(group);
        }

        var model = new ScriptObject();
        model.Set("title", new ScriptText("Ban Thường vụ Tỉnh ủy", Next()));
        model.Set("number", new ScriptInteger(2, Next()));
        model.Set("total", new ScriptInteger(records, Next()));
        model.Set("groups", new ScriptList(groups, Next()) { IsReadOnly = true });
        return model;
    }
}
