import { counted } from '@shared/project/names';
import { type ListedSteps, stepKind } from '@shared/query/listedSteps';
import { memo } from 'react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { FilterSelect } from '@/ui/FilterSelect';
import { SearchField } from '@/ui/SearchField';
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
  const all = counted(listed.steps.length, 'step');
  return (
    <div role="search" aria-label="Steps" className={styles.filters}>
      <SearchField label="Words in steps" value={filter.words} onChange={(words) => filterSteps({ words })} />
      <Choices />
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

const kinds = stepKind.options.map((kind) => ({ id: kind, name: kindNames[kind] }));

/** By itself, so that no letter that is typed draws a thousand documents again. */
const Choices = memo(function Choices() {
  const kind = useHistory(({ filter }) => filter.kind);
  const document = useHistory(({ filter }) => filter.document);
  const documents = useRecordsOf('document').documents();
  return (
    <div className={styles.choices}>
      <FilterSelect
        label="Kind"
        all="All kinds"
        value={kind}
        options={kinds}
        onChange={(id) => filterSteps({ kind: stepKind.safeParse(id).data ?? null })}
      />
      <FilterSelect
        label="Document"
        all="All documents"
        value={document}
        options={documents.map(({ id, title }) => ({ id, name: title }))}
        onChange={(id) => filterSteps({ document: id })}
      />
    </div>
  );
});
