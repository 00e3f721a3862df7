import { freeSpeakerName } from '@shared/project/people';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { SpeakerNumbersById } from '@shared/query/speakerUse';
import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { runAction } from '@/bridge/actionRegistry';
import { inspect, useInspected } from '@/bridge/inspected';
import { Grid } from '@/ui/grid/Grid';
import type { GridChange } from '@/ui/grid/gridProps';
import { IconButton } from '@/ui/IconButton';
import { ColumnHeading } from './ColumnHeading';
import { changeSpeakers } from './caseCommands';
import { openDialog, resize, useCases } from './casesStore';
import styles from './SpeakerTable.module.css';
import { problemOf, speakerChanges } from './speakerChanges';
import { cellText, isNumeric, type SpeakerColumn, speakerColumns } from './speakerColumns';
import { speakerRows } from './speakerRows';
import { valuesInUse } from './valuesInUse';

interface SpeakerTableProps {
  readonly records: ProjectRecords;
  readonly numbers: SpeakerNumbersById;
}

/** All speakers with what is known of them and what they say; written in place. */
export function SpeakerTable({ records, numbers }: SpeakerTableProps) {
  const choice = useCases();
  const { sort, picked, widths } = choice;
  // Typing goes on while the list of thousands follows.
  const words = useDeferredValue(choice.words);
  const item = useInspected((state) => state.item);
  const speakers = records.speakers();
  const attributes = records.attributes('speaker');
  const columns = useMemo(() => speakerColumns(attributes), [attributes]);
  const shown = useMemo(
    () =>
      columns.map((column) => ({
        id: column.id,
        label: column.label,
        width: widths[column.id] ?? column.width,
        numeric: isNumeric(column),
        ...(column.kind === 'number' && { readOnly: 'counted' }),
      })),
    [columns, widths],
  );
  const rows = useMemo(
    () => speakerRows(speakers, columns, numbers, { words, sort }),
    [speakers, columns, numbers, words, sort],
  );
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);

  const type = (row: string, id: string, text: string): string | null => {
    const column = byId.get(id);
    const problem =
      column === undefined ? null : (problemOf(column, text) ?? nameProblem(records, row, column, text));
    if (problem !== null) return problem;
    void changeSpeakers(speakerChanges(columns, [{ row, beyond: 0, column: id, text }]));
    return null;
  };
  const change = (cells: readonly GridChange[]) => void changeSpeakers(speakerChanges(columns, cells));
  return (
    <Grid
      label="Speakers"
      columns={shown}
      rows={rows}
      cell={(row, id) => {
        const column = byId.get(id);
        const speaker = records.speaker(row);
        if (column === undefined || speaker === undefined) return { text: '' };
        const text = cellText(column, speaker, numbers);
        return id === 'name' ? { text, dot: speaker.color } : { text };
      }}
      heading={ColumnHeading}
      corner={
        <IconButton
          small
          label="New attribute"
          onClick={() => openDialog({ kind: 'newAttribute', before: null })}
        >
          <Plus size={14} aria-hidden />
        </IconButton>
      }
      active={item?.kind === 'speaker' ? item.id : null}
      onActive={(id) => inspect({ kind: 'speaker', id })}
      picked={picked}
      onPick={(ids) => useCases.setState({ picked: ids })}
      onRange={(ids) => useCases.setState({ inBlock: ids })}
      onType={type}
      onChanges={change}
      suggest={(id) => {
        const column = byId.get(id);
        return column === undefined ? [] : valuesInUse(column, speakers);
      }}
      onOpen={(id) => {
        inspect({ kind: 'speaker', id });
        runAction('view.nextPane');
      }}
      onResize={resize}
      empty={
        <p className={styles.empty}>
          {speakers.length === 0 ? 'No speakers yet.' : 'No speaker is like this.'}
        </p>
      }
    />
  );
}

function nameProblem(
  records: ProjectRecords,
  speaker: string,
  column: SpeakerColumn,
  text: string,
): string | null {
  if (column.id !== 'name') return null;
  const others = records.speakers().filter(({ id }) => id !== speaker);
  const free = freeSpeakerName(text, others);
  return free.ok ? null : free.problem.message;
}
