import { useKeysOf } from '@/bridge/useKeysOf';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { MemoDetail } from './MemoDetail';
import { MemoFilters } from './MemoFilters';
import { MemoList } from './MemoList';
import styles from './Memos.module.css';
import { choose, useMemoList, useMemos } from './memosStore';

/** All memos of the project: what they are on and how they begin at the left, the chosen one to read and write at the right. */
export function MemosView() {
  useMemoList();
  const listed = useMemos((state) => state.listed);
  const chosen = useMemos((state) => state.chosen);
  const project = useRecordsOf('project').project();
  const memoKeys = useKeysOf('passage.memo');
  if (listed === null) return null;
  const writeOnProject = () => choose(project.id);
  if (listed.total === 0 && chosen !== project.id) {
    return (
      <EmptyState
        title="No memos yet"
        actions={
          <Button look="primary" onClick={writeOnProject}>
            Write about the project
          </Button>
        }
      >
        Write a memo on a passage{memoKeys && ` (${memoKeys})`}, or in the memo of a theme, a speaker or a
        document: everything you note is listed here.
      </EmptyState>
    );
  }
  return (
    <div className={styles.view}>
      <div className={styles.side}>
        <MemoFilters listed={listed} onWrite={writeOnProject} />
        <MemoList memos={listed.memos} />
      </div>
      <MemoDetail />
    </div>
  );
}
