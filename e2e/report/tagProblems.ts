import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { contentProblems } from './contentProblems';
import { nestingProblems } from './nestingProblems';
import { type ReadContent, type ReadTag, textOf } from './readTag';

/**
 * What a program finds wrong with the tags of a PDF, a sentence each: whether it says that it is tagged, in which language and under which
 * title, whether all that is drawn is in a tag or an artifact, whether tags stand in one another as PDF asks for, and whether the way from
 * what is drawn to its tag is there. It shares no code with what writes the tags.
 */
export async function tagProblems(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = pdf;
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (root === undefined) return ['There are no tags.'];
  const problems = fileProblems(pdf);
  const pages = pdf.getPages().map(({ node }) => node);
  const index = new Map(pages.map((page, place) => [context.getObjectRef(page)?.toString() ?? '', place]));
  problems.push(...metadataProblems(pdf), ...fontProblems(context));
  const found = readTree(context, root, index);
  problems.push(...found.problems, ...nestingProblems(found.tree));
  const owners = parentTree(context, root);
  for (const [place, page] of pages.entries()) {
    const name = `page ${place + 1}`;
    if (page.get(PDFName.of('Tabs')) !== PDFName.of('S'))
      problems.push(`${name}: one does not walk in the order of the tags.`);
    const drawn = contentProblems(contentOf(context, page));
    problems.push(...drawn.problems.map((problem) => `${name}: ${problem}`));
    const tagged = found.marks.get(place) ?? new Map<number, string>();
    const own = owners.get(numberIn(page, 'StructParents') ?? -1);
    for (const mark of drawn.marks) {
      const tag = tagged.get(mark);
      if (tag === undefined) problems.push(`${name}: content ${mark} is in no tag.`);
      else if (!(own instanceof PDFArray) || own.get(mark)?.toString() !== tag)
        problems.push(`${name}: from content ${mark} no way leads to its tag.`);
    }
    for (const mark of tagged.keys())
      if (!drawn.marks.has(mark)) problems.push(`${name}: a tag holds content ${mark}, which is not there.`);
    for (const link of linksOf(page))
      problems.push(
        ...linkProblems(link, found.annotations, owners, index).map((problem) => `${name}: ${problem}`),
      );
  }
  return problems;
}

function fileProblems(pdf: PDFDocument): string[] {
  const { catalog } = pdf;
  const says = (dict: string, key: string) =>
    catalog.lookupMaybe(PDFName.of(dict), PDFDict)?.get(PDFName.of(key))?.toString() === 'true';
  const lang = catalog.get(PDFName.of('Lang'));
  return [
    ...(says('MarkInfo', 'Marked') ? [] : ['The file does not say that it is tagged.']),
    ...(says('ViewerPreferences', 'DisplayDocTitle') ? [] : ['The title is not shown.']),
    ...(textOf(lang) === '' ? ['The file has no language.'] : []),
    ...((pdf.getTitle() ?? '') === '' ? ['The file has no title.'] : []),
  ];
}

/** The title is told in the form that programs read as well, in the same words. */
function metadataProblems(pdf: PDFDocument): string[] {
  const stream = pdf.catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) return ['The file has no metadata.'];
  const words = Buffer.from(stream.getContents()).toString('utf8');
  const title = /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">([^<]*)</.exec(words)?.[1] ?? '';
  const plain = title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return plain === pdf.getTitle() ? [] : ['The metadata have another title.'];
}

/** Letters are in the file, and each says what it stands for. */
function fontProblems(context: PDFContext): string[] {
  const problems = new Set<string>();
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || nameIn(object, 'Type') !== 'Font') continue;
    const type = nameIn(object, 'Subtype');
    if (type !== 'Type0') {
      if (!type.startsWith('CIDFont')) problems.add(`A font is of another kind: ${type}.`);
      const described = object.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
      if (described?.has(PDFName.of('FontFile2')) !== true) problems.add('A font is not in the file.');
    } else if (!object.has(PDFName.of('ToUnicode')))
      problems.add('A font does not say what its letters stand for.');
  }
  return [...problems];
}

function readTree(context: PDFContext, root: PDFDict, pages: ReadonlyMap<string, number>) {
  const problems: string[] = [];
  const marks = new Map<number, Map<number, string>>();
  const annotations = new Map<PDFDict, string>();
  const read = (ref: PDFRef, parent: PDFDict): ReadTag => {
    const dict = context.lookup(ref, PDFDict);
    const type = nameIn(dict, 'S');
    if (dict.lookup(PDFName.of('P')) !== parent) problems.push(`A ${type} does not know what it stands in.`);
    const kids = listOf(dict.get(PDFName.of('K'))).flatMap((kid) => readKid(kid, dict, ref));
    return { ref: ref.toString(), type, dict, kids };
  };
  const readKid = (kid: PDFObject, dict: PDFDict, ref: PDFRef): (ReadTag | ReadContent)[] => {
    if (kid instanceof PDFRef) return [read(kid, dict)];
    const own = kid instanceof PDFDict ? kid : dict;
    const page = pages.get(own.get(PDFName.of('Pg'))?.toString() ?? '') ?? -1;
    const annotation = kid instanceof PDFDict ? kid.lookupMaybe(PDFName.of('Obj'), PDFDict) : undefined;
    if (annotation !== undefined) {
      annotations.set(annotation, ref.toString());
      return [{ page, annotation }];
    }
    const mark = kid instanceof PDFNumber ? kid.asNumber() : (numberIn(own, 'MCID') ?? -1);
    const known = marks.get(page) ?? new Map<number, string>();
    if (known.has(mark)) problems.push(`page ${page + 1}: content ${mark} is in two tags.`);
    marks.set(page, known.set(mark, ref.toString()));
    return [{ page, mark }];
  };
  const [top] = listOf(root.get(PDFName.of('K')));
  if (!(top instanceof PDFRef)) throw new Error('The tree of tags has no root.');
  return { tree: read(top, root), problems, marks, annotations };
}

/** The tags of pages and annotations by their keys. */
function parentTree(context: PDFContext, root: PDFDict): ReadonlyMap<number, PDFObject> {
  const owners = new Map<number, PDFObject>();
  const walk = (node: PDFDict) => {
    const nums = listOf(node.lookupMaybe(PDFName.of('Nums'), PDFArray));
    for (let place = 0; place + 1 < nums.length; place += 2) {
      const key = nums[place];
      const value = nums[place + 1];
      const held = value instanceof PDFRef ? context.lookup(value) : value;
      if (key instanceof PDFNumber && value !== undefined)
        owners.set(key.asNumber(), held instanceof PDFArray ? held : value);
    }
    for (const kid of listOf(node.lookupMaybe(PDFName.of('Kids'), PDFArray)))
      if (kid instanceof PDFRef) walk(context.lookup(kid, PDFDict));
  };
  walk(root.lookup(PDFName.of('ParentTree'), PDFDict));
  return owners;
}

const linksOf = (page: PDFDict): PDFDict[] =>
  listOf(page.lookupMaybe(PDFName.of('Annots'), PDFArray)).flatMap((kid) => {
    const link = page.context.lookupMaybe(kid, PDFDict);
    return link === undefined ? [] : [link];
  });

function linkProblems(
  link: PDFDict,
  annotations: ReadonlyMap<PDFDict, string>,
  owners: ReadonlyMap<number, PDFObject>,
  pages: ReadonlyMap<string, number>,
): string[] {
  const tag = annotations.get(link);
  const target = link.get(PDFName.of('Dest'));
  const leads =
    target instanceof PDFArray
      ? pages.has(target.get(0).toString())
      : link.lookupMaybe(PDFName.of('A'), PDFDict)?.has(PDFName.of('URI')) === true;
  return [
    ...(leads ? [] : ['A link leads nowhere.']),
    ...(textOf(link.get(PDFName.of('Contents'))) === '' ? ['A link does not say where it leads.'] : []),
    ...(tag === undefined ? ['A link is in no tag.'] : []),
    ...(tag !== undefined && owners.get(numberIn(link, 'StructParent') ?? -1)?.toString() !== tag
      ? ['From a link no way leads to its tag.']
      : []),
  ];
}

function contentOf(context: PDFContext, page: PDFDict): string {
  const contents = page.lookup(PDFName.of('Contents'));
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  return streams
    .map((each) => {
      const stream = each instanceof PDFRef ? context.lookup(each) : each;
      return stream instanceof PDFRawStream
        ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
        : '';
    })
    .join('\n');
}

const listOf = (value: PDFObject | undefined): PDFObject[] =>
  value === undefined ? [] : value instanceof PDFArray ? value.asArray() : [value];

const nameIn = (dict: PDFDict, key: string): string =>
  dict.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? '';

const numberIn = (dict: PDFDict, key: string): number | undefined =>
  dict.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber();
