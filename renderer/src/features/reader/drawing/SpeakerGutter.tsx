import { useStore } from 'zustand';
import type { ReaderModel } from '../ReaderModel';
import styles from './Margins.module.css';

/** Who speaks, at the left of the text: the name where a turn begins, a bar as long as it lasts. */
export function SpeakerGutter({ model }: { readonly model: ReaderModel }) {
  const turns = useStore(model.store, (state) => state.scene.turns);
  return (
    <div className={styles.gutter} aria-hidden>
      {turns.map(({ turn, speaker, top, bottom, label }) => (
        <div key={turn.id} style={{ '--ink': speaker.color }}>
          <span className={styles.turn} style={{ top, height: bottom - top }} title={fullName(speaker)} />
          {label && (
            <span
              className={styles.speaker}
              style={{ '--lines': label.nameLines, top: label.top }}
              title={fullName(speaker)}
            >
              <span className={styles.speakerName}>{speaker.name}</span>
              {label.showsRole && <span className={styles.role}>{speaker.role}</span>}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

const fullName = ({ name, role }: { name: string; role: string }): string =>
  role === '' ? name : `${name}, ${role}`;
