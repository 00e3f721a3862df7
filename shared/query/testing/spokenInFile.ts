import { readFile } from '../../importing/readFile';
import { utf8 } from '../../importing/testing/zipArchive';
import { type Spoken, spokenIn } from '../../speakers/testing/spoken';

/** Who is found to speak in a file of this text after its import, in the words of the text. */
export async function spokenInFile(text: string, name = 'a.txt'): Promise<Spoken[]> {
  const read = await readFile({ name, bytes: utf8(text) });
  if (!read.ok) throw new Error(read.problem.message);
  return spokenIn({ blocks: read.value.blocks, stated: read.value.turns });
}
