import type { OrphanRecord } from '@shared/project/records';
import { useEffect, useMemo, useRef } from 'react';
import { useAction } from '@/bridge/actionRegistry';
import { focusText, useSelection } from '@/bridge/selection';
import { chooseOrphan, closeTray, useTray } from '@/bridge/tray';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { FilterSelect } from '@/ui/FilterSelect';
import { LowerPanel } from '@/ui/LowerPanel';
import { OrphanList } from './OrphanList';
import { PlaceAll } from './PlaceAll';
import { placeAtSelection } from './placing';
import { TrayFooter } from './TrayFooter';

/** Passages that have no place in the text, below it, where they can be put on the words that are selected. */
export function TrayPanel() {
  const scope = useTray((state) => state.scope);
  const asked = useTray((state) => state.asked);
  const document = useSelection((state) => state.document);
  const all = useRecordsOf('orphan', 'document').orphans();
  const listed = useMemo(
    () => (scope === 'all' ? all : all.filter((orphan) => orphan.document === document)),
    [all, scope, document],
  );
  const chosen = useChosen(listed);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) list.current?.focus();
  }, [asked]);
  const place = () => void placeAtSelection(chosen);
  useAction('passage.place', place, chosen !== undefined);
  const elsewhere = all.length - all.filter((orphan) => orphan.document === document).length;
  const close = () => {
    closeTray();
    focusText();
  };
  return (
    <LowerPanel
      label="Passages without a place"
      title="Passages without a place"
      filters={
        (elsewhere > 0 || scope === 'all') && (
          <FilterSelect
            label="Of which documents"
            value={scope}
            options={scopes}
            onChange={(id) => useTray.setState({ scope: id === 'all' ? 'all' : 'document' })}
          />
        )
      }
      said={sayWaiting(listed.length, scope === 'document' ? elsewhere : 0)}
      tools={<PlaceAll orphans={listed} onDone={() => list.current?.focus()} />}
      onClose={close}
      footer={
        listed.length > 0 ? <TrayFooter chosen={chosen} onDone={() => list.current?.focus()} /> : undefined
      }
    >
      <OrphanList ref={list} orphans={listed} chosen={chosen} withTitles={scope === 'all'} />
    </LowerPanel>
  );
}

const scopes = [
  { id: 'document', name: 'This document' },
  { id: 'all', name: 'All documents' },
];

function sayWaiting(here: number, elsewhere: number): string {
  if (here > 0) return here === 1 ? '1 waits' : `${here.toLocaleString('en')} wait`;
  return elsewhere > 0 ? 'None in this document' : 'Every passage has its place';
}

/** The passage that is looked at: when it went, the one that took its place in the list. */
function useChosen(listed: readonly OrphanRecord[]): OrphanRecord | undefined {
  const wanted = useTray((state) => state.chosen);
  const place = useTray((state) => state.place);
  const found = listed.findIndex(({ id }) => id === wanted);
  const at = found >= 0 ? found : Math.min(place, listed.length - 1);
  const chosen = listed[at];
  useEffect(() => {
    if (chosen !== undefined && (chosen.id !== wanted || at !== place)) chooseOrphan(chosen.id, at);
  }, [at, chosen, wanted, place]);
  return chosen;
}
