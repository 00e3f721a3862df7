import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { SpeakerDetails } from '@shared/query/speakerUse';
import { Swatch } from '@/ui/Swatch';
import styles from './SpeakerSayings.module.css';

interface ThemeSharesProps {
  readonly records: ProjectRecords;
  readonly themes: SpeakerDetails['themes'];
  readonly onChoose: (theme: string) => void;
}

/** The themes of what somebody says, with how often each is; choosing one shows the quotations. */
export function ThemeShares({ records, themes, onChoose }: ThemeSharesProps) {
  if (themes.length === 0) return <p className={styles.none}>Nothing they say is tagged yet.</p>;
  const most = themes[0]?.codings ?? 1;
  return (
    <ul className={styles.shares} aria-label="Themes of what they say">
      {themes.map(({ theme: id, codings }) => {
        const theme = records.theme(id);
        if (theme === undefined) return null;
        return (
          <li key={id}>
            <button
              type="button"
              className={styles.share}
              aria-label={`${theme.name}, ${counted(codings, 'coding')}`}
              onClick={() => onChoose(id)}
            >
              <Swatch color={theme.color} pattern={theme.pattern} />
              <span className={styles.shareName}>{theme.name}</span>
              <span className={styles.bar} aria-hidden>
                <span style={{ width: `${(codings / most) * 100}%`, background: theme.color }} />
              </span>
              <span className={styles.number}>{codings.toLocaleString('en')}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
