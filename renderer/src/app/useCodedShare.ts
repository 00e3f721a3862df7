import { useEffect, useState } from 'react';
import { useMirrorStore } from '@/bridge/projectMirror';
import { codedShare } from './codedShare';

/** ms after which the number is brought up to date even in a busy window. */
const LATEST_MS = 2000;

/**
 * Part of a document that themes lie on, 0…1. Counting takes a pass over the whole document, so it waits for a moment in which the
 * window has nothing else to do; letters typed in a row are counted once. 0 as long as nothing was counted.
 */
export function useCodedShare(document: string | null): number {
  const records = useMirrorStore(({ mirror }) => mirror?.records);
  const version = useMirrorStore(({ mirror }) => mirror?.version);
  const [counted, setCounted] = useState<{ readonly document: string; readonly share: number } | null>(null);
  useEffect(() => {
    if (document === null || records === undefined || version === undefined) return;
    const count = () => setCounted({ document, share: codedShare(records, document) });
    const waiting = requestIdleCallback(count, { timeout: LATEST_MS });
    return () => cancelIdleCallback(waiting);
  }, [document, records, version]);
  return counted?.document === document ? counted.share : 0;
}
