import { type RefObject, useEffect } from 'react';
import { useSelection, useTextFocus } from '@/bridge/selection';
import type { ReaderModel } from './ReaderModel';
import { moveByWord } from './tagging/moveBounds';
import { passageTarget } from './tagging/passageTarget';
import { themeOfDigit, toggleTheme } from './tagging/tagPassage';

/** The text takes the keyboard when it is asked to, and on opening when nothing else has it: who walks a list stays in it. */
export function useFocusOnText(model: ReaderModel): void {
  const wanted = useTextFocus((state) => state.wanted);
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
    root.addEventListener('mousedown', beginAnew);
    root.addEventListener('click', click);
    root.addEventListener('keydown', press, { capture: true });
    return () => {
      root.removeEventListener('mousedown', beginAnew);
      root.removeEventListener('click', click);
      root.removeEventListener('keydown', press, { capture: true });
    };
  }, [model, text]);
}

/** Lets a selection begin inside the one before; the browser would drag the selected words away instead. */
function beginAnew({ button, shiftKey, detail }: MouseEvent): void {
  if (button === 0 && !shiftKey && detail === 1) document.getSelection()?.removeAllRanges();
}

/** A click selects the innermost passage; where several overlap, it offers the others. */
function pointAt(model: ReaderModel, event: MouseEvent): void {
  if (model.editing || event.button !== 0) return;
  model.readSelection();
  if (event.detail > 1 || useSelection.getState().span !== null) {
    model.open(null);
    return;
  }
  const at = model.positionAt(event.clientX, event.clientY);
  const annotations = at ? model.annotationsAt(at) : [];
  model.selectAnnotation(annotations[0]?.id ?? null);
  if (at && annotations.length > 1) offerLayers(model, annotations, at, false);
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

/** Whether the key was meant for the text. */
function takeKey(model: ReaderModel, event: KeyboardEvent): boolean {
  model.readSelection();
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key === 'Escape') return escape(model);
  if (event.altKey && !event.ctrlKey && /^Arrow(Left|Right)$/.test(event.key)) return moveEnd(model, event);
  if (model.editing || !plain) return false;
  if (event.key === 'Enter') return chooseLayer(model);
  return /^[1-9]$/.test(event.key) && tagByDigit(model, Number(event.key));
}

function escape(model: ReaderModel): boolean {
  if (model.store.getState().popup !== null) model.close();
  else if (model.editing) model.setEditing(false);
  else if (model.selectedAnnotation) model.selectAnnotation(null);
  else return false;
  return true;
}

function moveEnd(model: ReaderModel, event: KeyboardEvent): boolean {
  const annotation = model.selectedAnnotation;
  if (!annotation) return false;
  void moveByWord(model, annotation, event.shiftKey ? 'start' : 'end', event.key === 'ArrowRight' ? 1 : -1);
  return true;
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

function tagByDigit(model: ReaderModel, digit: number): boolean {
  const target = passageTarget(model);
  const theme = themeOfDigit(model, digit);
  if (target && theme !== null) void toggleTheme(model, target, theme);
  return target !== null;
}
