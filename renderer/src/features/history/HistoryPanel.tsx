import { X } from 'lucide-react';
import { type KeyboardEvent, useMemo } from 'react';
import { focusText } from '@/bridge/selection';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import styles from './History.module.css';
import { closeHistory, filterSteps, stopWalking, useHistory, useListedSteps } from './historyStore';
import { countMatching, matchingSteps } from './matchingSteps';
import { StepDetail } from './StepDetail';
import { StepFilters } from './StepFilters';
import { StepList } from './StepList';
import { useDroppedSteps } from './useDroppedSteps';

/** Every step that was made, and the way back or forward to each. */
export function HistoryPanel() {
  useListedSteps();
  useDroppedSteps();
  const listed = useHistory((state) => state.listed);
  const filter = useHistory((state) => state.filter);
  const walking = useHistory((state) => state.walking);
  const rows = useMemo(() => (listed === null ? [] : matchingSteps(listed, filter)), [listed, filter]);
  const close = () => {
    closeHistory();
    focusText();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (walking !== null) stopWalking();
    else if (filter.words !== '') filterSteps({ words: '' });
    else focusText();
  };
  return (
    <aside aria-label="History" className={styles.panel} data-region onKeyDown={press}>
      <div className={styles.header}>
        <h2 className={styles.title}>History</h2>
        <IconButton label="Close history" small onClick={close}>
          <X size={14} aria-hidden />
        </IconButton>
      </div>
      {listed !== null && <StepFilters listed={listed} matching={countMatching(rows)} />}
      {listed !== null && <StepList listed={listed} rows={rows} />}
      {walking?.isLong ? (
        <div className={styles.walking}>
          <progress aria-label="Steps taken" max={walking.total} value={walking.done} />
          <div className={styles.far}>
            <span>
              {walking.done.toLocaleString('en')} of {walking.total.toLocaleString('en')} steps
            </span>
            <Button onClick={stopWalking}>Stop</Button>
          </div>
        </div>
      ) : (
        listed !== null && <StepDetail listed={listed} />
      )}
    </aside>
  );
}
