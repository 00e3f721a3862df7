import { passageSpeakers } from '@shared/query/passageSpeakers';
import { MessageSquareText } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useRecords } from '@/bridge/useProject';
import { Swatch } from '@/ui/Swatch';
import { shortQuote } from '../drawing/describePassage';
import type { ReaderModel } from '../ReaderModel';
import type { Popup } from '../readerState';
import { type Layer, layersOf } from './layers';
import { openRecode } from './openRecode';
import styles from './Popups.module.css';
import { removeLayer } from './removeLayer';

interface LayerChooserProps {
  readonly model: ReaderModel;
  readonly popup: Extract<Popup, { kind: 'layers' }>;
}

const questions = {
  select: { name: 'Codings here', shown: null },
  remove: { name: 'Remove which coding?', shown: 'Remove which?' },
  recode: { name: 'Change which coding?', shown: 'Change which?' },
} as const;

/** The codings at a place, one below the other: to select one, to remove it or to change its theme. */
export function LayerChooser({ model, popup }: LayerChooserProps) {
  const records = useRecords();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (popup.focused) menu.current?.querySelector('button')?.focus();
  }, [popup]);
  const layers = popup.annotations
    .flatMap((id) => layersOf(records.annotation(id)))
    .filter(({ coding }) => popup.purpose !== 'recode' || coding !== null);
  const speakers = passageSpeakers(records.blocks(model.document), records.turns(model.document));
  const choose = (layer: Layer) => {
    model.close();
    if (popup.purpose === 'remove') void removeLayer(model, layer);
    else if (popup.purpose === 'recode') openRecode(model, layer);
    else model.selectAnnotation(layer.annotation.id, true);
  };
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      className={styles.list}
      aria-label={questions[popup.purpose].name}
      onKeyDown={moveFocus}
    >
      {questions[popup.purpose].shown && <p className={styles.question}>{questions[popup.purpose].shown}</p>}
      {layers.map((layer) => {
        const theme = records.theme(layer.coding?.theme ?? '');
        const [said] = speakers(layer.annotation).speakers;
        const speaker = records.speaker(said?.speaker ?? '')?.name ?? null;
        const words = [shortQuote(layer.annotation), speaker].filter(Boolean).join(', ');
        return (
          <button
            key={layer.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles.layer}
            aria-label={`${theme?.name ?? 'Memo'}: ${words}`}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(layer)}
          >
            {theme ? (
              <Swatch color={theme.color} pattern={theme.pattern} />
            ) : (
              <MessageSquareText size={12} aria-hidden />
            )}
            <span className={styles.rowText}>
              {theme?.name ?? 'Memo'}
              <span className={styles.path} dir="auto">
                {words}
              </span>
            </span>
          </button>
        );
      })}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const items = [...event.currentTarget.querySelectorAll('button')];
  const here = items.findIndex((item) => item === document.activeElement);
  event.preventDefault();
  items.at((here + step) % items.length)?.focus();
}
