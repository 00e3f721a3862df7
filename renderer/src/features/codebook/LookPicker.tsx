import type { ThemePattern, ThemeRecord } from '@shared/project/records';
import { themePattern } from '@shared/project/records';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { themePalette } from '@/bridge/palette';
import { Popover } from '@/ui/Popover';
import { Swatch } from '@/ui/Swatch';
import { walkGrid } from '@/ui/walkGrid';
import styles from './LookPicker.module.css';
import { isSeenOnPaper, lookAlike } from './lookAlike';
import { changeTheme } from './themeCommands';
import { ThemeSwatch } from './themeMarks';

const walk = walkGrid(themePalette.length);
const looks = themePattern.options.flatMap((pattern) => themePalette.map((entry) => ({ ...entry, pattern })));

interface LookPickerProps {
  readonly theme: ThemeRecord;
  readonly themes: readonly ThemeRecord[];
}

/** A theme's colour and line, with a card to choose others: 48 that are told apart, or a colour of one's own. */
export function LookPicker({ theme, themes }: LookPickerProps) {
  const [open, setOpen] = useState(false);
  const label = `Look of ${theme.name}`;
  const choose = (look: { color?: string; pattern?: ThemePattern }) => changeTheme(theme.id, look);
  return (
    <Popover
      label={label}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <button type="button" aria-label={label} className={styles.trigger}>
          <ThemeSwatch {...theme} />
        </button>
      }
    >
      <Looks theme={theme} themes={themes} label={label} choose={choose} close={() => setOpen(false)} />
      <OwnColor key={theme.color} color={theme.color} choose={(color) => choose({ color })} />
      <Advice theme={theme} themes={themes} />
    </Popover>
  );
}

interface LooksProps extends LookPickerProps {
  readonly label: string;
  readonly choose: (look: { color: string; pattern: ThemePattern }) => void;
  readonly close: () => void;
}

function Looks({ theme, themes, label, choose, close }: LooksProps) {
  const isCurrent = (look: { color: string; pattern: ThemePattern }) =>
    look.color === theme.color.toLowerCase() && look.pattern === theme.pattern;
  const current = Math.max(0, looks.findIndex(isCurrent));
  const holderOf = useMemo(() => lookAlike(themes, theme.id), [themes, theme.id]);
  return (
    <div role="radiogroup" aria-label={label} className={styles.grid} onKeyDown={walk}>
      {looks.map((look, index) => {
        const { name, color, pattern } = look;
        const other = holderOf(look);
        const words = pattern === 'solid' ? name : `${name}, ${pattern}`;
        return (
          <button
            key={words}
            type="button"
            role="radio"
            aria-checked={isCurrent(look)}
            aria-label={other === undefined ? words : `${words}, taken by ${other.name}`}
            title={other === undefined ? words : `${words} · ${other.name}`}
            tabIndex={index === current ? 0 : -1}
            data-taken={other === undefined ? undefined : ''}
            className={styles.look}
            onClick={() => {
              choose({ color, pattern });
              close();
            }}
          >
            <Swatch color={color} pattern={pattern} />
          </button>
        );
      })}
    </div>
  );
}

function OwnColor({ color, choose }: { readonly color: string; readonly choose: (color: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const take = useEffectEvent((picked: string) => choose(picked));
  // React tells of every colour that the pointer passes; this event, of the one that was chosen.
  useEffect(() => {
    const { current } = field;
    const change = () => current && take(current.value);
    current?.addEventListener('change', change);
    return () => current?.removeEventListener('change', change);
  }, []);
  return (
    <label className={styles.own}>
      <input ref={field} type="color" defaultValue={color} />
      <span>A colour of your own</span>
      <span className={styles.hex}>{color}</span>
    </label>
  );
}

/** What speaks against a look, quietly. */
function Advice({ theme, themes }: LookPickerProps) {
  const other = useMemo(() => lookAlike(themes, theme.id), [themes, theme.id])(theme);
  const isPale =
    !themePalette.some(({ color }) => color === theme.color.toLowerCase()) && !isSeenOnPaper(theme.color);
  if (other === undefined && !isPale) return null;
  return (
    <p className={styles.advice}>
      {isPale ? 'This colour is too pale to be seen on paper.' : `“${other?.name}” looks the same.`}
    </p>
  );
}
