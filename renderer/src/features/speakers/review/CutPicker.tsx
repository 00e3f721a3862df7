import { sentencesNear } from '@shared/text/sentences';
import { useMemo, useState } from 'react';
import { filterItems } from '@/ui/filterItems';
import { PickList } from '@/ui/PickList';
import { cutAt } from './decide';
import styles from './Pickers.module.css';
import type { DraftTurn } from './reviewDraft';
import { useDocumentText } from './useDocumentText';

/** Chooses the sentence with which the second of two turns begins. */
export function CutPicker({ turn }: { readonly turn: DraftTurn }) {
  const text = useDocumentText(turn.document);
  const [query, setQuery] = useState('');
  const sentences = useMemo(() => {
    if (text === null) return [];
    const starts = turn.speech.flatMap(({ start, end }) => {
      const words = text.slice({ start, end });
      return sentencesIn(words).map((sentence) => ({
        id: String(start + sentence.start),
        name: words.slice(sentence.start, sentence.end),
      }));
    });
    return starts.slice(1);
  }, [text, turn.speech]);
  return (
    <div className={styles.picker} data-wide>
      <PickList
        label="The second turn begins with"
        placeholder="The second turn begins with…"
        query={query}
        onQuery={setQuery}
        items={filterItems(sentences, query)}
        onPick={(id) => cutAt(Number(id))}
        empty="There is only one sentence. Select words in the text to give them to somebody."
      />
    </div>
  );
}

/** All sentences of words of any length. */
function sentencesIn(words: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let at = 0;
  while (at < words.length) {
    const next = sentencesNear(words, { start: at, end: at }).find(({ end }) => end > at);
    if (next === undefined) break;
    found.push({ start: Math.max(at, next.start), end: next.end });
    at = next.end;
  }
  return found;
}
