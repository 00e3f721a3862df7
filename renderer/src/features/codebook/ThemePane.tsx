import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { ThemeRecord } from '@shared/project/records';
import type { ThemeNumbers } from '@shared/query/themeUse';
import { GitMerge, Trash2 } from 'lucide-react';
import { DetailPane } from '@/ui/DetailPane';
import { IconButton } from '@/ui/IconButton';
import { openDialog } from './codebookStore';
import { Quotations } from './Quotations';
import { ThemeFields } from './ThemeFields';
import { deleteThemes } from './themeCommands';

interface ThemePaneProps {
  readonly theme: ThemeRecord;
  readonly records: ProjectRecords;
  readonly numbers: ThemeNumbers | undefined;
}

/** A theme: what is said of it, and its quotations in all documents. */
export function ThemePane({ theme, records, numbers }: ThemePaneProps) {
  const { codings, documents, speakers } = numbers ?? { codings: 0, documents: 0, speakers: 0 };
  const use = [counted(codings, 'coding'), counted(documents, 'document'), counted(speakers, 'speaker')].join(
    ' · ',
  );
  return (
    <DetailPane
      id="theme"
      label="Theme"
      use={codings === 0 ? 'Not applied yet' : use}
      actions={
        <>
          <IconButton
            small
            label="Merge into…"
            onClick={() => openDialog({ kind: 'merge', themes: [theme.id] })}
          >
            <GitMerge size={14} aria-hidden />
          </IconButton>
          <IconButton small label="Delete theme" onClick={() => void deleteThemes(records, [theme.id])}>
            <Trash2 size={14} aria-hidden />
          </IconButton>
        </>
      }
      fields={<ThemeFields key={theme.id} theme={theme} records={records} />}
      fieldsHeight="58%"
      dividerLabel="Height of the quotations"
      passagesId="quotations"
      leastPassages={120}
      passages={<Quotations key={theme.id} theme={theme} records={records} />}
    />
  );
}
