import JSZip from 'jszip';

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A run and a paragraph of WordprocessingML; `parts` are text or elements. */
export const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const p = (...parts: string[]) =>
  `<w:p>${parts.map((part) => (part.startsWith('<') ? part : r(part))).join('')}</w:p>`;

type Parts = { document: string; header?: string; footer?: string; footnotes?: string };

/** A Word file with the given parts, each the XML of its paragraphs. */
export async function wordFile({ document, ...parts }: Parts): Promise<ArrayBuffer> {
  const zip = new JSZip();
  const roots = { header: 'hdr', footer: 'ftr', footnotes: 'footnotes' };
  const more = Object.entries(parts) as [keyof typeof roots, string][];
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>${more.map(([name]) => `<Override PartName="/word/${name}1.xml" ContentType="${TYPE}.${name}+xml"/>`).join('')}</Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="d" Type="${LINK}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships">${more.map(([name]) => `<Relationship Id="${name}" Type="${LINK}/${name}" Target="${name}1.xml"/>`).join('')}</Relationships>`,
  );
  zip.file('word/document.xml', `<w:document ${NAMES}><w:body>${document}</w:body></w:document>`);
  for (const [name, xml] of more)
    zip.file(`word/${name}1.xml`, `<w:${roots[name]} ${NAMES}>${xml}</w:${roots[name]}>`);
  return zip.generateAsync({ type: 'arraybuffer' });
}
