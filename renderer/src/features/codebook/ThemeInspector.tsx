import { Trash2 } from 'lucide-react';
import { reveal, useSelection } from '@/bridge/selection';
import { useNumber, useRecordsOf } from '@/bridge/useRecordsOf';
import { IconButton } from '@/ui/IconButton';
import { InspectorGroup, InspectorPanel } from '@/ui/InspectorPanel';
import { QuoteList } from '@/ui/QuoteList';
import { ThemeFields } from './ThemeFields';
import styles from './ThemeInspector.module.css';
import { deleteThemes } from './themeCommands';

/** What is said of a theme, and where it stands in the open document. Give it a `key` of the theme. */
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
      <ThemeFields theme={theme} records={records} />
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
