import { counted, quoted } from '@shared/project/names';
import type { RulePreview } from '@shared/query/rulePreview';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useState } from 'react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { CheckField } from '@/ui/CheckField';
import { Hint } from '@/ui/Hint';
import { previewLines } from './previewLines';
import styles from './SpeakerRules.module.css';

/** Height of a line, in CSS pixels: two lines of text. */
const ROW = 48;

interface RulePreviewListProps {
  readonly document: string | null;
  readonly preview: RulePreview | null;
  readonly problem: string;
}

/** The open document as the rules part it: their labels marked, and who would speak after each. */
export function RulePreviewList({ document, preview, problem }: RulePreviewListProps) {
  const records = useRecordsOf('block', 'document');
  const [onlyLabels, setOnlyLabels] = useState(true);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const blocks = records.blocks(document ?? '');
  const labels = preview?.labels;
  const lines = useMemo(() => previewLines(blocks, labels ?? [], onlyLabels), [blocks, labels, onlyLabels]);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW,
    overscan: 6,
  });
  const title = records.document(document ?? '')?.title;
  return (
    <section className={styles.preview} aria-label="What the rules find">
      <header className={styles.summary}>
        <p role="status" className={styles.found}>
          {summaryOf(title, preview, problem)}
        </p>
        <CheckField label="Only where turns begin" checked={onlyLabels} onChange={setOnlyLabels} />
      </header>
      <div ref={setScroller} className={styles.scroller} tabIndex={0} role="list" aria-label="Turns">
        <div className={styles.lines} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const line = lines[index];
            return (
              line && (
                <div
                  key={line.id}
                  role="listitem"
                  aria-setsize={lines.length}
                  aria-posinset={index + 1}
                  className={styles.line}
                  data-plain={line.label === null}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <span className={styles.who}>
                    {line.label?.speaker ?? (line.label ? 'Nobody says anything' : '')}
                    {line.label?.role && <span className={styles.role}>{line.label.role}</span>}
                  </span>
                  <span className={styles.words} dir="auto">
                    {line.label && <mark className={styles.label}>{line.labelWords}</mark>}
                    {line.words}
                  </span>
                </div>
              )
            );
          })}
        </div>
        {lines.length === 0 && problem === '' && preview !== null && (
          <div className={styles.none}>
            <Hint>These rules find no label in this document.</Hint>
          </div>
        )}
      </div>
    </section>
  );
}

function summaryOf(title: string | undefined, preview: RulePreview | null, problem: string): string {
  if (title === undefined) return 'Open a document to see what the rules find in it.';
  if (problem !== '') return problem;
  if (preview === null) return `Nothing is looked for in ${quoted(title)} yet.`;
  return `${counted(preview.turns, 'turn')} of ${counted(preview.speakers, 'speaker')} in ${quoted(title)}`;
}
