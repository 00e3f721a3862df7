import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app, clipboard } from 'electron';
import type { AskedFile } from './readApart';

/**
 * Lends what is on the clipboard as a file, so that it is read as every file is, apart from this process; it is gone afterwards. Null when
 * there are no words on the clipboard.
 */
export async function withClipboardFile<Value>(
  use: (file: AskedFile) => Promise<Value>,
): Promise<Value | null> {
  const text = await clipboard.readText();
  if (text.trim() === '') return null;
  const html = await markup();
  const hasMarkup = /<(?:p|h[1-6]|li|td|b|strong|i|em|a|blockquote)\b/i.test(html);
  const name = `Pasted ${moment()}.${hasMarkup ? 'html' : 'txt'}`;
  const folder = await mkdtemp(path.join(app.getPath('temp'), 'roundtable-'));
  const file = path.join(folder, name);
  try {
    // A byte order mark: the markup may name the encoding of the page it was copied from.
    await writeFile(file, `\ufeff${hasMarkup ? html : text}`, { mode: 0o600 });
    return await use({ path: file, name, problem: null, options: { wholePage: true } });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The clipboard as HTML; `''` when it has none. Electron 33 answers at once, by a function that later ones do not have any more. */
async function markup(): Promise<string> {
  const old = clipboard as { readHTML?: () => string };
  if (old.readHTML !== undefined) return old.readHTML();
  for (const item of await clipboard.read()) {
    if (!item.types.includes('text/html')) continue;
    const content = await item.getType('text/html');
    return content.text();
  }
  return '';
}

/** `2026-11-27 23.40`, as the clock of this computer shows it. */
function moment(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${two(now.getHours())}.${two(now.getMinutes())}`;
}
