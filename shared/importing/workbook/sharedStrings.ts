import type JSZip from 'jszip';
import { walkXml } from '../walkXml';
import { StringWalk } from './stringWalk';
import { DamagedWorkbook, localName, partText } from './workbookArchive';

/** The texts that cells name by their number; none where the workbook names no such part. Throws `DamagedWorkbook`. */
export async function sharedStrings(archive: JSZip, path: string | undefined): Promise<string[]> {
  if (path === undefined) return [];
  const xml = await partText(archive, path);
  if (xml === undefined) throw new DamagedWorkbook();
  const strings: string[] = [];
  const words = new StringWalk();
  const isSound = walkXml(
    xml,
    {},
    {
      open: (name) => words.open(localName(name)),
      close: (name) => {
        const local = localName(name);
        words.close(local);
        if (local === 'si') strings.push(words.take());
      },
      text: (text) => words.text(text),
    },
  );
  if (!isSound) throw new DamagedWorkbook();
  return strings;
}
