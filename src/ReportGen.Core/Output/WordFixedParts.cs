using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>The parts of a Word file that profile and language alone decide, each made once, when it is first asked for.</summary>
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
}
