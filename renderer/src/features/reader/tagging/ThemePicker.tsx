import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { setActiveTheme } from '@/bridge/activeTheme';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import type { ReaderModel } from '../ReaderModel';
import type { PassageTarget, ThemePurpose } from '../readerState';
import styles from './Picker.module.css';
import popup from './Popups.module.css';
import { browsed, foundRows, type PickerRow } from './pickerRows';
import { themesAtHand } from './recentThemes';
import { themeIndex } from './ThemeIndex';
import { ThemeRow } from './ThemeRow';
import { besideLast, recode, tagWithNew, toggleTheme } from './tagPassage';
import { type TypedTheme, typedTheme } from './typedTheme';

interface ThemePickerProps {
  readonly model: ReaderModel;
  readonly target: PassageTarget;
  readonly purpose: ThemePurpose;
}

/** Height of a row, CSS px. */
const ROW = 28;
const PADDING = 4;

/**
 * Chooses a theme: type to find it by name, path or description, Enter to apply, a digit for one that is pinned or was used lately,
 * Ctrl+Enter to create. A new theme lands beside the one used last; Tab puts it at the top level. Themes that are applied already are
 * marked; choosing one takes it away.
 */
export function ThemePicker({ model, target, purpose }: ThemePickerProps) {
  const records = useRecordsOf('annotation', 'theme');
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState(0);
  const [atTop, setAtTop] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useId();
  const index = themeIndex(records.themes());
  const place = atTop ? null : besideLast(model);
  const query = typed.trim();
  const created = purpose.does === 'keep' ? null : typedTheme(index, typed, place);
  const rows: readonly PickerRow[] = [
    ...(query === ''
      ? browsed(index, themesAtHand(records.project().id, index.themes))
      : foundRows(index.search(typed))),
    ...(created ? [{ kind: 'new', key: 'new', theme: created } as const] : []),
  ];
  const options = rows.flatMap((row, at) => (row.kind === 'heading' ? [] : [at]));
  const active = Math.min(wanted, options.length - 1);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
    paddingStart: PADDING,
    paddingEnd: PADDING,
  });
  const annotation = model.annotationOn(target.span);
  const applied = new Set(purpose.does === 'keep' ? [] : annotation?.codings.map(({ theme }) => theme));

  const move = (to: number) => {
    setWanted(to);
    const row = options[to];
    if (row !== undefined) virtual.scrollToIndex(row, { align: 'auto' });
  };
  const choose = (row: PickerRow | undefined) => {
    if (row === undefined || row.kind === 'heading') return;
    model.close();
    apply(model, target, purpose, row);
  };
  const type = (next: string) => {
    setTyped(next);
    move(0);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const last = options.length - 1;
    const to = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
      PageDown: Math.min(active + 9, last),
      PageUp: Math.max(active - 9, 0),
    }[event.key];
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const chosen = rows[options[active] ?? -1];
    if (to !== undefined) move(to);
    else if (event.key === 'Enter') choose(plain || !created ? chosen : rows.at(-1));
    else if (event.key === 'Tab') setAtTop((before) => !before);
    else if (typed === '' && plain && /^[1-9]$/.test(event.key))
      choose(rows.find((row) => row.kind === 'theme' && row.digit === Number(event.key)));
    else return;
    event.preventDefault();
  };

  const where = created ? whereTo(created, records.theme(created.parent ?? '')?.name, besideLast(model)) : '';
  const canMove = created?.under.length === 0 && !typed.includes('/') && besideLast(model) !== null;
  const drawn = virtual.getVirtualItems();
  return (
    <>
      {purpose.does === 'recode' && <p className={styles.question}>{questionOf(model, purpose)}</p>}
      <input
        className={popup.input}
        role="combobox"
        aria-label="Theme"
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? `${list}-${active}` : undefined}
        placeholder={purpose.does === 'keep' ? 'Tag again and again with…' : 'Theme'}
        spellCheck={false}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
      />
      <div ref={scroller} className={styles.scroller}>
        <div
          id={list}
          role="listbox"
          aria-label="Themes"
          className={styles.list}
          style={{ height: virtual.getTotalSize() }}
        >
          {drawn.map(({ index: at, start }) => {
            const row = rows[at];
            if (row === undefined) return null;
            const option = options.indexOf(at);
            return (
              <ThemeRow
                key={row.key}
                row={row}
                typed={query}
                applied={row.kind === 'theme' && applied.has(row.choice.theme.id)}
                where={where}
                place={{ translate: `0 ${start}px` }}
                option={
                  row.kind === 'heading'
                    ? null
                    : {
                        id: `${list}-${option}`,
                        role: 'option',
                        'aria-selected': option === active,
                        'aria-setsize': options.length,
                        'aria-posinset': option + 1,
                        onMouseMove: () => setWanted(option),
                        onMouseDown: (event) => event.preventDefault(),
                        onClick: () => choose(row),
                      }
                }
              />
            );
          })}
        </div>
      </div>
      {options.length === 0 && (
        <p className={styles.none}>
          {query === '' ? 'No themes yet. Type a name to create one.' : 'No theme is called that.'}
        </p>
      )}
      {canMove && (
        <p className={styles.foot}>
          Tab: {atTop ? `under ${records.theme(besideLast(model) ?? '')?.name}` : 'at the top level'}
        </p>
      )}
    </>
  );
}

/** Where a new theme goes, in words, unless what was typed says so itself. */
function whereTo(
  { name, shown, parent }: TypedTheme,
  above: string | undefined,
  beside: string | null,
): string {
  if (shown !== name) return '';
  if (parent !== null) return `under ${above ?? ''}`;
  return beside === null ? '' : 'at the top level';
}

function questionOf(model: ReaderModel, { annotation, coding }: Extract<ThemePurpose, { does: 'recode' }>) {
  const changed = model.state.annotation(annotation)?.codings.find(({ id }) => id === coding);
  return `Change “${model.state.theme(changed?.theme ?? '')?.name ?? ''}” to`;
}

function apply(
  model: ReaderModel,
  target: PassageTarget,
  purpose: ThemePurpose,
  row: Exclude<PickerRow, { kind: 'heading' }>,
): void {
  const theme = row.kind === 'theme' ? row.choice.theme : row.theme;
  if (purpose.does === 'recode') void recode(model, purpose, theme);
  else if (purpose.does === 'keep') {
    if (row.kind !== 'theme') return;
    setActiveTheme(row.choice.theme.id);
    model.say(`Every selection is tagged with ${row.choice.theme.name} now. Escape ends it.`);
  } else if (row.kind === 'theme') void toggleTheme(model, target, row.choice.theme.id);
  else void tagWithNew(model, target, row.theme);
}
