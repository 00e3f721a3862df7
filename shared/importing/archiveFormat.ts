import { ok, type Result } from '../base/result';
import { startsWith } from './fileSignature';
import { type FormatName, formatNamed } from './formats';
import { problems } from './problems';

/** What an OpenDocument or EPUB archive names itself in its first entry, which is stored as it is. */
const mimeTypes: readonly (readonly [type: string, format: FormatName])[] = [
  ['application/epub+zip', 'epub'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
];
/** Names of the part without which an archive is no document of the format. */
const mainParts: readonly (readonly [part: string, format: FormatName])[] = [
  ['word/document', 'docx'],
  ['xl/workbook', 'xlsx'],
  ['META-INF/container.xml', 'epub'],
  // An OpenDocument file that was unpacked and packed again by hand does not begin with its kind.
  ['content.xml', 'odt'],
];

/** Formats that are archives of parts. */
const archives: ReadonlySet<FormatName> = new Set(['docx', 'odt', 'epub', 'xlsx']);

/** The format of a Zip archive, told by the names of its parts; the archive is not opened. */
export function archiveFormat(name: string, bytes: Uint8Array): Result<FormatName> {
  const head = bytes.subarray(0, 200);
  if (holds(head, 'mimetype')) {
    const typed = mimeTypes.find(([type]) => holds(head, type));
    if (typed) return ok(typed[1]);
    if (holds(head, 'opendocument.spreadsheet'))
      return problems.otherFormat(
        name,
        'an OpenDocument spreadsheet',
        'Save it as an Excel workbook (.xlsx) or as CSV and bring that in.',
      );
    if (holds(head, 'opendocument.')) return problems.otherFormat(name, 'an OpenDocument file without text');
  }
  const found = mainParts.find(([part]) => holds(bytes, part));
  if (found) return ok(found[1]);
  // A damaged one has lost the names: its reader says so.
  const named = formatNamed(name);
  return named !== undefined && archives.has(named)
    ? ok(named)
    : problems.otherFormat(name, 'an archive (Zip)', 'Unpack it and bring in the files that are in it.');
}

/** Whether these ASCII characters stand somewhere among the bytes. */
function holds(bytes: Uint8Array, words: string): boolean {
  const part = [...words].map((character) => character.charCodeAt(0));
  const first = part[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes.subarray(at, at + part.length), part)) return true;
  }
  return false;
}
