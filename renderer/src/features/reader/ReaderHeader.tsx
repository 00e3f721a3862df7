import { PencilLine } from 'lucide-react';
import { Button } from '@/ui/Button';
import styles from './Reader.module.css';
import type { ReaderModel } from './ReaderModel';

interface ReaderHeaderProps {
  readonly model: ReaderModel;
  readonly title: string;
  readonly editing: boolean;
}

/** The document's title, and whether its text is read or edited. */
export function ReaderHeader({ model, title, editing }: ReaderHeaderProps) {
  return (
    <header className={styles.header}>
      <h1 className={styles.title} title={title}>
        {title}
      </h1>
      {editing && <span className={styles.hint}>Esc ends editing</span>}
      <Button
        look={editing ? 'primary' : 'quiet'}
        aria-pressed={editing}
        onClick={() => model.setEditing(!editing)}
      >
        <PencilLine size={14} aria-hidden />
        Edit
      </Button>
    </header>
  );
}
