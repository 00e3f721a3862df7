import type { Appearance, RecentProject, Settings } from '@shared/ipc/contract';
import { type Reading, standardReading } from '@shared/ipc/reading';
import { create } from 'zustand';
import { callMain } from './client';

interface AppInfoStore {
  /** null: main has not answered yet. */
  readonly info: {
    readonly version: string;
    /** `linux`, `darwin` or `win32`. */
    readonly platform: string;
    readonly settings: Settings;
    readonly recent: readonly RecentProject[];
  } | null;
}

/** What main told about the app when the window opened, kept up to date. */
export const useAppInfo = create<AppInfoStore>(() => ({ info: null }));

const change = (part: Partial<NonNullable<AppInfoStore['info']>>): void => {
  useAppInfo.setState(({ info }) => (info ? { info: { ...info, ...part } } : {}));
};

/** Asks main for version, settings and recent projects. */
export async function loadAppInfo(): Promise<void> {
  useAppInfo.setState({ info: await callMain('appInfo', {}) });
}

export async function changeAppearance(appearance: Appearance): Promise<void> {
  change({ settings: await callMain('changeSettings', { appearance }) });
}

/** Shortcuts that differ from the list of actions. */
export async function changeShortcuts(shortcuts: Settings['shortcuts']): Promise<void> {
  change({ settings: await callMain('changeSettings', { shortcuts }) });
}

/** Who signs codings, memos and steps from now on. */
export async function changeAuthor(author: string): Promise<void> {
  change({ settings: await callMain('changeSettings', { author }) });
}

export const useReading = (): Reading => useAppInfo(({ info }) => info?.settings.reading ?? standardReading);

/** How the reader sets its text. What is shown follows at once; main keeps it, and its answer may be older than what is shown. */
export async function changeReading(reading: Reading): Promise<void> {
  useAppInfo.setState(({ info }) =>
    info ? { info: { ...info, settings: { ...info.settings, reading } } } : {},
  );
  await callMain('changeSettings', { reading });
}

/** Whether the people of the library are recognised when speakers are looked for. */
export async function changePeopleLibrary({ used }: { readonly used: boolean }): Promise<void> {
  const now = useAppInfo.getState().info?.settings.peopleLibrary ?? { file: null };
  change({ settings: await callMain('changeSettings', { peopleLibrary: { ...now, used } }) });
}

export async function forgetRecent(path: string): Promise<void> {
  change({ recent: await callMain('forgetRecent', { path }) });
}
