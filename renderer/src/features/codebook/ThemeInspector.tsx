import { Trash2 } from 'lucide-react';
import { themePalette } from '@/bridge/palette';
import { reveal, useSelection } from '@/bridge/selection';
import { useNumber, useRecordsOf } from '@/bridge/useRecordsOf';
import { MemoField } from '@/memo';
import { ColorPicker } from '@/ui/ColorPicker';
import { IconButton } from '@/ui/IconButton';
import { InspectorGroup, InspectorPanel } from '@/ui/InspectorPanel';
import { QuoteList } from '@/ui/QuoteList';
import { TextField } from '@/ui/TextField';
import { WritingField } from '@/ui/WritingField';
import styles from './ThemeInspector.module.css';
import { deleteThemes, describeTheme, recolorTheme, renameTheme } from './themeCommands';

/** A theme's name, colour and description, and where it stands in the open document. */
export function ThemeInspector({ id }: { readonly id: string }) {
  const records = useRecordsOf('theme', 'annotation');
  const total = useNumber('themes', id);
  const document = useSelection((state) => state.document);
  const theme = records.theme(id);
  if (theme === undefined) return null;
  const passages = records.annotationsWith(id).filter((annotation) => annotation.document === document);
  return (
    <InspectorPanel
      kind="Theme"
      actions={
        <IconButton small label="Delete theme" onClick={() => void deleteThemes(records, [id])}>
          <Trash2 size={14} aria-hidden />
        </IconButton>
      }
    >
      <div className={styles.name}>
        <TextField label="Name" value={theme.name} required onCommit={(name) => renameTheme(id, name)} />
        <ColorPicker
          label={`Colour of ${theme.name}`}
          value={theme.color}
          colors={themePalette}
          onChange={(color) => recolorTheme(id, color)}
        />
      </div>
      <WritingField
        key={id}
        label="Description"
        value={theme.description}
        keep="leaving"
        placeholder="When does this theme apply?"
        onWrite={(text) => describeTheme(id, text)}
      />
      <MemoField key={`memo ${id}`} record={id} placeholder="What did you learn about this theme?" />
      <InspectorGroup label="Codings">
        <p className={styles.quiet}>
          {total === 0
            ? 'None yet.'
            : `${total.toLocaleString('en')} in the project, ${passages.length.toLocaleString('en')} in this document`}
        </p>
        <QuoteList
          label={`Passages tagged ${theme.name}`}
          quotes={passages.map((annotation) => ({ id: annotation.id, text: annotation.quote.head }))}
          onChoose={(annotation) => reveal({ annotation })}
        />
      </InspectorGroup>
    </InspectorPanel>
  );
}
