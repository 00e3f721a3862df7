import { Check, Plus } from 'lucide-react';
import type { CSSProperties, HTMLAttributes } from 'react';
import { Swatch } from '@/ui/Swatch';
import { matchedLetters } from './matchedLetters';
import styles from './Picker.module.css';
import type { PickerRow } from './pickerRows';

interface ThemeRowProps {
  readonly row: PickerRow;
  readonly typed: string;
  readonly applied: boolean;
  /** Where a new theme would go, in words. */
  readonly where: string;
  /** CSS px from the top of the list. */
  readonly top: number;
  /** What makes it an option of its list; null for a heading. */
  readonly option: HTMLAttributes<HTMLElement> | null;
}

/** One line of the theme picker. */
export function ThemeRow({ row, typed, applied, where, top, option }: ThemeRowProps) {
  const place: CSSProperties = { translate: `0 ${top}px` };
  if (row.kind === 'heading') {
    return (
      <div role="presentation" className={styles.heading} style={place}>
        {row.words}
      </div>
    );
  }
  if (row.kind === 'new') {
    return (
      <div {...option} className={styles.row} style={place}>
        <Plus size={14} aria-hidden />
        <span className={styles.words}>
          Create “{row.theme.shown}” <span className={styles.path}>{where}</span>
        </span>
        <kbd className={styles.digit} aria-hidden>
          Ctrl ↵
        </kbd>
      </div>
    );
  }
  const { theme, path } = row.choice;
  const told = row.by === 'description' ? toldBy(theme, typed) : null;
  return (
    <div {...option} className={styles.row} style={place} title={theme.description || undefined}>
      <Swatch color={theme.color} pattern={theme.pattern} />
      <span className={styles.parts}>
        <span className={styles.name}>
          <Matched words={theme.name} typed={typed} />
        </span>
        {path !== '' && (
          <span className={styles.above}>
            <span className="visually-hidden">under </span>
            <bdi dir="ltr">
              <Matched words={path} typed={row.by === 'name' ? '' : typed} />
            </bdi>
          </span>
        )}
        {told !== null && (
          <span className={styles.told}>
            <Matched words={told} typed={typed} />
          </span>
        )}
        {applied && <span className="visually-hidden">applied</span>}
      </span>
      {applied && <Check size={14} aria-hidden />}
      {row.digit !== null && (
        <kbd className={styles.digit} aria-hidden>
          {row.digit}
        </kbd>
      )}
    </div>
  );
}

function Matched({ words, typed }: { readonly words: string; readonly typed: string }) {
  const ranges = typed === '' ? [] : matchedLetters(words, typed);
  if (ranges.length === 0) return words;
  return (
    <>
      {ranges.map(({ start, end }, place) => (
        <span key={start}>
          {words.slice(ranges[place - 1]?.end ?? 0, start)}
          <b className={styles.matched}>{words.slice(start, end)}</b>
        </span>
      ))}
      {words.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}

/** What is written on a theme, from the word that was found. */
function toldBy(
  { description, inclusion }: { readonly description: string; readonly inclusion: string },
  typed: string,
): string | null {
  for (const text of [description, inclusion]) {
    const [first] = matchedLetters(text, typed);
    if (!first) continue;
    const words = text.slice(first.start, first.start + 80).replaceAll('\n', ' ');
    return first.start === 0 ? words : `…${words}`;
  }
  return null;
}
