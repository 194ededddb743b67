using System.Globalization;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Documents;

/// <summary>The values that the patterns of a profile can print.</summary>
internal sealed class FrameValues(ReportFrame frame, Profile profile, FrameAnnex? annex, FrameRecipients? recipients)
{
    /// <summary>What stands for a value that is filled in by hand.</summary>
    private const string Blank = "…";

    /// <summary>The names of all values.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "type", "subject", "issuer", "superior", "number", "symbol", "place", "day", "month", "year",
        "authority", "position", "signer", "signingBody", "label", "title",
    ];

    /// <summary>A value by name.</summary>
    /// <returns>Its pieces, joined without a space; null when the value is left out; what is filled in by hand is an ellipsis.</returns>
    public IReadOnlyList<FrameValue>? Find(string name) => name switch
    {
        "authority" => Authority(),
        "position" => Position(),
        "signingBody" => SigningBody(),
        _ => FindSingle(name) is { } value ? [value] : null,
    };

    private FrameValue? FindSingle(string name) => name switch
    {
        "type" => Of(frame.Type),
        "subject" => Of(frame.Subject),
        "issuer" => Of(frame.Issuer),
        "superior" => Of(frame.Superior),
        "number" => Number(),
        "symbol" => Symbol() ?? ByHand("symbol"),
        "place" => Of(frame.Place) ?? ByHand("place"),
        "day" => frame.Date is { } date ? new FrameValue(Dates.Day(date.Day), date.Span) : ByHand("date"),
        "month" => frame.Date is { } date ? new FrameValue(Dates.Month(date.Day), date.Span) : ByHand("date"),
        "year" => Year(),
        "signer" => Of(frame.Signature.Name),
        "label" => AnnexLabel() ?? Of(recipients?.Label),
        "title" => Of(annex?.Title),
        _ => throw new ArgumentException($"'{name}' is not a value of the frame.", nameof(name)),
    };

    private static FrameValue? Of(FrameText? text) => text is null ? null : new FrameValue(text.Text, text.Span);

    private FrameValue ByHand(string name) => new(Blank, frame.Fields?[name]?.Span);

    /// <summary>Numbers below 10 take a zero in front.</summary>
    private FrameValue Number() => frame.Number switch
    {
        null => ByHand("number"),
        { Text: [>= '1' and <= '9'] } number => new FrameValue(Numbers.Pad(number.Text[0] - '0'), number.Span),
        { } number => new FrameValue(number.Text, number.Span),
    };

    /// <summary>The symbol as the layout separates kind and issuer: <c>X/Y</c> is <c>X-Y</c> where it asks for hyphens.</summary>
    private FrameValue? Symbol()
    {
        if (frame.Symbol is not { } symbol)
            return null;
        var at = symbol.Text.AsSpan().IndexOfAny('/', '-');
        return at < 0 || profile.SymbolSeparator is not { } separator
            ? Of(symbol)
            : new FrameValue(symbol.Text[..at] + separator + symbol.Text[(at + 1)..], symbol.Span);
    }

    /// <summary>Annexes that share a label are told apart by a number.</summary>
    private FrameValue? AnnexLabel()
    {
        if (annex is null)
            return null;
        var number = 0;
        var count = 0;
        foreach (var other in frame.Annexes)
        {
            if (other.Label.Text != annex.Label.Text)
                continue;
            count++;
            if (ReferenceEquals(other, annex))
                number = count;
        }
        var label = count > 1 ? annex.Label.Text + " " + NumberPattern.Format(number, profile.Annex.Numbering) : annex.Label.Text;
        return new FrameValue(label, annex.Label.Span);
    }

    private FrameValue Year() => frame.Date is { } date
        ? new FrameValue(date.Day.Year.ToString(CultureInfo.InvariantCulture), date.Span)
        : Of(frame.Year) ?? ByHand("year");

    private IReadOnlyList<FrameValue>? Authority() => frame.Signature.Body is { } body ? WithPrefix(body) : null;

    /// <summary>The prefix goes to the position when there is no body, as in <c>Q. CHÁNH VĂN PHÒNG</c>.</summary>
    private IReadOnlyList<FrameValue>? Position() => frame.Signature.Position switch
    {
        null => null,
        { } position => frame.Signature.Body is null ? WithPrefix(position) : [new FrameValue(position.Text, position.Span)],
    };

    private IReadOnlyList<FrameValue> SigningBody()
    {
        var issuer = new FrameValue(frame.Issuer.Text, frame.Issuer.Span);
        return frame.Signature.Body is { } body ? [new FrameValue(body.Text + " ", body.Span), issuer] : [issuer];
    }

    private IReadOnlyList<FrameValue> WithPrefix(FrameText text)
    {
        var value = new FrameValue(text.Text, text.Span);
        var chosen = frame.Signature.Capacity;
        foreach (var capacity in profile.SignOff.Capacities)
        {
            if (capacity.Name == chosen.Text)
                return capacity.Prefix.Length == 0 ? [value] : [new FrameValue(capacity.Prefix + " ", chosen.Span), value];
        }
        return [value];
    }
}

/// <summary>A value of the frame, or a piece of one.</summary>
/// <param name="Text">Not empty.</param>
/// <param name="Span">Where it stands in the data, or would; null when it is filled in by hand and the data has no place for it.</param>
internal sealed record FrameValue(string Text, SourceSpan? Span);
