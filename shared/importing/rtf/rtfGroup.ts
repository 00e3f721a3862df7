import type { Destination } from './rtfDestinations';

/** What holds within a pair of braces, and is taken over by the braces within. */
export interface Group {
  destination: Destination;
  /** `\*` was the last word. */
  starred: boolean;
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  deleted: boolean;
  /** Moved text, at the place it was taken from. */
  moved: boolean;
  font: number | null;
  /** How many characters stand behind a `\u` for programs that do not know it. */
  fallback: number;
  href: string | undefined;
  field: { instruction: string } | null;
  style: number;
  /** From 0. */
  outline: number | null;
  list: number;
  depth: number;
  inTable: boolean;
  /** At the end of this group only. */
  atEnd: (() => void) | null;
}

export const outermost: Group = {
  destination: 'text',
  starred: false,
  bold: false,
  italic: false,
  hidden: false,
  deleted: false,
  moved: false,
  font: null,
  fallback: 1,
  href: undefined,
  field: null,
  style: 0,
  outline: null,
  list: 0,
  depth: 0,
  inTable: false,
  atEnd: null,
};

export const plainLetters = {
  bold: false,
  italic: false,
  hidden: false,
  deleted: false,
  moved: false,
  font: null,
} as const satisfies Partial<Group>;
export const plainParagraphState = {
  style: 0,
  outline: null,
  list: 0,
  depth: 0,
  inTable: false,
} as const satisfies Partial<Group>;

/** Takes over what a word says of the letters or the paragraph of a group; false when it says nothing of them. */
export function setInGroup(group: Group, word: string, value: number | null): boolean {
  const on = value !== 0;
  switch (word) {
    case 'uc':
      group.fallback = Math.min(Math.max(value ?? 1, 0), 100);
      return true;
    case 'f':
      group.font = value;
      return true;
    case 'b':
      group.bold = on;
      return true;
    case 'i':
      group.italic = on;
      return true;
    case 'v':
      group.hidden = on;
      return true;
    case 'deleted':
      group.deleted = on;
      return true;
    case 'mvf':
      group.moved = on;
      return true;
    case 'plain':
      Object.assign(group, plainLetters);
      return true;
    case 'pard':
      Object.assign(group, plainParagraphState);
      return true;
    case 's':
      group.style = value ?? 0;
      return true;
    case 'outlinelevel':
      group.outline = value;
      return true;
    case 'ls':
      group.list = value ?? 0;
      return true;
    case 'ilvl':
      group.depth = Math.min(Math.max(value ?? 0, 0), 9);
      return true;
    case 'intbl':
      group.inTable = on;
      return true;
    default:
      return false;
  }
}
