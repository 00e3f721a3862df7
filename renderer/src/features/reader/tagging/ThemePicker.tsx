import { useVirtualizer } from '@tanstack/react-virtual';
import { type HTMLAttributes, type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
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
  const beside = besideLast(model);
  const place = atTop ? null : beside;
  const query = typed.trim();
  const created = purpose.does === 'keep' ? null : typedTheme(index, typed, place);
  const project = records.project().id;
  const rows = useMemo(
    () =>
      query === '' ? browsed(index, themesAtHand(project, index.themes)) : foundRows(index.search(query)),
    [index, project, query],
  );
  /** Places of the rows that can be chosen; the offer to create comes after them. */
  const places = useMemo(() => rows.flatMap((row, at) => (row.kind === 'heading' ? [] : [at])), [rows]);
  const count = places.length + (created ? 1 : 0);
  const offer: PickerRow | undefined = created ? { kind: 'new', key: 'new', theme: created } : undefined;
  const active = Math.min(wanted, count - 1);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
    paddingStart: PADDING,
    paddingEnd: PADDING,
  });
  const codings = model.annotationsOn(target.span).flatMap((annotation) => annotation.codings);
  const applied = new Set(purpose.does === 'keep' ? [] : codings.map(({ theme }) => theme));

  const move = (to: number) => {
    setWanted(to);
    const row = places[to];
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
    const last = count - 1;
    const to = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
      PageDown: Math.min(active + 9, last),
      PageUp: Math.max(active - 9, 0),
    }[event.key];
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const meant = active < places.length ? rows[places[active] ?? -1] : offer;
    if (to !== undefined) move(to);
    else if (event.key === 'Enter') choose(plain || !offer ? meant : offer);
    else if (event.key === 'Tab') setAtTop((before) => !before);
    else if (typed === '' && plain && /^[1-9]$/.test(event.key))
      choose(rows.find((row) => row.kind === 'theme' && row.digit === Number(event.key)));
    else return;
    event.preventDefault();
  };

  const where = created ? whereTo(created, records.theme(created.parent ?? '')?.name, beside) : '';
  const canMove = created?.under.length === 0 && !typed.includes('/') && beside !== null;
  const option = (row: PickerRow, at: number): HTMLAttributes<HTMLElement> => ({
    id: `${list}-${at}`,
    role: 'option',
    'aria-selected': at === active,
    'aria-setsize': count,
    'aria-posinset': at + 1,
    onMouseMove: () => setWanted(at),
    onMouseDown: (event) => event.preventDefault(),
    onClick: () => choose(row),
  });
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
        aria-activedescendant={count > 0 ? `${list}-${active}` : undefined}
        placeholder={purpose.does === 'keep' ? 'Tag again and again with…' : 'Theme'}
        spellCheck={false}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
      />
      <div id={list} role="listbox" aria-label="Themes">
        <div ref={scroller} className={styles.scroller} role="presentation">
          <div
            className={styles.list}
            style={{ height: rows.length > 0 ? virtual.getTotalSize() : 0 }}
            role="presentation"
          >
            {virtual.getVirtualItems().map(({ index: at, start }) => {
              const row = rows[at];
              return (
                row && (
                  <ThemeRow
                    key={row.key}
                    row={row}
                    typed={query}
                    applied={row.kind === 'theme' && applied.has(row.choice.theme.id)}
                    where=""
                    top={start}
                    option={row.kind === 'heading' ? null : option(row, places.indexOf(at))}
                  />
                )
              );
            })}
          </div>
        </div>
        {offer && (
          <div className={styles.offer} role="presentation">
            <ThemeRow
              row={offer}
              typed={query}
              applied={false}
              where={where}
              top={0}
              option={option(offer, places.length)}
            />
          </div>
        )}
      </div>
      {count === 0 && (
        <p className={styles.none}>
          {query === '' ? 'No themes yet. Type a name to create one.' : 'No theme is called that.'}
        </p>
      )}
      {canMove && (
        <p className={styles.foot}>
          Tab: {atTop ? `under ${records.theme(beside ?? '')?.name}` : 'at the top level'}
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
