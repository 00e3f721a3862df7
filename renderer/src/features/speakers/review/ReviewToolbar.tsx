import { Redo2, Undo2 } from 'lucide-react';
import { useKeysOf } from '@/bridge/useKeysOf';
import { Button } from '@/ui/Button';
import { Chooser } from '@/ui/Chooser';
import { FilterSelect } from '@/ui/FilterSelect';
import { IconButton } from '@/ui/IconButton';
import { Segmented } from '@/ui/Segmented';
import { acceptTurns } from './decide';
import { matchingTurns, type Shown } from './matchingTurns';
import styles from './ReviewToolbar.module.css';
import { draftNow, narrow, redoName, undoName, useDraft, useReview, walkSteps } from './reviewStore';

const shownOptions: readonly { readonly id: Shown; readonly name: string }[] = [
  { id: 'check', name: 'To check' },
  { id: 'open', name: 'Not checked yet' },
  { id: 'out', name: 'Left out' },
];

/** How the turns are shown, which of them are gone through, and the steps of the review. */
export function ReviewToolbar() {
  const { people } = useDraft();
  const view = useReview((state) => state.view);
  const matching = useReview((state) => state.matching);
  const undo = useReview(undoName);
  const redo = useReview(redoName);
  const undoKeys = useKeysOf('edit.undo');
  const redoKeys = useKeysOf('edit.redo');
  return (
    <div className={styles.bar} role="toolbar" aria-label="Turns">
      <Segmented
        label="Turns as"
        value={view}
        options={[
          { value: 'text', label: 'Text' },
          { value: 'list', label: 'List' },
        ]}
        onChange={(next) => useReview.setState({ view: next, look: { side: 'start' } })}
      />
      <FilterSelect
        label="Turns gone through"
        all="All turns"
        value={matching.shown === 'all' ? null : matching.shown}
        options={shownOptions}
        onChange={(id) => narrow({ shown: (id as Shown | null) ?? 'all' })}
      />
      <Chooser
        label="Person"
        none="Everybody"
        value={matching.person}
        options={people.map(({ key, name, role, color }) => ({
          id: key,
          name,
          detail: role,
          mark: { color, shape: 'dot' },
        }))}
        onChoose={(person) => narrow({ person })}
      />
      <FilterSelect
        label="Order"
        value={matching.order}
        options={[
          { id: 'doubtful', name: 'Least sure first' },
          { id: 'text', name: 'In text order' },
        ]}
        onChange={(id) => narrow({ order: id === 'text' ? 'text' : 'doubtful' })}
      />
      <Button
        look="quiet"
        title="Accept all turns that are gone through and nobody has decided about"
        onClick={() =>
          acceptTurns(
            matchingTurns(draftNow(), useReview.getState().matching).flatMap(({ id, checked }) =>
              checked ? [] : [id],
            ),
            false,
          )
        }
      >
        Accept these
      </Button>
      <span className={styles.space} />
      <IconButton
        label={undo === null ? 'Undo' : `Undo: ${undo}`}
        {...(undoKeys !== undefined && { keys: undoKeys })}
        disabled={undo === null}
        onClick={() => walkSteps(-1)}
      >
        <Undo2 size={15} aria-hidden />
      </IconButton>
      <IconButton
        label={redo === null ? 'Redo' : `Redo: ${redo}`}
        {...(redoKeys !== undefined && { keys: redoKeys })}
        disabled={redo === null}
        onClick={() => walkSteps(1)}
      >
        <Redo2 size={15} aria-hidden />
      </IconButton>
    </div>
  );
}
