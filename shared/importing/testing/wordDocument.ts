import { type ZipEntry, zipArchive } from './zipArchive';

const schemas = 'http://schemas.openxmlformats.org';
const word = `xmlns:w="${schemas}/wordprocessingml/2006/main"`;
/** What drawings, text boxes, formulas and links use. */
const more =
  `xmlns:m="${schemas}/officeDocument/2006/math" xmlns:r="${schemas}/officeDocument/2006/relationships" ` +
  `xmlns:mc="${schemas}/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" ` +
  `xmlns:a="${schemas}/drawingml/2006/main" xmlns:wp="${schemas}/drawingml/2006/wordprocessingDrawing" ` +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const types = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * A whole Word document around the XML of a body, with heading, quote and list styles, and `web` for the target of links; for tests.
 * `styles`: the XML of further ones.
 */
export function wordDocument(
  body: string,
  footnotes: readonly string[] = [],
  comment = '',
  styles = '',
  parts: readonly ZipEntry[] = [],
): Uint8Array {
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const level = (kind: string, depth: number) =>
    `<w:lvl w:ilvl="${depth}"><w:numFmt w:val="${kind}"/></w:lvl>`;
  const list = (id: number, kind: string) =>
    `<w:abstractNum w:abstractNumId="${id}">${[0, 1, 2, 3, 4, 5, 6, 7, 8].map((depth) => level(kind, depth)).join('')}</w:abstractNum>`;
  const notes = footnotes.map(
    (text, index) => `<w:footnote w:id="${index + 1}"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:footnote>`,
  );
  return zipArchive([
    {
      name: '[Content_Types].xml',
      content: `${declaration}<Types xmlns="${types}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${declaration}<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `${declaration}<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="r3" Type="${office}/footnotes" Target="footnotes.xml"/><Relationship Id="r4" Type="${office}/comments" Target="comments.xml"/><Relationship Id="web" Type="${office}/hyperlink" Target="https://example.org/page" TargetMode="External"/></Relationships>`,
    },
    {
      name: 'word/styles.xml',
      content: `${declaration}<w:styles ${word}>${style('Heading1', 'heading 1')}${style('Heading2', 'heading 2')}${style('Quote', 'Quote')}${styles}</w:styles>`,
    },
    {
      name: 'word/numbering.xml',
      content: `${declaration}<w:numbering ${word}>${list(0, 'bullet')}${list(1, 'decimal')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    },
    {
      name: 'word/comments.xml',
      content: `${declaration}<w:comments ${word}><w:comment w:id="1" w:initials="AB"><w:p><w:r><w:t>${comment}</w:t></w:r></w:p></w:comment></w:comments>`,
    },
    {
      name: 'word/footnotes.xml',
      content: `${declaration}<w:footnotes ${word}>${notes.join('')}</w:footnotes>`,
    },
    {
      name: 'word/document.xml',
      content: `${declaration}<w:document ${word} ${more}><w:body>${body}</w:body></w:document>`,
    },
    ...parts,
  ]);
}
