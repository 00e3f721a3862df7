import { useEffect, useState } from 'react';
import { inIdleSlices } from '@/bridge/inIdleSlices';
import { useMirrorStore } from '@/bridge/projectMirror';
import { codedShare } from './codedShare';

/** ms without a change after which the number is brought up to date. */
const PAUSE_MS = 600;

/**
 * Part of a document that themes lie on, 0…1. Counting takes a pass over the whole document, so it waits until nothing has
 * changed for a while and the window has nothing else to do; changes in a row are counted once. 0 as long as nothing was counted.
 */
export function useCodedShare(document: string | null): number {
  const records = useMirrorStore(({ mirror }) => mirror?.records);
  const version = useMirrorStore(({ mirror }) => mirror?.version);
  const [counted, setCounted] = useState<{ readonly document: string; readonly share: number } | null>(null);
  useEffect(() => {
    if (document === null || records === undefined || version === undefined) return;
    let giveUp = () => {};
    const pause = setTimeout(() => {
      giveUp = inIdleSlices(codedShare(records, document), (share) => setCounted({ document, share }));
    }, PAUSE_MS);
    return () => {
      clearTimeout(pause);
      giveUp();
    };
  }, [document, records, version]);
  return counted?.document === document ? counted.share : 0;
}
