import { seededRandom } from '@shared/base/seededRandom';
import { makeProject } from '../projects/makeProject';
import { hugeText, passageLength } from './hugeText';

/** Passages in twelve themes; more than half of them have the first. */
export function hugeCodings(document: string, text: string, count: number, seed = 2) {
  const { next } = seededRandom(seed);
  const themes = Array.from({ length: 12 }, (_, number) => ({ name: `Theme ${number + 1}` }));
  const annotations = Array.from({ length: count }, () => {
    const length = passageLength(next);
    const start = Math.floor(next() * (text.length - length));
    const theme = themes[next() < 0.5 ? 0 : Math.floor(next() * themes.length)]?.name ?? '';
    return { document, start, end: start + length, themes: [theme] };
  });
  return { themes, annotations };
}

/** Makes a project of a short and one huge document; returns its folder. */
export function makeHugeProject(folder: string, characters: number, codings: number): Promise<string> {
  const text = hugeText(characters);
  return makeProject(folder, {
    name: 'huge',
    // The window shows the first document at once: a short one, so that opening the huge one can be watched.
    documents: { 'short.txt': 'A short text, to begin with.', 'huge.txt': text },
    codings: hugeCodings('huge.txt', text, codings),
  });
}
