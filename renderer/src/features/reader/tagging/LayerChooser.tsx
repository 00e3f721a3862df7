import { passageSpeakers } from '@shared/query/passageSpeakers';
import { MessageSquareText } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useRecords } from '@/bridge/useProject';
import { Swatch } from '@/ui/Swatch';
import { TypeAhead } from '@/ui/typeAhead';
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

/**
 * The codings at a place, one below the other: to select one, to remove it or to change its theme. Arrows, Home, End and the first letters
 * of a theme lead to a coding, Enter chooses it. It begins with the one that is chosen already.
 */
export function LayerChooser({ model, popup }: LayerChooserProps) {
  const records = useRecords();
  const menu = useRef<HTMLDivElement>(null);
  const typed = useRef<TypeAhead>(null);
  typed.current ??= new TypeAhead();
  useEffect(() => {
    if (!popup.focused) return;
    const items = menu.current?.querySelectorAll('button');
    const chosen = menu.current?.querySelector<HTMLElement>('[data-chosen]');
    (chosen ?? items?.[0])?.focus();
  }, [popup]);
  const layers = popup.annotations
    .flatMap((id) => layersOf(records.annotation(id)))
    .filter(({ coding }) => popup.purpose !== 'recode' || coding !== null);
  const isEmpty = layers.length === 0;
  // Undo, say, has taken them all away.
  useEffect(() => {
    if (isEmpty) model.close();
  }, [isEmpty, model]);
  const speakers = passageSpeakers(records.blocks(model.document), records.turns(model.document));
  const nameOf = ({ coding }: Layer) => records.theme(coding?.theme ?? '')?.name ?? 'Memo';
  /** Where a key leads from a layer; null: nowhere, undefined: it is not a key of the list. */
  const target = (event: KeyboardEvent, at: number): number | null | undefined => {
    const { key, timeStamp } = event;
    const moves: Record<string, number> = {
      ArrowDown: (at + 1) % layers.length,
      ArrowUp: (at - 1 + layers.length) % layers.length,
      Home: 0,
      End: layers.length - 1,
    };
    if (moves[key] !== undefined) return moves[key];
    if ([...key].length > 1 || event.ctrlKey || event.metaKey || event.altKey) return undefined;
    // A space is a letter of a name, or nothing: it must not remove the coding that happens to have the focus.
    if (key === ' ' && !typed.current?.isTyping(timeStamp)) return null;
    const names = layers.map((layer) => ({ name: nameOf(layer) }));
    return typed.current?.find(names, Math.max(at, 0), key, timeStamp) ?? null;
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const items = [...event.currentTarget.querySelectorAll('button')];
    const to = target(
      event,
      items.findIndex((item) => item === document.activeElement),
    );
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (to !== null) items[to]?.focus();
  };
  const { chosenAnnotation, chosenCoding } = model;
  const firstChosen = layers.find(
    ({ annotation, coding }) => annotation === chosenAnnotation && (!chosenCoding || coding === chosenCoding),
  );
  const wordsOf = ({ annotation }: Layer) => {
    const said = speakers(annotation).speakers.map(({ speaker }) => records.speaker(speaker)?.name);
    return [shortQuote(annotation), ...said].filter(Boolean).join(', ');
  };
  const choose = (layer: Layer) => {
    model.close();
    if (popup.purpose === 'remove') void removeLayer(model, layer);
    else if (popup.purpose === 'recode') openRecode(model, layer);
    else {
      model.selectAnnotation(layer.annotation.id, true, layer.coding?.id);
      const place = `${layers.indexOf(layer) + 1} of ${layers.length}`;
      model.say(`${nameOf(layer)}, ${place} here. ${wordsOf(layer)}.`);
    }
  };
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      className={styles.list}
      aria-label={questions[popup.purpose].name}
      onKeyDown={press}
    >
      {questions[popup.purpose].shown && <p className={styles.question}>{questions[popup.purpose].shown}</p>}
      {layers.map((layer, index) => {
        const theme = records.theme(layer.coding?.theme ?? '');
        const name = nameOf(layer);
        const words = wordsOf(layer);
        return (
          <button
            key={layer.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles.layer}
            data-chosen={layer === firstChosen ? '' : undefined}
            aria-posinset={index + 1}
            aria-setsize={layers.length}
            aria-label={`${name}: ${words}`}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(layer)}
          >
            {theme ? (
              <Swatch color={theme.color} pattern={theme.pattern} />
            ) : (
              <MessageSquareText size={12} aria-hidden />
            )}
            <span className={styles.rowText}>
              {name}
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
