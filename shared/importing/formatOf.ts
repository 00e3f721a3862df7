import { ok, type Result } from '../base/result';
import { isWebArchive } from './archivedPage';
import { archiveFormat } from './archiveFormat';
import { byteOrderMarkOf } from './decodeText';
import { foreignFormat, signatures, startsWith } from './fileSignature';
import { foreignKindNamed, foreignKinds } from './foreignKinds';
import { type FormatName, formatNamed } from './formats';
import { oldOfficeFormat } from './oldOfficeFormat';
import { problems } from './problems';
import type { SourceFile } from './reader';
import { checkUtf8 } from './utf8Check';

/**
 * The format a file is read as: what its first bytes say, whatever it is called; else what its name says. A file of an unknown name
 * that is text is read as text. Otherwise the reason why it cannot be read.
 */
export function formatOf({ name, bytes }: SourceFile): Result<FormatName> {
  const named = formatNamed(name);
  if (bytes.length === 0) return problems.empty(name);
  if (startsWith(bytes, signatures.pdf)) return ok('pdf');
  if (startsWith(bytes, signatures.richText)) return ok('rtf');
  if (startsWith(bytes, signatures.zip)) return archiveFormat(name, bytes);
  if (startsWith(bytes, signatures.oldOffice)) return oldOfficeFormat(name, bytes);
  const kind = foreignKindNamed(name);
  // Mail is text too, with headers and encoded parts that nobody reads.
  const foreign = foreignFormat(bytes) ?? (kind === foreignKinds.mail ? kind : null);
  if (foreign !== null) return problems.otherFormat(name, foreign.what, foreign.advice);
  // A .doc that is neither is often a web page that was saved for Word; one that is text is refused as no Word document.
  const byText = named === undefined || named === 'txt' || /\.(?:doc|xls)$/i.test(name);
  const told = byText ? textFormat(bytes) : null;
  if (told !== null) return ok(told);
  if (named !== undefined) return ok(named);
  if (isPlainText(bytes)) return ok('txt');
  return kind ? problems.otherFormat(name, kind.what, kind.advice) : problems.unknownExtension(name);
}

/** What a text says it is in its first words: captions, web pages and OpenDocument texts of one piece are saved as text too. */
function textFormat(bytes: Uint8Array): FormatName | null {
  const start = String.fromCharCode(...bytes.subarray(0, 600).filter((byte) => byte > 0 && byte < 0x80));
  if (/^WEBVTT[ \t\r\n]/.test(start)) return 'vtt';
  if (
    /^\s*\d{1,6}\s*[\r\n]\s*\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}\s*-->\s*\d{1,2}:\d{2}:\d{2}/.test(
      start.slice(0, 200),
    )
  )
    return 'srt';
  if (/^\s*(?:<\?xml[^>]*>\s*)?<office:document\s/.test(start)) return 'odt';
  if (isWebArchive(bytes)) return 'html';
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,400}?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(start)
    ? 'html'
    : null;
}

/**
 * Whether a file whose name tells nothing is writing: it begins with the mark of an encoding, or is UTF-8, or holds no control characters,
 * as writing in the old encodings does not.
 */
function isPlainText(bytes: Uint8Array): boolean {
  if (byteOrderMarkOf(bytes) !== undefined) return true;
  const start = bytes.subarray(0, 4096);
  return !start.some(isControl) || (!start.includes(0) && checkUtf8(bytes).faults === 0);
}

const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32);
