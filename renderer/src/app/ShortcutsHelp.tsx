import { fixedKeys } from '@shared/ipc/actions';
import { formatKeys } from '@/bridge/keys';
import { useAppInfo } from '@/bridge/settings';
import { Dialog } from '@/ui/Dialog';
import { allActions } from './availableActions';
import { openDialog, useDialogs } from './dialogs';
import styles from './ShortcutsHelp.module.css';

const inText = { menu: 'In the text', entries: fixedKeys.map((line) => ({ id: line.keys, ...line })) };

const byMenu = (['File', 'Edit', 'View', 'Passage', 'Themes', 'Help'] as const).map((menu) => ({
  menu,
  entries: allActions.filter((action) => action.menu === menu && action.keys !== undefined),
}));

const groups = [...byMenu, inText];

/** Every action that has keys, as the menus group them. */
export function ShortcutsHelp() {
  const open = useDialogs((state) => state.open === 'shortcuts');
  const platform = useAppInfo((state) => state.info?.platform ?? 'linux');
  return (
    <Dialog
      open={open}
      onClose={() => openDialog(null)}
      title="Keyboard shortcuts"
      description="Letters alone work while the text has the focus."
    >
      {groups.map(({ menu, entries }) => (
        <section key={menu} aria-label={menu} className={styles.group}>
          <h3 className={styles.heading}>{menu}</h3>
          <dl>
            {entries.map(({ id, label, keys = '' }) => (
              <div key={id} className={styles.line}>
                <dt>{label.replace('…', '')}</dt>
                <dd>
                  <kbd className={styles.keys}>{formatKeys(keys, platform)}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
