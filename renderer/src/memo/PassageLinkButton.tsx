import type { AnnotationRecord } from '@shared/project/records';
import { hasWords, plainLetters } from '@shared/query/hasWords';
import { Command } from 'cmdk';
import { $getSelection, type BaseSelection } from 'lexical';
import { Link2 } from 'lucide-react';
import { Popover, Toolbar } from 'radix-ui';
import { useMemo, useRef, useState } from 'react';
import { useSelection } from '@/bridge/selection';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { IconButton } from '@/ui/IconButton';
import { linkWords } from './linkWords';
import styles from './Memo.module.css';
import type { MemoModel } from './MemoModel';
import { linkToPassage } from './memoLinks';

interface PassageLinkButtonProps {
  readonly model: MemoModel;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Links words of a memo to a passage of the document that is open: those looked at last come first, any other by its words. */
export function PassageLinkButton({ model, open, onOpenChange }: PassageLinkButtonProps) {
  const { editor } = model;
  const caret = useRef<BaseSelection | null>(null);
  const change = (next: boolean) => {
    if (next) caret.current = editor.read(() => $getSelection()?.clone() ?? null);
    onOpenChange(next);
  };
  const choose = (annotation: string, quote: string) => {
    linkToPassage(editor, caret.current, annotation, linkWords(quote));
    onOpenChange(false);
  };
  return (
    <Popover.Root open={open} onOpenChange={change}>
      <Popover.Trigger asChild>
        <Toolbar.Button asChild>
          <IconButton small label="Link to a passage" onMouseDown={(event) => event.preventDefault()}>
            <Link2 size={14} aria-hidden />
          </IconButton>
        </Toolbar.Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={styles.chooser}
          aria-label="Link to a passage"
          align="end"
          sideOffset={6}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            editor.focus();
          }}
        >
          <PassageList own={model.record} onChoose={choose} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** The passages that the analyst looked at last, the latest first. */
let lookedAt: readonly string[] = [];

useSelection.subscribe(({ annotation }) => {
  if (annotation === null || lookedAt[0] === annotation) return;
  lookedAt = [annotation, ...lookedAt.filter((id) => id !== annotation)].slice(0, 8);
});

/** As many as are offered at once; more are found by typing. */
const offered = 30;

interface PassageListProps {
  /** The passage that the memo is on itself; null: it is on something else. */
  readonly own: string | null;
  readonly onChoose: (annotation: string, quote: string) => void;
}

function PassageList({ own, onChoose }: PassageListProps) {
  const [words, setWords] = useState('');
  const records = useRecordsOf('annotation', 'theme');
  const document = useSelection((state) => state.document);
  const all = records.annotations(document ?? '');
  const found = useMemo(() => {
    const hasAll = hasWords(words);
    const looked = lookedAt.flatMap((id) => records.annotation(id) ?? []);
    const fits = new Set<AnnotationRecord>();
    for (const each of [...looked.filter((one) => one.document === document), ...all]) {
      if (fits.size === offered) break;
      const { head, tail } = each.quote;
      if (each.id !== own && hasAll(plainLetters(`${head} ${tail}`))) fits.add(each);
    }
    return [...fits];
  }, [all, records, document, words, own]);
  return (
    <Command label="Passages" shouldFilter={false} loop>
      <Command.Input
        className={styles.find}
        placeholder="Words of a passage in this document"
        value={words}
        onValueChange={setWords}
        autoFocus
      />
      <Command.List className={styles.passages}>
        <Command.Empty className={styles.none}>
          {all.length === 0 ? 'There is no passage in this document yet.' : 'No passage has these words.'}
        </Command.Empty>
        {found.map(({ id, quote, codings }) => (
          <Command.Item
            key={id}
            value={id}
            className={styles.passage}
            onSelect={() => onChoose(id, quote.head)}
          >
            <span className={styles.quote}>{quote.head}</span>
            <span className={styles.themes}>
              {codings.map(({ theme }) => records.theme(theme)?.name).join(' · ')}
            </span>
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  );
}
