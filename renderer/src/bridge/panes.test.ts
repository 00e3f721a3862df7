import { beforeEach, describe, expect, it } from 'vitest';
import { activatePane, closePane, openSecondPane, usePanes } from './panes';
import { showDocument, useSelection } from './selection';

const selected = () => useSelection.getState();
const beside = () => usePanes.getState().other;

describe('panes', () => {
  beforeEach(() => {
    usePanes.setState({ active: 'left', other: null });
    showDocument('one');
    useSelection.setState({ annotation: 'a', caret: { block: 'b', offset: 3 } });
  });

  it('open with the new document active, and the old one as it was left', () => {
    openSecondPane('two');
    expect(selected()).toMatchObject({ document: 'two', annotation: null, caret: null });
    expect(beside()).toMatchObject({ document: 'one', annotation: 'a', caret: { block: 'b', offset: 3 } });
    expect(usePanes.getState().active).toBe('right');
  });

  it('give the selection back to whichever is active', () => {
    openSecondPane('two');
    useSelection.setState({ annotation: 'z' });
    activatePane('left');
    expect(selected()).toMatchObject({ document: 'one', annotation: 'a' });
    activatePane('left');
    activatePane('right');
    expect(selected()).toMatchObject({ document: 'two', annotation: 'z' });
  });

  it('show a chosen document in the active one only', () => {
    openSecondPane('two');
    activatePane('left');
    showDocument('three');
    expect([selected().document, beside()?.document]).toEqual(['three', 'two']);
  });

  it.each([
    ['left', 'two'],
    ['right', 'one'],
  ] as const)('leave the other one when the %s one is closed', (side, left) => {
    openSecondPane('two');
    closePane(side);
    expect(selected().document).toBe(left);
    expect(usePanes.getState()).toEqual({ active: 'left', other: null });
  });

  it('are not activated when there is only one', () => {
    activatePane('right');
    expect(usePanes.getState().active).toBe('left');
    expect(selected().document).toBe('one');
  });
});
