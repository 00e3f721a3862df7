import { hasWords, plainLetters } from '@shared/query/hasWords';
import type { ListedStep, ListedSteps } from '@shared/query/listedSteps';
import type { StepFilter } from './historyStore';

/** A line of the list; `step` null is the beginning, before the first step. */
export interface StepRow {
  readonly step: ListedStep | null;
  /** `present` is where the project stands now. */
  readonly state: 'done' | 'present' | 'undone';
  /** It is not among those that match: the present stands above them, because it is what they are before or after. */
  readonly apart: boolean;
}

/** Whether a filter leaves steps out. */
export const isNarrow = ({ words, document, kind }: StepFilter): boolean =>
  words.trim() !== '' || kind !== null || document !== null;

/** The lines for these steps, oldest first; a present that does not match comes before them. */
export function matchingSteps({ steps, done }: ListedSteps, filter: StepFilter): StepRow[] {
  const anyWords = filter.words.trim() === '';
  const hasAll = hasWords(filter.words);
  const matches = (step: ListedStep) =>
    (filter.kind === null || step.kind === filter.kind) &&
    (filter.document === null || step.documents.includes(filter.document)) &&
    (anyWords || hasAll(plainLetters(`${step.label} ${step.place} ${step.words} ${step.by}`)));
  const narrow = isNarrow(filter);
  const first: StepRow = { step: null, state: done === 0 ? 'present' : 'done', apart: narrow };
  const apart: StepRow[] = narrow && done === 0 ? [first] : [];
  const rows: StepRow[] = narrow ? [] : [first];
  for (const [index, step] of steps.entries()) {
    const state = index === done - 1 ? 'present' : index < done ? 'done' : 'undone';
    if (matches(step)) rows.push({ step, state, apart: false });
    else if (state === 'present') apart.push({ step, state, apart: true });
  }
  return [...apart, ...rows];
}

/** How many of the lines are steps that match. */
export const countMatching = (rows: readonly StepRow[]): number =>
  rows.filter(({ step, apart }) => step !== null && !apart).length;
