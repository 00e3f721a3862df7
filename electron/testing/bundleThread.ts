import path from 'node:path';
import { bundleEntries } from './bundleEntries';

/**
 * Bundles a thread as the app does.
 * @param entry below the project's folder
 * @returns the folder to be removed afterwards, and the bundle in it
 */
export async function bundleThread(entry: string): Promise<{ folder: string; bundle: string }> {
  const folder = await bundleEntries({ thread: entry });
  return { folder, bundle: path.join(folder, 'thread.js') };
}
