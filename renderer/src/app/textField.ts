const typed = new Set(['text', 'search', 'email', 'url', 'tel', 'password', 'number']);

/** A field that one types into and that keeps its own undo; a memo and the text are none: their undo is the project's. */
export function isTextField(element: EventTarget | null): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly;
  return element instanceof HTMLInputElement && typed.has(element.type) && !element.readOnly;
}

/** Takes back, or does again, what was typed into the field that has the focus. */
export function stepInField(action: 'edit.undo' | 'edit.redo'): void {
  document.execCommand(action === 'edit.undo' ? 'undo' : 'redo');
}
