import { oneAfterAnother } from '@shared/base/oneAfterAnother';
import type { ReadOptions } from '@shared/importing/readOptions';
import type { VersionEffect } from '@shared/ipc/contract';
import { useEffect, useState } from 'react';
import { callMain, Refusal } from '@/bridge/client';

/** What a file would do to a document, or why that is not known, in a sentence. */
export type FileEffect = VersionEffect | string;

const inTurn = oneAfterAnother();
/** What is known of the files that are asked about now. */
const known = new Map<string, FileEffect>();

/** Gives up what is read, and forgets what was. */
export function forgetEffects(): void {
  known.clear();
  void callMain('cancelNewText', {}).catch(() => undefined);
}

/** What the text of a file would do to a document, read one after the other as they come into view; null: not known yet. */
export function useFileEffect(path: string, document: string, options: ReadOptions): FileEffect | null {
  const key = JSON.stringify([path, document]);
  const [found, setFound] = useState<{ readonly key: string; readonly effect: FileEffect } | null>(null);
  const asked = JSON.stringify(options);
  useEffect(() => {
    if (known.has(key)) return;
    let isWanted = true;
    const read = async () => {
      if (!isWanted) return;
      const effect = await effectOf(path, document, JSON.parse(asked));
      if (!isWanted) return;
      known.set(key, effect);
      setFound({ key, effect });
    };
    void inTurn(read);
    return () => {
      isWanted = false;
    };
  }, [key, path, document, asked]);
  return known.get(key) ?? (found?.key === key ? found.effect : null);
}

async function effectOf(path: string, document: string, options: ReadOptions): Promise<FileEffect> {
  try {
    return await callMain('previewNewText', { document, path, options });
  } catch (error) {
    return error instanceof Refusal ? error.message : 'What it would change could not be found out.';
  }
}
