import { appearance as appearances } from '@shared/ipc/contract';
import { orNotice } from '@/bridge/notices';
import { changeAppearance, changeAuthor, changeReading, useAppInfo } from '@/bridge/settings';
import { Button } from '@/ui/Button';
import { ChoiceField } from '@/ui/ChoiceField';
import { ReadingFields } from '@/ui/ReadingFields';
import { TextField } from '@/ui/TextField';
import { PeopleLibraryFields } from './PeopleLibraryFields';
import styles from './Settings.module.css';

const appearanceNames = { system: 'Same as the computer', light: 'Light', dark: 'Dark' } as const;

/** What the analyst chooses on this computer, outside any project; each is kept as soon as it is changed. */
export function SettingsForm({ onShortcuts }: { readonly onShortcuts: () => void }) {
  const settings = useAppInfo(({ info }) => info?.settings);
  if (settings === undefined) return null;
  return (
    <div className={styles.form}>
      <TextField
        label="Your name, which signs codings and memos"
        value={settings.author}
        required
        onCommit={(author) => void orNotice(changeAuthor(author))}
      />
      <ChoiceField
        label="Appearance"
        value={settings.appearance}
        options={appearances.options.map((value) => ({ value, label: appearanceNames[value] }))}
        onChange={(value) => {
          const chosen = appearances.safeParse(value).data;
          if (chosen !== undefined) void orNotice(changeAppearance(chosen));
        }}
      />
      <section aria-label="Text" className={styles.reading}>
        <h3 className={styles.heading}>Text</h3>
        <p
          className={styles.specimen}
          data-typeface={settings.reading.typeface}
          style={{ fontSize: settings.reading.size }}
          aria-hidden
        >
          Nobody has measured the fall.
        </p>
        <ReadingFields
          reading={settings.reading}
          onChange={(reading) => void orNotice(changeReading(reading))}
        />
      </section>
      <PeopleLibraryFields used={settings.peopleLibrary.used} />
      <Button className={styles.shortcuts} onClick={onShortcuts}>
        Keyboard Shortcuts…
      </Button>
    </div>
  );
}
