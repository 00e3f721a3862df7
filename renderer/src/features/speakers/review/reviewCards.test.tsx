import type { SpeakerReview } from '@shared/query/speakerReview';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showProject } from '@/bridge/projectMirror';
import { emptyProject } from '@/bridge/testing/emptyProject';
import { TooltipProvider } from '@/ui/Tooltip';
import { AlikeCard } from './AlikeCard';
import { acceptTurns } from './decide';
import { remove } from './decidePeople';
import { PersonDetails } from './PersonDetails';
import { addPerson } from './peopleSteps';
import { turnOf } from './reviewDraft';
import { pressReviewKey } from './reviewKeys';
import {
  beginReview,
  draftNow,
  forgetReview,
  lookAt,
  narrow,
  returnToReview,
  step,
  useReview,
  walkSteps,
} from './reviewStore';
import { SplitCard } from './SplitCard';
import { TurnMark } from './TurnMark';
import { give } from './turnSteps';

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

it('what is written in a field is kept before the review is applied by key', () => {
  details();
  const role = screen.getByRole('textbox', { name: 'Role of Anna Berg' });
  fireEvent.change(role, { target: { value: 'Chair' } });
  fireEvent.keyDown(role, { key: 'Enter', ctrlKey: true });
  expect(anna().role).toBe('Chair');
  const form = screen.getByRole('textbox', { name: 'Another form of the name of Anna Berg' });
  fireEvent.change(form, { target: { value: 'Mrs Berg' } });
  fireEvent.keyDown(form, { key: 'Enter', ctrlKey: true });
  expect(anna().aliases).toContain('Mrs Berg');
});

/** The keys of the review, as they are pressed in its text. */
const press = (key: string) => {
  const event = new KeyboardEvent('keydown', { key });
  act(() => {
    pressReviewKey(event as unknown as Parameters<typeof pressReviewKey>[0]);
  });
};

it('who says selected words, or several turns, is asked once and not beside the current turn too', () => {
  const first = turnOf(draftNow(), 'd1/0');
  if (first === undefined) throw new Error('no turn');
  render(<TurnMark turn={first} person={anna()} />);
  const asked = () => screen.queryAllByRole('combobox', { name: 'Who says this' }).length;
  act(() => useReview.setState({ current: 'd1/0', selected: { start: 10, end: 12 } }));
  press('r');
  expect(useReview.getState().asked).toBe('give');
  expect(asked()).toBe(0);
  act(() => useReview.setState({ selected: null, chosen: new Set(['d1/0', 'd1/1']) }));
  expect(asked()).toBe(0);
  act(() => useReview.setState({ chosen: new Set() }));
  expect(asked()).toBe(1);
});

it('who says a turn that was confirmed before is not asked', () => {
  const [part] = review.documents;
  beginReview({
    ...review,
    documents: [{ document: 'd1', turns: (part?.turns ?? []).map((each) => ({ ...each, given: true })) }],
  });
  lookAt(turnOf(draftNow(), 'd1/0'));
  press('r');
  expect(useReview.getState().asked).toBeNull();
});

it('a turn that is left out is not gone on over the next, and neither is the one before it', () => {
  lookAt(turnOf(draftNow(), 'd1/1'));
  press(' ');
  const before = draftNow();
  press('u');
  expect(draftNow()).toBe(before);
});

it('after a person was taken out it goes on behind their turns; whose addition was undone is not gone through', () => {
  const added = addPerson(draftNow(), 'Otto');
  step('Add Otto', give(added.draft, ['d1/0', 'd1/1'], added.key));
  narrow({ person: added.key });
  expect(useReview.getState().current).toBe('d1/0');
  remove(added.key);
  expect(useReview.getState().current).toBe('d1/2');
  walkSteps(-1);
  narrow({ person: added.key });
  walkSteps(-1);
  expect(useReview.getState().matching.person).toBeNull();
});

it('another review can begin, and what was decided in this one is there when it is gone back to', () => {
  acceptTurns();
  const decided = checked();
  const [first] = review.documents;
  if (first === undefined) throw new Error('no document');
  const other = { ...review, documents: [{ ...first, document: 'other' }] };
  beginReview(other);
  expect(checked()).not.toEqual(decided);
  acceptTurns();
  expect(returnToReview(['nowhere'])).toBe(false);
  expect(returnToReview(review.documents.map(({ document }) => document))).toBe(true);
  expect(checked()).toEqual(decided);
  expect(returnToReview(['other'])).toBe(true);
  forgetReview();
  expect(returnToReview(['other'])).toBe(false);
});

it('when no turn is like what is asked for, none is the current one, and keys do nothing to a hidden one', () => {
  narrow({ shown: 'out' });
  expect(useReview.getState().current).toBeNull();
  const before = draftNow();
  acceptTurns();
  expect(draftNow()).toBe(before);
});
