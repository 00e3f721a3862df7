import { nameKey } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { ThemeRecord } from '@shared/project/records';
import { codebookLines, namesAbove } from '@shared/project/themeTree';
import { useMemo, useState } from 'react';
import { Dialog } from '@/ui/Dialog';
import { filterItems } from '@/ui/filterItems';
import { type PickItem, PickList } from '@/ui/PickList';
import styles from './ChooseTheme.module.css';
import type { Goal } from './themeCommands';

const newId = 'new theme';

interface ChooseThemeProps {
  readonly title: string;
  readonly description: string;
  readonly records: ProjectRecords;
  /** Themes that are not listed. */
  readonly without: ReadonlySet<string>;
  /** Why a theme cannot be chosen, in a few words; null: it can. */
  readonly blockedBy?: (theme: ThemeRecord) => string | null;
  /** Only themes that can be applied. */
  readonly applicable?: boolean;
  /** A name that is not there yet can be made a theme. */
  readonly creates?: boolean;
  readonly onChoose: (goal: Goal) => void;
  readonly onClose: () => void;
}

/** Chooses one theme of thousands: type to filter, arrows, Enter. */
export function ChooseTheme(props: ChooseThemeProps) {
  const {
    title,
    description,
    records,
    without,
    blockedBy = () => null,
    applicable = false,
    creates = false,
    onChoose,
    onClose,
  } = props;
  const [query, setQuery] = useState('');
  const themes = records.themes();
  const all = useMemo(
    () =>
      codebookLines(themes)
        .filter(({ theme }) => !without.has(theme.id) && !(applicable && theme.groupsOnly))
        .map((line) => ({
          id: line.theme.id,
          name: line.theme.name,
          detail: namesAbove(line).join(' / '),
          level: line.depth,
          mark: { color: line.theme.color, pattern: line.theme.pattern },
        })),
    [themes, without, applicable],
  );
  const isTree = query.trim() === '';
  const items = filterItems(all, query).map(({ detail, level, ...item }): PickItem => {
    const theme = records.theme(item.id);
    const blocked = theme ? blockedBy(theme) : null;
    return { ...item, ...(blocked !== null && { blocked }), ...(isTree ? { level } : { detail }) };
  });
  const name = query.trim();
  const isNew = creates && name !== '' && !items.some((item) => nameKey(item.name) === nameKey(name));
  return (
    <Dialog open title={title} description={description} onClose={onClose} beginsInField>
      <div className={styles.box}>
        <PickList
          label="Theme"
          placeholder={creates ? 'Find a theme, or name a new one' : 'Find a theme'}
          query={query}
          onQuery={setQuery}
          items={isNew ? [...items, { id: newId, name: `New theme “${name}”`, creates: true }] : items}
          onPick={(id) => onChoose(id === newId ? { name } : { theme: id })}
          empty="No theme of this name."
        />
      </div>
    </Dialog>
  );
}
