using System.Globalization;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>Numbers and dates in the formats of .NET, as Scriban's <c>math.format</c> and <c>object.format</c> take them.</summary>
internal static class NumberFormat
{
    /// <summary>The Vietnamese separators: <c>1.234,5</c>.</summary>
    private static readonly NumberFormatInfo Vietnamese = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        PercentGroupSeparator = ".",
        PercentDecimalSeparator = ",",
    };

    private static readonly LocalizedText WriteSign = new(
        "Write the currency beside it, and format the number by \"N2\".", "Hãy ghi đơn vị tiền bên cạnh và định dạng số bằng \"N2\".");

    /// <summary>The number as a format such as <c>0.##</c>, <c>X4</c> or <c>N2</c> writes it.</summary>
    /// <param name="call">The format is its second argument, the language its third.</param>
    public static ScriptText Write(Call call)
    {
        var format = call.Text(1);
        if (IsTooLong(format) || IsCurrency(format))
            throw UnknownFormat(call, format);
        IFormatProvider provider = call.IsVietnamese(2) ? Vietnamese : CultureInfo.InvariantCulture;
        try
        {
            return new ScriptText(Write(call, format, provider), call.AllOrigins());
        }
        catch (FormatException)
        {
            throw UnknownFormat(call, format);
        }
    }

    private static string Write(Call call, string format, IFormatProvider provider) => call.Arguments[0] switch
    {
        ScriptInteger number => number.Value.ToString(format, provider),
        ScriptDouble number => number.Value.ToString(format, provider),
        ScriptDecimal number => number.Value.ToString(format, provider),
        ScriptDate date => date.Value.ToString(format, CultureInfo.InvariantCulture),
        ScriptTimeSpan span => span.Value.ToString(format, CultureInfo.InvariantCulture),
        _ => throw call.WrongKind(0, ScriptKind.Number),
    };

    /// <summary>A letter and a number asks for that many digits, up to 999,999,999: more than two digits of it are a bomb.</summary>
    private static bool IsTooLong(string format) => format.Length > 3 && (format.Length > 200 || IsStandard(format));

    /// <summary>Without a country there is no currency: .NET would print the sign <c>¤</c>.</summary>
    private static bool IsCurrency(string format) => format.Length > 0 && format[0] is 'c' or 'C' && IsStandard(format);

    private static bool IsStandard(string format)
    {
        if (!char.IsAsciiLetter(format[0]))
            return false;
        for (var i = 1; i < format.Length; i++)
        {
            if (!char.IsAsciiDigit(format[i]))
                return false;
        }
        return true;
    }

    private static ScriptException UnknownFormat(Call call, string format)
    {
        var error = call.Error(BuiltInDiagnostics.UnknownFormat, 1, call.Function.Name, ArgumentReading.Shorten(format));
        return IsCurrency(format) ? error.WithHint(WriteSign) : error;
    }
}
