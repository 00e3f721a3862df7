import { BookOpen, FolderOpen, Plus } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { newProject, openProject, openSample } from '@/bridge/openProject';
import { useAppInfo } from '@/bridge/settings';
import { RecentProjects } from './RecentProjects';
import styles from './StartScreen.module.css';

interface WayProps {
  readonly icon: ReactNode;
  readonly name: string;
  readonly hint: string;
  readonly onClick: () => void;
}

function Way({ icon, name, hint, onClick }: WayProps) {
  const id = useId();
  return (
    <div className={styles.way}>
      {icon}
      <button type="button" className={styles.wayName} aria-describedby={id} onClick={onClick}>
        {name}
      </button>
      <p id={id} className={styles.wayHint}>
        {hint}
      </p>
    </div>
  );
}

/** What the window shows while no project is open. */
export function StartScreen() {
  const info = useAppInfo((state) => state.info);
  return (
    <main className={styles.start}>
      <div className={styles.column}>
        <h1 className={styles.mark}>Roundtable</h1>
        <p className={styles.claim}>Who said what, on which theme.</p>
        <div className={styles.ways}>
          <Way
            icon={<Plus size={18} aria-hidden />}
            name="New project"
            hint="An empty folder for your documents"
            onClick={() => void newProject()}
          />
          <Way
            icon={<FolderOpen size={18} aria-hidden />}
            name="Open project"
            hint="Choose a project folder"
            onClick={() => void openProject()}
          />
          <Way
            icon={<BookOpen size={18} aria-hidden />}
            name="Explore the sample"
            hint="A round table, already tagged"
            onClick={() => void openSample()}
          />
        </div>
        {info !== null && info.recent.length > 0 && <RecentProjects recent={info.recent} />}
        <p className={styles.drop}>Or drop texts here to begin: .txt, .md, .docx, .vtt, .srt</p>
        {info !== null && (
          <p className={styles.version}>Version {info.version}. Nothing leaves this computer.</p>
        )}
      </div>
    </main>
  );
}
