import type { SpeakerRecord } from '@shared/project/records';
import { X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { IconButton } from '@/ui/IconButton';
import { type PickItem, PickList } from '@/ui/PickList';
import type { ReaderModel } from '../ReaderModel';
import styles from './OutlinePanel.module.css';
import { entryAt, filterOutline, type OutlineEntry, outlineOf } from './outline';
import { useReadingOffset } from './useReadingOffset';

interface OutlinePanelProps {
  readonly model: ReaderModel;
  /** Takes the keyboard as it opens. */
  readonly focused: boolean;
  readonly onClose: () => void;
}

/** The headings and turns of the document, with the place where one reads; typing finds one, Enter goes there. */
export function OutlinePanel({ model, focused, onClose }: OutlinePanelProps) {
  const records = useRecordsOf('block', 'turn', 'speaker');
  const blocks = records.blocks(model.document);
  const turns = records.turns(model.document);
  const entries = useMemo(() => outlineOf(blocks, turns), [blocks, turns]);
  const here = useReadingOffset(model);
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);

  const speakers = records.speakers();
  // Not at every step of the scrolling, which only moves the mark for where one is.
  const items = useMemo(() => itemsOf(entries, query, speakers), [entries, query, speakers]);
  const go = (id: string) => {
    const entry = entries.find((each) => each.id === id);
    if (entry) goToEntry(model, entry);
  };
  return (
    <nav className={styles.panel} aria-label="Outline" data-region>
      <header className={styles.header}>
        <h2 className={styles.title}>Outline</h2>
        <IconButton small label="Close outline" onClick={onClose}>
          <X size={14} aria-hidden />
        </IconButton>
      </header>
      {entries.length === 0 ? (
        <p className={styles.empty}>
          There are no headings in this text and nobody’s turns yet. Find Speakers finds who speaks where.
        </p>
      ) : (
        <PickList
          label="Find a heading or a turn"
          placeholder="Find a heading or a turn"
          field={field}
          query={query}
          onQuery={setQuery}
          items={items}
          here={entryAt(entries, here)?.id ?? null}
          onPick={go}
          onEscape={() => (query === '' ? model.focusText() : setQuery(''))}
          empty="Nothing like that stands here."
        />
      )}
    </nav>
  );
}

function itemsOf(
  entries: readonly OutlineEntry[],
  query: string,
  speakers: readonly SpeakerRecord[],
): PickItem[] {
  const known = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const nameOf = (speaker: string) => known.get(speaker)?.name ?? '';
  return filterOutline(entries, query, nameOf).map(({ id, level, words, speaker, context }) =>
    speaker === null
      ? { id, level, name: words, strong: level === 0, context }
      : {
          id,
          level,
          name: nameOf(speaker),
          detail: words,
          mark: { color: known.get(speaker)?.color ?? '', shape: 'dot' },
        },
  );
}

/** Puts the caret there; the text has the keyboard again. */
function goToEntry(model: ReaderModel, { place }: OutlineEntry): void {
  const here = { start: place, end: place };
  model.scrollTo(here);
  model.focusText();
  model.selectSpan(here);
}
