import { actionsOn, fixedKeysOn, type ListedAction, menus } from '@shared/ipc/actions';
import { keysOf } from '@shared/ipc/keysOf';
import { useState } from 'react';
import { formatKeys } from '@/bridge/keys';
import { orNotice } from '@/bridge/notices';
import { changeShortcuts } from '@/bridge/settings';
import { useChangedKeys, usePlatform } from '@/bridge/useKeysOf';
import { Button } from '@/ui/Button';
import { SearchField } from '@/ui/SearchField';
import { ShortcutLine } from './ShortcutLine';
import styles from './Shortcuts.module.css';
import { nameOf } from './shortcutRules';

/** When the keys of a menu hold, where that is not always. */
const holds: Partial<Record<(typeof menus)[number], string>> = { Format: 'while editing the text' };

/** Every action with its keys, as the menus group them; each can be given others. */
export function Shortcuts() {
  const [words, setWords] = useState('');
  const [recording, setRecording] = useState<string | null>(null);
  const platform = usePlatform();
  const changed = useChangedKeys();
  const sought = words.trim().toLowerCase();
  const isSought = (label: string, keys: string | undefined) =>
    `${label} ${keys === undefined ? '' : formatKeys(keys, platform)}`.toLowerCase().includes(sought);
  const groups = menus
    .map((menu) => ({
      menu,
      found: actionsOn(platform).filter(
        (action) => action.menu === menu && isSought(nameOf(action), keysOf(action, changed)),
      ),
    }))
    .filter(({ found }) => found.length > 0);
  const fixed = fixedKeysOn(platform).filter(({ label, keys }) => isSought(label, keys));
  const change = (next: Record<string, string | null>) => void orNotice(changeShortcuts(next));
  const line = (action: ListedAction) => (
    <ShortcutLine
      key={action.id}
      action={action}
      changed={changed}
      platform={platform}
      isRecording={recording === action.id}
      onRecord={(starts) => setRecording(starts ? action.id : null)}
      onChange={change}
    />
  );
  return (
    <>
      <div className={styles.top}>
        <SearchField
          label="Find a shortcut"
          placeholder="Find by name or keys"
          value={words}
          onChange={setWords}
        />
        {Object.keys(changed).length > 0 && (
          <Button look="quiet" onClick={() => change({})}>
            Reset All
          </Button>
        )}
      </div>
      {groups.map(({ menu, found }) => (
        <section key={menu} aria-label={menu} className={styles.group}>
          <h3 className={styles.heading}>
            {menu}
            {holds[menu] !== undefined && `, ${holds[menu]}`}
          </h3>
          <ul>{found.map(line)}</ul>
        </section>
      ))}
      {fixed.length > 0 && (
        <section aria-label="In the text" className={styles.group}>
          <h3 className={styles.heading}>In the text, always</h3>
          <ul>
            {fixed.map(({ keys, label }) => (
              <li key={keys} className={styles.line}>
                <span className={styles.name}>{label}</span>
                <kbd className={styles.fixed}>{formatKeys(keys, platform)}</kbd>
              </li>
            ))}
          </ul>
        </section>
      )}
      {groups.length === 0 && fixed.length === 0 && <p className={styles.none}>No shortcut is like that.</p>}
    </>
  );
}
