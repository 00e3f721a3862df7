import type { SpeakerReview } from '@shared/query/speakerReview';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showProject } from '@/bridge/projectMirror';
import { emptyProject } from '@/bridge/testing/emptyProject';
import { TooltipProvider } from '@/ui/Tooltip';
import { AlikeCard } from './AlikeCard';
import { PersonDetails } from './PersonDetails';
import { turnOf } from './reviewDraft';
import { beginReview, draftNow, forgetReview, walkSteps } from './reviewStore';
import { SplitCard } from './SplitCard';

const turn = (start: number, label: string, reason: string) => ({
  person: 'anna',
  attribution: null,
  speech: [{ start, end: start + 5 }],
  label,
  confidence: 0.7,
  reason,
  given: false,
});
const review: SpeakerReview = {
  people: [
    {
      key: 'anna',
      speaker: null,
      name: 'Anna Berg',
      role: 'Director',
      affiliation: '',
      roles: {},
      aliases: ['A. Berg', 'Berg'],
      confidence: 1,
      reason: '',
    },
  ],
  documents: [
    {
      document: 'd1',
      turns: [
        turn(0, 'Berg', 'Surname alone'),
        turn(10, 'Anna Berg', 'Surname alone'),
        turn(20, 'Berg', 'Name'),
      ],
    },
  ],
};

beforeEach(() => {
  vi.stubGlobal('roundtable', { on: () => () => undefined, call: () => new Promise(() => undefined) });
  showProject(emptyProject);
  beginReview(review);
});
afterEach(() => {
  cleanup();
  forgetReview();
  showProject(null);
  vi.unstubAllGlobals();
});

const anna = () => {
  const [person] = draftNow().people;
  if (person === undefined) throw new Error('nobody');
  return person;
};
const details = () =>
  render(
    <TooltipProvider>
      <PersonDetails person={anna()} turns={3} />
    </TooltipProvider>,
  );
const checked = () => draftNow().documents[0]?.turns.map((each) => [each.taken, each.checked]);

it('forms of a name are added and removed, each as a step that can be undone', () => {
  details();
  const field = screen.getByRole('textbox', { name: 'Another form of the name of Anna Berg' });
  fireEvent.change(field, { target: { value: 'Mrs Berg' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(anna().aliases).toEqual(['A. Berg', 'Berg', 'Mrs Berg']);
  cleanup();
  details();
  fireEvent.click(screen.getByRole('button', { name: 'Remove Berg' }));
  expect(anna().aliases).toEqual(['A. Berg', 'Mrs Berg']);
  walkSteps(-1);
  walkSteps(-1);
  expect(anna().aliases).toEqual(['A. Berg', 'Berg']);
});

it('a role is kept when its field is left, and given up on Escape', () => {
  details();
  const role = screen.getByRole('textbox', { name: 'Role of Anna Berg' });
  fireEvent.change(role, { target: { value: 'Chair' } });
  fireEvent.keyDown(role, { key: 'Escape' });
  fireEvent.blur(role);
  expect(anna().role).toBe('Director');
  fireEvent.change(role, { target: { value: 'Chair' } });
  fireEvent.blur(role);
  expect(anna().role).toBe('Chair');
});

it('all turns of the same label, or found for the same reason, are decided about at once', () => {
  const first = turnOf(draftNow(), 'd1/0');
  if (first === undefined) throw new Error('no turn');
  render(<AlikeCard turn={first} />);
  fireEvent.click(screen.getByRole('button', { name: 'Accept 2 turns' }));
  expect(checked()).toEqual([
    [true, true],
    [true, false],
    [true, true],
  ]);
  walkSteps(-1);
  fireEvent.click(screen.getByRole('radio', { name: /Surname alone/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Leave out' }));
  expect(checked()).toEqual([
    [false, true],
    [false, true],
    [true, false],
  ]);
});

it('chosen forms become another person with the turns they name', () => {
  render(<SplitCard personKey="anna" name="Anna Berg" />);
  fireEvent.click(screen.getByRole('checkbox', { name: /^Berg/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Split off 2 turns' }));
  expect(draftNow().people.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Anna Berg', ['A. Berg']],
    ['Berg', []],
  ]);
  expect(draftNow().documents[0]?.turns.map(({ person }) => person === 'anna')).toEqual([false, true, false]);
});
