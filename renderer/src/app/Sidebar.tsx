import { ThemeTree } from '@/features/codebook';
import { DocumentList } from '@/features/library';
import { SpeakerList } from '@/features/speakers';
import { showView } from './layout';
import styles from './Workspace.module.css';

/** Everything the project holds: documents, themes, speakers. */
export function Sidebar() {
  return (
    <nav aria-label="Project" className={styles.side} data-region>
      <DocumentList onOpen={() => showView('read')} />
      <ThemeTree />
      <SpeakerList />
    </nav>
  );
}
