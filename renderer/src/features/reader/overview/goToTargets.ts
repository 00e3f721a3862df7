import { groupBy } from '@shared/base/groupBy';
import type { ProjectState } from '@shared/project/projectState';
import { documentText } from '@shared/text/documentText';
import type { Span } from '@shared/text/position';
import type { PickItem } from '@/ui/PickList';
import { type OutlineEntry, outlineOf } from './outline';

/** A place that one can go to. */
export interface GoToTarget extends PickItem {
  readonly span: Span;
  /** The passage that is selected there; undefined: only a place. */
  readonly annotation?: string;
}

/**
 * Every heading of a document, the next turn of each speaker and the next passage of each theme. `from`: document-wide offset after
 * which “next” begins; after the last one comes the first again.
 */
export function namedTargets(state: ProjectState, document: string, from: number): readonly GoToTarget[] {
  const outline = outlineOf(state.blocks(document), state.turns(document));
  return [
    ...headingTargets(outline),
    ...turnTargets(state, outline, from),
    ...themeTargets(state, document, from),
  ];
}

/**
 * Where what was typed leads: a paragraph's number, a share of the text, or what of `named` is called so. A number beyond the text leads to
 * its nearest end, after all that is called so.
 */
export function goToTargets(
  state: ProjectState,
  document: string,
  named: readonly GoToTarget[],
  typed: string,
): readonly GoToTarget[] {
  const query = typed.trim().toLowerCase();
  const number = /^(?:¶\s*)?([-–−]?\d+)$/.exec(query)?.[1];
  const percent = /^([-–−]?\d+(?:[.,]\d+)?)\s*%$/.exec(query)?.[1];
  if (percent !== undefined) return percentTarget(state, document, clamped(numberOf(percent), 0, 100));
  const called = named.filter(({ name }) => name.toLowerCase().includes(query));
  if (number === undefined) return called;
  const wanted = numberOf(number);
  const nearest = clamped(wanted, 1, state.blocks(document).length);
  const paragraph = paragraphTarget(state, document, nearest);
  if (nearest !== wanted) return [...called, ...paragraph];
  return [...paragraph, ...(wanted <= 100 ? percentTarget(state, document, wanted) : []), ...called];
}

/** A number as it is typed: with a comma, or a dash for a minus. */
const numberOf = (typed: string): number => Number(typed.replace(',', '.').replace(/[–−]/, '-'));

const clamped = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

const caretAt = (block: string, offset = 0): Span => ({ start: { block, offset }, end: { block, offset } });

function paragraphTarget(state: ProjectState, document: string, number: number): GoToTarget[] {
  const blocks = state.blocks(document);
  const block = blocks[number - 1];
  if (!block) return [];
  return [
    {
      id: 'paragraph',
      name: `Paragraph ${number.toLocaleString('en')}`,
      detail: block.text.slice(0, 80),
      trail: `of ${blocks.length.toLocaleString('en')}`,
      span: caretAt(block.id),
    },
  ];
}

function percentTarget(state: ProjectState, document: string, percent: number): GoToTarget[] {
  const text = documentText(state.blocks(document));
  const place = text.positionAt(Math.round((text.length * percent) / 100));
  if (!place) return [];
  return [{ id: 'percent', name: `${percent} % of the text`, span: caretAt(place.block, place.offset) }];
}

function headingTargets(outline: readonly OutlineEntry[]): GoToTarget[] {
  return outline
    .filter(({ kind }) => kind === 'heading')
    .map(({ id, words, level, place }) => ({
      id,
      name: words,
      level,
      strong: true,
      trail: 'Heading',
      span: { start: place, end: place },
    }));
}

function turnTargets(state: ProjectState, outline: readonly OutlineEntry[], from: number): GoToTarget[] {
  const turnsOf = groupBy(outline, ({ speaker }) => speaker);
  return state.speakers().flatMap(({ id, name, color }) => {
    const turns = turnsOf.get(id) ?? [];
    const next = turns.find(({ start }) => start > from) ?? turns[0];
    if (!next) return [];
    const place = turns.indexOf(next) + 1;
    return [
      {
        id,
        name,
        detail: next.words,
        trail: `Turn ${place.toLocaleString('en')} of ${turns.length.toLocaleString('en')}`,
        mark: { color, shape: 'dot' as const },
        span: { start: next.place, end: next.place },
      },
    ];
  });
}

function themeTargets(state: ProjectState, document: string, from: number): GoToTarget[] {
  const text = documentText(state.blocks(document));
  const passages = new Map<string, { id: string; start: number; words: string; span: Span }[]>();
  for (const { id, start, end, codings, quote } of state.annotations(document)) {
    for (const { theme } of codings) {
      const list = passages.get(theme) ?? [];
      if (list.length === 0) passages.set(theme, list);
      list.push({ id, start: text.offsetOf(start) ?? 0, words: quote.head, span: { start, end } });
    }
  }
  return state.themes().flatMap(({ id, name, color }) => {
    const list = passages.get(id) ?? [];
    const next = list.find(({ start }) => start > from) ?? list[0];
    if (!next) return [];
    return [
      {
        id,
        name,
        detail: next.words.replaceAll('\n', ' '),
        trail: `Passage ${(list.indexOf(next) + 1).toLocaleString('en')} of ${list.length.toLocaleString('en')}`,
        mark: { color, shape: 'square' as const },
        span: next.span,
        annotation: next.id,
      },
    ];
  });
}
