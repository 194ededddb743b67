namespace ReportGen.Core.Schemas;

/// <summary>The types of JSON Schema; several at a time where a schema allows several.</summary>
[Flags]
public enum SchemaTypes
{
    /// <summary>No type at all; only <c>false</c> schemas and contradictions have it.</summary>
    None = 0,

    /// <summary>An empty value.</summary>
    Null = 1,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean = 2,

    /// <summary>A number with a whole value.</summary>
    Integer = 4,

    /// <summary>Any number; stands with <see cref="Integer"/>.</summary>
    Number = 8,

    /// <summary>Text.</summary>
    String = 16,

    /// <summary>A list.</summary>
    Array = 32,

    /// <summary>A mapping of keys to values.</summary>
    Object = 64,

    /// <summary>Everything.</summary>
    Any = Null | Boolean | Integer | Number | String | Array | Object,
}
