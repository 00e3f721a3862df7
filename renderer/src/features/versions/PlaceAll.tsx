import type { OrphanRecord } from '@shared/project/records';
import { useState } from 'react';
import { useMirrorStore } from '@/bridge/projectMirror';
import { Button } from '@/ui/Button';
import { enoughAlike, isAlikeEnough, placeAllAlike } from './placing';

interface PlaceAllProps {
  readonly orphans: readonly OrphanRecord[];
  readonly onDone: () => void;
}

/** Puts all passages that were found alike enough where they are suggested, when there are several. */
export function PlaceAll({ orphans, onDone }: PlaceAllProps) {
  const readOnly = useMirrorStore(({ mirror }) => mirror?.readOnly ?? null);
  const [busy, setBusy] = useState(false);
  const alike = orphans.filter(isAlikeEnough).length;
  if (alike < 2) return null;
  const placeAll = async () => {
    setBusy(true);
    const done = await placeAllAlike(orphans);
    setBusy(false);
    if (done) onDone();
  };
  return (
    <Button look="quiet" blocked={busy || readOnly !== null} onClick={() => void placeAll()}>
      Place All at Least {enoughAlike * 100} % Alike ({alike.toLocaleString('en')})
    </Button>
  );
}
