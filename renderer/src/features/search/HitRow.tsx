import type { HitLine } from '@shared/query/textQuery';
import { directionOf } from '@shared/text/direction';
import type { Span } from '@shared/text/position';
import { ChevronDown, ChevronRight } from 'lucide-react';
import styles from './HitList.module.css';
import { type HitTreeRow, type Ticked, tickedOf } from './hitRows';

interface HitRowProps {
  readonly row: HitTreeRow;
  readonly id: string;
  /** Its place among the rows, from 0. */
  readonly at: number;
  /** From the top of the list, in CSS pixels. */
  readonly top: number;
  readonly isActive: boolean;
  readonly unticked: ReadonlySet<string>;
  /** Of its document. */
  readonly title: string;
  /** Who says the hit; `''` when nobody is known to. */
  readonly speaker: string;
  readonly replacement: string | null;
  readonly passage: Span | null;
}

/** A document or a hit in it, with its tick; what the pointer and the keyboard do to it, the list hears. */
export function HitRow(props: HitRowProps) {
  const { row, id, at, top, isActive, unticked, title, speaker, replacement, passage } = props;
  const isDocument = row.kind === 'document';
  const ticked = tickedOf(isDocument ? row.lines : [row.line], unticked);
  return (
    <div
      id={id}
      data-at={at}
      role="treeitem"
      aria-level={isDocument ? 1 : 2}
      aria-checked={ticked}
      aria-selected={isActive}
      aria-expanded={isDocument ? row.expanded : undefined}
      aria-posinset={isDocument ? undefined : row.place + 1}
      aria-setsize={isDocument ? undefined : row.of}
      className={isDocument ? styles.document : styles.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      <Tick ticked={ticked} />
      {isDocument ? (
        <DocumentWords title={title} total={row.total} expanded={row.expanded} />
      ) : (
        <>
          <HitWords line={row.line} replacement={replacement} passage={passage} />
          {speaker !== '' && (
            <span className={styles.speaker} title={speaker}>
              <span className="visually-hidden">, said by </span>
              {speaker}
            </span>
          )}
        </>
      )}
    </div>
  );
}

function Tick({ ticked }: { readonly ticked: Ticked }) {
  return (
    <span className={styles.tick} data-tick data-ticked={ticked} aria-hidden>
      {ticked === 'true' ? '✓' : ticked === 'mixed' ? '–' : ''}
    </span>
  );
}

interface DocumentWordsProps {
  readonly title: string;
  readonly total: number;
  readonly expanded: boolean;
}

function DocumentWords({ title, total, expanded }: DocumentWordsProps) {
  return (
    <>
      <span className={styles.twist} data-twist aria-hidden>
        {expanded ? <ChevronDown size={14} /> : <ChevronRight size={14} />}
      </span>
      <span className={styles.title}>{title}</span>
      <span className={styles.count}>{total.toLocaleString('en')}</span>
    </>
  );
}

interface HitWordsProps {
  readonly line: HitLine;
  /** Words that would take its place; null: nothing is to be replaced. */
  readonly replacement: string | null;
  /** The passage around it that would be tagged, where that is more than the hit. */
  readonly passage: Span | null;
}

/** A hit with the words around it, as a concordance has it: the hits stand under each other. */
function HitWords({ line, replacement, passage }: HitWordsProps) {
  const [before, words, after] = [onOneLine(line.before), onOneLine(line.words), onOneLine(line.after)];
  const left = passage === null ? 0 : reachBefore(line, passage);
  const right = passage === null ? 0 : reachAfter(line, passage);
  return (
    <span className={styles.words} dir={directionOf(before + words + after)}>
      <span className={styles.before}>
        <span>
          {before.slice(0, before.length - left)}
          {left > 0 && <span className={styles.passage}>{before.slice(before.length - left)}</span>}
        </span>
      </span>
      <span className={styles.after}>
        {replacement === null ? (
          <mark className={styles.hit}>{words}</mark>
        ) : (
          <>
            <del className={styles.was}>{words}</del>
            {replacement !== '' && <ins className={styles.now}>{replacement}</ins>}
          </>
        )}
        {right > 0 && <span className={styles.passage}>{after.slice(0, right)}</span>}
        {after.slice(right)}
      </span>
    </span>
  );
}

/** Line ends and tabs within a paragraph take one place, as they do in the counted text. */
const onOneLine = (text: string): string => text.replace(/\s/g, ' ');

const reachBefore = ({ block, start, before }: HitLine, passage: Span): number =>
  passage.start.block === block
    ? Math.min(before.length, Math.max(0, start - passage.start.offset))
    : before.length;

const reachAfter = ({ block, end, after }: HitLine, passage: Span): number =>
  passage.end.block === block ? Math.min(after.length, Math.max(0, passage.end.offset - end)) : after.length;
