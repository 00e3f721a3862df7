import type { ListedStep, ListedSteps } from '@shared/query/listedSteps';
import type { StepFilter } from './historyStore';

/** A line of the list; `step` null is the beginning, before the first step. */
export interface StepRow {
  readonly step: ListedStep | null;
  /** `present` is where the project stands now. */
  readonly state: 'done' | 'present' | 'undone';
}

/** The lines for these steps, oldest first. The present is always among them: it is what the others are before or after. */
export function matchingSteps({ steps, done }: ListedSteps, filter: StepFilter): StepRow[] {
  const words = filter.words.trim().toLocaleLowerCase();
  const matches = (step: ListedStep) =>
    (filter.kind === null || step.kind === filter.kind) &&
    (filter.document === null || step.document === filter.document) &&
    (words === '' ||
      `${step.label} ${step.place} ${step.words} ${step.by}`.toLocaleLowerCase().includes(words));
  const rows: StepRow[] = [];
  const isWhole = words === '' && filter.kind === null && filter.document === null;
  if (isWhole || done === 0) rows.push({ step: null, state: done === 0 ? 'present' : 'done' });
  for (const [index, step] of steps.entries()) {
    const isPresent = index === done - 1;
    if (isPresent || matches(step))
      rows.push({ step, state: isPresent ? 'present' : index < done ? 'done' : 'undone' });
  }
  return rows;
}
