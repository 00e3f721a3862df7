import { counted } from '@shared/project/names';
import { type ListedSteps, stepKind } from '@shared/query/listedSteps';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import styles from './History.module.css';
import { everyStep, filterSteps, useHistory } from './historyStore';
import { isNarrow } from './matchingSteps';
import { kindNames } from './stepWords';

interface StepFiltersProps {
  readonly listed: ListedSteps;
  /** How many of the steps match. */
  readonly matching: number;
}

/** Which steps are listed. */
export function StepFilters({ listed, matching }: StepFiltersProps) {
  const filter = useHistory((state) => state.filter);
  const documents = useRecordsOf('document').documents();
  const all = counted(listed.steps.length, 'step');
  return (
    <div role="search" aria-label="Steps" className={styles.filters}>
      <input
        type="search"
        className={styles.words}
        aria-label="Words in steps"
        placeholder="Words in steps"
        value={filter.words}
        onChange={(event) => filterSteps({ words: event.target.value })}
      />
      <div className={styles.choices}>
        <select
          className={styles.choice}
          aria-label="Kind"
          data-on={filter.kind !== null}
          value={filter.kind ?? ''}
          onChange={(event) => filterSteps({ kind: stepKind.safeParse(event.target.value).data ?? null })}
        >
          <option value="">All kinds</option>
          {stepKind.options.map((kind) => (
            <option key={kind} value={kind}>
              {kindNames[kind]}
            </option>
          ))}
        </select>
        <select
          className={styles.choice}
          aria-label="Document"
          data-on={filter.document !== null}
          value={filter.document ?? ''}
          onChange={(event) =>
            filterSteps({ document: event.target.value === '' ? null : event.target.value })
          }
        >
          <option value="">All documents</option>
          {documents.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.count}>
        <span role="status">{isNarrow(filter) ? `${matching.toLocaleString('en')} of ${all}` : all}</span>
        {isNarrow(filter) && (
          <Button look="quiet" className={styles.all} onClick={() => filterSteps(everyStep)}>
            Show all
          </Button>
        )}
      </div>
    </div>
  );
}
