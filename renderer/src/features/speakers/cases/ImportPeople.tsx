import { type PreviewLine, previewPeople } from '@shared/people/peoplePreview';
import type { ReadPeople } from '@shared/people/readPeople';
import { counted } from '@shared/project/names';
import { ProjectRecords } from '@shared/project/projectRecords';
import { useMemo, useState } from 'react';
import { PREVIEWED_LINE, PreviewedChange, throwawayContext } from '@/attributes';
import { notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { CheckField } from '@/ui/CheckField';
import { PreviewDialog } from '@/ui/PreviewDialog';
import { openDialog } from './casesStore';

const words: Readonly<Record<PreviewLine['change'], string>> = {
  added: 'new',
  changed: 'changed',
  kept: '',
  unknown: 'not in the project',
  unclear: 'several are called that',
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
  const speakers = records.speakers();
  const attributes = records.attributes('speaker');
  const state = useMemo(() => ProjectRecords.from([...speakers, ...attributes]), [speakers, attributes]);
  const preview = useMemo(
    () => previewPeople(state, read, { adds, replaces }, throwawayContext()),
    [state, read, adds, replaces],
  );
  const lines = preview.ok ? preview.value.lines : [];
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
    <PreviewDialog
      title={`Import people from “${name}”`}
      description={
        nothing
          ? 'Nothing would change: all of it is known, or is nobody of this project.'
          : `${said(added, changed)}; all others stay as they are.${extra}`
      }
      nothing={nothing}
      choices={
        <>
          <CheckField label="Add people who are not speakers yet" checked={adds} onChange={setAdds} />
          <CheckField
            label="Replace what is written otherwise here"
            checked={replaces}
            onChange={setReplaces}
          />
        </>
      }
      warnings={warnings}
      label="What would change"
      lines={lines}
      lineHeight={PREVIEWED_LINE}
      line={shownLine}
      onImport={() => void bring()}
      onClose={close}
    />
  );
}

const shownLine = ({ name, change, details }: PreviewLine) => (
  <PreviewedChange
    name={name}
    change={words[change]}
    quiet={change === 'kept' || change === 'unknown'}
    details={details}
  />
);

const said = (added: number, changed: number): string =>
  [
    ...(added > 0 ? [`${counted(added, 'speaker')} added`] : []),
    ...(changed > 0
      ? [`${added > 0 ? changed.toLocaleString('en') : counted(changed, 'speaker')} changed`]
      : []),
  ].join(', ');
