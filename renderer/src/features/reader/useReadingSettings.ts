import { type RefObject, useLayoutEffect } from 'react';
import { useReading } from '@/bridge/settings';
import type { ReaderModel } from './ReaderModel';

/** Mean width of a letter with its share of blanks, in em of the typeface. */
const letter = { serif: 0.4915, sans: 0.53 } as const;

/** Sets the text as the analyst wants it; the words at the top of the screen stay there. Call it before the text is on the page. */
export function useReadingSettings(model: ReaderModel, ref: RefObject<HTMLElement | null>): void {
  const { size, width, typeface } = useReading();
  useLayoutEffect(() => {
    const page = ref.current;
    if (!page) return;
    const set = () => {
      page.style.setProperty('--size', `${size}px`);
      page.style.setProperty('--measure', String(width * letter[typeface]));
      page.style.setProperty('--typeface', `var(--font-${typeface === 'serif' ? 'text' : 'ui'})`);
    };
    if (model.tracker) model.tracker.keepingPlace(set);
    else set();
  }, [model, ref, size, width, typeface]);
}
