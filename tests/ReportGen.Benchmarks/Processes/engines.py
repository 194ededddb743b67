# python3 engines.py ENGINE TEMPLATE OUT FOLDER...
# Fills a Word template with the data.json of each folder, or builds the document by a library; OUT takes NAME-OF-FOLDER.docx.
import json
import os
import sys

engine, template, out, *folders = sys.argv[1:]


def docxtpl_document(data):
    import docxtpl
    document = docxtpl.DocxTemplate(template)
    document.render(data, autoescape=True)
    return document


def python_docx_document(data):
    import docx
    document = docx.Document()
    for office in data["offices"]:
        document.add_heading(office["name"], 2)
        for paragraph in office["paragraphs"]:
            document.add_paragraph(paragraph)
    return document


make = {"docxtpl": docxtpl_document, "python-docx": python_docx_document}[engine]
for folder in folders:
    with open(os.path.join(folder, "data.json"), encoding="utf-8") as file:
        data = json.load(file)
    make(data).save(os.path.join(out, os.path.basename(folder) + ".docx"))
