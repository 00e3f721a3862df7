import { counted } from '@shared/project/names';
import type { AnnotationRecord } from '@shared/project/records';
import { Link2, Plus, Quote, Trash2, X } from 'lucide-react';
import { runAction } from '@/bridge/actionRegistry';
import { inspect } from '@/bridge/inspected';
import { notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { focusText, useSelection } from '@/bridge/selection';
import { useKeysOf } from '@/bridge/useKeysOf';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { copyPassageLink, copyQuotation, MemoField } from '@/memo';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import { InspectorGroup, InspectorPanel, InspectorQuote } from '@/ui/InspectorPanel';
import { Swatch } from '@/ui/Swatch';
import styles from './PassageInspector.module.css';
import { SaidBy } from './SaidBy';

/** The marked passage: its words, who says them, its themes and memo. */
export function PassageInspector({ id }: { readonly id: string }) {
  const records = useRecordsOf('annotation', 'theme');
  const annotation = records.annotation(id);
  if (annotation === undefined) return null;

  const remove = async () => {
    const removed = await orNotice(runCommand('deleteAnnotation', { annotation: id }).then(() => true));
    if (removed === null) return;
    useSelection.setState({ annotation: null });
    focusText();
    const count = annotation.codings.length;
    notifyUndoable(`Deleted the passage${count === 0 ? '' : ` and ${counted(count, 'coding')}`}.`);
  };

  return (
    <InspectorPanel
      kind="Passage"
      actions={
        <>
          <IconButton
            small
            label="Copy quotation with citation"
            onClick={() => void copyQuotation({ annotation: id })}
          >
            <Quote size={14} aria-hidden />
          </IconButton>
          <IconButton
            small
            label="Copy a link to this passage"
            onClick={() => void copyPassageLink(id, annotation.quote.head)}
          >
            <Link2 size={14} aria-hidden />
          </IconButton>
          <IconButton small label="Delete passage" onClick={() => void remove()}>
            <Trash2 size={14} aria-hidden />
          </IconButton>
        </>
      }
    >
      <InspectorQuote>{quoteText(annotation)}</InspectorQuote>
      <SaidBy annotation={annotation} />
      <Themes annotation={annotation} />
      <MemoField key={id} record={id} placeholder="What is worth noting here?" />
    </InspectorPanel>
  );
}

function Themes({ annotation }: { readonly annotation: AnnotationRecord }) {
  const records = useRecordsOf('annotation', 'theme');
  const tagKeys = useKeysOf('passage.code');
  return (
    <InspectorGroup label="Themes">
      <ul className={styles.themes}>
        {annotation.codings.map(({ id: coding, theme: themeId }) => {
          const theme = records.theme(themeId);
          if (theme === undefined) return null;
          return (
            <li key={coding} className={styles.theme}>
              <Swatch color={theme.color} pattern={theme.pattern} />
              <button
                type="button"
                className={styles.name}
                title={theme.name}
                onClick={() => inspect({ kind: 'theme', id: theme.id })}
              >
                {theme.name}
              </button>
              <IconButton
                small
                label={`Remove ${theme.name}`}
                onClick={() =>
                  void orNotice(runCommand('removeCoding', { annotation: annotation.id, coding }))
                }
              >
                <X size={14} aria-hidden />
              </IconButton>
            </li>
          );
        })}
      </ul>
      <Button look="quiet" className={styles.add} onClick={() => runAction('passage.code')}>
        <Plus size={14} aria-hidden /> Add theme <kbd className={styles.keys}>{tagKeys}</kbd>
      </Button>
    </InspectorGroup>
  );
}

function quoteText({ quote: { head, tail, length } }: AnnotationRecord): string {
  return length > head.length ? `${head} … ${tail}` : head;
}
