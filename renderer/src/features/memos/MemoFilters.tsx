import { counted } from '@shared/project/names';
import { codebookLines, namesAbove } from '@shared/project/themeTree';
import { type ListedMemos, memoKind } from '@shared/query/memoQuery';
import { PenLine } from 'lucide-react';
import { memo } from 'react';
import { useDocumentOptions } from '@/bridge/scopeOptions';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { FilterSelect } from '@/ui/FilterSelect';
import { IconButton } from '@/ui/IconButton';
import { SearchField } from '@/ui/SearchField';
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
  const narrowed = isNarrow(query);
  return (
    <div role="search" aria-label="Memos" className={styles.filters}>
      <div className={styles.find}>
        <SearchField label="Words in memos" value={query.words} onChange={(words) => narrow({ words })} />
        <IconButton label="Write about the project" onClick={onWrite}>
          <PenLine size={16} aria-hidden />
        </IconButton>
      </div>
      <Choices />
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
        <FilterSelect
          label="Order"
          value={query.sort}
          options={orders}
          onChange={(id) => narrow({ sort: id === 'written' ? 'written' : 'place' })}
        />
      </div>
    </div>
  );
}

const orders = [
  { id: 'place', name: 'By place' },
  { id: 'written', name: 'Last written' },
];
const kinds = memoKind.options.map((kind) => ({ id: kind, name: kindNames[kind].many }));

/** What memos are on. By itself, so that no letter that is typed draws thousands of themes again. */
const Choices = memo(function Choices() {
  const records = useRecordsOf('theme', 'speaker');
  const kind = useMemos(({ query }) => query.kind);
  const document = useMemos(({ query }) => query.document);
  const theme = useMemos(({ query }) => query.theme);
  const speaker = useMemos(({ query }) => query.speaker);
  const documents = useDocumentOptions();
  const themes = codebookLines(records.themes()).map((line) => ({
    id: line.theme.id,
    name: [...namesAbove(line), line.theme.name].join(' / '),
  }));
  const speakers = records.speakers();
  return (
    <div className={styles.choices}>
      <FilterSelect
        label="On"
        all="On anything"
        value={kind}
        options={kinds}
        onChange={(id) => narrow({ kind: memoKind.safeParse(id).data ?? null })}
      />
      {documents.length > 0 && (
        <FilterSelect
          label="Document"
          all="All documents"
          value={document}
          options={documents}
          onChange={(id) => narrow({ document: id })}
        />
      )}
      {themes.length > 0 && (
        <FilterSelect
          label="Theme"
          all="All themes"
          value={theme}
          options={themes}
          onChange={(id) => narrow({ theme: id })}
        />
      )}
      {speakers.length > 0 && (
        <FilterSelect
          label="Speaker"
          all="All speakers"
          value={speaker}
          options={speakers}
          onChange={(id) => narrow({ speaker: id })}
        />
      )}
    </div>
  );
});
