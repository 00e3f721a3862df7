import type { VersionEffect } from '@shared/ipc/contract';
import type { FateKind } from '@shared/project/fates';
import styles from './Versions.module.css';
import { kindSentence, kindWords } from './versionWords';

interface VersionNumbersProps {
  readonly effect: VersionEffect;
  /** The kind that the list beside is narrowed to; null: to none. */
  readonly kind: FateKind | null;
  readonly onKind: (kind: FateKind | null) => void;
}

const kinds: readonly FateKind[] = ['exact', 'moved', 'changed', 'uncertain', 'lost'];

/** How many passages and turns come out how; each number narrows the list to its kind, once more shows all. */
export function VersionNumbers({ effect: { numbers }, kind, onKind }: VersionNumbersProps) {
  const all = kinds.reduce((sum, each) => sum + numbers[each], 0);
  if (all === 0) return <p className={styles.quiet}>No passages or turns lie on this text.</p>;
  return (
    <section aria-labelledby="version-numbers">
      <h3 id="version-numbers" className={styles.heading}>
        Passages and turns
      </h3>
      <ul className={styles.numbers}>
        {kinds.map((each) => (
          <li key={each} className={styles.kind}>
            {each === 'exact' || numbers[each] === 0 ? (
              <p className={styles.number} data-none={numbers[each] === 0 || undefined}>
                <Words kind={each} number={numbers[each]} />
              </p>
            ) : (
              <button
                type="button"
                className={styles.number}
                aria-pressed={kind === each}
                title={`List only these: ${kindWords[each].toLowerCase()}`}
                onClick={() => onKind(kind === each ? null : each)}
              >
                <Words kind={each} number={numbers[each]} />
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ kind, number }: { readonly kind: FateKind; readonly number: number }) {
  return (
    <>
      <span className={styles.count}>{number.toLocaleString('en')} </span>
      <span>{kindSentence(kind, number)}</span>
    </>
  );
}
