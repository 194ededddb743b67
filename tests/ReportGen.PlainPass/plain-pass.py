# python3 plain-pass.py texts|rows OUT FOLDER...
# The plain pass as a script of the standard library, with PyYAML where a report has no data.json; OUT takes NAME-OF-FOLDER.md and .docx.
import os
import sys
import zipfile

SHORTEST_TEXT = 20
COLUMNS = ("STT", "Chủ hộ", "Địa bàn", "Số nhân khẩu", "Số tiền (nghìn đồng)", "Ghi chú")

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
TYPES = (
    f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONSHIPS = (
    f'{DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)


def read(path):
    if path.endswith(".json"):
        import json
        with open(path, "rb") as file:
            return json.load(file)
    import yaml
    with open(path, "rb") as file:
        return yaml.load(file, getattr(yaml, "CBaseLoader", yaml.BaseLoader))


def data_files(report):
    data = os.path.join(report, "data.json")
    if os.path.exists(data):
        return [data]
    return sorted(
        os.path.join(folder, name)
        for folder, _, names in os.walk(os.path.join(report, "data"))
        for name in names
        if name.endswith(".yaml") and name not in ("rules.yaml", "lexicon.yaml")
    )


def add_texts(value, texts):
    if isinstance(value, str):
        if len(value) > SHORTEST_TEXT:
            texts.append(value)
    elif isinstance(value, dict):
        for item in value.values():
            add_texts(item, texts)
    elif isinstance(value, list):
        for item in value:
            add_texts(item, texts)


def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def paragraph(text):
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def texts_of(report):
    texts = []
    for path in data_files(report):
        add_texts(read(path), texts)
    markdown = "".join([f"{text}\n\n".replace("*", "\\*") for text in texts])
    return markdown, "".join([paragraph(text) for text in texts])


def rows_of(report):
    rows = [COLUMNS]
    for number, household in enumerate(read(os.path.join(report, "data", "households.yaml")), 1):
        rows.append((
            str(number), household["name"], household["place"], household["members"].zfill(2), household["amount"], household["note"]))
    lines = [f"| {' | '.join(row)} |\n" for row in rows]
    lines.insert(1, "|---" * len(COLUMNS) + "|\n")
    xml = [f"<w:tr>{''.join([f'<w:tc>{paragraph(cell)}</w:tc>' for cell in row])}</w:tr>" for row in rows]
    return "".join(lines), f"<w:tbl><w:tblPr/><w:tblGrid>{'<w:gridCol/>' * len(COLUMNS)}</w:tblGrid>{''.join(xml)}</w:tbl><w:p/>"


def write(path, markdown, body):
    with open(path + ".md", "w", encoding="utf-8", newline="\n") as file:
        file.write(markdown)
    with zipfile.ZipFile(path + ".docx", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        package.writestr("[Content_Types].xml", TYPES)
        package.writestr("_rels/.rels", RELATIONSHIPS)
        package.writestr(
            "word/document.xml",
            f'{DECLARATION}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
            f"<w:body>{body}</w:body></w:document>")


kind, out, *reports = sys.argv[1:]
of = {"texts": texts_of, "rows": rows_of}[kind]
os.makedirs(out, exist_ok=True)
for report in reports:
    write(os.path.join(out, os.path.basename(report)), *of(report))
