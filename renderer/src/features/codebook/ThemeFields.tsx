import type { ProjectRecords } from '@shared/project/projectRecords';
import type { ThemeRecord } from '@shared/project/records';
import { MemoField } from '@/memo';
import { CheckField } from '@/ui/CheckField';
import { NamedLook } from '@/ui/NamedLook';
import { TextField } from '@/ui/TextField';
import { WritingField } from '@/ui/WritingField';
import { LookPicker } from './LookPicker';
import styles from './ThemeFields.module.css';
import { changeTheme, renameTheme } from './themeCommands';
import { themeNameProblem } from './themeNameProblem';

const written = [
  { field: 'description', label: 'Description', placeholder: 'What is this theme about?' },
  { field: 'inclusion', label: 'Apply when', placeholder: 'What must be said for it to apply?' },
  { field: 'exclusion', label: 'Do not apply when', placeholder: 'What seems to belong here, and does not?' },
  { field: 'example', label: 'Example', placeholder: 'A passage that shows what is meant' },
] as const;

interface ThemeFieldsProps {
  readonly theme: ThemeRecord;
  readonly records: ProjectRecords;
}

/** Everything that is said of a theme, to be read and written. Give it a `key` of the theme. */
export function ThemeFields({ theme, records }: ThemeFieldsProps) {
  const { id } = theme;
  return (
    <>
      <NamedLook look={<LookPicker theme={theme} themes={records.themes()} />}>
        <TextField
          label="Name"
          value={theme.name}
          required
          onCommit={(name) => renameTheme(id, name)}
          problemOf={(name) => themeNameProblem(records, name, theme.parent, id)}
        />
      </NamedLook>
      {written.map(({ field, label, placeholder }) => (
        <WritingField
          key={field}
          label={label}
          value={theme[field]}
          short={field !== 'description'}
          placeholder={placeholder}
          onWrite={(text) => changeTheme(id, { [field]: text })}
        />
      ))}
      <div className={styles.checks}>
        <CheckField
          label="Pinned"
          checked={theme.pinned}
          onChange={(pinned) => changeTheme(id, { pinned })}
        />
        <CheckField
          label="Only groups others"
          checked={theme.groupsOnly}
          onChange={(groupsOnly) => changeTheme(id, { groupsOnly })}
        />
      </div>
      <MemoField record={id} placeholder="What did you learn about this theme?" />
    </>
  );
}
