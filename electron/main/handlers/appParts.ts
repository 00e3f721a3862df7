import type { CommandContext } from '@shared/project/command';
import type { Library } from '../../people/library';
import type { AppMenu } from '../appMenu';
import type { ProjectSession } from '../projectSession';
import type { UserSettings } from '../settings';

/** What the handlers of calls share. */
export interface AppParts {
  readonly session: ProjectSession;
  readonly settings: UserSettings;
  /** The people known to all projects. */
  readonly library: Library;
  readonly menu: AppMenu;
  /** Brings the menu up to date with the project and the settings. */
  readonly showMenu: () => void;
  /** Time, ids and the analyst's name for commands. */
  readonly context: CommandContext;
}
