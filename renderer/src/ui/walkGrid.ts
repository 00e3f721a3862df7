import type { KeyboardEvent } from 'react';

/** What arrows do in a grid of buttons of so many columns: the keyboard goes to the one beside, above or below, if there is one. */
export const walkGrid =
  (columns: number) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[at + step]?.focus();
  };
