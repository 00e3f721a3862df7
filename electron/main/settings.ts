import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import type { RecentProject, Settings } from '@shared/ipc/contract';
import { app, nativeTheme } from 'electron';
import type { LibraryPlace } from '../people/library';
import { keptSettings } from './keptSettings';
import { type KeptProject, recentList } from './recentList';
import { UserFile } from './userFile';

const longestRecentList = 12;

/** What the analyst chose on this computer, outside any project. */
export class UserSettings {
  readonly #settings: UserFile<Settings>;
  readonly #recent: UserFile<KeptProject[]>;
  readonly #folder: string;

  /** @param folder where its files are kept */
  constructor(folder: string) {
    this.#folder = folder;
    const kept = keptSettings(computerUser());
    this.#settings = new UserFile(path.join(folder, 'settings.json'), kept, kept.parse({}));
    this.#recent = new UserFile(path.join(folder, 'recent.json'), recentList, []);
  }

  get settings(): Settings {
    return this.#settings.content;
  }

  /** Where the library of people is, and whether it is used when speakers are looked for. */
  get library(): LibraryPlace {
    const { file, used } = this.settings.peopleLibrary;
    return { path: file ?? path.join(this.#folder, 'people.json'), standard: file === null, used };
  }

  async change(changed: Partial<Settings>): Promise<Settings> {
    await this.#settings.set({ ...this.settings, ...changed });
    this.applyAppearance();
    return this.settings;
  }

  applyAppearance(): void {
    nativeTheme.themeSource = this.settings.appearance;
  }

  /** Newest first; `present` tells whether the folder is still there. */
  recent(): RecentProject[] {
    return this.#recent.content.map((entry) => ({ ...entry, present: existsSync(entry.path) }));
  }

  async remember(project: string, name: string): Promise<void> {
    const others = this.#recent.content.filter((entry) => entry.path !== project);
    const entry = { path: project, name, openedAt: new Date().toISOString() };
    await this.#recent.set([entry, ...others].slice(0, longestRecentList));
    app.addRecentDocument(project);
  }

  async forget(project: string): Promise<RecentProject[]> {
    await this.#recent.set(this.#recent.content.filter((entry) => entry.path !== project));
    return this.recent();
  }
}

function computerUser(): string {
  try {
    return userInfo().username;
  } catch {
    return 'analyst';
  }
}
