import { changedId, type Diff } from './diff';
import { OrderedSet } from './orderedSet';
import type { ProjectState } from './projectState';
import type {
  AnnotationRecord,
  AnyRecord,
  BlockRecord,
  DocumentRecord,
  ProjectRecord,
  SpeakerRecord,
  ThemeRecord,
  TurnRecord,
} from './records';

/** Numbers about one document that are kept up to date with every change. */
export interface DocumentCounts {
  /** UTF-16 units of the blocks joined by line ends. */
  readonly characters: number;
  readonly codings: number;
  readonly turns: number;
}

type Ordered = DocumentRecord | BlockRecord | ThemeRecord | SpeakerRecord;
interface OrderKey {
  readonly order: string;
  readonly id: string;
}
interface PlaceKey {
  readonly startBlock: string;
  readonly start: number;
  readonly endBlock: string;
  readonly end: number;
  readonly id: string;
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const compareOrder = (a: OrderKey, b: OrderKey) => compareText(a.order, b.order) || compareText(a.id, b.id);
/** Text order: by start; of two that start together the longer first; then by id, so that there are no ties. */
const comparePlace = (a: PlaceKey, b: PlaceKey) =>
  compareText(a.startBlock, b.startBlock) ||
  a.start - b.start ||
  compareText(b.endBlock, a.endBlock) ||
  b.end - a.end ||
  compareText(a.id, b.id);

/** An annotation over several blocks and the order keys of its outer ones; null: not looked up yet. */
interface LongAnnotation {
  readonly annotation: AnnotationRecord;
  orders: { readonly start: string; readonly end: string } | null;
}

/** What belongs to one document; also for a document whose own record is not here. */
interface Contents {
  readonly blocks: OrderedSet<BlockRecord, OrderKey>;
  readonly turns: OrderedSet<TurnRecord, PlaceKey>;
  readonly annotations: OrderedSet<AnnotationRecord, PlaceKey>;
  /** Annotations that end in another block than they start in. */
  readonly long: Map<string, LongAnnotation>;
  characters: number;
  codings: number;
}

/**
 * Records and their indexes. Main holds one with the whole project, the window one with the part it subscribed to: references
 * to records that are not here are allowed and cost nothing but their place in the order. Changes come in only as diffs; every
 * list that was handed out stays as it was.
 */
export class ProjectRecords implements ProjectState {
  readonly #records = new Map<string, AnyRecord>();
  readonly #documents = new OrderedSet<DocumentRecord, OrderKey>(orderKeyOf, compareOrder);
  readonly #themes = new OrderedSet<ThemeRecord, OrderKey>(orderKeyOf, compareOrder);
  readonly #speakers = new OrderedSet<SpeakerRecord, OrderKey>(orderKeyOf, compareOrder);
  readonly #contents = new Map<string, Contents>();
  /** Annotations and turns by the blocks they start or end in. */
  readonly #byBlock = new Map<string, Set<string>>();
  readonly #annotationsByTheme = new Map<string, Set<string>>();
  readonly #codingsByTheme = new Map<string, number>();
  readonly #turnsBySpeaker = new Map<string, Set<string>>();
  #project: ProjectRecord | undefined;

  static from(records: Iterable<AnyRecord>): ProjectRecords {
    const state = new ProjectRecords();
    state.apply(Array.from(records, (after) => ({ before: null, after })));
    return state;
  }

  /**
   * Takes the `after` of every change. What the diff says was there before is not compared: the store checks that, and a mirror
   * may hold only a part.
   */
  apply(diff: Diff): void {
    // What lies on the text leaves before blocks change and returns afterwards, so that its place is always known.
    for (const change of diff) {
      const old = this.#records.get(changedId(change));
      if (old?.type === 'annotation') this.#removeAnnotation(old);
      else if (old?.type === 'turn') this.#removeTurn(old);
    }
    for (const change of diff) {
      const id = changedId(change);
      const old = this.#records.get(id);
      if (old !== undefined) this.#remove(old);
      if (change.after === null) this.#records.delete(id);
      else {
        this.#records.set(id, change.after);
        this.#add(change.after);
      }
      if (old?.type === 'block' || change.after?.type === 'block') this.#resortAround(old, change.after);
    }
    for (const { after } of diff) {
      if (after?.type === 'annotation') this.#addAnnotation(after);
      else if (after?.type === 'turn') this.#addTurn(after);
    }
  }

  get size(): number {
    return this.#records.size;
  }

  /** Every record, in no particular order. */
  all(): IterableIterator<AnyRecord> {
    return this.#records.values();
  }

  get(id: string): AnyRecord | undefined {
    return this.#records.get(id);
  }

  project(): ProjectRecord {
    if (this.#project === undefined) throw new TypeError('no project record has been loaded');
    return this.#project;
  }

  documents(): readonly DocumentRecord[] {
    return this.#documents.toArray();
  }

  document(id: string): DocumentRecord | undefined {
    return this.#only('document', id);
  }

  blocks(document: string): readonly BlockRecord[] {
    return this.#contents.get(document)?.blocks.toArray() ?? [];
  }

  block(id: string): BlockRecord | undefined {
    return this.#only('block', id);
  }

  themes(): readonly ThemeRecord[] {
    return this.#themes.toArray();
  }

  theme(id: string): ThemeRecord | undefined {
    return this.#only('theme', id);
  }

  speakers(): readonly SpeakerRecord[] {
    return this.#speakers.toArray();
  }

  speaker(id: string): SpeakerRecord | undefined {
    return this.#only('speaker', id);
  }

  turns(document: string): readonly TurnRecord[] {
    return this.#contents.get(document)?.turns.toArray() ?? [];
  }

  turnsOf(speaker: string): readonly TurnRecord[] {
    const turns = this.#resolve(this.#turnsBySpeaker.get(speaker), 'turn');
    return this.#inTextOrder(turns, (turn) => this.#turnPlace(turn));
  }

  annotations(document: string): readonly AnnotationRecord[] {
    return this.#contents.get(document)?.annotations.toArray() ?? [];
  }

  annotation(id: string): AnnotationRecord | undefined {
    return this.#only('annotation', id);
  }

  annotationsWith(theme: string): readonly AnnotationRecord[] {
    const annotations = this.#resolve(this.#annotationsByTheme.get(theme), 'annotation');
    return this.#inTextOrder(annotations, (annotation) => this.#annotationPlace(annotation));
  }

  codingCount(theme: string): number {
    return this.#codingsByTheme.get(theme) ?? 0;
  }

  turnCount(speaker: string): number {
    return this.#turnsBySpeaker.get(speaker)?.size ?? 0;
  }

  documentCounts(document: string): DocumentCounts {
    const contents = this.#contents.get(document);
    if (contents === undefined) return { characters: 0, codings: 0, turns: 0 };
    const lineEnds = Math.max(0, contents.blocks.size - 1);
    return {
      characters: contents.characters + lineEnds,
      codings: contents.codings,
      turns: contents.turns.size,
    };
  }

  annotationsIn(document: string, blocks: ReadonlySet<string>): readonly AnnotationRecord[] {
    const contents = this.#contents.get(document);
    if (contents === undefined) return [];
    const found = new Map<string, AnnotationRecord>();
    const orders: string[] = [];
    for (const block of blocks) {
      const record = this.block(block);
      if (record?.document === document) orders.push(record.order);
      for (const annotation of this.#resolve(this.#byBlock.get(block), 'annotation')) {
        if (annotation.document === document) found.set(annotation.id, annotation);
      }
    }
    orders.sort(compareText);
    for (const long of contents.long.values()) {
      const { annotation } = long;
      if (this.#runsOver(long, orders) && !found.has(annotation.id)) found.set(annotation.id, annotation);
    }
    return Array.from(found.values(), (item) => ({ item, key: this.#annotationPlace(item) }))
      .sort((a, b) => comparePlace(a.key, b.key))
      .map(({ item }) => item);
  }

  #runsOver(long: LongAnnotation, orders: readonly string[]): boolean {
    long.orders ??= {
      start: this.#blockPlace(long.annotation.start.block),
      end: this.#blockPlace(long.annotation.end.block),
    };
    const { start, end } = long.orders;
    const [first] = orders;
    const last = orders.at(-1);
    if (start === '' || first === undefined || last === undefined || last <= start || end <= first)
      return false;
    let low = 0;
    let high = orders.length;
    while (low < high) {
      const between = (low + high) >> 1;
      if ((orders[between] ?? '') <= start) low = between + 1;
      else high = between;
    }
    const next = orders[low];
    return next !== undefined && next < end;
  }

  #only<Type extends AnyRecord['type']>(
    type: Type,
    id: string,
  ): Extract<AnyRecord, { type: Type }> | undefined {
    const record = this.#records.get(id);
    return record !== undefined && isOf(record, type) ? record : undefined;
  }

  #resolve<Type extends AnyRecord['type']>(ids: ReadonlySet<string> | undefined, type: Type) {
    const found: Extract<AnyRecord, { type: Type }>[] = [];
    for (const id of ids ?? []) {
      const record = this.#only(type, id);
      if (record !== undefined) found.push(record);
    }
    return found;
  }

  #inTextOrder<Item extends { readonly id: string; readonly document: string }>(
    items: readonly Item[],
    placeOf: (item: Item) => PlaceKey,
  ): Item[] {
    return items
      .map((item) => ({ item, place: placeOf(item), document: this.#documentKey(item.document) }))
      .sort((a, b) => compareOrder(a.document, b.document) || comparePlace(a.place, b.place))
      .map(({ item }) => item);
  }

  #documentKey(id: string): OrderKey {
    return { order: this.document(id)?.order ?? '', id };
  }

  #contentsOf(document: string): Contents {
    let contents = this.#contents.get(document);
    if (contents === undefined) {
      contents = {
        blocks: new OrderedSet<BlockRecord, OrderKey>(orderKeyOf, compareOrder),
        turns: new OrderedSet<TurnRecord, PlaceKey>((turn) => this.#turnPlace(turn), comparePlace),
        annotations: new OrderedSet<AnnotationRecord, PlaceKey>(
          (item) => this.#annotationPlace(item),
          comparePlace,
        ),
        long: new Map(),
        characters: 0,
        codings: 0,
      };
      this.#contents.set(document, contents);
    }
    return contents;
  }

  #annotationPlace({ id, start, end }: AnnotationRecord): PlaceKey {
    return {
      startBlock: this.#blockPlace(start.block),
      start: start.offset,
      endBlock: this.#blockPlace(end.block),
      end: end.offset,
      id,
    };
  }

  #turnPlace({ id, speech }: TurnRecord): PlaceKey {
    const first = speech[0];
    const last = speech.at(-1);
    return {
      startBlock: this.#blockPlace(first?.start.block ?? ''),
      start: first?.start.offset ?? 0,
      endBlock: this.#blockPlace(last?.end.block ?? ''),
      end: last?.end.offset ?? 0,
      id,
    };
  }

  #blockPlace(block: string): string {
    return this.block(block)?.order ?? '';
  }

  #add(record: AnyRecord): void {
    if (record.type === 'project') this.#project = record;
    else if (record.type === 'document') this.#documents.add(record);
    else if (record.type === 'theme') this.#themes.add(record);
    else if (record.type === 'speaker') this.#speakers.add(record);
    else if (record.type === 'block') {
      const contents = this.#contentsOf(record.document);
      contents.blocks.add(record);
      contents.characters += record.text.length;
    }
  }

  #remove(record: AnyRecord): void {
    if (record.type === 'project') this.#project = undefined;
    else if (record.type === 'document') this.#documents.remove(record);
    else if (record.type === 'theme') this.#themes.remove(record);
    else if (record.type === 'speaker') this.#speakers.remove(record);
    else if (record.type === 'block') {
      const contents = this.#contentsOf(record.document);
      contents.blocks.remove(record);
      contents.characters -= record.text.length;
      this.#dropEmpty(record.document, contents);
    }
  }

  /** A block that came, went or moved under annotations and turns that are not in the same diff moves them too. */
  #resortAround(before: AnyRecord | undefined, after: AnyRecord | null): void {
    const old = before?.type === 'block' ? before : undefined;
    const now = after?.type === 'block' ? after : undefined;
    if (old?.order === now?.order && old?.document === now?.document) return;
    if (!this.#byBlock.has(now?.id ?? old?.id ?? '')) return;
    for (const document of [old?.document, now?.document]) {
      const contents = document === undefined ? undefined : this.#contents.get(document);
      for (const long of contents?.long.values() ?? []) long.orders = null;
      contents?.annotations.resort();
      contents?.turns.resort();
    }
  }

  #addAnnotation(record: AnnotationRecord): void {
    const contents = this.#contentsOf(record.document);
    contents.annotations.add(record);
    contents.codings += record.codings.length;
    if (record.start.block !== record.end.block)
      contents.long.set(record.id, { annotation: record, orders: null });
    addTo(this.#byBlock, record.start.block, record.id);
    addTo(this.#byBlock, record.end.block, record.id);
    for (const { theme } of record.codings) {
      addTo(this.#annotationsByTheme, theme, record.id);
      this.#codingsByTheme.set(theme, this.codingCount(theme) + 1);
    }
  }

  #removeAnnotation(record: AnnotationRecord): void {
    const contents = this.#contentsOf(record.document);
    contents.annotations.remove(record);
    contents.codings -= record.codings.length;
    contents.long.delete(record.id);
    removeFrom(this.#byBlock, record.start.block, record.id);
    removeFrom(this.#byBlock, record.end.block, record.id);
    for (const { theme } of record.codings) {
      removeFrom(this.#annotationsByTheme, theme, record.id);
      const left = this.codingCount(theme) - 1;
      if (left > 0) this.#codingsByTheme.set(theme, left);
      else this.#codingsByTheme.delete(theme);
    }
    this.#dropEmpty(record.document, contents);
  }

  #addTurn(record: TurnRecord): void {
    this.#contentsOf(record.document).turns.add(record);
    addTo(this.#turnsBySpeaker, record.speaker, record.id);
    for (const block of outerBlocks(record)) addTo(this.#byBlock, block, record.id);
  }

  #removeTurn(record: TurnRecord): void {
    const contents = this.#contentsOf(record.document);
    contents.turns.remove(record);
    removeFrom(this.#turnsBySpeaker, record.speaker, record.id);
    for (const block of outerBlocks(record)) removeFrom(this.#byBlock, block, record.id);
    this.#dropEmpty(record.document, contents);
  }

  #dropEmpty(document: string, { blocks, turns, annotations }: Contents): void {
    if (blocks.size + turns.size + annotations.size === 0) this.#contents.delete(document);
  }
}

const orderKeyOf = ({ order, id }: Ordered): OrderKey => ({ order, id });

const outerBlocks = ({ speech }: TurnRecord) => [
  speech[0]?.start.block ?? '',
  speech.at(-1)?.end.block ?? '',
];

function isOf<Type extends AnyRecord['type']>(
  record: AnyRecord,
  type: Type,
): record is Extract<AnyRecord, { type: Type }> {
  return record.type === type;
}

function addTo(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids === undefined) index.set(key, new Set([id]));
  else ids.add(id);
}

function removeFrom(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  ids?.delete(id);
  if (ids?.size === 0) index.delete(key);
}
