import { counted } from '@shared/project/names';
import { codebookLines, namesAbove } from '@shared/project/themeTree';
import { type ListedMemos, type MemoQuery, memoKind } from '@shared/query/memoQuery';
import { PenLine } from 'lucide-react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import { kindNames } from './kindNames';
import styles from './Memos.module.css';
import { isNarrow, narrow, showAll, useMemos } from './memosStore';

interface MemoFiltersProps {
  readonly listed: ListedMemos;
  /** Begins a memo on the project. */
  readonly onWrite: () => void;
}

/** Which memos are listed, and in which order. */
export function MemoFilters({ listed, onWrite }: MemoFiltersProps) {
  const query = useMemos((state) => state.query);
  const records = useRecordsOf('document', 'theme', 'speaker');
  const narrowed = isNarrow(query);
  return (
    <div role="search" aria-label="Memos" className={styles.filters}>
      <div className={styles.find}>
        <input
          type="search"
          className={styles.words}
          aria-label="Words in memos"
          placeholder="Words in memos"
          value={query.words}
          onChange={(event) => narrow({ words: event.target.value })}
        />
        <IconButton label="Write about the project" onClick={onWrite}>
          <PenLine size={16} aria-hidden />
        </IconButton>
      </div>
      <div className={styles.choices}>
        <Choice
          label="On"
          all="On anything"
          of="kind"
          options={memoKind.options.map((kind) => ({ id: kind, name: kindNames[kind].many }))}
        />
        <Choice
          label="Document"
          all="All documents"
          of="document"
          options={records.documents().map(({ id, title }) => ({ id, name: title }))}
        />
        <Choice
          label="Theme"
          all="All themes"
          of="theme"
          options={codebookLines(records.themes()).map((line) => ({
            id: line.theme.id,
            name: [...namesAbove(line), line.theme.name].join(' / '),
          }))}
        />
        <Choice
          label="Speaker"
          all="All speakers"
          of="speaker"
          options={records.speakers().map(({ id, name }) => ({ id, name }))}
        />
      </div>
      <div className={styles.found}>
        <span role="status">
          {narrowed && `${listed.memos.length.toLocaleString('en')} of `}
          {counted(listed.total, 'memo')}
        </span>
        {narrowed && (
          <Button look="quiet" className={styles.all} onClick={showAll}>
            Show all
          </Button>
        )}
        <select
          className={styles.sort}
          aria-label="Order"
          value={query.sort}
          onChange={(event) => narrow({ sort: event.target.value === 'written' ? 'written' : 'place' })}
        >
          <option value="place">By place</option>
          <option value="written">Last written</option>
        </select>
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** What is shown while it narrows nothing. */
  readonly all: string;
  readonly of: keyof Pick<MemoQuery, 'kind' | 'document' | 'theme' | 'speaker'>;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

function Choice({ label, all, of, options }: ChoiceProps) {
  const value = useMemos((state) => state.query[of]);
  if (options.length === 0) return null;
  const change = (id: string) => {
    if (of === 'kind') narrow({ kind: memoKind.safeParse(id).data ?? null });
    else narrow({ [of]: id === '' ? null : id });
  };
  return (
    <select
      className={styles.choice}
      aria-label={label}
      data-on={value !== null}
      value={value ?? ''}
      onChange={(event) => change(event.target.value)}
    >
      <option value="">{all}</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
