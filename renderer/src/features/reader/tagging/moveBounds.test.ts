// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showProject } from '@/bridge/projectMirror';
import { openReader } from '../testing/openReader';
import { layersHere } from './layersHere';
import { MoveRun } from './MoveRun';
import { moveEnd } from './moveBounds';

let reader: Awaited<ReturnType<typeof openReader>>;
let trust: string;
let water: string;

beforeEach(async () => {
  reader = await openReader('Alpha beta gamma delta epsilon zeta');
  trust = await reader.theme('Trust');
  water = await reader.theme('Water');
});
afterEach(() => reader.close());

const later = () => moveEnd(reader.model, { side: 'end', by: 'word', step: 1 });
const earlier = () => moveEnd(reader.model, { side: 'end', by: 'word', step: -1 });
/** What is shown, at once, and kept a little later. */
const expectCodings = async (...codings: string[]) => {
  await vi.waitFor(() => expect(reader.keptCodings()).toEqual(codings));
  expect(reader.codings()).toEqual(codings);
};

describe('moving the ends of a passage by key', () => {
  it('over the very words of another leaves that one alone, there and back', async () => {
    const short = await reader.tag('Alpha beta', trust);
    const long = await reader.tag('Alpha beta gamma', water);
    const before = reader.model.state.annotation(long);
    reader.model.selectAnnotation(short, true);
    for (let step = 0; step < 3; step += 1) later();
    await expectCodings('Trust: Alpha beta gamma delta epsilon', 'Water: Alpha beta gamma');
    for (let step = 0; step < 3; step += 1) earlier();
    await expectCodings('Trust: Alpha beta', 'Water: Alpha beta gamma');
    expect(reader.model.state.annotation(long)).toBe(before);
  });

  it('on the words of another, what is removed is the one that moved there; undo leaves it chosen', async () => {
    const short = await reader.tag('Alpha beta', trust);
    await reader.tag('Alpha beta gamma', water);
    reader.model.selectAnnotation(short, true);
    later();
    await expectCodings('Trust: Alpha beta gamma', 'Water: Alpha beta gamma');
    expect(reader.model.chosenAnnotation?.id).toBe(short);
    expect(layersHere(reader.model).map(({ annotation }) => annotation.id)).toEqual([short]);
    await reader.main.store.undo();
    await expectCodings('Trust: Alpha beta', 'Water: Alpha beta gamma');
    expect(reader.model.chosenAnnotation?.id).toBe(short);
    // Words that are merely selected mean both.
    later();
    reader.select('Alpha beta gamma');
    expect(layersHere(reader.model)).toHaveLength(2);
  });

  it('takes all codings of the passage along and says so, unless one of them is chosen', async () => {
    const id = await reader.tag('gamma delta', trust, water);
    const coding = reader.model.state.annotation(id)?.codings[1]?.id ?? '';
    reader.model.selectAnnotation(id);
    later();
    await expectCodings('Trust: gamma delta epsilon', 'Water: gamma delta epsilon');
    await vi.waitFor(() => expect(reader.said()).toBe('2 codings: up to “gamma delta epsilon”'));
    reader.model.selectAnnotation(id, true, coding);
    expect(layersHere(reader.model).map((layer) => layer.coding?.id)).toEqual([coding]);
    later();
    await expectCodings('Trust: gamma delta epsilon', 'Water: gamma delta epsilon zeta');
    await vi.waitFor(() => expect(reader.said()).toBe('Water: up to “gamma delta epsilon zeta”'));
    expect(reader.model.chosenCoding?.id).toBe(coding);
  });

  it('goes on after a move that main could not keep', async () => {
    const id = await reader.tag('Alpha beta', trust);
    reader.model.selectAnnotation(id, true);
    reader.main.broken = true;
    later();
    await vi.waitFor(() => expect(reader.codings()).toEqual(['Trust: Alpha beta']));
    reader.main.broken = false;
    later();
    await expectCodings('Trust: Alpha beta gamma');
  });

  it('goes on after the project was closed with moves under way', async () => {
    const id = await reader.tag('Alpha beta', trust);
    reader.model.selectAnnotation(id, true);
    later();
    later();
    showProject(null);
    await vi.waitFor(() => expect(reader.keptCodings()).toEqual(['Trust: Alpha beta gamma delta']));
    reader.main.show();
    later();
    await expectCodings('Trust: Alpha beta gamma delta epsilon');
  });

  it('is one step of undo for a run on one side of one coding; undo keeps the words selected that it moves', async () => {
    const id = await reader.tag('beta', trust, water);
    const coding = reader.model.state.annotation(id)?.codings[0]?.id ?? '';
    reader.model.selectAnnotation(id, true, coding);
    const select = vi.spyOn(reader.model, 'selectInstead');
    later();
    later();
    moveEnd(reader.model, { side: 'start', by: 'word', step: -1 });
    await expectCodings('Trust: Alpha beta gamma delta', 'Water: beta');
    const { done } = reader.main.store.steps();
    expect(done.slice(-2).map(({ label }) => label)).toEqual([
      'Move the ends of “Trust”',
      'Move the ends of “Trust”',
    ]);
    reader.select('Alpha beta gamma delta');
    reader.model.selectAnnotation(
      reader.model.annotationOn(reader.span('Alpha beta gamma delta'))?.id ?? null,
    );
    await reader.main.store.undo();
    await expectCodings('Trust: beta gamma delta', 'Water: beta');
    expect(select).toHaveBeenLastCalledWith(reader.span('beta gamma delta'));
    reader.select('beta gamma delta');
    reader.model.selectAnnotation(reader.model.annotationOn(reader.span('beta gamma delta'))?.id ?? null);
    await reader.main.store.undo();
    await expectCodings('Trust: beta', 'Water: beta');
    expect(select).toHaveBeenLastCalledWith(reader.span('beta'));
    expect([reader.model.chosenAnnotation?.id, reader.model.chosenCoding?.id]).toEqual([id, coding]);
    await reader.main.store.redo();
    await expectCodings('Trust: beta gamma delta', 'Water: beta');
    expect(reader.model.chosenCoding?.id).toBe(coding);
  });
});

describe('a run of moves', () => {
  it('ends after a second, at the other side, and at another coding', () => {
    const run = new MoveRun();
    const first = run.next('a', 'end', 0);
    expect(run.next('a', 'end', 900)).toBe(first);
    expect(run.next('a', 'end', 1900)).toBe(first);
    const [second, third] = [run.next('a', 'end', 2901), run.next('a', 'start', 2902)];
    expect(new Set([first, second, third, run.next('b', 'start', 2903)]).size).toBe(4);
  });
});
