import { counted } from '@shared/project/names';
import { ProjectRecords } from '@shared/project/projectRecords';
import { type PropertiesLine, previewProperties } from '@shared/properties/propertiesPreview';
import type { ReadProperties } from '@shared/properties/readProperties';
import { useMemo, useState } from 'react';
import { PREVIEWED_LINE, PreviewedChange, throwawayContext } from '@/attributes';
import { notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { CheckField } from '@/ui/CheckField';
import { PreviewDialog } from '@/ui/PreviewDialog';
import { usePropertyDialog } from './propertyDialog';

const words: Readonly<Record<PropertiesLine['change'], string>> = {
  changed: 'changed',
  kept: '',
  unknown: 'no such document',
  unclear: 'several documents',
};

interface ImportPropertiesProps {
  readonly records: ProjectRecords;
  /** Of the table's file. */
  readonly name: string;
  readonly read: ReadProperties;
}

/** What the import of a table would set in the documents, before it does. */
export function ImportProperties({ records, name, read }: ImportPropertiesProps) {
  const [replaces, setReplaces] = useState(true);
  const documents = records.documents();
  const attributes = records.attributes('document');
  const state = useMemo(() => ProjectRecords.from([...documents, ...attributes]), [documents, attributes]);
  const preview = useMemo(
    () => previewProperties(state, read, replaces, throwawayContext()),
    [state, read, replaces],
  );
  const close = () => usePropertyDialog.setState({ asks: null });
  const previewed = preview.ok ? preview.value : null;
  const lines = previewed?.lines ?? [];
  const changed = previewed?.changed ?? 0;
  const bring = async () => {
    close();
    if (previewed === null) return;
    const done = await orNotice(runCommand('importProperties', previewed.params).then(() => true));
    if (done) notifyUndoable(`Set properties of ${counted(changed, 'document')}.`);
  };
  return (
    <PreviewDialog
      title={`Import properties from “${name}”`}
      description={described(lines, changed, previewed?.attributes ?? [])}
      nothing={changed === 0}
      choices={
        <CheckField
          label="Replace what is written otherwise here"
          checked={replaces}
          onChange={setReplaces}
        />
      }
      warnings={preview.ok ? preview.value.warnings : [preview.problem.message]}
      label="What would change"
      lines={lines}
      lineHeight={PREVIEWED_LINE}
      line={shownLine}
      onImport={() => void bring()}
      onClose={close}
    />
  );
}

const shownLine = ({ name, change, details }: PropertiesLine) => (
  <PreviewedChange name={name} change={words[change]} quiet={change !== 'changed'} details={details} />
);

function described(lines: readonly PropertiesLine[], changed: number, made: readonly string[]): string {
  const rows = (change: PropertiesLine['change']) => lines.filter((line) => line.change === change).length;
  const [unknown, unclear] = [rows('unknown'), rows('unclear')];
  return [
    changed === 0
      ? 'Nothing would change.'
      : `${counted(changed, 'document')} would change; all others stay as they are.`,
    ...(made.length === 0 ? [] : [`New attributes: ${made.join(', ')}.`]),
    ...(unknown === 0
      ? []
      : [
          `${counted(unknown, 'row')} of the table ${unknown === 1 ? 'means' : 'mean'} no document of this project.`,
        ]),
    ...(unclear === 0
      ? []
      : [`${counted(unclear, 'row')} could mean several, and ${unclear === 1 ? 'is' : 'are'} left out.`]),
  ].join(' ');
}
