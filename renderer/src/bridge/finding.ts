import type { AnyRecord } from '@shared/project/records';
import type { TextQuery } from '@shared/query/textQuery';
import type { Span } from '@shared/text/position';
import { create } from 'zustand';
import { onMirrorDiff, useMirrorStore } from './projectMirror';

/** The list of hits beside the text, when it is open. */
interface HitsPanel {
  /** Only this document is looked through; null: all are. */
  readonly document: string | null;
  /** Words are to be replaced, not tagged. */
  readonly replacing: boolean;
  /** Rises each time it is asked for; its field takes the focus. */
  readonly asked: number;
  /** Rises each time the analyst comes back from the text; the list takes the focus. 0: not yet. */
  readonly returned: number;
}

/**
 * What is being looked for. The bar over the text and the list of hits share it, so that what was typed in one is there in the other.
 * Session state.
 */
interface FindingStore {
  readonly query: TextQuery;
  /** Words that take the place of hits. */
  readonly replacement: string;
  /** They are written as the hit is: small letters, capitals, or a capital first. */
  readonly keepCase: boolean;
  /** Only within passages of this theme. */
  readonly theme: string | null;
  /** Only within what this speaker says. */
  readonly speaker: string | null;
  /** Names, by id, of what is looked within and was deleted. */
  readonly deleted: ReadonlyMap<string, string>;
  /** null: the list is closed. */
  readonly panel: HitsPanel | null;
  /** Hits that the list holds, by document, and the one that is looked at. */
  readonly listed: ReadonlyMap<string, readonly Span[]>;
  readonly looked: { readonly document: string; readonly span: Span } | null;
}

const nothingSought: FindingStore = {
  query: { words: '', isExpression: false, matchCase: false, wholeWords: false, ignoreAccents: false },
  replacement: '',
  keepCase: false,
  theme: null,
  speaker: null,
  deleted: new Map(),
  panel: null,
  listed: new Map(),
  looked: null,
};

export const useFinding = create<FindingStore>(() => nothingSought);

useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) useFinding.setState(nothingSought);
});

/** Who looks within something that is deleted finds nothing, and never more than before; undo brings it back. */
onMirrorDiff((diff) => {
  const { theme, speaker, panel, deleted } = useFinding.getState();
  const scope = new Set([theme, speaker, panel?.document ?? null]);
  const now = new Map(deleted);
  for (const { before, after } of diff) {
    if (after !== null) now.delete(after.id);
    else if (before !== null && scope.has(before.id)) now.set(before.id, nameOf(before));
  }
  if ([...now.keys()].join() !== [...deleted.keys()].join()) useFinding.setState({ deleted: now });
});

const nameOf = (record: AnyRecord): string =>
  'name' in record ? record.name : 'title' in record ? record.title : '';

/** Opens the list of hits, or turns to it when it is open. */
export function openHits(wanted: Pick<HitsPanel, 'document' | 'replacing'>): void {
  useFinding.setState(({ panel }) => ({
    panel: { ...wanted, asked: (panel?.asked ?? 0) + 1, returned: 0 },
  }));
}

/** Gives the keyboard back to the list of hits; false when it is closed. */
export function returnToHits(): boolean {
  const { panel } = useFinding.getState();
  if (panel === null) return false;
  useFinding.setState({ panel: { ...panel, returned: panel.returned + 1 } });
  return true;
}

/** Gives the keyboard to the field of the list, whose button has just gone. */
export const returnToField = (): void =>
  useFinding.setState(({ panel }) => ({ panel: panel && { ...panel, asked: panel.asked + 1 } }));

export const closeHits = (): void =>
  useFinding.setState({ panel: null, listed: nothingSought.listed, looked: null });
