import type { LibraryState } from '@shared/ipc/contract';
import { counted } from '@shared/project/names';
import { useEffect, useState } from 'react';
import { callMain } from '@/bridge/client';
import { orNotice } from '@/bridge/notices';
import { changePeopleLibrary, loadAppInfo } from '@/bridge/settings';
import { Button } from '@/ui/Button';
import { CheckField } from '@/ui/CheckField';
import styles from './Settings.module.css';

/** Where the library of people is kept, and whether those in it are recognised. */
export function PeopleLibraryFields({ used }: { readonly used: boolean }) {
  const [library, setLibrary] = useState<LibraryState | null>(null);
  useEffect(() => {
    void orNotice(callMain('peopleLibrary', {})).then(setLibrary);
  }, []);
  const choose = async (standard: boolean) => {
    const chosen = await orNotice(callMain('chooseLibrary', { standard }));
    if (chosen === null) return;
    setLibrary(chosen);
    await orNotice(loadAppInfo());
  };
  return (
    <section aria-label="People library" className={styles.library}>
      <h3 className={styles.heading}>People library</h3>
      <p className={styles.hint}>
        Names, other names, roles and attributes of people, shared by your projects. It stays on this
        computer.
      </p>
      <CheckField
        label="Recognise them when speakers are looked for"
        checked={used}
        onChange={(next) => void orNotice(changePeopleLibrary({ used: next }))}
      />
      {library !== null && (
        <>
          <p className={styles.path} title={library.path}>
            {library.problem ??
              `${counted(library.people, 'person', 'people')} in ${library.path.split(/[\\/]/u).at(-1)}`}
          </p>
          <div className={styles.libraryButtons}>
            <Button onClick={() => void choose(false)}>Another File…</Button>
            {!library.standard && <Button onClick={() => void choose(true)}>Back to Standard</Button>}
          </div>
        </>
      )}
    </section>
  );
}
