import type JSZip from 'jszip';
import { decodeXml, walkXml, type XmlAttributes } from '../walkXml';

/** Some part is no XML, or missing. */
export class DamagedWorkbook extends Error {}

/** The name of an element without the prefix that a file may give it. */
export const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** The text of a part; undefined when there is none. */
export async function partText(archive: JSZip, path: string): Promise<string | undefined> {
  const bytes = await partFile(archive, path)?.async('uint8array');
  return bytes && decodeXml(bytes);
}

/** Parts are the same whose names differ in case: some programs write `SharedStrings.xml` and name `sharedStrings.xml`. */
function partFile(archive: JSZip, path: string): JSZip.JSZipObject | null {
  const exact = archive.file(path);
  if (exact !== null) return exact;
  const name = path.toLowerCase();
  const [other] = archive.filter((each, { dir }) => !dir && each.toLowerCase() === name);
  return other ?? null;
}

/** Tells of the elements of a part, in order. Throws {@link DamagedWorkbook} where it is none. */
export async function walkPart(
  archive: JSZip,
  path: string,
  open: (name: string, attributes: XmlAttributes) => void,
): Promise<void> {
  const xml = await partText(archive, path);
  const handler = {
    open: (name: string, attributes: XmlAttributes) => open(localName(name), attributes),
    close: () => undefined,
    text: () => undefined,
  };
  if (xml === undefined || !walkXml(xml, {}, handler)) throw new DamagedWorkbook();
}

/** Where a part leads to. */
export interface Relation {
  readonly id: string;
  /** The last word of its address: `worksheet`, `styles`. */
  readonly type: string;
  /** Path in the archive. */
  readonly target: string;
}

/** What a part leads to; `''` for the archive as a whole. */
export async function related(archive: JSZip, part: string): Promise<Relation[]> {
  const cut = part.lastIndexOf('/') + 1;
  const [folder, file] = [part.slice(0, cut), part.slice(cut)];
  const path = `${folder}_rels/${file}.rels`;
  if (partFile(archive, path) === null) return [];
  const found: Relation[] = [];
  await walkPart(archive, path, (name, { Id: id, Type: type, Target: target }) => {
    if (name !== 'Relationship' || id === undefined || type === undefined || target === undefined) return;
    found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolved(folder, target) });
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
