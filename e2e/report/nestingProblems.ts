import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import { isReadTag, type ReadTag, textOf } from './readTag';

const inWords = new Set(['Span', 'Link', 'Reference', 'Lbl']);
/** What may stand in what. */
const holds: Readonly<Record<string, ReadonlySet<string>>> = {
  L: new Set(['LI']),
  LI: new Set(['Lbl', 'LBody']),
  Table: new Set(['TR']),
  TR: new Set(['TH', 'TD']),
  TOC: new Set(['TOCI']),
  ...Object.fromEntries(
    ['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Link', 'Reference', 'Span', 'Lbl'].map((type) => [
      type,
      inWords,
    ]),
  ),
};
/** What stands in nothing else. */
const within: Readonly<Record<string, string>> = {
  LI: 'L',
  LBody: 'LI',
  TR: 'Table',
  TH: 'TR',
  TD: 'TR',
  TOCI: 'TOC',
};
const known = new Set([
  ...Object.keys(holds),
  ...Object.keys(within),
  'Document',
  'Sect',
  'BlockQuote',
  'Figure',
  'Note',
]);
/** They hold no bare words. */
const ofBlocks = new Set(['Document', 'Sect', 'BlockQuote', 'L', 'LI', 'Table', 'TR', 'TOC', 'TOCI']);

/** What is wrong with how tags stand in one another, and with what each has to say of itself. */
export function nestingProblems(tree: ReadTag): string[] {
  const problems: string[] = [];
  const names = new Set<string>();
  let heading = 0;
  const walk = (tag: ReadTag) => {
    const { type, kids, dict } = tag;
    if (!known.has(type)) problems.push(`${type} is no tag that is known.`);
    const tags = kids.filter(isReadTag);
    if (kids.length === 0 && type !== 'TD' && type !== 'TH') problems.push(`A ${type} is empty.`);
    if (ofBlocks.has(type) && tags.length < kids.length) problems.push(`A ${type} holds bare words.`);
    for (const kid of tags) {
      if (holds[type]?.has(kid.type) === false) problems.push(`A ${kid.type} stands in a ${type}.`);
      const around = within[kid.type];
      if (around !== undefined && around !== type)
        problems.push(`A ${kid.type} does not stand in a ${around}.`);
    }
    const level = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);
    if (level > heading + 1)
      problems.push(`After a heading of level ${heading} comes one of level ${level}.`);
    if (level > 0) heading = level;
    problems.push(...ownProblems(tag));
    if (type === 'Note') {
      const name = textOf(dict.get(PDFName.of('ID')));
      if (name === '' || names.has(name)) problems.push('A Note has no name of its own.');
      names.add(name);
    }
    tags.forEach(walk);
  };
  if (tree.type !== 'Document') problems.push('The first tag is not that of the document.');
  walk(tree);
  if (heading === 0) problems.push('There are no headings.');
  return problems;
}

function ownProblems({ type, kids, dict }: ReadTag): string[] {
  const tags = kids.filter(isReadTag);
  switch (type) {
    case 'Figure':
      return textOf(dict.get(PDFName.of('Alt'))) === '' ? ['A Figure has no words for it.'] : [];
    case 'Link': {
      const links = kids.filter((kid) => !isReadTag(kid) && kid.annotation !== undefined);
      return [
        ...(links.length === 0 ? ['A Link has no annotation.'] : []),
        ...(links.length === kids.length ? ['A Link has no words.'] : []),
      ];
    }
    case 'LI':
      return tags.filter((kid) => kid.type === 'LBody').length === 1 ? [] : ['A LI has not one body.'];
    case 'Table':
      return new Set(tags.map((row) => row.kids.length)).size === 1
        ? []
        : ['The rows of a Table have not as many cells.'];
    case 'TH': {
      const value = dict.lookup(PDFName.of('A'));
      const attributes = value instanceof PDFArray ? value.lookup(0) : value;
      return attributes instanceof PDFDict && attributes.has(PDFName.of('Scope'))
        ? []
        : ['A TH does not say what it is the head of.'];
    }
    default:
      return [];
  }
}
