import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { ThemeRecord } from '@shared/project/records';
import { useState } from 'react';
import { notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { Button } from '@/ui/Button';
import { ChooseTheme } from './ChooseTheme';
import { QuotationList } from './QuotationList';
import styles from './Quotations.module.css';
import { moveCodings } from './themeCommands';
import { useQuotations } from './useThemeUse';

interface QuotationsProps {
  readonly theme: ThemeRecord;
  readonly records: ProjectRecords;
}

/** A theme's passages in all documents; some of them can be moved to another theme, which splits it. */
export function Quotations({ theme, records }: QuotationsProps) {
  const quotations = useQuotations(theme.id);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [moving, setMoving] = useState(false);
  if (quotations === null) return null;
  const still = quotations.filter(({ annotation }) => chosen.has(annotation));
  const [first] = still;
  const takeExample = async () => {
    if (first === undefined) return;
    const example = first.goesOn ? `${first.words}…` : first.words;
    const taken = await orNotice(runCommand('changeTheme', { theme: theme.id, example }).then(() => true));
    if (taken) notifyUndoable('Taken as the example.');
  };
  return (
    <section className={styles.quotations} aria-label="Quotations">
      <div className={styles.bar}>
        <h2 className={styles.heading} aria-live="polite">
          {still.length > 1
            ? `${still.length.toLocaleString('en')} of ${counted(quotations.length, 'quotation')}`
            : counted(quotations.length, 'quotation')}
        </h2>
        {still.length === 1 && (
          <Button look="quiet" onClick={() => void takeExample()}>
            Use as example
          </Button>
        )}
        {still.length > 0 && (
          <Button look="quiet" onClick={() => setMoving(true)}>
            Move to theme…
          </Button>
        )}
      </div>
      {quotations.length === 0 ? (
        <p className={styles.none}>None yet.</p>
      ) : (
        <QuotationList
          label={`Quotations of ${theme.name}`}
          quotations={quotations}
          chosen={new Set(still.map(({ annotation }) => annotation))}
          onChoose={setChosen}
        />
      )}
      {moving && (
        <ChooseTheme
          title={`Move ${counted(still.length, 'coding')} to`}
          description={`They leave “${theme.name}”; who tagged them and when stays.`}
          records={records}
          without={new Set([theme.id])}
          applicable
          creates
          onClose={() => setMoving(false)}
          onChoose={async (goal) => {
            const ids = still.map(({ annotation }) => annotation);
            if (await moveCodings(records, theme.id, ids, goal)) setMoving(false);
          }}
        />
      )}
    </section>
  );
}
