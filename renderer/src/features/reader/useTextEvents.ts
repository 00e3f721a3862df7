import type { Position } from '@shared/text/position';
import { type RefObject, useEffect } from 'react';
import { useIsActivePart } from '@/bridge/actionRegistry';
import { setActiveTheme, useActiveTheme } from '@/bridge/activeTheme';
import { returnToHits } from '@/bridge/finding';
import { leaveFocusMode } from '@/bridge/focusMode';
import { notify } from '@/bridge/notices';
import { useSelection, useTextFocus } from '@/bridge/selection';
import type { ReaderModel } from './ReaderModel';
import { collapseWide } from './selecting/collapseWide';
import { leaveText } from './selecting/leaveText';
import { moveCaret } from './selecting/moveCaret';
import { moveToEdge } from './selecting/moveToEdge';
import { selectedRange, selectRange } from './selecting/unitsOf';
import { ActiveTagging } from './tagging/ActiveTagging';
import { passageTarget } from './tagging/passageTarget';
import { themeOfDigit, toggleTheme } from './tagging/tagPassage';
import { selectedPlaces } from './text/selectedSpan';
import { textOf, turnAt } from './turns/turnPlaces';

/** The text takes the keyboard when it is asked to, and on opening when nothing else has it: who walks a list stays in it. */
export function useFocusOnText(model: ReaderModel): void {
  const isActive = useIsActivePart();
  const wanted = useTextFocus((state) => state.wanted) && isActive;
  useEffect(() => {
    if (document.activeElement === document.body) model.focusText();
  }, [model]);
  useEffect(() => {
    if (!wanted) return;
    useTextFocus.setState({ wanted: false });
    model.focusText();
  }, [model, wanted]);
}

/** What clicks and keys in the text do, besides moving the caret. */
export function useTextEvents(model: ReaderModel, text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = text.current;
    if (!root) return;
    const click = (event: MouseEvent) => pointAt(model, event);
    const press = (event: KeyboardEvent) => {
      if (!event.isComposing && takeKey(model, event)) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    const tagging = new ActiveTagging(model);
    let pressed = false;
    const mouseDown = (event: MouseEvent) => {
      pressed = true;
      if (!model.editing) beginAnew(event);
      tagging.begin(event);
    };
    const mouseUp = (event: MouseEvent) => {
      pressed = false;
      tagging.end(event);
    };
    // A press chooses a place of its own.
    const focus = () => {
      if (!pressed) model.selectAgain();
    };
    root.addEventListener('focus', focus);
    root.addEventListener('mousedown', mouseDown);
    window.addEventListener('mouseup', mouseUp);
    root.addEventListener('click', click);
    root.addEventListener('keydown', press, { capture: true });
    return () => {
      tagging.dispose();
      root.removeEventListener('focus', focus);
      root.removeEventListener('mousedown', mouseDown);
      window.removeEventListener('mouseup', mouseUp);
      root.removeEventListener('click', click);
      root.removeEventListener('keydown', press, { capture: true });
    };
  }, [model, text]);
}

/** Lets a selection begin inside the one before. While the text is edited, a press there drags the selected words. */
function beginAnew({ button, shiftKey, detail }: MouseEvent): void {
  if (button === 0 && !shiftKey && detail === 1) document.getSelection()?.removeAllRanges();
}

/** A click selects the innermost passage; where several overlap, it offers the others. While the text is edited it places the caret. */
function pointAt(model: ReaderModel, event: MouseEvent): void {
  if (event.button !== 0) return;
  if (model.editing) {
    // What is typed or cut in the place of a paragraph must not draw the next one into it.
    const span = event.detail === 3 ? selectedPlaces(model.state, model.document) : null;
    if (span) model.selectSpan(span);
    return;
  }
  model.readSelection();
  if (event.detail > 1 || useSelection.getState().span !== null) {
    model.open(null);
    return;
  }
  const at = model.positionAt(event.clientX, event.clientY);
  const annotations = at ? model.annotationsAt(at) : [];
  model.selectAnnotation(annotations[0]?.id ?? null, annotations.length === 1);
  letTurnGo(model, at);
  if (at && annotations.length > 1) offerLayers(model, annotations, at, false);
}

/** A click elsewhere lets the chosen turn go; caret moves by key and selected words leave it chosen, to be added to it. */
function letTurnGo(model: ReaderModel, at: Position | null): void {
  const { selectedTurn } = model;
  const offset = at && textOf(model).offsetOf(at);
  const here = offset === null ? undefined : turnAt(model, offset);
  if (selectedTurn && here?.turn.id !== selectedTurn.id) model.selectTurn(null);
}

function offerLayers(
  model: ReaderModel,
  annotations: readonly { readonly id: string }[],
  at: { block: string; offset: number },
  focused: boolean,
): void {
  model.open({
    kind: 'layers',
    purpose: 'select',
    annotations: annotations.map(({ id }) => id),
    at,
    focused,
  });
}

/** Whether the key was meant for the text. All others are in the list of actions. */
function takeKey(model: ReaderModel, event: KeyboardEvent): boolean {
  model.readSelection();
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key === 'Escape') return escape(model);
  if ((event.ctrlKey || event.metaKey) && !event.altKey && /^(Home|End)$/.test(event.key)) {
    moveToEdge(model, event.key === 'Home' ? 'start' : 'end', event.shiftKey);
    return true;
  }
  if (plain && !event.shiftKey && collapseWide(model, event.key)) return true;
  if (model.editing) return false;
  if (event.ctrlKey && !event.altKey && /^Arrow(Up|Down)$/.test(event.key)) {
    moveCaret(model, { by: 'paragraph', step: event.key === 'ArrowDown' ? 1 : -1, extend: event.shiftKey });
    return true;
  }
  if (!plain) return false;
  if (event.key === 'Enter') return tagOrChoose(model);
  return /^[1-9]$/.test(event.key) && takeDigit(model, Number(event.key));
}

/** One step back: closes what is open, ends editing, ends the theme that is kept, clears the selection, leaves the text. */
function escape(model: ReaderModel): boolean {
  const range = selectedRange(model);
  if (model.store.getState().popup !== null) model.close();
  else if (model.editing) model.setEditing(false);
  else if (useActiveTheme.getState().theme !== null) {
    setActiveTheme(null);
    model.say('Selections are not tagged by themselves any more.');
  } else if (model.selectedAnnotation || model.selectedTurn || (range && range.start < range.end)) {
    model.selectAnnotation(null);
    model.selectTurn(null);
    if (range) selectRange(model, { start: range.start, end: range.start });
  } else if (!leaveFocusMode() && !returnToHits()) leaveText(model);
  return true;
}

/** Enter finishes a selection while a theme is kept; else it chooses among the codings at the caret. */
function tagOrChoose(model: ReaderModel): boolean {
  const { theme } = useActiveTheme.getState();
  const { span } = useSelection.getState();
  const target = theme === null || span === null ? null : passageTarget(model);
  if (target && theme !== null) void toggleTheme(model, target, theme);
  return target !== null || chooseLayer(model);
}

function chooseLayer(model: ReaderModel): boolean {
  const { caret } = useSelection.getState();
  const annotations = caret ? model.annotationsAt(caret) : [];
  const [innermost] = annotations;
  if (!caret || !innermost) return true;
  if (annotations.length === 1 && innermost.codings.length < 2) model.selectAnnotation(innermost.id, true);
  else offerLayers(model, annotations, caret, true);
  return true;
}

/** A digit tags the selection; while a theme is kept, it puts another in its place. */
function takeDigit(model: ReaderModel, digit: number): boolean {
  const theme = themeOfDigit(model, digit);
  const target = passageTarget(model);
  if (theme === null) notify(`No theme stands at ${digit} yet.`, { slot: 'obstacle' });
  else if (useActiveTheme.getState().theme !== null) {
    setActiveTheme(theme);
    model.say(`Every selection is tagged with ${model.state.theme(theme)?.name} now.`);
  } else if (target) void toggleTheme(model, target, theme);
  else notify('Select a passage first.', { slot: 'obstacle' });
  return true;
}
