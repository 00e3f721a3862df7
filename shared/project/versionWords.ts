import type { FateKind, FateNumbers } from './fates';
import { counted } from './names';

/** How a new text of a document differs from the one it has. */
interface TextEffect {
  /** UTF-16 units. */
  readonly characters: { readonly before: number; readonly after: number };
  /** Paragraphs whose words stay as they are, and all of the new text. */
  readonly paragraphs: { readonly same: number; readonly all: number };
}

/** The text is what is there already. */
export const isSameText = ({ characters, paragraphs }: TextEffect): boolean =>
  characters.before === characters.after && paragraphs.same === paragraphs.all;

/** Of a text that is looked at: how long it is, and how much of it is as before. */
export function sayText({ characters, paragraphs }: TextEffect): string {
  const { before, after } = characters;
  const length =
    before === after
      ? `${counted(after, 'character')}, as many as before`
      : `${counted(after, 'character')} (before: ${before.toLocaleString('en')})`;
  const { same, all } = paragraphs;
  const stay =
    same === all
      ? `all ${counted(all, 'paragraph')} as they were`
      : `${same.toLocaleString('en')} of ${counted(all, 'paragraph')} as they were`;
  return `${length}; ${stay}.`;
}

/** Of a text that hardly shares four words in a row with the one that is there. */
export const otherText =
  'This seems to be another text, not a new version: it shares hardly any four words in a row with the text as it is. What does not stand in it word by word would lose its place.';

/** `12 passages and turns: 8 as before, 1 moved, 1 changed, 1 uncertain, 1 lost.` */
export function sayFates(numbers: FateNumbers): string {
  const all = kinds.reduce((sum, [kind]) => sum + numbers[kind], 0);
  if (all === 0) return 'No passages or turns lie on it.';
  const parts = kinds.flatMap(([kind, word]) =>
    numbers[kind] === 0 ? [] : [`${numbers[kind].toLocaleString('en')} ${word}`],
  );
  return `${counted(all, 'passage or turn', 'passages and turns')}: ${parts.join(', ')}.`;
}

const kinds: readonly (readonly [FateKind, string])[] = [
  ['exact', 'as before'],
  ['moved', 'moved'],
  ['changed', 'changed'],
  ['uncertain', 'uncertain'],
  ['lost', 'lost'],
];
