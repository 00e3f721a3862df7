import type { StepRow } from './matchingSteps';

/** Stands for the project before all steps. */
export const beginning = 'beginning';

/** Place of the line that is looked at; the present one while none is. -1: there are no lines. */
export function chosenRow(rows: readonly StepRow[], chosen: string | null): number {
  const place = rows.findIndex(({ step }) => (step?.id ?? beginning) === chosen);
  return place >= 0 ? place : rows.findIndex(({ state }) => state === 'present');
}
