import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useAction } from '@/bridge/actionRegistry';
import { useFinding } from '@/bridge/finding';
import { takeSelectedWords } from '@/bridge/takeSelectedWords';
import type { ReaderModel } from '../ReaderModel';
import { nothingFound } from '../readerState';

/** Registers what opens the bar, and shows the hits of the list beside the text while the bar is closed. */
export function useFindActions(model: ReaderModel): void {
  const open = (replacing: boolean) => {
    takeSelectedWords();
    model.store.setState((state) => ({
      finding: state.finding + 1,
      replacing: replacing || (state.finding > 0 && state.replacing),
    }));
  };
  useAction('reader.find', () => open(false));
  useAction('reader.replace', () => open(true));
  const barIsOpen = useStore(model.store, ({ finding }) => finding > 0);
  // While it is open the bar itself goes on.
  useAction('reader.findNext', () => open(false), !barIsOpen);
  useAction('reader.findPrevious', () => open(false), !barIsOpen);

  const spans = useFinding(({ listed }) => listed.get(model.document));
  const looked = useFinding((state) => state.looked);
  const current = looked?.document === model.document ? looked.span : null;
  useEffect(() => {
    if (barIsOpen) return;
    model.store.setState({ found: { spans: spans ?? [], current } });
    return () => model.store.setState({ found: nothingFound });
  }, [model, barIsOpen, spans, current]);
  useEffect(() => {
    if (!barIsOpen && current !== null) model.scrollTo(current);
  }, [model, barIsOpen, current]);
}
