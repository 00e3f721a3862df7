import { neutral, plain, wrapped } from './marked';
import type { Scene } from './scene';

/** What happens to a text on its way: paragraphs, marked, to a text, marked. */
export type Mishap = (paragraphs: readonly string[], scene: Scene) => string;

const blank: Mishap = (paragraphs) => paragraphs.join('\n\n');
const close: Mishap = (paragraphs) => paragraphs.join('\n');

/** Cut at about seventy columns, as mail and official transcripts are. */
const cut: Mishap = (paragraphs) => paragraphs.map((one) => wrapped(one, 70)).join('\n\n');

/** A page head and a number between the paragraphs. */
const pages: Mishap = (paragraphs, scene) => {
  const head = scene.draw(scene.tongue.headings);
  return paragraphs.map((one, at) => (at % 5 === 4 ? `${neutral(`${head} ${at}`)}\n${one}` : one)).join('\n');
};

/** What reading a scan leaves: two blanks, and blanks that do not break. */
const scanned: Mishap = (paragraphs, scene) =>
  paragraphs
    .join('\n')
    .replace(/(?<=[\p{L}\p{P}]) (?=\p{L})/gu, () =>
      scene.chance(0.06) ? '  ' : scene.chance(0.06) ? '\u00A0' : ' ',
    );

/** Marks of direction around each line, as programs write them into Arabic. */
const directed: Mishap = (paragraphs) =>
  paragraphs.join('\n').replace(/^.+$/gmu, (line) => (plain(line) === '' ? line : `\u200F${line}`));

/** Remarks of whoever wrote it down, between the sentences. */
const remarked: Mishap = (paragraphs, scene) =>
  paragraphs
    .join('\n')
    .replace(/(?<=\p{Ll}{3}\.) (?=\p{Lu})/gu, () =>
      scene.chance(0.15) ? ` ${neutral(`(${scene.draw(scene.tongue.asides)})`)} ` : ' ',
    );

/** Headings between the paragraphs. */
const headed: Mishap = (paragraphs, scene) =>
  paragraphs
    .flatMap((one, at) => (at % 6 === 5 ? [scene.draw(scene.tongue.headings), one] : [one]))
    .join('\n\n');

export const mishapsOf = (language: string): readonly Mishap[] =>
  language === 'zh'
    ? [blank, close, pages]
    : language === 'ar'
      ? [blank, close, pages, scanned, directed]
      : [blank, close, cut, pages, scanned, remarked, headed];

export { blank as apart };
