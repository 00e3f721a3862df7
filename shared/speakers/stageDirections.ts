import { simplify } from './caseless/hanForms';
import { lexicon } from './languages/lexicon';
import { isUpperCase, wordsOf } from './words';

const bracketed =
  /^(?:[（【［〔][^（）【】［］〔〕]*[）】］〕]|\((?:[^()]|\([^()]*\))*\)|<[^<>]{2,48}>|\[+[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]+)[.\s]*$/su;
/** `— break, the tape is changed: 19:10 —`: neither a sentence nor a reply. */
const dashed = /^[–—-]\s+\p{Ll}[^.!?…–—«»“”"]{1,70}\s[–—-]$/u;
const music = /^[♪♫#].*[♪♫#]$/u;
/** `👍 2`: how many liked it. */
const reaction =
  /^(?:\p{Extended_Pictographic}[\p{Emoji_Modifier}\u{fe0f}\u{200d}]*\s*)+(?:[x×]?\s*\d{1,3}\s*)?$/u;
const ruleLine = /^[^\p{L}\p{N}]+$/u;
const clock =
  /^(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?:[.,]\d+)?|\d{1,2}:\d{1,2}:\d{1,2}[.,]\d+)\s*(?:[ap]\.?\s?m\.?)?\s*(?:[A-Z]{2,4})?\s*(?:[-–—]+>?\s*\d{1,2}[:.]\d{1,2}.*)?$/iu;
const trailing = /\s*[([（【]([^()[\]（）【】]{1,60})[)\]）】][.\s]*$/u;

/** A line that nobody says: applause in brackets, a page mark, a rule, a time of day. */
export function isAside(line: string): boolean {
  return (
    bracketed.test(line) ||
    ruleLine.test(line) ||
    reaction.test(line) ||
    clock.test(line) ||
    music.test(line) ||
    dashed.test(line) ||
    isRemark(line)
  );
}

/** `NOTE: The text has a gap here.` in a transcript with names in capitals; `02'15" MUSIC: …` in a manuscript. */
function isRemark(line: string): boolean {
  const label = /^(?:\d{1,2}[:.'′’]\d{2}(?:["″”]|''|:\d{2})?[\s–—-]+)?(\p{Lu}[\p{Lu}’' ]{1,24}):/u.exec(
    line,
  )?.[1];
  return (
    label !== undefined &&
    wordsOf(label).every((word) => lexicon.notSpeakers.has(word.key)) &&
    !lexicon.nameless.has(label.trim().toLowerCase())
  );
}

/** A line that heads what follows: a heading block, or a short line of capitals without the end of a sentence. */
export function isHeadingLine(line: { readonly text: string; readonly kind: string }): boolean {
  if (line.kind === 'heading') return true;
  return line.text.length <= 90 && isUpperCase(line.text) && !/[.!?…,]["»”]?$/u.test(line.text);
}

/** Words of which stage directions are made; where no spaces part words, one of them inside. */
export const isStaged = (inside: string): boolean =>
  /\p{Script=Han}/u.test(inside)
    ? [...lexicon.stageWords].some((word) => /\p{Script=Han}/u.test(word) && simplify(inside).includes(word))
    : wordsOf(inside).some((word) => lexicon.stageWords.has(word.key));

/** Length of `speech` without stage directions at its end: `On Dock Street. (Applause.)` */
export function lengthWithoutTrailingAsides(speech: string): number {
  let length = speech.trimEnd().length;
  for (;;) {
    const match = trailing.exec(speech.slice(Math.max(0, length - 80), length));
    const inside = match?.[1];
    if (!match || inside === undefined || match[0].length >= length) return length;
    if (!isStaged(inside)) return length;
    length = speech.slice(0, length - match[0].length).trimEnd().length;
  }
}
