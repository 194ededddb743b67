namespace ReportGen.Core.Schemas;

/// <summary>How strictly schemas are read.</summary>
public enum SchemaMode
{
    /// <summary>For report projects: formats are checked, our own included, and a keyword that we do not know is an error.</summary>
    Project,

    /// <summary>As the official test suite expects: formats only annotate, unknown keywords are ignored.</summary>
    Conformance,
}
