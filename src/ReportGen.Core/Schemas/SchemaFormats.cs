using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>The formats that are checked in project mode: all of JSON Schema 2020-12 (validation, 7.3), with dates as they are written in Vietnam too.</summary>
internal static class SchemaFormats
{
    /// <summary>All names, for a check of schemas.</summary>
    public static readonly string[] Names =
    [
        "date", "time", "date-time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri", "uri-reference", "iri",
        "iri-reference", "uri-template", "uuid", "regex", "json-pointer", "relative-json-pointer",
    ];

    /// <summary>Whether a text has a format; a format that we do not know fits everything.</summary>
    public static bool Fits(string format, string text) => format switch
    {
        "date" => TimeFormats.ParseDate(text) is not null,
        "time" => TimeFormats.IsTime(text),
        "date-time" => TimeFormats.IsDateTime(text),
        "duration" => TimeFormats.IsDuration(text),
        "email" => AddressFormats.IsEmail(text, isInternational: false),
        "idn-email" => AddressFormats.IsEmail(text, isInternational: true),
        "hostname" => AddressFormats.IsHostName(text, isInternational: false),
        "idn-hostname" => AddressFormats.IsHostName(text, isInternational: true),
        "ipv4" => AddressFormats.IsIpv4(text),
        "ipv6" => AddressFormats.IsIpv6(text),
        "uri" => UriFormats.HasScheme(text) && UriFormats.IsReference(text, isInternational: false),
        "uri-reference" => UriFormats.IsReference(text, isInternational: false),
        "iri" => UriFormats.HasScheme(text) && UriFormats.IsReference(text, isInternational: true),
        "iri-reference" => UriFormats.IsReference(text, isInternational: true),
        "uri-template" => UriFormats.IsTemplate(text),
        "uuid" => text.Length == 36 && Guid.TryParseExact(text, "D", out _),
        "regex" => SchemaPattern.Parse(text) is not null,
        "json-pointer" => PointerFormats.IsPointer(text),
        "relative-json-pointer" => PointerFormats.IsRelativePointer(text),
        _ => true,
    };

    /// <summary>What a format asks for, in the reader's words.</summary>
    public static LocalizedText Describe(string format) => format switch
    {
        "date" => new("a date (such as 2023-03-24 or 24/3/2023)", "một ngày có thật (ví dụ 2023-03-24 hoặc 24/3/2023)"),
        "time" => new("a time with its zone (such as 15:30:00+07:00)", "một giờ kèm múi giờ (ví dụ 15:30:00+07:00)"),
        "date-time" => new("a date with time (such as 2023-03-24T15:30:00+07:00)", "một thời điểm (ví dụ 2023-03-24T15:30:00+07:00)"),
        "duration" => new("a length of time (such as P3D or PT45M)", "một khoảng thời gian (ví dụ P3D hoặc PT45M)"),
        "email" or "idn-email" => new("an e-mail address", "một địa chỉ thư điện tử"),
        "hostname" or "idn-hostname" => new("a host name", "một tên máy chủ"),
        "ipv4" => new("a network address (such as 192.168.1.10)", "một địa chỉ mạng (ví dụ 192.168.1.10)"),
        "ipv6" => new("a network address (such as 2001:db8::1)", "một địa chỉ mạng (ví dụ 2001:db8::1)"),
        "uri" or "iri" => new("a full web address (such as https://example.org/a)", "một địa chỉ web đầy đủ (ví dụ https://example.org/a)"),
        "uri-reference" or "iri-reference" => new("a web address or a part of one", "một địa chỉ web hoặc một phần của địa chỉ"),
        "uri-template" => new("a pattern of web addresses (such as /people/{id})", "một mẫu địa chỉ web (ví dụ /people/{id})"),
        "uuid" => new("a UUID", "một mã UUID"),
        "regex" => new("a regular expression", "một biểu thức chính quy"),
        "json-pointer" => new("a JSON pointer (such as /rules/0)", "một con trỏ JSON (ví dụ /rules/0)"),
        "relative-json-pointer" => new("a relative JSON pointer (such as 1/name)", "một con trỏ JSON tương đối (ví dụ 1/name)"),
        _ => LocalizedText.Same(format),
    };
}
