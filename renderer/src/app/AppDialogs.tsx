import { CodebookDialogs } from '@/features/codebook';
import { PeopleDialogs, SpeakerRulesDialog } from '@/features/speakers';
import { CommandPalette } from './CommandPalette';
import { ProjectNotices } from './ProjectNotices';
import { SettingsDialog } from './SettingsDialog';
import { ShortcutsHelp } from './ShortcutsHelp';
import { UnreadFiles } from './UnreadFiles';

/** The dialogs that belong to the window as a whole. */
export function AppDialogs() {
  return (
    <>
      <CommandPalette />
      <ShortcutsHelp />
      <SettingsDialog />
      <UnreadFiles />
      <ProjectNotices />
      <CodebookDialogs />
      <PeopleDialogs />
      <SpeakerRulesDialog />
    </>
  );
}
