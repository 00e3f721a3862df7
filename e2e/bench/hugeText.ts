import { seededRandom } from '@shared/base/seededRandom';

const words =
  'river water treaty station summer region partner council history people border market energy school budget winter harbour railway minister village reform culture language trade science history road bridge valley agreement commission'.split(
    ' ',
  );

/** A text of about `characters` UTF-16 units, a paragraph a line: about 114 units each, as in the texts analysts have. */
export function hugeText(characters: number, seed = 1): string {
  const { next } = seededRandom(seed);
  const lines: string[] = [];
  for (let length = 0; length < characters; ) {
    const wanted = 40 + Math.floor(next() * 150);
    const line: string[] = [];
    for (let size = 0; size < wanted; size += (line.at(-1)?.length ?? 0) + 1) {
      line.push(words[Math.floor(next() * words.length)] ?? 'word');
    }
    const text = `${line.join(' ')}.`;
    lines.push(text[0]?.toUpperCase() + text.slice(1));
    length += text.length + 1;
  }
  return lines.join('\n');
}

/** Length in units of a passage as analysts make them: 60 % of 10–80 units, 30 % of 80–400, 10 % of 400–3,000. */
export function passageLength(next: () => number): number {
  const kind = next();
  const [least, most] = kind < 0.6 ? [10, 80] : kind < 0.9 ? [80, 400] : [400, 3000];
  return least + Math.floor(next() * (most - least));
}
