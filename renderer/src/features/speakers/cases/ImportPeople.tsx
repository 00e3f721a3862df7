import { type PreviewLine, previewPeople } from '@shared/people/peoplePreview';
import type { ReadPeople } from '@shared/people/readPeople';
import { counted } from '@shared/project/names';
import { ProjectRecords } from '@shared/project/projectRecords';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useState } from 'react';
import { notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { Button } from '@/ui/Button';
import { CheckField } from '@/ui/CheckField';
import { Dialog } from '@/ui/Dialog';
import { openDialog } from './casesStore';
import styles from './ImportPeople.module.css';

const ROW = 44;

const words: Readonly<Record<PreviewLine['change'], string>> = {
  added: 'new',
  changed: 'changed',
  kept: '',
  unknown: 'not in the project',
  unclear: 'several are called that',
};

/** Nothing of a preview is kept, so its ids and times are never seen. */
const throwaway = () => {
  let ids = 0;
  return {
    author: '',
    clock: { now: () => '' },
    ids: { next: () => `preview ${(ids += 1)}` },
  };
};

interface ImportPeopleProps {
  readonly records: ProjectRecords;
  /** What the people come from. */
  readonly name: string;
  readonly read: ReadPeople;
}

/** What an import would do to the speakers, before it does it. */
export function ImportPeople({ records, name, read }: ImportPeopleProps) {
  const [adds, setAdds] = useState(true);
  const [replaces, setReplaces] = useState(true);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const speakers = records.speakers();
  const attributes = records.attributes('speaker');
  const state = useMemo(() => ProjectRecords.from([...speakers, ...attributes]), [speakers, attributes]);
  const preview = useMemo(
    () => previewPeople(state, read, { adds, replaces }, throwaway()),
    [state, read, adds, replaces],
  );
  const lines = preview.ok ? preview.value.lines : [];
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW,
    overscan: 6,
  });
  const close = () => openDialog(null);
  const {
    added,
    changed,
    attributes: made,
    warnings,
  } = preview.ok
    ? preview.value
    : { added: 0, changed: 0, attributes: [], warnings: [preview.problem.message] };
  const nothing = added + changed === 0;
  const bring = async () => {
    close();
    const { attributes: given, people } = read;
    const done = await orNotice(
      runCommand('importPeople', { attributes: given, people, adds, replaces }).then(() => true),
    );
    if (done) notifyUndoable(`${said(added, changed)}.`);
  };
  const extra = made.length === 0 ? '' : ` New attributes: ${made.join(', ')}.`;
  return (
    <Dialog
      open
      title={`Import people from “${name}”`}
      description={
        nothing
          ? 'Nothing would change: all of it is known, or is nobody of this project.'
          : `${said(added, changed)}; all others stay as they are.${extra}`
      }
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{nothing ? 'Close' : 'Cancel'}</Button>
          {!nothing && (
            <Button look="primary" onClick={() => void bring()}>
              Import
            </Button>
          )}
        </>
      }
    >
      <div className={styles.choices}>
        <CheckField label="Add people who are not speakers yet" checked={adds} onChange={setAdds} />
        <CheckField
          label="Replace what is written otherwise here"
          checked={replaces}
          onChange={setReplaces}
        />
      </div>
      {warnings.map((warning) => (
        <p key={warning} className={styles.warning}>
          {warning}
        </p>
      ))}
      <div ref={setScroller} className={styles.scroller}>
        <ul
          className={styles.lines}
          aria-label="What would change"
          style={{ height: virtual.getTotalSize() }}
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const line = lines[index];
            if (line === undefined) return null;
            const details = line.details.join(' · ');
            return (
              <li
                key={line.id}
                className={styles.line}
                aria-setsize={lines.length}
                aria-posinset={index + 1}
                data-change={line.change}
                style={{ transform: `translateY(${start}px)` }}
              >
                <span className={styles.name}>{line.name}</span>
                <span className={styles.change}>{words[line.change]}</span>
                <span className={styles.details} title={details}>
                  {details}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </Dialog>
  );
}

const said = (added: number, changed: number): string =>
  [
    ...(added > 0 ? [`${counted(added, 'speaker')} added`] : []),
    ...(changed > 0
      ? [`${added > 0 ? changed.toLocaleString('en') : counted(changed, 'speaker')} changed`]
      : []),
  ].join(', ');
