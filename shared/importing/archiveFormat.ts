import { ok, type Result } from '../base/result';
import { archiveNames } from './archiveNames';
import { startsWith } from './fileSignature';
import { type ForeignKind, foreignKindNamed, foreignKinds } from './foreignKinds';
import { type FormatName, formatNamed } from './formats';
import { problems } from './problems';

/** What an OpenDocument or EPUB archive names itself in its first entry, which is stored as it is. */
const mimeTypes: readonly (readonly [type: string, format: FormatName | ForeignKind])[] = [
  ['application/epub+zip', 'epub'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['opendocument.spreadsheet', foreignKinds.spreadsheet],
  ['opendocument.presentation', foreignKinds.presentation],
  ['opendocument.', foreignKinds.drawing],
];
/** Names of the part without which an archive is no document of the format. */
const mainParts: readonly (readonly [part: RegExp, format: FormatName | ForeignKind])[] = [
  [/^word\/document/, 'docx'],
  [/^xl\/workbook\.bin$/, foreignKinds.spreadsheet],
  [/^xl\/workbook/, 'xlsx'],
  [/^META-INF\/container\.xml$/, 'epub'],
  // An OpenDocument file that was unpacked and packed again by hand does not begin with its kind.
  [/^content\.xml$/, 'odt'],
  [/^ppt\/presentation/, foreignKinds.presentation],
  [/^visio\//, foreignKinds.drawing],
  [/^(?:Index\/Document\.iwa|Index\.zip)$/, foreignKinds.pages],
];

/** Formats that are archives of parts. */
const archives: ReadonlySet<FormatName> = new Set(['docx', 'odt', 'epub', 'xlsx']);

/** The format of a Zip archive, told by the names of its parts; the archive is not opened. */
export function archiveFormat(name: string, bytes: Uint8Array): Result<FormatName> {
  const head = bytes.subarray(0, 200);
  const typed = holds(head, 'mimetype') ? mimeTypes.find(([type]) => holds(head, type)) : undefined;
  if (typed) return outcome(name, typed[1]);
  const names = archiveNames(bytes);
  // One that was cut short has lost its directory, but each part bears its name too.
  const found = mainParts.find(([part]) =>
    names === null ? holds(bytes, plain(part)) : names.some((each) => part.test(each)),
  );
  if (found) return outcome(name, found[1]);
  const named = formatNamed(name);
  // Its reader says what a damaged one is, and what only bears the name.
  if (named !== undefined && archives.has(named)) return ok(named);
  return problems.archive(name, filesIn(names ?? []));
}

function outcome(name: string, found: FormatName | ForeignKind): Result<FormatName> {
  if (typeof found === 'string') return ok(found);
  // All programs of Apple’s name their parts alike.
  const isOfApple = found === foreignKinds.pages;
  const { what, advice } = (isOfApple ? foreignKindNamed(name) : undefined) ?? found;
  return problems.otherFormat(name, what, advice);
}

/** Names that a person gave: without folders, and without what systems add. */
function filesIn(names: readonly string[]): string[] {
  return names.flatMap((path) => {
    const name = path.split(/[/\\]/).at(-1) ?? '';
    return name === '' || name.startsWith('.') || path.startsWith('__MACOSX/') ? [] : [name];
  });
}

const plain = (part: RegExp) => part.source.replace(/[\\^$]/g, '');

/** Whether these ASCII characters stand somewhere among the bytes. */
function holds(bytes: Uint8Array, words: string): boolean {
  const part = [...words].map((character) => character.charCodeAt(0));
  const first = part[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes.subarray(at, at + part.length), part)) return true;
  }
  return false;
}
