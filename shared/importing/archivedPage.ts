import iconv from 'iconv-lite';
import { declaredName } from './decodeHtml';

/** The page in a web archive (.mht, .mhtml), as browsers save a page with its pictures in one file. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  /** Where it was saved from. */
  readonly address?: string;
  /** As the archive says it, which knows better than the page. */
  readonly encoding?: string;
}

/** Bytes in which an archive says that it is one: the headers of a mail. */
const searched = 4096;

/** Whether a file is a web archive, whatever it is called: some programs call theirs a Word document. */
export const isWebArchive = (bytes: Uint8Array): boolean => archiveHead(bytes) !== null;

/** The headers of an archive, and what stands between its parts. */
function archiveHead(bytes: Uint8Array): { head: string; boundary: string } | null {
  const start = String.fromCharCode(...bytes.subarray(0, searched));
  const head = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+(?=\r?\n)/.exec(start)?.[0] ?? '';
  const type = header(head, 'Content-Type');
  const boundary = /^multipart\/related\b/i.test(type)
    ? /\bboundary="?([^"\s;]+)/i.exec(type)?.[1]
    : undefined;
  return boundary === undefined ? null : { head, boundary };
}

/** The page of a web archive; null when there is none in it. */
export function archivedPage(bytes: Uint8Array): ArchivedPage | null {
  const archive = archiveHead(bytes);
  if (archive === null) return null;
  const { head, boundary } = archive;
  const parts = iconv.decode(bytes, 'binary').split(`--${boundary}`);
  for (const part of parts) {
    const end = /\r?\n\r?\n/.exec(part);
    if (!end) continue;
    const about = part.slice(0, end.index).trimStart();
    const kind = header(about, 'Content-Type');
    if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(kind)) continue;
    const content = part.slice(end.index + end[0].length);
    const address = header(head, 'Snapshot-Content-Location') || header(about, 'Content-Location');
    const encoding = declaredName(/\bcharset="?([\w.:-]+)/i.exec(kind)?.[1] ?? '');
    return {
      bytes: unpacked(content, header(about, 'Content-Transfer-Encoding').toLowerCase()),
      ...(address !== '' && { address }),
      ...(encoding !== null && { encoding }),
    };
  }
  return null;
}

/** The value of a header, which may go on in lines that begin with a blank; `''` when it is not there. */
function header(headers: string, name: string): string {
  const value = new RegExp(`^${name}:[ \\t]*([^\\n]*(?:\\n[ \\t][^\\n]*)*)`, 'im').exec(headers)?.[1] ?? '';
  return value.replace(/\s+/g, ' ').trim();
}

function unpacked(content: string, packing: string): Uint8Array {
  if (packing === 'base64') return iconv.encode(content, 'base64');
  if (packing !== 'quoted-printable') return iconv.encode(content, 'binary');
  const bytes = content
    .replace(/=\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return iconv.encode(bytes, 'binary');
}
