// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setActiveTheme } from '@/bridge/activeTheme';
import { useSelection } from '@/bridge/selection';
import { openReader } from '../testing/openReader';
import { ActiveTagging } from './ActiveTagging';

let reader: Awaited<ReturnType<typeof openReader>>;
let tagging: ActiveTagging;

beforeEach(async () => {
  reader = await openReader('Alpha beta gamma delta');
  setActiveTheme(await reader.theme('Trust'));
  tagging = new ActiveTagging(reader.model);
  vi.useFakeTimers();
});
afterEach(async () => {
  vi.useRealTimers();
  tagging.dispose();
  await reader.close();
});

/** A press that selects these words, as the browser does: between the button going down and coming up. */
function press(words: string, init: MouseEventInit): void {
  tagging.begin(new MouseEvent('mousedown', init));
  reader.select(words);
  tagging.end(new MouseEvent('mouseup', init));
}

/** A press that only puts the caret before these words. */
function click(words: string): void {
  tagging.begin(new MouseEvent('mousedown', { detail: 1 }));
  useSelection.setState({ span: null, caret: reader.span(words).start, annotation: null });
  tagging.end(new MouseEvent('mouseup', { detail: 1 }));
}

it('two quick double clicks tag two words', () => {
  press('Alpha', { detail: 2 });
  click('gamma');
  press('gamma', { detail: 2 });
  vi.advanceTimersByTime(400);
  expect(reader.codings()).toEqual(['Trust: Alpha', 'Trust: gamma']);
});

it('a double click is the word for a moment only: the third click means more', () => {
  press('Alpha', { detail: 2 });
  press('Alpha beta gamma delta', { detail: 3 });
  vi.advanceTimersByTime(400);
  expect(reader.codings()).toEqual(['Trust: Alpha beta gamma delta']);
});

it('Shift and a click that extend what was just tagged move its end', async () => {
  press('Alpha', { detail: 2 });
  press('Alpha beta', { detail: 1, shiftKey: true });
  press('Alpha beta gamma', { detail: 1, shiftKey: true });
  expect(reader.codings()).toEqual(['Trust: Alpha beta gamma']);
  vi.useRealTimers();
  await vi.waitFor(() => expect(reader.keptCodings()).toEqual(['Trust: Alpha beta gamma']));
});

it('a press of the right button begins nothing that a click elsewhere would end', () => {
  reader.select('Alpha');
  tagging.begin(new MouseEvent('mousedown', { button: 2, detail: 1 }));
  tagging.end(new MouseEvent('mouseup', { button: 2, detail: 1 }));
  tagging.end(new MouseEvent('mouseup', { detail: 1 }));
  expect(reader.codings()).toEqual([]);
});
