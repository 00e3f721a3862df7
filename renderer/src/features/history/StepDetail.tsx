import { counted } from '@shared/project/names';
import type { ListedStep, ListedSteps } from '@shared/query/listedSteps';
import { showInDocument, showPassage } from '@/bridge/passages';
import { useMirrorStore } from '@/bridge/projectMirror';
import { focusText, reveal } from '@/bridge/selection';
import { Button } from '@/ui/Button';
import { beginning } from './chosenStep';
import styles from './History.module.css';
import { focusSteps, goTo, useHistory } from './historyStore';
import { atStakeWords } from './stepWords';

/** What the chosen step was about, and the way to it. */
export function StepDetail({ listed }: { readonly listed: ListedSteps }) {
  const chosen = useHistory((state) => state.chosen);
  const walking = useHistory((state) => state.walking !== null);
  const { steps, done } = listed;
  const place = chosen === beginning ? -1 : steps.findIndex(({ id }) => id === chosen);
  const at = chosen === null || (place < 0 && chosen !== beginning) ? done - 1 : place;
  const step = steps[at] ?? null;
  const way = at + 1 - done;
  return (
    <div role="group" aria-label="Chosen step" className={styles.detail}>
      {step !== null && (
        <>
          {step.words !== '' && (
            <p className={styles.quote} dir="auto">
              {step.words}
            </p>
          )}
          <p className={styles.by}>By {step.by}</p>
        </>
      )}
      <div className={styles.buttons}>
        {step !== null && isInText(step) && (
          <Button onClick={() => void showStep(step)}>Show in the Text</Button>
        )}
        {way !== 0 && (
          <Button
            look="primary"
            disabled={walking}
            onClick={() => {
              // The button goes when the step is reached.
              focusSteps();
              void goTo(step?.id ?? null);
            }}
          >
            {way > 0 ? 'Go Forward to Here' : 'Go Back to Here'}
          </Button>
        )}
      </div>
      {way !== 0 && <p className={styles.by}>{wayWords(way)}</p>}
      {steps.length > done && <p className={styles.by}>{atStakeWords(steps.length - done)}</p>}
    </div>
  );
}

const isInText = ({ annotation, block, document }: ListedStep) =>
  document !== null && (annotation !== null || block !== null);

function wayWords(way: number): string {
  const steps = counted(Math.abs(way), 'step is', 'steps are');
  return way < 0 ? `${steps} taken back and can be done again.` : `${steps} done again.`;
}

async function showStep({ annotation, block, document }: ListedStep): Promise<void> {
  if (annotation !== null) {
    await showPassage(annotation);
    return;
  }
  if (document === null || block === null) return;
  showInDocument(document);
  focusText();
  const length = useMirrorStore.getState().mirror?.records.block(block)?.text.length ?? 0;
  reveal({ span: { start: { block, offset: 0 }, end: { block, offset: length } } });
}
