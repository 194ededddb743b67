// node engines.js ENGINE TEMPLATE OUT FOLDER...
// Fills a Word template with the data.json of each folder, or builds the document by a library; OUT takes NAME-OF-FOLDER.docx.
const fs = require('fs');
const path = require('path');

const [engine, template, out, ...folders] = process.argv.slice(2);

const engines = {
  'docxtemplater': () => {
    const Zip = require('pizzip');
    const Docxtemplater = require('docxtemplater');
    const bytes = fs.readFileSync(template);
    return data => {
      const document = new Docxtemplater(new Zip(bytes), { paragraphLoop: true });
      document.render(data);
      return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
    };
  },
  'easy-template-x': () => {
    const { TemplateHandler } = require('easy-template-x');
    const bytes = fs.readFileSync(template);
    return data => new TemplateHandler().process(bytes, data);
  },
  'docx-templates': () => {
    const { createReport } = require('docx-templates');
    const bytes = fs.readFileSync(template);
    return data => createReport({ template: bytes, data, cmdDelimiter: '+++', noSandbox: true });
  },
  'carbone': () => {
    const carbone = require('carbone');
    return data => new Promise((resolve, reject) => carbone.render(template, data, (error, bytes) => error ? reject(error) : resolve(bytes)));
  },
  'docx': () => {
    const { Document, HeadingLevel, Packer, Paragraph } = require('docx');
    return data => Packer.toBuffer(new Document({
      sections: [{
        children: data.offices.flatMap(office => [
          new Paragraph({ text: office.name, heading: HeadingLevel.HEADING_2 }),
          ...office.paragraphs.map(paragraph => new Paragraph(paragraph.text ?? paragraph)),
        ]),
      }],
    }));
  },
};

(async () => {
  const make = engines[engine]();
  for (const folder of folders) {
    const data = JSON.parse(fs.readFileSync(path.join(folder, 'data.json'), 'utf8'));
    if (engine === 'carbone')
      data.offices.forEach(office => { office.paragraphs = office.paragraphs.map(text => ({ text })); });
    fs.writeFileSync(path.join(out, path.basename(folder) + '.docx'), await make(data));
  }
  process.exit(0);
})().catch(error => { console.error(error.message); process.exit(1); });
