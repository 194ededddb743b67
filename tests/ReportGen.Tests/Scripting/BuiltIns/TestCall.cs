using System.Globalization;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Scripting.BuiltIns;

/// <summary>A call without an evaluator: argument i stands in column i + 2 of the only line, the call itself in column 1.</summary>
internal sealed class TestCall(BuiltInFunction function, IReadOnlyList<ScriptValue> arguments, CallMemory memory) : Call(function, [.. arguments])
{
    public const int Limit = 100_000;

    private static readonly SourceFile File = new("templates/test.md", "0123456789");

    private static readonly DiagnosticDescriptor OverLimit = new("RG4999", Severity.Error, "Limit.", "Giới hạn.");

    private long _steps;

    public override bool IsStrict => true;

    public override CallMemory Memory { get; } = memory;

    public override SourceSpan SpanOf(int argument) => new(File, argument + 1, 1);

    public override void Spend(long steps)
    {
        _steps += steps;
        Check(_steps);
    }

    public override void CheckTextLength(long length, long made) => Check(length);

    public override void CheckListLength(long length) => Check(length);

    public override ScriptValue CallBack(ScriptFunction function, params IReadOnlyList<ScriptValue> arguments) =>
        BuiltInTester.Invoke(Assert.IsType<BuiltInFunction>(function), arguments, Memory);

    public override string TextOf(ScriptValue value) => value switch
    {
        ScriptInteger number => number.Value.ToString(CultureInfo.InvariantCulture),
        ScriptDouble number => number.Value.ToString(CultureInfo.InvariantCulture),
        ScriptDecimal number => number.Value.ToString(CultureInfo.InvariantCulture),
        ScriptBoolean truth => truth.Value ? "true" : "false",
        ScriptDate date => date.Value.ToString("dd MMM yyyy", CultureInfo.InvariantCulture),
        ScriptTimeSpan span => span.Value.ToString("c", CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException(value.ToString()),
    };

    private void Check(long size)
    {
        if (size > Limit)
            throw new ScriptException(OverLimit.At(SpanOf(-1)));
    }
}
