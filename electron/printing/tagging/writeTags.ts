import { type PdfDict, PdfName, PdfRef, PdfString, type PdfValue, writePdfValue } from './pdfValue';
import { isAnnotation, isMark, isTag, type Tag, type TagKid } from './tag';

/** What pages and annotations have to know of the tags. */
export interface WrittenTags {
  /** Objects by number. */
  readonly objects: ReadonlyMap<number, string>;
  /** The index of tags by content: for each page its own key, and for each annotation one behind these. */
  readonly annotationKeys: ReadonlyMap<number, number>;
}

interface Numbers {
  /** Objects that may be written anew. */
  readonly root: number;
  readonly next: () => number;
  /** Keys of pages in the index, by the page's object. */
  readonly pageKeys: ReadonlyMap<number, number>;
}

/** Writes a tree of tags as objects of PDF, with its index by content and, for notes, by name. */
export function writeTags(document: Tag, { root, next, pageKeys }: Numbers): WrittenTags {
  const objects = new Map<number, string>();
  const marks = new Map<number, number[]>();
  const annotations = new Map<number, number>();
  const notes: number[] = [];
  const write = (tag: Tag, parent: number): number => {
    const number = tag.object ?? next();
    const kids = tag.kids.map((kid): PdfValue => {
      if (isTag(kid)) return new PdfRef(write(kid, number));
      if (isMark(kid)) {
        const owners = marks.get(kid.page) ?? [];
        owners[kid.mark] = number;
        marks.set(kid.page, owners);
      } else annotations.set(kid.annotation, number);
      return contentOf(kid, pageOf(tag));
    });
    if (tag.type === 'Note') notes.push(number);
    const name = tag.type === 'Note' ? noteName(notes.length) : null;
    objects.set(number, writePdfValue(elementOf(tag, parent, kids, name)));
    return number;
  };
  const top = write(document, root);
  const annotationKeys = new Map(
    [...annotations.keys()].map((annotation, place) => [annotation, pageKeys.size + place]),
  );
  const nums: PdfValue[] = [
    ...Array.from(pageKeys, ([page, key]): [number, PdfValue] => {
      const owners = next();
      objects.set(owners, writePdfValue(ownersOf(marks.get(page) ?? [])));
      return [key, new PdfRef(owners)];
    }),
    ...Array.from(annotations, ([annotation, owner]): [number, PdfValue] => [
      annotationKeys.get(annotation) ?? 0,
      new PdfRef(owner),
    ]),
  ]
    .sort(([a], [b]) => a - b)
    .flat();
  const names = notes.flatMap((number, place): PdfValue[] => [
    new PdfString(noteName(place + 1)),
    new PdfRef(number),
  ]);
  const parentTree = next();
  objects.set(parentTree, writePdfValue(new Map([['Nums', nums]])));
  const index: PdfDict = new Map<string, PdfValue>([
    ['Type', new PdfName('StructTreeRoot')],
    ['K', new PdfRef(top)],
    ['ParentTree', new PdfRef(parentTree)],
    ['ParentTreeNextKey', pageKeys.size + annotations.size],
  ]);
  if (names.length > 0) {
    const idTree = next();
    objects.set(idTree, writePdfValue(new Map([['Names', names]])));
    index.set('IDTree', new PdfRef(idTree));
  }
  objects.set(root, writePdfValue(index));
  return { objects, annotationKeys };
}

/** Names sort as their numbers do, which an index of names asks for. */
const noteName = (number: number): string => `(note${String(number).padStart(8, '0')})`;

const ownersOf = (owners: readonly (number | undefined)[]): PdfValue[] =>
  Array.from(owners, (owner) => (owner === undefined ? null : new PdfRef(owner)));

const pageOf = ({ kids }: Tag): number | undefined => kids.find(isMark)?.page;

/** On the page of its tag, content is a number alone. */
function contentOf(kid: Exclude<TagKid, Tag>, page: number | undefined): PdfValue {
  if (isAnnotation(kid))
    return new Map<string, PdfValue>([
      ['Type', new PdfName('OBJR')],
      ['Obj', new PdfRef(kid.annotation)],
      ['Pg', new PdfRef(kid.page)],
    ]);
  if (kid.page === page) return kid.mark;
  return new Map<string, PdfValue>([
    ['Type', new PdfName('MCR')],
    ['Pg', new PdfRef(kid.page)],
    ['MCID', kid.mark],
  ]);
}

function elementOf(tag: Tag, parent: number, kids: readonly PdfValue[], name: string | null): PdfDict {
  const page = pageOf(tag);
  const element: PdfDict = new Map<string, PdfValue>([
    ['Type', new PdfName('StructElem')],
    ['S', new PdfName(tag.type)],
    ['P', new PdfRef(parent)],
  ]);
  if (page !== undefined) element.set('Pg', new PdfRef(page));
  const [only] = kids;
  if (only !== undefined) element.set('K', kids.length === 1 ? only : [...kids]);
  if (tag.alt !== undefined) element.set('Alt', new PdfString(tag.alt));
  if (tag.lang !== undefined) element.set('Lang', new PdfString(tag.lang));
  if (name !== null) element.set('ID', new PdfString(name));
  if (tag.scope !== undefined)
    element.set(
      'A',
      new Map<string, PdfValue>([
        ['O', new PdfName('Table')],
        ['Scope', new PdfName(tag.scope)],
      ]),
    );
  return element;
}
