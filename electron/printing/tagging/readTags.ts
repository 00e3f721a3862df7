import { readTagMark } from '@shared/report/print/tagMark';
import type { PdfObjects } from '../pdfObjects';
import {
  type PdfDict,
  PdfName,
  PdfRef,
  PdfString,
  type PdfValue,
  parsePdfDict,
  plainString,
  refIn,
} from './pdfValue';
import type { Tag, TagKid } from './tag';

/** Where the tags of a PDF begin. */
export interface TagRoot {
  /** The object that the catalog refers to. */
  readonly object: number;
  readonly document: Tag;
  /** Objects of all tags. */
  readonly tags: readonly number[];
  /** Objects of the indexes of tags: by page, and by name. */
  readonly indexes: readonly number[];
}

/** Most tags say no more than what they are and hold: these are read at once. */
const plain =
  /^<<\/Type \/StructElem\n\/S \/((?!TH)\w+)\n\/P \d+ 0 R\n\/K \[((?:[^\]O]|O(?!BJR))*)\]\n\/ID \(node\d+\)>>$/;
const plainKid = /\/Pg (\d+) 0 R\n\/MCID (\d+)>>|(\d+) 0 R/g;

/** Reads the tags of a PDF that Chromium has written; null when it has none. Marks of `tagMark` are told as the tags they stand for. */
export function readTags(objects: PdfObjects): TagRoot | null {
  const catalog = refIn(parsePdfDict(objects.trailer), 'Root');
  const root =
    catalog === undefined ? undefined : refIn(parsePdfDict(objects.text(catalog)), 'StructTreeRoot');
  if (root === undefined) return null;
  const dict = parsePdfDict(objects.text(root));
  const top = refIn(dict, 'K');
  if (top === undefined) return null;
  const tags: number[] = [];
  const read = (number: number): Tag => {
    tags.push(number);
    const words = objects.text(number);
    const [, type, list = ''] = plain.exec(words) ?? [];
    if (type !== undefined) {
      const kids = Array.from(
        list.matchAll(plainKid),
        ([, page, mark, tag]): TagKid =>
          tag === undefined ? { page: Number(page), mark: Number(mark) } : read(Number(tag)),
      );
      return { type, kids, object: number };
    }
    const element = parsePdfDict(words);
    const kids = kidsOf(element).flatMap((kid): TagKid[] =>
      kid instanceof PdfRef ? [read(kid.number)] : contentOf(kid),
    );
    return tagOf(element, number, kids);
  };
  const document = read(top);
  return { object: root, document, tags, indexes: indexesOf(objects, dict) };
}

function kidsOf(element: PdfDict): readonly PdfValue[] {
  const kids = element.get('K');
  return Array.isArray(kids) ? kids : kids === undefined ? [] : [kids];
}

function contentOf(kid: PdfValue): TagKid[] {
  if (!(kid instanceof Map)) return [];
  const page = refIn(kid, 'Pg');
  const mark = kid.get('MCID');
  const annotation = refIn(kid, 'Obj');
  if (page === undefined) return [];
  if (typeof mark === 'number') return [{ page, mark }];
  return annotation === undefined ? [] : [{ page, annotation }];
}

function tagOf(element: PdfDict, object: number, kids: readonly TagKid[]): Tag {
  const name = element.get('S');
  const type = name instanceof PdfName ? name.name : 'NonStruct';
  const alt = element.get('Alt');
  const lang = element.get('Lang');
  const scope = scopeOf(element.get('A'));
  const mark = type === 'Figure' && alt instanceof PdfString ? readTagMark(plainString(alt)) : null;
  return {
    type: mark?.tag ?? type,
    kids,
    object,
    ...(mark === null ? {} : { number: mark.number }),
    ...(mark?.runs === undefined ? {} : { runs: mark.runs }),
    ...(mark === null && alt instanceof PdfString ? { alt: alt.raw } : {}),
    ...(lang instanceof PdfString ? { lang: lang.raw } : {}),
    ...(type === 'TH' ? { scope } : {}),
  };
}

function scopeOf(attributes: PdfValue | undefined): 'Row' | 'Column' {
  const list = Array.isArray(attributes) ? attributes : [attributes];
  const scopes = list.map((each) => (each instanceof Map ? each.get('Scope') : undefined));
  return scopes.some((scope) => scope instanceof PdfName && scope.name === 'Row') ? 'Row' : 'Column';
}

/** Chromium makes the index of pages of a page's lists, and of larger indexes trees. */
function indexesOf(objects: PdfObjects, root: PdfDict): number[] {
  const below = (number: number): number[] => {
    const value = parsePdfDictOrNone(objects.text(number));
    const refs = (key: string) => (value.get(key) as PdfValue[] | undefined) ?? [];
    const lists = refs('Nums').flatMap((each) => (each instanceof PdfRef ? [each.number] : []));
    const kids = refs('Kids').flatMap((each) => (each instanceof PdfRef ? below(each.number) : []));
    return [number, ...lists, ...kids];
  };
  return ['ParentTree', 'IDTree'].flatMap((key) => {
    const number = refIn(root, key);
    return number === undefined ? [] : below(number);
  });
}

const parsePdfDictOrNone = (text: string): PdfDict =>
  text.trimStart().startsWith('<<') ? parsePdfDict(text) : new Map();
