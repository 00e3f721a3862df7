import { expandReplacement } from '@shared/query/expandReplacement';
import type { HitLine } from '@shared/query/textQuery';
import type { HitUnit } from '@shared/query/widenHits';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { runAction } from '@/bridge/actionRegistry';
import { closeHits, returnToField, useFinding } from '@/bridge/finding';
import { showInDocument } from '@/bridge/passages';
import { focusText, reveal, useSelection } from '@/bridge/selection';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { LowerFrame } from '@/ui/LowerFrame';
import { HitList } from './HitList';
import styles from './HitsPanel.module.css';
import { type HitTreeRow, hitKey, hitRows, toggled } from './hitRows';
import { ReplaceFooter } from './ReplaceFooter';
import { SearchHeader } from './SearchHeader';
import { sayFound } from './sentences';
import { TagFooter } from './TagFooter';
import { useFoundHits } from './useFoundHits';
import { usePassages } from './usePassages';
import { useReplaced } from './useReplaced';

/**
 * The hits of a search in one document or the whole project, in their context: looked through, unticked where they are not meant, then
 * tagged or replaced as one step.
 */
export function HitsPanel() {
  const panel = useFinding((state) => state.panel);
  return panel && <OpenPanel {...panel} />;
}

type OpenPanelProps = NonNullable<ReturnType<typeof useFinding.getState>['panel']>;

function OpenPanel({ document, replacing, asked, returned }: OpenPanelProps) {
  const records = useRecordsOf('document', 'speaker');
  const query = useFinding((state) => state.query);
  const theme = useFinding((state) => state.theme);
  const speaker = useFinding((state) => state.speaker);
  const replacement = useFinding((state) => state.replacement);
  const keepCase = useFinding((state) => state.keepCase);
  const scope = { documents: document === null ? null : [document], theme, speaker };
  const { found, problem, searching } = useFoundHits(query, scope);
  const lines = useMemo(() => found.documents.flatMap((each) => each.lines), [found]);
  const [unit, setUnit] = useState<HitUnit>('words');
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => hitRows(found, folded), [found, folded]);
  const ticked = useMemo(() => lines.filter((line) => !unticked.has(hitKey(line))), [lines, unticked]);
  const passages = usePassages(lines, replacing ? 'words' : unit);
  // Another search is another list: ticks taken away for the one before do not count.
  useEffect(() => {
    void query;
    setUnticked(new Set());
  }, [query]);
  useListedHits(lines);

  const [replaced, tellReplaced] = useReplaced();
  const close = () => {
    closeHits();
    focusText();
  };
  const textFor = useCallback(
    (line: HitLine) => expandReplacement(replacement, line, { isExpression: query.isExpression, keepCase }),
    [replacement, query.isExpression, keepCase],
  );
  return (
    <LowerFrame label="Hits" onClose={close}>
      <SearchHeader
        {...{ document, replacing, asked, problem }}
        said={
          query.words === '' || problem !== ''
            ? ''
            : searching && found.total === 0
              ? 'Searching…'
              : replaced !== null && found.total === 0
                ? 'None is left.'
                : sayFound(found)
        }
        onClose={close}
      />
      <p className={replaced === null ? undefined : styles.done} aria-live="polite">
        {replaced !== null && (
          <>
            {replaced}
            <Button
              look="quiet"
              onClick={() => {
                runAction('edit.undo');
                returnToField();
              }}
            >
              Undo
            </Button>
          </>
        )}
      </p>
      <HitList
        rows={rows}
        asked={returned}
        unticked={unticked}
        passages={passages}
        titleOf={(id) => records.document(id)?.title ?? ''}
        speakerOf={({ speakers = [] }) =>
          speakers.flatMap((id) => records.speaker(id)?.name ?? []).join(', ')
        }
        replacementOf={(row) => (replacing && row.kind === 'hit' ? textFor(row.line) : null)}
        onToggle={(row) => setUnticked(toggled(linesOf(row), unticked))}
        onToggleAll={() => setUnticked(toggled(lines, unticked))}
        onFold={(id, fold) => setFolded(withMember(folded, id, fold))}
        onLook={look}
      />
      {lines.length > 0 &&
        (replacing ? (
          <ReplaceFooter
            lines={ticked}
            textFor={textFor}
            onReplaced={(sentence) => {
              tellReplaced(sentence);
              returnToField();
            }}
          />
        ) : (
          <TagFooter {...{ lines: ticked, unit, passages }} onUnit={setUnit} />
        ))}
    </LowerFrame>
  );
}

const linesOf = (row: HitTreeRow): readonly HitLine[] => (row.kind === 'document' ? row.lines : [row.line]);

function withMember(set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(member);
  else next.delete(member);
  return next;
}

const spanOf = ({ block, start, end }: HitLine) => ({
  start: { block, offset: start },
  end: { block, offset: end },
});

/** Shows a hit in the text. In passing, another document is not opened; who chooses a hit goes on in the text. */
function look(row: HitTreeRow, how: 'passing' | 'shown' | 'chosen'): void {
  if (row.kind === 'document') {
    if (how === 'chosen') showInDocument(row.document);
    return;
  }
  const { document } = row.line;
  if (how === 'passing' && useSelection.getState().document !== document) return;
  const span = spanOf(row.line);
  useFinding.setState({ looked: { document, span } });
  if (how === 'passing') return;
  showInDocument(document);
  if (how !== 'chosen') return;
  reveal({ span });
  focusText();
}

/** Lets the reader paint the hits of the list for as long as it is open. */
function useListedHits(lines: readonly HitLine[]): void {
  useEffect(() => {
    const listed = new Map<string, ReturnType<typeof spanOf>[]>();
    for (const line of lines) {
      const spans = listed.get(line.document) ?? [];
      spans.push(spanOf(line));
      listed.set(line.document, spans);
    }
    useFinding.setState({ listed, looked: null });
  }, [lines]);
}
