// node plain-pass.js texts|rows OUT FOLDER...
// The plain pass as a script of Node alone, with js-yaml where a report has no data.json; OUT takes NAME-OF-FOLDER.md and .docx.
const fs = require('fs');
const path = require('path');
const zlib = require('zlib');

const shortestText = 20;
const columns = ['STT', 'Chủ hộ', 'Địa bàn', 'Số nhân khẩu', 'Số tiền (nghìn đồng)', 'Ghi chú'];

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const types = declaration + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
  + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
  + '<Override PartName="/word/document.xml" '
  + 'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relationships = declaration + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
  + '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
  + 'Target="word/document.xml"/></Relationships>';

function read(file) {
  const text = fs.readFileSync(file, 'utf8');
  if (file.endsWith('.json'))
    return JSON.parse(text);
  const yaml = require('js-yaml');
  return yaml.load(text, { schema: yaml.FAILSAFE_SCHEMA });
}

function dataFiles(report) {
  const data = path.join(report, 'data.json');
  if (fs.existsSync(data))
    return [data];
  const folder = path.join(report, 'data');
  return fs.readdirSync(folder, { recursive: true })
    .filter(name => name.endsWith('.yaml') && name !== 'rules.yaml' && name !== 'lexicon.yaml')
    .sort()
    .map(name => path.join(folder, name));
}

function addTexts(value, texts) {
  if (typeof value === 'string') {
    if (value.length > shortestText)
      texts.push(value);
  } else if (value !== null && typeof value === 'object') {
    for (const item of Array.isArray(value) ? value : Object.values(value))
      addTexts(item, texts);
  }
}

const escape = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const paragraph = text => `<w:p><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;

const kinds = {
  texts: report => {
    const texts = [];
    for (const file of dataFiles(report))
      addTexts(read(file), texts);
    return [texts.map(text => `${text.replaceAll('*', '\\*')}\n\n`).join(''), texts.map(paragraph).join('')];
  },
  rows: report => {
    const rows = read(path.join(report, 'data', 'households.yaml')).map((household, index) => [
      String(index + 1), household.name, household.place, household.members.padStart(2, '0'), household.amount, household.note]);
    rows.unshift(columns);
    const lines = rows.map(row => `| ${row.join(' | ')} |\n`);
    lines.splice(1, 0, `${'|---'.repeat(columns.length)}|\n`);
    const xml = rows.map(row => `<w:tr>${row.map(cell => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`);
    return [lines.join(''), `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol/>'.repeat(columns.length)}</w:tblGrid>${xml.join('')}</w:tbl><w:p/>`];
  },
};

// The fields that both headers of an entry have: version 2.0, names in UTF-8, deflated, 1 January 1980.
function entryFields(name, bytes, packed) {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x800, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(0x21, 8);
  fields.writeUInt32LE(zlib.crc32(bytes), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function zip(entries) {
  const [files, directory] = [[], []];
  let offset = 0;
  for (const [name, text] of entries) {
    const bytes = Buffer.from(text);
    const packed = zlib.deflateRawSync(bytes, { level: 1 });
    const fields = entryFields(name, bytes, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    files.push(Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), fields, rest, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.reduce((length, part) => length + part.length, 0), 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

const [kind, out, ...reports] = process.argv.slice(2);
fs.mkdirSync(out, { recursive: true });
for (const report of reports) {
  const [markdown, body] = kinds[kind](report);
  const target = path.join(out, path.basename(report));
  fs.writeFileSync(`${target}.md`, markdown);
  fs.writeFileSync(`${target}.docx`, zip([
    ['[Content_Types].xml', types],
    ['_rels/.rels', relationships],
    ['word/document.xml', `${declaration}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`],
  ]));
}
