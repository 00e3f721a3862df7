import type { RecentProject } from '@shared/ipc/contract';
import { X } from 'lucide-react';
import { orNotice } from '@/bridge/notices';
import { openProject } from '@/bridge/openProject';
import { forgetRecent } from '@/bridge/settings';
import { IconButton } from '@/ui/IconButton';
import styles from './StartScreen.module.css';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** Takes a project off the list; the keyboard goes to the one that takes its place. */
async function forget(path: string, button: HTMLElement): Promise<void> {
  const line = button.closest('li');
  const heir = line?.nextElementSibling ?? line?.previousElementSibling;
  await orNotice(forgetRecent(path));
  heir?.querySelector<HTMLElement>('button:enabled')?.focus();
}

/** Projects opened before, newest first; those that are not where they were can only be taken off the list. */
export function RecentProjects({ recent }: { readonly recent: readonly RecentProject[] }) {
  return (
    <section aria-labelledby="recent-heading">
      <h2 id="recent-heading" className={styles.heading}>
        Recent projects
      </h2>
      <ul className={styles.recent}>
        {recent.map(({ path, name, openedAt, present }) => (
          <li key={path} className={styles.entry} data-missing={present ? undefined : ''}>
            <button
              type="button"
              className={styles.open}
              disabled={!present}
              title={path}
              onClick={() => void openProject(path)}
            >
              <span className={styles.name}>{name}</span>
              <span className={styles.path}>{present ? path : 'Not there any more'}</span>
              <span className={styles.when}>{day.format(new Date(openedAt))}</span>
            </button>
            <IconButton
              small
              label={`Remove ${name} from the list`}
              className={styles.remove}
              onClick={({ currentTarget }) => void forget(path, currentTarget)}
            >
              <X size={14} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
