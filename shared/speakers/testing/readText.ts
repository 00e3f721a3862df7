import type { BlockContent, BlockKind } from '../../text/block';
import { joinBlocks } from '../../text/joinBlocks';
import { detectSpeakers } from '../detectSpeakers';

/** Who says what in a text of one paragraph per line; `**…**` and `*…*` around a line or within it are print, `#` heads, `>` quotes. */
export function saidIn(text: string): string[][] {
  const blocks = blocksOf(text);
  const { people, turns } = detectSpeakers({ blocks, stated: [] });
  const whole = joinBlocks(blocks);
  const nameOf = new Map(people.map(({ key, name }) => [key, name]));
  return turns.map(({ person, speech }) => [
    nameOf.get(person) ?? '',
    ...speech.map(({ start, end }) => whole.slice(start, end)),
  ]);
}

/** The speakers only, in order. */
export const speakersIn = (text: string): string[] => saidIn(text).map(([who]) => who ?? '');

function blocksOf(text: string): BlockContent[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, sign = '', rest = ''] = /^(#+ |> )?(.*)$/su.exec(line) ?? [];
      const kind: BlockKind = sign.startsWith('#') ? 'heading' : sign === '> ' ? 'quote' : 'paragraph';
      return { kind, ...(kind === 'heading' ? { level: 2 } : {}), ...printed(rest) };
    });
}

function printed(source: string): Pick<BlockContent, 'text' | 'marks'> {
  const marks: BlockContent['marks'] = [];
  let text = '';
  let last = 0;
  for (const match of source.matchAll(/(\*\*?)(?=\S)(.+?)\1/gsu)) {
    text += source.slice(last, match.index);
    const start = text.length;
    text += match[2] ?? '';
    marks.push({ start, end: text.length, kind: match[1] === '**' ? 'bold' : 'italic' });
    last = match.index + match[0].length;
  }
  return { text: text + source.slice(last), marks };
}
