import JSZip from 'jszip';
import { SaxesParser } from 'saxes';

/** A comment as it is read from a file. */
export interface ReadComment {
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  readonly date: string;
  /** Its own words, a line for each paragraph. */
  readonly says: string;
  /** What is between its marks in the text, paragraph numbers and lines that name a speaker left out; null: it has not both marks. */
  readonly words: string | null;
}

export interface ReadDocx {
  /** By path. */
  readonly parts: ReadonlyMap<string, string>;
  readonly comments: readonly ReadComment[];
}

/** Reads a Word file with nothing of what wrote it; fails when a part of it is no well-formed XML. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocx> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const [path, file] of Object.entries(zip.files)) parts.set(path, await file.async('string'));
  for (const [path, xml] of parts) if (/\.(?:xml|rels)$/.test(path)) walk(xml, () => {});
  const ranges = rangesOf(parts.get('word/document.xml') ?? '');
  const comments: ReadComment[] = [];
  let lines: string[] = [];
  walk(parts.get('word/comments.xml') ?? '<none/>', (kind, name, value) => {
    if (kind === 'open' && name === 'w:comment') {
      const of = (attribute: string) => value[`w:${attribute}`] ?? '';
      lines = [];
      comments.push({
        id: of('id'),
        author: of('author'),
        initials: of('initials'),
        date: of('date'),
        says: '',
        words: ranges.get(of('id')) ?? null,
      });
    } else if (kind === 'open' && name === 'w:p') lines.push('');
    else if (kind === 'text') lines.push((lines.pop() ?? '') + name);
    else if (kind === 'close' && name === 'w:comment') {
      const comment = comments.pop();
      if (comment !== undefined) comments.push({ ...comment, says: lines.join('\n') });
    }
  });
  return { parts, comments };
}

type Visit = (
  kind: 'open' | 'text' | 'close',
  name: string,
  attributes: Readonly<Record<string, string>>,
) => void;

/** Elements, and the words of `w:t`; tabs and breaks are words too. */
function walk(xml: string, visit: Visit): void {
  const parser = new SaxesParser();
  let inText = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    inText = name === 'w:t';
    visit('open', name, attributes);
    if (name === 'w:tab') visit('text', '\t', {});
    if (name === 'w:br') visit('text', '\n', {});
  });
  parser.on('text', (text) => {
    if (inText) visit('text', text, {});
  });
  parser.on('closetag', ({ name }) => {
    inText = false;
    visit('close', name, {});
  });
  parser.write(xml).close();
}

/** The words between the marks of each comment that ends, by its number. */
function rangesOf(xml: string): Map<string, string> {
  const open = new Map<string, string>();
  const closed = new Map<string, string>();
  let isText = true;
  let isNumber = false;
  const say = (words: string) => {
    for (const [id, before] of open) open.set(id, before + words);
  };
  walk(xml, (kind, name, value) => {
    const id = value['w:id'] ?? '';
    if (kind === 'text') {
      if (isText && !isNumber) say(name);
    } else if (kind === 'close') {
      if (name === 'w:p') {
        if (isText) say('\n');
        isText = true;
      } else if (name === 'w:r') isNumber = false;
    } else if (name === 'w:pStyle') isText = value['w:val'] !== 'Speaker';
    else if (name === 'w:rStyle') isNumber = value['w:val'] === 'ParagraphNumber';
    else if (name === 'w:commentRangeStart') open.set(id, '');
    else if (name === 'w:commentRangeEnd') {
      const words = open.get(id);
      if (words === undefined || closed.has(id))
        throw new Error(`comment ${id} ends twice or before it begins`);
      closed.set(id, words);
      open.delete(id);
    }
  });
  return closed;
}
