using System.Text;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Output.HouseStyles;

/// <summary>
/// The names by which Word's own styles go. Word writes the English name into a file in every language, but converters and other
/// programs write what their user sees.
/// </summary>
internal static class StyleKeys
{
    /// <summary>The letters and figures of a name in small letters, so that spaces, hyphens and capitals do not matter.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var character in Composer.Compose(name))
        {
            if (char.IsLetterOrDigit(character))
                key.Append(char.ToLowerInvariant(character));
        }
        return key.ToString();
    }

    /// <summary>What a style of Word's is called in other languages.</summary>
    /// <param name="name">Its English name.</param>
    /// <returns>Empty for a style that is not Word's own.</returns>
    public static IReadOnlyList<string> Localized(string name)
    {
        var level = name.Length > 0 && char.IsAsciiDigit(name[^1]) ? name[^1..] : "";
        var names = Table(name[..(name.Length - level.Length)].Trim().ToLowerInvariant());
        var localized = new List<string>(names.Length);
        foreach (var other in names)
            localized.Add(level.Length == 0 ? other : other + " " + level);
        return localized;
    }

    /// <summary>Vietnamese first, then German, French, Spanish, Italian, Russian, Chinese.</summary>
    private static string[] Table(string name) => name switch
    {
        "normal" => ["Bình thường", "Standard", "Normal", "Normale", "Обычный", "正文"],
        "heading" => ["Đầu đề", "Đề mục", "Tiêu đề", "Überschrift", "Titre", "Título", "Titolo", "Заголовок", "标题"],
        "body text" => ["Thân văn bản", "Textkörper", "Corps de texte", "Texto independiente", "Corpo testo", "Основной текст", "正文文本"],
        "title" => ["Tiêu đề", "Titel", "Titre", "Título", "Titolo", "Название", "标题"],
        "subtitle" => ["Tiêu đề phụ", "Untertitel", "Sous-titre", "Subtítulo", "Sottotitolo", "Подзаголовок", "副标题"],
        "quote" => ["Lời trích dẫn", "Trích dẫn", "Zitat", "Citation", "Cita", "Citazione", "Цитата", "引用"],
        "header" => ["Đầu trang", "Kopfzeile", "En-tête", "Encabezado", "Intestazione", "Верхний колонтитул", "页眉"],
        "footer" => ["Chân trang", "Fußzeile", "Pied de page", "Pie de página", "Piè di pagina", "Нижний колонтитул", "页脚"],
        "footnote text" => ["Văn bản cước chú", "Fußnotentext", "Note de bas de page", "Texto nota pie", "Testo nota a piè di pagina", "Текст сноски", "脚注文本"],
        "footnote reference" => ["Tham chiếu cước chú", "Fußnotenzeichen", "Appel note de bas de p.", "Ref. de nota al pie", "Rimando nota a piè di pagina", "Знак сноски", "脚注引用"],
        "list paragraph" => ["Đoạn của danh sách", "Listenabsatz", "Paragraphe de liste", "Párrafo de lista", "Paragrafo elenco", "Абзац списка", "列表段落"],
        "hyperlink" => ["Siêu kết nối", "Siêu liên kết", "Link", "Lien hypertexte", "Hipervínculo", "Collegamento ipertestuale", "Гиперссылка", "超链接"],
        "caption" => ["Chú thích", "Beschriftung", "Légende", "Descripción", "Didascalia", "Название объекта", "题注"],
        "toc" => ["Mục lục", "Verzeichnis", "TM", "TDC", "Sommario", "Оглавление"],
        "toc heading" => ["Đầu đề mục lục", "Inhaltsverzeichnisüberschrift", "En-tête de table des matières", "Título de TDC", "Titolo sommario", "Заголовок оглавления"],
        "default paragraph font" => ["Phông mặc định của đoạn văn", "Absatz-Standardschriftart", "Police par défaut", "Fuente de párrafo predeter.", "Carattere predefinito paragrafo", "Основной шрифт абзаца", "默认段落字体"],
        "normal table" => ["Bảng thông thường", "Normale Tabelle", "Tableau Normal", "Tabla normal", "Tabella normale", "Обычная таблица", "普通表格"],
        _ => [],
    };
}
