/** What has the keyboard, as far as keys mean different things there. */
export type Focus = 'field' | 'dialog' | 'editing' | 'text' | 'reader' | 'memo' | 'elsewhere';

export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  if (target.matches('input, textarea, select')) return 'field';
  if (target.closest('[role="dialog"]') !== null) return 'dialog';
  const reader = target.closest('[data-reader]');
  if (reader === null) return target.isContentEditable ? 'memo' : 'elsewhere';
  // Between lists, dialogs and the text itself: only the text takes letters, and while it is edited it keeps them.
  if (reader.querySelector('[data-editing="true"]') !== null) return 'editing';
  return target.isContentEditable ? 'text' : 'reader';
}
