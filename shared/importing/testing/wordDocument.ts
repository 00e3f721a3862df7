import { zipArchive } from './zipArchive';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const types = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A whole Word document around the XML of a body, with heading, quote and list styles; for tests. */
export function wordDocument(body: string, footnotes: readonly string[] = [], comment = ''): Uint8Array {
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const level = (kind: string, depth: number) =>
    `<w:lvl w:ilvl="${depth}"><w:numFmt w:val="${kind}"/></w:lvl>`;
  const list = (id: number, kind: string) =>
    `<w:abstractNum w:abstractNumId="${id}">${level(kind, 0)}${level(kind, 1)}</w:abstractNum>`;
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
      content: `${declaration}<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="r3" Type="${office}/footnotes" Target="footnotes.xml"/><Relationship Id="r4" Type="${office}/comments" Target="comments.xml"/></Relationships>`,
    },
    {
      name: 'word/styles.xml',
      content: `${declaration}<w:styles ${word}>${style('Heading1', 'heading 1')}${style('Heading2', 'heading 2')}${style('Quote', 'Quote')}</w:styles>`,
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
      content: `${declaration}<w:document ${word}><w:body>${body}</w:body></w:document>`,
    },
  ]);
}
