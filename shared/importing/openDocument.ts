import JSZip from 'jszip';
import { ok, type Result } from '../base/result';
import { TooManyBlocks } from './addBlock';
import { signatures, startsWith } from './fileSignature';
import { type ForeignKind, foreignKinds } from './foreignKinds';
import { formats } from './formats';
import { OpenDocumentStyles } from './openDocument/openDocumentStyles';
import { OpenDocumentWalk } from './openDocument/openDocumentWalk';
import { problems } from './problems';
import type { ReadDocument, Reader, SourceFile } from './reader';
import { titleOf } from './titleOf';
import { decodeXml, walkXml, type XmlHandler } from './walkXml';
import { leftOut, marginsLeftOut } from './warnings';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';
const prefixes = {
  [`${oasis}office:1.0`]: 'office',
  [`${oasis}style:1.0`]: 'style',
  [`${oasis}text:1.0`]: 'text',
  [`${oasis}table:1.0`]: 'table',
  [`${oasis}drawing:1.0`]: 'draw',
  [`${oasis}xsl-fo-compatible:1.0`]: 'fo',
  [`${oasis}svg-compatible:1.0`]: 'svg',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.w3.org/1998/Math/MathML': 'math',
};

/**
 * OpenDocument texts, packed (`.odt`) or as one XML file (`.fodt`): headings, lists, quotes, tables, emphasis, links, notes.
 * Pictures, comments, deleted and hidden text, headers and footers are left out. The archive must have been checked before.
 */
export const openDocument: Reader = {
  ...formats.odt,
  async read(file) {
    if (!startsWith(file.bytes, signatures.zip)) {
      return isFlatOpenDocument(file.bytes)
        ? readParts(file, [decodeXml(file.bytes)])
        : problems.notOpenDocument(file.name);
    }
    let archive: JSZip;
    try {
      archive = await JSZip.loadAsync(file.bytes);
    } catch {
      return problems.damagedOpenDocument(file.name);
    }
    const part = async (name: string) => {
      const bytes = await archive.file(name)?.async('uint8array');
      return bytes && decodeXml(bytes);
    };
    try {
      const manifest = await part('META-INF/manifest.xml');
      if (manifest !== undefined && /[:<]encryption-data[\s>]/.test(manifest)) {
        return problems.lockedOpenDocument(file.name);
      }
      const content = await part('content.xml');
      if (content === undefined) return problems.notOpenDocument(file.name);
      return readParts(file, [(await part('styles.xml')) ?? '', content]);
    } catch (error) {
      if (error instanceof TooManyBlocks) throw error;
      return problems.damagedOpenDocument(file.name);
    }
  },
};

/** Whether a file is an OpenDocument text of one piece, by the kind that its first element states. */
function isFlatOpenDocument(bytes: Uint8Array): boolean {
  const start = decodeXml(bytes.subarray(0, 20_000));
  return (
    /^\s*<(?:\?xml|!--|\w+:document\b)/.test(start) &&
    start.includes(`${oasis}office:1.0`) &&
    /<\w+:document\s/.test(start)
  );
}

function readParts(file: SourceFile, parts: readonly string[]): Result<ReadDocument> {
  const styles = new OpenDocumentStyles();
  const walk = new OpenDocumentWalk(styles);
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const sound = part === '' || walkXml(part, prefixes, isLast ? both(styles, walk) : styles);
    if (!sound) return problems.damagedOpenDocument(file.name);
  }
  const other = walk.kind === null ? null : otherKinds[walk.kind];
  if (other !== undefined && other !== null) return problems.otherFormat(file.name, other.what, other.advice);
  const blocks = walk.flow.finish();
  if (blocks.length === 0) return problems.empty(file.name);
  return ok({
    title: titleOf(file.name),
    format: 'odt',
    blocks,
    turns: [],
    warnings: [
      ...leftOut(walk.pictures, 'picture'),
      ...leftOut(walk.comments, 'comment'),
      ...leftOut(walk.deletions, 'deleted passage'),
      ...leftOut(walk.hidden, 'hidden passage'),
      ...marginsLeftOut(styles.hasMargins),
    ],
  });
}

const otherKinds: Readonly<Record<string, ForeignKind>> = {
  spreadsheet: foreignKinds.spreadsheet,
  presentation: foreignKinds.presentation,
  drawing: foreignKinds.drawing,
  chart: foreignKinds.drawing,
  image: foreignKinds.picture,
  database: foreignKinds.database,
};

const both = (first: XmlHandler, second: XmlHandler): XmlHandler => ({
  open(name, attributes) {
    first.open(name, attributes);
    second.open(name, attributes);
  },
  close(name) {
    first.close(name);
    second.close(name);
  },
  text(text) {
    first.text(text);
    second.text(text);
  },
});
