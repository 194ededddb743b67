using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>The parts of a Word file that profile and language alone decide, or not even they, each made once, when it is first asked for.</summary>
/// <param name="profile">The layout.</param>
/// <param name="language">Of the documents.</param>
internal sealed class WordFixedParts(Profile profile, string language)
{
    private byte[]? _styles;
    private byte[]? _settings;
    private byte[]? _settingsForFootnotes;
    private byte[]? _fonts;
    private byte[]? _header;
    private byte[]? _levels;
    private byte[]? _package;
    private byte[]? _origin;
    private byte[]? _originProperties;

    /// <summary><c>styles.xml</c>.</summary>
    public byte[] Styles => _styles ??= WordStylesPart.Write(profile, language);

    /// <summary><c>fontTable.xml</c>.</summary>
    public byte[] Fonts => _fonts ??= WordParts.FontTable(profile.Font);

    /// <summary><c>header1.xml</c>.</summary>
    public byte[] Header => _header ??= WordParts.Header();

    /// <summary>What the part of the lists begins with.</summary>
    public byte[] Levels => _levels ??= WordNumbering.Levels(profile);

    /// <summary><c>settings.xml</c>.</summary>
    public byte[] Settings(bool hasFootnotes) => hasFootnotes
        ? _settingsForFootnotes ??= WordParts.Settings(profile, language, hasFootnotes)
        : _settings ??= WordParts.Settings(profile, language, hasFootnotes);

    /// <summary>The relationships of the package.</summary>
    public byte[] Package => _package ??= WordPackage.Relationships(
    [
        new WordRelationship("document", WordPackage.OfficeRelationship + "officeDocument", "word/document.xml", false),
        new WordRelationship("core", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml", false),
        new WordRelationship("app", WordPackage.OfficeRelationship + "extended-properties", "docProps/app.xml", false),
    ]);

    /// <summary>The relationships of the part that says what the file was built from.</summary>
    public byte[] Origin => _origin ??= WordOriginPart.Relationships();

    /// <summary>The properties of that part.</summary>
    public byte[] OriginProperties => _originProperties ??= WordOriginPart.Properties();

    /// <summary>The content types of files without pictures, by the number of their parts and whether one of them says what they were built from.</summary>
    public byte[]?[] ContentTypes { get; } = new byte[2 * WordPackage.MostParts][];

    /// <summary>Likewise the relationships of the document in files without pictures and links.</summary>
    public byte[]?[] Document { get; } = new byte[2 * WordPackage.MostParts][];
}
