import { fallenHeadings } from './fallenHeadings';
import { inLists } from './inLists';
import { inTables } from './inTables';
import { isAnnotation, isTag, type Tag, type TagKid } from './tag';

const headings: ReadonlySet<string> = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
/** They hold words; what stands beside them is not within them. */
const ofWords: ReadonlySet<string> = new Set(['P', ...headings]);
/** They stand within words. */
const inWords: ReadonlySet<string> = new Set(['Span', 'Link', 'Reference', 'Lbl']);
/** What Chromium makes of boxes that say nothing. */
const empty: ReadonlySet<string> = new Set(['NonStruct', 'Div', 'Sect', 'Art', 'Part', 'Strong', 'Em']);
/** They hold paragraphs and no bare words. */
const ofParagraphs: ReadonlySet<string> = new Set(['Document', 'Sect', 'BlockQuote', 'TOCI']);
/** A column may be empty; of all others nothing would be read. */
const mayBeEmpty: ReadonlySet<string> = new Set(['TD', 'TH']);

/**
 * The tags of a report as a reader needs them, from those that Chromium makes of its elements and marks: boxes that say nothing are
 * looked through, notes follow the paragraph beside which they stand, items are lists, rows tables, no level of headings is left out,
 * and each part of the report is one.
 *
 * @param kidsInOrder the content of one run of words in the order in which it is read
 */
export function mendTags(
  document: Tag,
  kidsInOrder: (kids: readonly TagKid[]) => readonly TagKid[] = (kids) => kids,
): Tag {
  const kids = mended(document.kids.length === 0 ? [] : kidsInOrder(document.kids), kidsInOrder);
  return { ...document, type: 'Document', kids: inParts(fallenHeadings(composed(kids, 'Document'))) };
}

function mended(
  kids: readonly TagKid[],
  kidsInOrder: (kids: readonly TagKid[]) => readonly TagKid[],
): TagKid[] {
  return kids.flatMap((kid): TagKid[] => {
    if (!isTag(kid)) return [kid];
    const below = mended(kidsInOrder(kid.kids), kidsInOrder);
    if (below.length === 0 && !mayBeEmpty.has(kid.type)) return [];
    const type = typeOf(kid, below);
    if (empty.has(type)) return kid.lang === undefined ? below : spoken(below, kid.lang);
    if (type === 'P' && below.some(isBlock)) return inPieces(kid, below);
    const notes = ofWords.has(type) || type === 'TR' ? below.filter(isNote) : [];
    if (notes.length === 0) return [{ ...kid, type, kids: composed(below, type) }];
    const rest = below.filter((each) => !isNote(each));
    // A row has cells only: its notes are read after the last.
    if (type === 'TR') return [{ ...kid, type, kids: composed(withinLast(rest, notes), type) }];
    return [...(rest.length === 0 ? [] : [{ ...kid, type, kids: composed(rest, type) }]), ...notes];
  });
}

/** A paragraph, item or the like that stands in a paragraph; notes follow theirs. */
const isBlock = (kid: TagKid): boolean => isTag(kid) && !inWords.has(kid.type) && !isNote(kid);

/** A paragraph in which others stand: its words before and after them, and these. */
const inPieces = ({ object: _, ...paragraph }: Tag, kids: readonly TagKid[]): TagKid[] =>
  stretches(kids, isInWords).flatMap(({ is, part }): TagKid[] =>
    is ? [{ ...paragraph, type: 'P', kids: part }] : part,
  );

const isNote = (kid: TagKid): boolean => isTag(kid) && kid.type === 'Note';

/** A figure without words and a link to nowhere are neither. */
function typeOf({ type, alt }: Tag, kids: readonly TagKid[]): string {
  if (type === 'Figure' && alt === undefined) return 'Div';
  return type === 'Link' && !kids.some(isAnnotation) ? 'NonStruct' : type;
}

/** Words of a language in a box that says nothing else. */
const spoken = (kids: readonly TagKid[], lang: string): TagKid[] =>
  stretches(kids, isInWords).flatMap(({ is, part }): TagKid[] =>
    is
      ? [{ type: 'Span', kids: part, lang }]
      : part.map((kid) => (isTag(kid) ? { ...kid, lang: kid.lang ?? lang } : kid)),
  );

function withinLast(cells: readonly TagKid[], notes: readonly TagKid[]): TagKid[] {
  const last = cells.at(-1);
  if (last === undefined || !isTag(last)) return [...cells, { type: 'TD', kids: notes }];
  return [...cells.slice(0, -1), { ...last, kids: [...last.kids, ...notes] }];
}

/** What a tag of this type holds, in the form that PDF asks for. */
function composed(kids: readonly TagKid[], type: string): readonly TagKid[] {
  if (type === 'LI') return itemOf(kids);
  if (type === 'TR' || type === 'Table' || type === 'L' || inWords.has(type) || ofWords.has(type))
    return kids;
  const grouped = inTables(inLists(kids));
  return ofParagraphs.has(type) ? inParagraphs(grouped) : grouped;
}

/** Its sign, and all else that belongs to it. */
function itemOf(kids: readonly TagKid[]): TagKid[] {
  const isLabel = (kid: TagKid) => isTag(kid) && kid.type === 'Lbl';
  const body = kids.filter((kid) => !isLabel(kid));
  return [
    ...kids.filter(isLabel),
    ...(body.length === 0 ? [] : [{ type: 'LBody', kids: composed(body, 'LBody') }]),
  ];
}

const isInWords = (kid: TagKid): boolean => !isTag(kid) || inWords.has(kid.type);

const inParagraphs = (kids: readonly TagKid[]): TagKid[] =>
  stretches(kids, isInWords).flatMap(({ is, part }): TagKid[] => (is ? [{ type: 'P', kids: part }] : part));

function stretches(
  kids: readonly TagKid[],
  test: (kid: TagKid) => boolean,
): { readonly is: boolean; readonly part: TagKid[] }[] {
  const found: { is: boolean; part: TagKid[] }[] = [];
  for (const kid of kids) {
    const is = test(kid);
    const last = found.at(-1);
    if (last?.is === is) last.part.push(kid);
    else found.push({ is, part: [kid] });
  }
  return found;
}

/** From one heading of the second level to the next. */
function inParts(kids: readonly TagKid[]): TagKid[] {
  const parts: TagKid[] = [];
  let part: TagKid[] | undefined;
  for (const kid of kids) {
    if (isTag(kid) && kid.type === 'H2') {
      part = [kid];
      parts.push({ type: 'Sect', kids: part });
    } else (part ?? parts).push(kid);
  }
  return parts;
}
