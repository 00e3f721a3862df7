import { AttributeDialogs } from '@/attributes';
import { CodebookDialogs } from '@/features/codebook';
import { CommentsGoOn, CommentsPassword } from '@/features/comments';
import { EncodingDialog, ImportSummary, KnownFilesDialog, TableDialog } from '@/features/importing';
import { PropertyDialogs } from '@/features/library';
import { PeopleDialogs, PseudonymsDialog, SpeakerRulesDialog } from '@/features/speakers';
import { VersionDialog } from '@/features/versions';
import { CommandPalette } from './CommandPalette';
import { useDialogs } from './dialogs';
import { importProtected } from './importDocuments';
import { ProjectNotices } from './ProjectNotices';
import { SettingsDialog } from './SettingsDialog';
import { ShortcutsHelp } from './ShortcutsHelp';

/** The dialogs that belong to the window as a whole. */
export function AppDialogs() {
  const reviewing = useDialogs((state) => state.reviewing !== null);
  return (
    <>
      <CommandPalette />
      <ShortcutsHelp />
      <SettingsDialog />
      <KnownFilesDialog />
      <EncodingDialog />
      <TableDialog />
      <ImportSummary
        waits={reviewing}
        onPassword={(path, password) => void importProtected(path, password)}
      />
      <ProjectNotices />
      <CodebookDialogs />
      <PeopleDialogs />
      <PseudonymsDialog />
      <PropertyDialogs />
      <AttributeDialogs />
      <SpeakerRulesDialog />
      <VersionDialog />
      <CommentsPassword />
      <CommentsGoOn />
    </>
  );
}
