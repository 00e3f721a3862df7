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

  const nameOf = (speaker: string) => records.speaker(speaker)?.name ?? '';
  const items = filterOutline(entries, query, nameOf).map((entry): PickItem => {
    if (entry.kind === 'heading') {
      const { id, level, words, context } = entry;
      return { id, level, name: words, strong: level === 0, context };
    }
    const color = records.speaker(entry.speaker ?? '')?.color ?? '';
    return {
      id: entry.id,
      level: entry.level,
      name: nameOf(entry.speaker ?? ''),
      detail: entry.words,
      mark: { color, shape: 'dot' },
    };
  });
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

/** Puts the caret there; the text has the keyboard again. */
function goToEntry(model: ReaderModel, { place }: OutlineEntry): void {
  const here = { start: place, end: place };
  model.scrollTo(here);
  model.focusText();
  model.selectSpan(here);
}
