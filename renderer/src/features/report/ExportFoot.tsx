import type { EventPayload } from '@shared/ipc/contract';
import { type CellSeparator, exportFormat, formatShapes } from '@shared/report/exportFormat';
import { runAction } from '@/bridge/actionRegistry';
import { Button } from '@/ui/Button';
import { CheckField } from '@/ui/CheckField';
import { ChoiceField } from '@/ui/ChoiceField';
import { Choice } from './PartFields';
import styles from './ReportView.module.css';
import { cancelExport, exportReport, useReport, useTellsOutcome } from './reportStore';
import { WrittenReport } from './WrittenReport';

const separators: Readonly<Record<CellSeparator, string>> = { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab' };

/** What the report is written as, the button that writes it, how far it is, and what came of it. */
export function ExportFoot() {
  const { exporting, written, format, separator, embed } = useReport();
  useTellsOutcome();
  return (
    <div className={styles.foot}>
      {exporting !== null && <Progress {...exporting} />}
      {exporting === null && written !== null && <WrittenReport {...written} />}
      <ChoiceField
        label="Export as"
        value={format}
        options={exportFormat.options.map((each) => ({ value: each, label: formatShapes[each].name }))}
        onChange={(chosen) => useReport.setState({ format: exportFormat.parse(chosen) })}
      />
      {format === 'csv' && (
        <Choice
          label="Between cells"
          value={separator}
          options={separators}
          onChange={(chosen) => useReport.setState({ separator: chosen })}
        />
      )}
      {(format === 'pdf' || format === 'pdf-original') && (
        <CheckField
          label="What it shows of the project goes with it"
          checked={embed}
          onChange={(on) => useReport.setState({ embed: on })}
        />
      )}
      <Button
        look="primary"
        className={styles.export}
        disabled={exporting !== null}
        onClick={() => void exportReport()}
      >
        {format === 'pdf' ? 'Export PDF' : 'Export'}
      </Button>
      <button type="button" className={styles.link} onClick={() => runAction('comments.read')}>
        Comments from a PDF…
      </button>
    </div>
  );
}

function Progress({ step, done, total, secondsLeft }: EventPayload<'reportProgress'>) {
  return (
    <>
      <div className={styles.work}>
        <span>
          {step}
          {secondsLeft !== null && `, ${timeLeft(secondsLeft)}`}
        </span>
        <button type="button" className={styles.link} onClick={cancelExport}>
          Cancel
        </button>
      </div>
      <progress aria-label="Export" value={done} max={Math.max(1, total)} />
    </>
  );
}

/** A guess says no more than it knows: tens of seconds, then minutes. */
function timeLeft(seconds: number): string {
  if (seconds < 10) return 'a few seconds left';
  if (seconds < 55) return `about ${Math.round(seconds / 10) * 10} seconds left`;
  const minutes = Math.max(1, Math.round(seconds / 60));
  return `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`;
}
