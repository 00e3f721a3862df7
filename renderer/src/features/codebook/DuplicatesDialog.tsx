import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { ThemeRecord } from '@shared/project/records';
import { type LikelyDuplicate, themeDuplicates } from '@shared/query/themeDuplicates';
import { useMemo, useState } from 'react';
import { numberNow, useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { pathsOf } from './codebookRows';
import { openDialog, useCodebook } from './codebookStore';
import styles from './DuplicatesDialog.module.css';
import { mergeThemes } from './themeCommands';
import { ThemeSwatch } from './themeMarks';

/** As many pairs as are shown at once. */
const page = 100;

const keyOf = ({ first, second }: LikelyDuplicate): string => `${first.id} ${second.id}`;

/** Pairs of themes that may be meant for one: each is merged, or kept as two. */
export function DuplicatesDialog() {
  const records = useRecordsOf('theme', 'annotation');
  const keptApart = useCodebook((state) => state.keptApart);
  const [shown, setShown] = useState(page);
  const themes = records.themes();
  const paths = useMemo(() => pathsOf(themes), [themes]);
  const all = useMemo(() => themeDuplicates(themes), [themes]);
  const pairs = all.filter((pair) => !keptApart.has(keyOf(pair)));
  const keep = (pair: LikelyDuplicate) =>
    useCodebook.setState({ keptApart: new Set([...keptApart, keyOf(pair)]) });
  return (
    <Dialog
      open
      title="Themes of the same name"
      description={
        pairs.length === 0
          ? 'None are left. Every theme has a name of its own.'
          : `${counted(pairs.length, 'pair')} may be meant for one theme.`
      }
      onClose={() => openDialog(null)}
      footer={<Button onClick={() => openDialog(null)}>Close</Button>}
    >
      <ul aria-label="Themes of the same name">
        {pairs.slice(0, shown).map((pair) => (
          <Pair key={keyOf(pair)} pair={pair} paths={paths} records={records} onKeep={() => keep(pair)} />
        ))}
      </ul>
      {pairs.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + page)}>
          {(pairs.length - shown).toLocaleString('en')} more
        </Button>
      )}
    </Dialog>
  );
}

interface PairProps {
  readonly pair: LikelyDuplicate;
  readonly paths: ReadonlyMap<string, string>;
  readonly records: ProjectRecords;
  readonly onKeep: () => void;
}

function Pair({ pair, paths, records, onKeep }: PairProps) {
  // The one that is used more stays.
  const turned = numberNow('themes', pair.second.id) > numberNow('themes', pair.first.id);
  const [stays, goes] = turned ? [pair.second, pair.first] : [pair.first, pair.second];
  return (
    <li className={styles.pair} aria-label={`${stays.name} and ${goes.name}`}>
      <div className={styles.themes}>
        <Theme theme={stays} path={paths.get(stays.id) ?? ''} />
        <Theme theme={goes} path={paths.get(goes.id) ?? ''} />
      </div>
      <Button look="quiet" onClick={onKeep}>
        Keep both
      </Button>
      <Button onClick={() => void mergeThemes(records, [goes.id], stays.id)}>Merge</Button>
    </li>
  );
}

function Theme({ theme, path }: { readonly theme: ThemeRecord; readonly path: string }) {
  return (
    <p className={styles.theme}>
      <ThemeSwatch {...theme} />
      <span className={styles.name}>
        {theme.name} <span className={styles.path}>{path === '' ? '' : `under ${path}`}</span>
      </span>
      <span className={styles.count}>{counted(numberNow('themes', theme.id), 'coding')}</span>
    </p>
  );
}
