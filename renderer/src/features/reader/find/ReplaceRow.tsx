import { expandReplacement } from '@shared/query/expandReplacement';
import type { Position } from '@shared/text/position';
import { type KeyboardEvent, useRef } from 'react';
import { callMain } from '@/bridge/client';
import { useFinding } from '@/bridge/finding';
import { notifyUndoable, orNotice } from '@/bridge/notices';
import { useMirrorStore, whileUnsaved } from '@/bridge/projectMirror';
import { Button } from '@/ui/Button';
import { ReplacementField } from '@/ui/ReplacementField';
import type { ReaderModel } from '../ReaderModel';
import styles from './FindBar.module.css';
import type { BarHit } from './findHere';

interface ReplaceRowProps {
  readonly model: ReaderModel;
  /** Another list once the text has changed. */
  readonly hits: readonly BarHit[];
  /** The one that is looked at. */
  readonly hit: BarHit | null;
  readonly isExpression: boolean;
  /** Told where the words end that were put in, so that the next hit is looked for behind them. */
  readonly onReplaced: (behind: Position) => void;
  readonly onReplaceAll: () => void;
}

/** What takes the place of a hit: one after the other with Enter, or all after a look at them. */
export function ReplaceRow({ model, hits, hit, isExpression, onReplaced, onReplaceAll }: ReplaceRowProps) {
  const replacement = useFinding((state) => state.replacement);
  const keepCase = useFinding((state) => state.keepCase);
  const readOnly = useMirrorStore(({ mirror }) => mirror?.readOnly ?? null);
  /** Hits of which one is replaced already: the places of the others are known when the text is looked through again. */
  const spent = useRef<readonly BarHit[]>(null);
  const replace = async () => {
    if (hit === null || spent.current === hits) return;
    const { block, offset: start } = hit.span.start;
    const end = hit.span.end.offset;
    const was = model.state.block(block)?.text.slice(start, end) ?? '';
    const { groups = [], names = {} } = hit;
    const found = { words: was, groups: [...groups], names: { ...names } };
    const text = expandReplacement(replacement, found, { isExpression, keepCase });
    const change = { block, start, end, was, text };
    spent.current = hits;
    const done = await orNotice(whileUnsaved(callMain('replaceHits', { replacements: [change] })));
    if (done === null || text === was) spent.current = null;
    if (done === null) return;
    onReplaced({ block, offset: start + text.length });
    const [lost, ...more] = done.lost;
    if (lost && more.length === 0)
      notifyUndoable(`The passage “${lost.words}” lost all its words and is gone.`);
    else if (lost) notifyUndoable(`${done.lost.length} passages lost all their words and are gone.`);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    if (readOnly === null) void replace();
  };
  return (
    <div className={styles.row}>
      <ReplacementField
        value={replacement}
        isExpression={isExpression}
        keepCase={keepCase}
        onChange={(next) => useFinding.setState({ replacement: next })}
        onKeepCase={(next) => useFinding.setState({ keepCase: next })}
        onKeyDown={press}
      />
      <Button
        look="quiet"
        disabled={hit === null || readOnly !== null}
        title={readOnly ?? undefined}
        onClick={() => void replace()}
      >
        Replace
      </Button>
      <Button
        look="quiet"
        disabled={hit === null || readOnly !== null}
        title={readOnly ?? undefined}
        onClick={onReplaceAll}
      >
        Replace all…
      </Button>
      {readOnly !== null && <span className={styles.readOnly}>{readOnly}</span>}
    </div>
  );
}
