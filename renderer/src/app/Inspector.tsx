import { memo, useEffect } from 'react';
import { inspect, useInspected } from '@/bridge/inspected';
import { useReveal, useSelection } from '@/bridge/selection';
import { useSettledSelection } from '@/bridge/settledSelection';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { PassageInspector } from '@/features/annotations';
import { ThemeInspector } from '@/features/codebook';
import { DocumentInspector } from '@/features/library';
import { SpeakerInspector, TurnInspector } from '@/features/speakers';
import { InspectorPanel } from '@/ui/InspectorPanel';
import styles from './Workspace.module.css';

// Each follows its own records: a change of what is looked at must not draw what is shown until then again.
const Passage = memo(PassageInspector);
const Theme = memo(ThemeInspector);
const Speaker = memo(SpeakerInspector);
const Document = memo(DocumentInspector);
const Turn = memo(TurnInspector);

/** What is looked at: a theme, a speaker, the turn or the passage, or else the document. */
export function Inspector() {
  usePassageTakesOver();
  return (
    <aside aria-label="Inspector" className={styles.side} data-region>
      <Looked />
    </aside>
  );
}

function Looked() {
  const records = useRecordsOf('theme', 'speaker', 'document', 'annotation', 'turn');
  const item = useInspected((state) => state.item);
  const document = useSettledSelection((state) => state.document);
  const turn = useSettledSelection((state) => state.turn);
  const annotation = useSettledSelection((state) => state.annotation);
  if (item?.kind === 'theme' && records.theme(item.id)) return <Theme key={item.id} id={item.id} />;
  if (item?.kind === 'speaker' && records.speaker(item.id)) return <Speaker key={item.id} id={item.id} />;
  if (turn !== null && records.get(turn)?.type === 'turn') return <Turn id={turn} />;
  if (annotation !== null && records.annotation(annotation)) return <Passage id={annotation} />;
  if (document !== null && records.document(document)) return <Document id={document} />;
  return (
    <InspectorPanel kind="Nothing selected">
      <p className={styles.quiet}>What you choose in the text or on the left is shown here.</p>
    </InspectorPanel>
  );
}

/** Choosing a passage or a turn in the text shows it; walking through a theme's passages from the inspector does not. */
function usePassageTakesOver(): void {
  useEffect(
    () =>
      useSelection.subscribe((now, before) => {
        if (now.turn !== null && now.turn !== before.turn) inspect(null);
        if (now.annotation === null || now.annotation === before.annotation) return;
        if (useReveal.getState().target?.annotation !== now.annotation) inspect(null);
      }),
    [],
  );
}
