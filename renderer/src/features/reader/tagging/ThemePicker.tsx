import { Check, Plus } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useRecords } from '@/bridge/useProject';
import { Swatch } from '@/ui/Swatch';
import type { ReaderModel } from '../ReaderModel';
import type { PassageTarget } from '../readerState';
import styles from './Popups.module.css';
import { recentThemes } from './recentThemes';
import { searchThemes, type ThemeChoice, themeChoices, typedTheme } from './searchThemes';
import { tagWithNew, toggleTheme } from './tagPassage';
import { useListKeys } from './useListKeys';

interface ThemePickerProps {
  readonly model: ReaderModel;
  readonly target: PassageTarget;
}

/**
 * Chooses a theme for a passage: type to filter, Enter to apply, Ctrl+Enter to create, a digit for one used lately. Themes that are
 * applied already are marked; choosing one takes it away.
 */
export function ThemePicker({ model, target }: ThemePickerProps) {
  const records = useRecords();
  const [typed, setTyped] = useState('');
  const list = useId();
  const project = records.project().id;
  const choices = themeChoices(records.themes());
  const recent = recentThemes(
    project,
    choices.map(({ theme }) => theme.id),
  );
  const found = typed.trim() === '' ? recentFirst(choices, recent) : searchThemes(choices, typed);
  const created = typedTheme(choices, typed);
  const applied = new Set(model.annotationOn(target.span)?.codings.map(({ theme }) => theme));

  const applyAt = (index: number) => {
    const choice = found[index];
    if (!choice && !created) return;
    model.close();
    if (choice) void toggleTheme(model, target, choice.theme.id);
    else if (created) void tagWithNew(model, target, created);
  };
  const { active, onKeyDown, rowProps } = useListKeys(list, found.length + (created ? 1 : 0), applyAt, typed);
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (typed.trim() !== '') applyAt(created ? found.length : active);
    } else if (typed === '' && /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      if (Number(event.key) <= found.length) applyAt(Number(event.key) - 1);
    } else onKeyDown(event);
  };

  return (
    <>
      <input
        className={styles.input}
        role="combobox"
        aria-label="Theme"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={`${list}-${active}`}
        placeholder="Theme"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
      />
      <div id={list} role="listbox" aria-label="Themes" className={styles.list}>
        {found.map(({ theme, path }, index) => (
          <div key={theme.id} {...rowProps(index)} className={styles.row}>
            <Swatch color={theme.color} />
            <span className={styles.rowText}>
              {theme.name}
              {path !== '' && (
                <span className={styles.path}>
                  <span className="visually-hidden">under </span>
                  {path}
                </span>
              )}
              {applied.has(theme.id) && <span className="visually-hidden">applied</span>}
            </span>
            {applied.has(theme.id) && <Check size={14} aria-hidden />}
            {typed === '' && index < 9 && (
              <kbd className={styles.digit} aria-hidden>
                {index + 1}
              </kbd>
            )}
          </div>
        ))}
        {created && (
          <div {...rowProps(found.length)} className={styles.row}>
            <Plus size={14} aria-hidden />
            <span className={styles.rowText}>Create “{created.shown}”</span>
            <kbd className={styles.digit} aria-hidden>
              Ctrl ↵
            </kbd>
          </div>
        )}
        {found.length === 0 && !created && (
          <p className={styles.none}>No themes yet. Type a name to create one.</p>
        )}
      </div>
    </>
  );
}

function recentFirst(choices: readonly ThemeChoice[], recent: readonly string[]): ThemeChoice[] {
  const place = (choice: ThemeChoice) => {
    const index = recent.indexOf(choice.theme.id);
    return index === -1 ? recent.length : index;
  };
  return [...choices].sort((a, b) => place(a) - place(b));
}
