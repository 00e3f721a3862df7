import { spanText } from '@shared/text/documentText';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useAction } from '@/bridge/actionRegistry';
import { useFinding } from '@/bridge/finding';
import { useSelection } from '@/bridge/selection';
import type { ReaderModel } from '../ReaderModel';
import { showFound } from './showFound';

/** Registers what opens the bar, and shows the hits of the list beside the text while the bar is closed. */
export function useFindActions(model: ReaderModel): void {
  const open = (replacing: boolean) => {
    takeSelectedWords(model);
    model.store.setState((state) => ({
      finding: state.finding + 1,
      replacing: replacing || (state.finding > 0 && state.replacing),
    }));
  };
  useAction('reader.find', () => open(false));
  useAction('reader.replace', () => open(true));

  const barIsOpen = useStore(model.store, ({ finding }) => finding > 0);
  const spans = useFinding(({ listed }) => listed.get(model.document));
  const looked = useFinding((state) => state.looked);
  const current = looked?.document === model.document ? looked.span : null;
  useEffect(() => {
    if (barIsOpen) return;
    showFound(model, spans ?? [], current);
    return () => showFound(model, [], null);
  }, [model, barIsOpen, spans, current]);
  useEffect(() => {
    if (!barIsOpen && current !== null) model.scrollTo(current);
  }, [model, barIsOpen, current]);
}

/** Longer selections are read, not looked for. UTF-16 units. */
const LONGEST_WORDS = 120;

/** What is selected in the text is what one wants to find. */
function takeSelectedWords(model: ReaderModel): void {
  const { span, document } = useSelection.getState();
  if (span === null || document !== model.document || span.start.block !== span.end.block) return;
  const words = spanText(model.state.blocks(model.document), span) ?? '';
  if (words === '' || words.length > LONGEST_WORDS || words.includes('\n')) return;
  useFinding.setState(({ query }) => ({ query: { ...query, words, isExpression: false } }));
}
