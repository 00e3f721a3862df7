import { Button } from './Button';
import styles from './NameProblem.module.css';

/** Why a name cannot be taken, and what could be done instead. */
export interface NameProblem {
  /** One sentence. */
  readonly message: string;
  readonly offer?: { readonly label: string; readonly run: () => void } | undefined;
}

interface RefusedNameProps {
  readonly id: string;
  readonly problem: NameProblem;
  /** The offer was taken: the name is not asked for any more. */
  readonly onTaken: () => void;
}

/** Says why a name was not taken, beside the field that keeps it. */
export function RefusedName({ id, problem: { message, offer }, onTaken }: RefusedNameProps) {
  return (
    <div className={styles.problem}>
      <p id={id} role="alert">
        {message}
      </p>
      {offer && (
        <Button
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            onTaken();
            offer.run();
          }}
        >
          {offer.label}
        </Button>
      )}
    </div>
  );
}
