import type { Result } from '../base/result';
import { docx } from './docx';
import { foreignFormat, signatures, startsWith } from './fileSignature';
import { extensionOf } from './formats';
import { plainText } from './plainText';
import { problems } from './problems';
import type { ReadDocument, Reader, SourceFile } from './reader';
import { readers } from './readers';
import type { ReadOptions } from './readOptions';
import { subRip } from './subRip';
import { webVtt } from './webVtt';

/** Reads one file with the reader that its content, else its extension asks for. Never throws. */
export async function readFile(file: SourceFile, options: ReadOptions = {}): Promise<Result<ReadDocument>> {
  const choice = chooseReader(file);
  if ('problem' in choice) return choice;
  try {
    return await choice.read(file, options);
  } catch {
    return problems.unreadable(file.name);
  }
}

function chooseReader(file: SourceFile): Reader | Extract<Result<never>, { ok: false }> {
  const { name, bytes } = file;
  const byName = readers.find(({ extensions }) => extensions.includes(extensionOf(name)));
  if (byName === undefined) return problems.unknownExtension(name);
  if (bytes.length === 0) return problems.empty(name);
  const foreign = foreignFormat(bytes);
  if (foreign !== null) return problems.otherFormat(name, foreign);
  if (startsWith(bytes, signatures.oldOffice)) return docx;
  if (startsWith(bytes, signatures.zip) && byName !== docx) {
    return holdsWordText(bytes) ? docx : problems.binary(name);
  }
  return byName === plainText ? (captionReader(bytes) ?? plainText) : byName;
}

/** Captions that were saved as text: WebVTT says so itself, SubRip begins with a number above a line of times. */
function captionReader(bytes: Uint8Array): Reader | null {
  if (isWebVtt(bytes)) return webVtt;
  const start = String.fromCharCode(...bytes.subarray(0, 200).filter((byte) => byte > 0 && byte < 0x80));
  return /^\s*\d{1,6}\s*[\r\n]\s*\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}\s*-->\s*\d{1,2}:\d{2}:\d{2}/.test(start)
    ? subRip
    : null;
}

const bytesOf = (text: string) => [...text].map((character) => character.charCodeAt(0));

/** Whether an archive names the main part of a Word document. */
function holdsWordText(bytes: Uint8Array): boolean {
  const part = bytesOf('word/document');
  for (let at = bytes.indexOf(part[0] ?? 0); at >= 0; at = bytes.indexOf(part[0] ?? 0, at + 1)) {
    if (startsWith(bytes.subarray(at, at + part.length), part)) return true;
  }
  return false;
}

function isWebVtt(bytes: Uint8Array): boolean {
  const start = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes;
  return startsWith(start, bytesOf('WEBVTT')) && [0x20, 0x09, 0x0a, 0x0d].includes(start[6] ?? 0);
}
