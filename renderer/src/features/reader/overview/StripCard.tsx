import type { ThemeRecord } from '@shared/project/records';
import { Swatch } from '@/ui/Swatch';
import type { OffsetDescription } from './describeOffset';
import styles from './OverviewStrip.module.css';

interface StripCardProps {
  /** CSS px from the top of the strip. */
  readonly top: number;
  readonly place: OffsetDescription;
  readonly themes: readonly ThemeRecord[];
}

const MOST_THEMES = 4;

/** What stands where the pointer is in the strip: who speaks, how much, under which heading, and the themes. */
export function StripCard({ top, place, themes }: StripCardProps) {
  const { speaker, words, heading, paragraph, percent } = place;
  const more = themes.length - MOST_THEMES;
  return (
    <div className={styles.card} style={{ top }} aria-hidden>
      {heading !== null && <p className={styles.heading}>{heading}</p>}
      {speaker && (
        <p className={styles.line}>
          <Swatch color={speaker.color} shape="dot" />
          <span className={styles.name}>{speaker.name}</span>
          <span className={styles.quiet}>
            {words.toLocaleString('en')} {words === 1 ? 'word' : 'words'}
          </span>
        </p>
      )}
      {themes.slice(0, MOST_THEMES).map(({ id, name, color }) => (
        <p key={id} className={styles.line}>
          <Swatch color={color} />
          <span className={styles.name}>{name}</span>
        </p>
      ))}
      {more > 0 && <p className={styles.quiet}>and {more} more</p>}
      <p className={styles.quiet}>
        ¶ {paragraph.toLocaleString('en')} · {percent} %
      </p>
    </div>
  );
}
