import type { ListedStep } from '@shared/query/listedSteps';
import { expect, it } from 'vitest';
import { stepName } from './stepWords';

const name = (part: Partial<ListedStep>) =>
  stepName({ kind: 'codings', letters: 0, passages: 0, ...part } as ListedStep);

it('a step is called what it did, with how much it was unless that is said already', () => {
  expect(name({ label: 'Tag with “Trust”', passages: 198 })).toBe('Tag with “Trust” · 198 passages');
  expect(name({ label: 'Tag with “Trust”', passages: 1 })).toBe('Tag with “Trust”');
  expect(name({ label: 'Annotate 53 passages', passages: 53 })).toBe('Annotate 53 passages');
  expect(name({ label: 'Typing', kind: 'text', letters: -1 })).toBe('Typing · 1 letter');
});
