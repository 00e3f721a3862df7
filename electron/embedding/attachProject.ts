import { createHash } from 'node:crypto';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PdfUpdate } from '../highlighting/pdfUpdate';
import { embeddedFile, embeddedKey } from './embeddedName';

/**
 * Adds a project to a PDF as an attachment that belongs to the whole document. One that is there already is replaced.
 *
 * @param project as `sliceBytes` gives it
 */
export function attachProject(update: PdfUpdate, project: Uint8Array): void {
  const { context } = update.original;
  const file = update.add(
    context.flateStream(project, {
      Type: 'EmbeddedFile',
      Subtype: 'application/x-ndjson',
      Params: { Size: project.length, CheckSum: hash(project) },
    }),
  );
  const name = PDFHexString.fromText(embeddedFile);
  const specification = update.add(
    context.obj({
      Type: 'Filespec',
      F: name,
      UF: name,
      Desc: PDFHexString.fromText('The Roundtable project that this document was made from'),
      AFRelationship: 'Data',
      EF: { F: file, UF: file },
    }),
  );
  const { Root } = context.trailerInfo;
  const catalog = context.lookup(Root);
  if (!(Root instanceof PDFRef && catalog instanceof PDFDict)) throw new Error('There is no catalog.');
  const older = attachedProject(context, catalog);
  catalog.set(PDFName.of('Names'), withName(context, catalog, specification));
  const associated = context.lookup(catalog.get(PDFName.of('AF')));
  const others = associated instanceof PDFArray ? associated.asArray().filter((ref) => ref !== older) : [];
  catalog.set(PDFName.of('AF'), context.obj([...others, specification]));
  update.put(Root, catalog);
}

const hash = (bytes: Uint8Array) => PDFHexString.fromBytes(createHash('md5').update(bytes).digest());
const key = PDFHexString.fromText(embeddedKey);
const isKey = (object: PDFObject | undefined) =>
  (object instanceof PDFHexString || object instanceof PDFString) && object.decodeText() === embeddedKey;

/** The attachments of a file are named in a tree, mostly of one node. */
const treeOf = (context: PDFContext, catalog: PDFDict): PDFDict | null => {
  const names = context.lookup(catalog.get(PDFName.of('Names')));
  const tree = names instanceof PDFDict ? context.lookup(names.get(PDFName.of('EmbeddedFiles'))) : undefined;
  return tree instanceof PDFDict ? tree : null;
};

/** Pairs of names and attachments below a node. */
function pairsBelow(
  context: PDFContext,
  node: PDFObject | undefined,
  seen: Set<PDFObject> = new Set(),
): PDFObject[] {
  // A damaged tree may lead back into itself.
  if (!(node instanceof PDFDict) || seen.has(node)) return [];
  seen.add(node);
  const names = context.lookup(node.get(PDFName.of('Names')));
  const kids = context.lookup(node.get(PDFName.of('Kids')));
  return [
    ...(names instanceof PDFArray ? names.asArray() : []),
    ...(kids instanceof PDFArray
      ? kids.asArray().flatMap((kid) => pairsBelow(context, context.lookup(kid), seen))
      : []),
  ];
}

/** The project that is attached to a document. */
export function attachedProject(context: PDFContext, catalog: PDFDict): PDFObject | undefined {
  const pairs = pairsBelow(context, treeOf(context, catalog) ?? undefined);
  return pairs[pairs.findIndex(isKey) + 1 || pairs.length];
}

/** The names of a document with the project among its attachments, behind the others: its name sorts last. */
function withName(context: PDFContext, catalog: PDFDict, specification: PDFRef): PDFDict {
  const known = context.lookup(catalog.get(PDFName.of('Names')));
  const names = known instanceof PDFDict ? known.clone() : PDFDict.withContext(context);
  const pairs = pairsBelow(context, treeOf(context, catalog) ?? undefined);
  const at = pairs.findIndex(isKey);
  const others = at < 0 ? pairs : pairs.toSpliced(at, 2);
  names.set(PDFName.of('EmbeddedFiles'), context.obj({ Names: [...others, key, specification] }));
  return names;
}
