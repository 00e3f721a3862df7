import type { Gold } from '../scoreAgainstGold';

/**
 * A text that carries its own gold: stretches are wrapped in characters of the private use area, so that lines can be cut, joined and put
 * between others without anybody counting.
 */
const open = { speech: '\uE001', label: '\uE002', neutral: '\uE003', heckle: '\uE004' } as const;
const of = '\uE010';
const close = '\uE011';

/** Nothing in a mark may look like a place between words. */
const whole = (who: string): string => who.replace(/\s/gu, '_');

/** What `who` says. `more` goes on with the turn before. */
export const speech = (who: string, text: string, more = false): string =>
  `${open.speech}${whole(who)}${more ? '+' : ''}${of}${text}${close}`;

/** Words that name `who`; also another form of their name. */
export const label = (who: string, text: string): string => `${open.label}${whole(who)}${of}${text}${close}`;

/** What may be in a turn or not. */
export const neutral = (text: string): string => `${open.neutral}${of}${text}${close}`;

/** What somebody calls in between: may be found or not. */
export const heckle = (who: string, text: string): string =>
  `${open.heckle}${whole(who)}${of}${text}${close}`;

const marks = /[\uE001-\uE004][^\uE010]*\uE010|\uE011/gu;

/** The text without its gold. */
export const plain = (marked: string): string => marked.replace(marks, '');

/** Words and marks, so that a text can be cut at `size` columns between words. */
export function wrapped(marked: string, size: number): string {
  let column = 0;
  return marked.replace(/[^\S\n]|\n|[^\s]+/gu, (piece) => {
    if (piece === '\n') column = 0;
    else column += plain(piece).length;
    if (piece === ' ' && column > size) {
      column = 0;
      return '\n';
    }
    return piece;
  });
}

interface Stretch {
  readonly kind: string;
  readonly who: string;
  readonly start: number;
  end: number;
}

/** The text, and the gold file that belongs to it. `names` gives the fullest name of each speaker. */
export function goldOf(
  marked: string,
  document: string,
  language: string,
  names: ReadonlyMap<string, string>,
): { text: string; gold: Gold } {
  const stretches: Stretch[] = [];
  const inside: Stretch[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(marks)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    if (match[0] === close) {
      const ended = inside.pop();
      if (ended) ended.end = text.length;
    } else {
      const one = { kind: match[0][0] ?? '', who: match[0].slice(1, -1), start: text.length, end: 0 };
      stretches.push(one);
      inside.push(one);
    }
  }
  text += marked.slice(last);
  return { text, gold: { document, languages: [language], ...contentOf(text, stretches, names) } };
}

function contentOf(
  text: string,
  stretches: readonly Stretch[],
  names: ReadonlyMap<string, string>,
): Pick<Gold, 'speakers' | 'turns' | 'neutral'> {
  const forms = new Map<string, Set<string>>();
  const labels: Stretch[] = [];
  const turns: (Gold['turns'][number] & { speech: { start: number; end: number; text: string }[] })[] = [];
  const range = ({ start, end }: Stretch) => ({ start, end, text: text.slice(start, end) });
  for (const one of stretches) {
    const who = one.who.replace('+', '');
    if (one.kind !== open.neutral && !forms.has(who)) forms.set(who, new Set());
    if (one.kind === open.label) {
      forms.get(who)?.add(text.slice(one.start, one.end));
      labels.push(one);
    }
    if (one.kind === open.speech && one.who.endsWith('+')) turns.at(-1)?.speech.push(range(one));
    else if (one.kind === open.speech || one.kind === open.heckle)
      turns.push({
        speaker: who,
        attribution: null,
        optional: one.kind === open.heckle,
        speech: [range(one)],
      });
  }
  return {
    speakers: [...forms].map(([id, aliases]) => ({
      id,
      name: names.get(id) ?? [...aliases].toSorted((a, b) => b.length - a.length)[0] ?? id,
      role: null,
      aliases: [...aliases],
    })),
    turns,
    neutral: [...labels, ...stretches.filter(({ kind }) => kind === open.neutral)],
  };
}
