using System.Text;
using ReportGen.Benchmarks;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.Evaluation;

namespace ReportGen.Tests.Startup;

/// <summary>
/// What a template costs, in measures that no other work on the machine moves: bytes allocated for a byte, and evaluation steps. Both stay
/// the same for ten and forty times the template or the data, so that the cost is linear.
/// </summary>
public sealed class TemplateCostTests
{
    private const double MostForAByteParsed = 48;
    private const double MostForAByteRendered = 26.5;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(10, 1)]
    [InlineData(25, 1)]
    [InlineData(1, 10)]
    [InlineData(1, 25)]
    public void Template_OfAnySize_AllocatesTheSameForEachByte(int templates, int data)
    {
        var workload = TemplateWorkload.Create(templates, data);
        var output = workload.Render().Text;
        workload.Parse();

        var parsed = Allocated(() => workload.Parse());
        var rendered = Allocated(() => workload.Render());

        Assert.InRange(parsed / Encoding.UTF8.GetByteCount(workload.Slice.Text), 1, MostForAByteParsed);
        Assert.InRange(rendered / Encoding.UTF8.GetByteCount(output), 1, MostForAByteRendered);
    }

    [Theory]
    [InlineData(10, 1)]
    [InlineData(1, 10)]
    public void Render_TenTimesAsMuch_TakesTenTimesTheSteps(int templates, int data)
    {
        var one = LeastSteps(TemplateWorkload.Create(1, 1));

        var ten = LeastSteps(TemplateWorkload.Create(templates, data));

        Assert.InRange((double)ten / one, 5, 11);
    }

    private static double Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>The smallest limit of steps under which the template is rendered, to a hundredth.</summary>
    private static long LeastSteps(TemplateWorkload workload)
    {
        var (low, high) = (0L, 10_000_000L);
        while (high - low > high / 100)
        {
            var middle = (low + high) / 2;
            if (IsRendered(workload, middle))
                high = middle;
            else
                low = middle;
        }
        return high;
    }

    private static bool IsRendered(TemplateWorkload workload, long steps)
    {
        var options = EvaluationOptions.Default with { Limits = new EvaluationLimits { Steps = steps } };
        return new TemplateEvaluator(workload.Model, options, IncludeSource.None).Render(workload.Template, new DiagnosticBag()) is not null;
    }
}
