import { changedId, type Diff } from './diff';
import { DocumentContents, type DocumentCounts } from './documentContents';
import { OrderedSet } from './orderedSet';
import type { ProjectState } from './projectState';
import {
  annotationPlace,
  compareOrder,
  comparePlace,
  type OrderKey,
  orderKeyOf,
  type PlaceKey,
  turnPlace,
} from './recordOrder';
import type {
  AnnotationRecord,
  AnyRecord,
  AttributeRecord,
  BlockRecord,
  DocumentRecord,
  OrphanRecord,
  ProjectRecord,
  ReportTemplateRecord,
  SpeakerRecord,
  SpeakerRuleRecord,
  ThemeRecord,
  TurnRecord,
} from './records';

/** Where a theme is used. */
interface ThemeUse {
  codings: number;
  readonly annotations: Set<AnnotationRecord>;
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
  readonly #attributes = {
    speaker: new OrderedSet<AttributeRecord, OrderKey>(orderKeyOf, compareOrder),
    document: new OrderedSet<AttributeRecord, OrderKey>(orderKeyOf, compareOrder),
  };
  readonly #speakerRules = new OrderedSet<SpeakerRuleRecord, OrderKey>(orderKeyOf, compareOrder);
  readonly #speakers = new OrderedSet<SpeakerRecord, OrderKey>(orderKeyOf, compareOrder);
  readonly #reportTemplates = new Map<string, ReportTemplateRecord>();
  readonly #orphans = new Map<string, OrphanRecord>();
  readonly #contents = new Map<string, DocumentContents>();
  readonly #usesOfThemes = new Map<string, ThemeUse>();
  readonly #turnsBySpeaker = new Map<string, Set<TurnRecord>>();
  readonly #blockOrder = (id: string): string => this.block(id)?.order ?? '';
  #project: ProjectRecord | undefined;

  /** Of records with the same id the last counts. */
  static from(records: Iterable<AnyRecord>): ProjectRecords {
    const state = new ProjectRecords();
    for (const record of records) {
      const old = state.#records.get(record.id);
      if (old !== undefined) state.#remove(old);
      state.#records.set(record.id, record);
      state.#add(record);
    }
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
      if (old !== undefined && isPlaced(old)) this.#remove(old);
    }
    for (const change of diff) {
      const id = changedId(change);
      const old = this.#records.get(id);
      if (old !== undefined && !isPlaced(old)) this.#remove(old);
      if (change.after === null) this.#records.delete(id);
      else {
        this.#records.set(id, change.after);
        if (!isPlaced(change.after)) this.#add(change.after);
      }
      if (old?.type === 'block' || change.after?.type === 'block') this.#blockMoved(old, change.after);
    }
    for (const { after } of diff) if (after !== null && isPlaced(after)) this.#add(after);
  }

  get size(): number {
    return this.#records.size;
  }

  /** Every record, in no particular order. */
  all(): IterableIterator<AnyRecord> {
    return this.#records.values();
  }

  /** Every record that does not belong to a document's text, by kind, each in its order. */
  beyondTexts(): AnyRecord[] {
    return [
      this.project(),
      ...this.documents(),
      ...this.themes(),
      ...this.attributes('speaker'),
      ...this.attributes('document'),
      ...this.speakers(),
      ...this.speakerRules(),
      ...this.orphans(),
      ...this.reportTemplates(),
    ];
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

  /** Ids of the documents that blocks, turns and annotations belong to, also of those whose own record is not here. */
  documentsWithContents(): Iterable<string> {
    return this.#contents.keys();
  }

  blocks(document: string): readonly BlockRecord[] {
    return this.#contents.get(document)?.blocks() ?? [];
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

  attributes(of: AttributeRecord['of']): readonly AttributeRecord[] {
    return this.#attributes[of].toArray();
  }

  attribute(id: string): AttributeRecord | undefined {
    return this.#only('attribute', id);
  }

  speakerRules(): readonly SpeakerRuleRecord[] {
    return this.#speakerRules.toArray();
  }

  reportTemplates(): readonly ReportTemplateRecord[] {
    return [...this.#reportTemplates.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  turns(document: string): readonly TurnRecord[] {
    return this.#contents.get(document)?.turns() ?? [];
  }

  turnsOf(speaker: string): readonly TurnRecord[] {
    return this.#inTextOrder(this.#turnsBySpeaker.get(speaker) ?? [], turnPlace);
  }

  annotations(document: string): readonly AnnotationRecord[] {
    return this.#contents.get(document)?.annotations() ?? [];
  }

  annotation(id: string): AnnotationRecord | undefined {
    return this.#only('annotation', id);
  }

  annotationsWith(theme: string): readonly AnnotationRecord[] {
    return this.#inTextOrder(this.#usesOfThemes.get(theme)?.annotations ?? [], annotationPlace);
  }

  orphans(document?: string): readonly OrphanRecord[] {
    const orderOf = (each: OrphanRecord) => this.document(each.document)?.order ?? '';
    return [...this.#orphans.values()]
      .filter((orphan) => document === undefined || orphan.document === document)
      .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : a.at - b.at));
  }

  codingCount(theme: string): number {
    return this.#usesOfThemes.get(theme)?.codings ?? 0;
  }

  turnCount(speaker: string): number {
    return this.#turnsBySpeaker.get(speaker)?.size ?? 0;
  }

  documentCounts(document: string): DocumentCounts {
    return this.#contents.get(document)?.counts ?? { characters: 0, codings: 0, turns: 0 };
  }

  annotationsIn(document: string, blocks: ReadonlySet<string>): readonly AnnotationRecord[] {
    const orders = [...blocks].flatMap((id) => {
      const block = this.block(id);
      return block?.document === document ? [block.order] : [];
    });
    return this.#contents.get(document)?.annotationsIn(blocks, orders) ?? [];
  }

  #only<Type extends AnyRecord['type']>(
    type: Type,
    id: string,
  ): Extract<AnyRecord, { type: Type }> | undefined {
    const record = this.#records.get(id);
    return record !== undefined && isOf(record, type) ? record : undefined;
  }

  #inTextOrder<Item extends { readonly document: string }>(
    items: Iterable<Item>,
    placeOf: (item: Item, orderOf: (block: string) => string) => PlaceKey,
  ): Item[] {
    return Array.from(items, (item) => ({
      item,
      place: placeOf(item, this.#blockOrder),
      document: { order: this.document(item.document)?.order ?? '', id: item.document },
    }))
      .sort((a, b) => compareOrder(a.document, b.document) || comparePlace(a.place, b.place))
      .map(({ item }) => item);
  }

  #contentsOf(document: string): DocumentContents {
    let contents = this.#contents.get(document);
    if (contents === undefined) {
      contents = new DocumentContents(this.#blockOrder);
      this.#contents.set(document, contents);
    }
    return contents;
  }

  #add(record: AnyRecord): void {
    if (record.type === 'project') this.#project = record;
    else if (record.type === 'document') this.#documents.add(record);
    else if (record.type === 'theme') this.#themes.add(record);
    else if (record.type === 'speaker') this.#speakers.add(record);
    else if (record.type === 'attribute') this.#attributes[record.of].add(record);
    else if (record.type === 'speakerRule') this.#speakerRules.add(record);
    else if (record.type === 'orphan') this.#orphans.set(record.id, record);
    else if (record.type === 'reportTemplate') this.#reportTemplates.set(record.id, record);
    else {
      this.#contentsOf(record.document).add(record);
      if (record.type === 'annotation') this.#addUses(record);
      else if (record.type === 'turn') this.#addTurn(record);
    }
  }

  #remove(record: AnyRecord): void {
    if (record.type === 'project') this.#project = undefined;
    else if (record.type === 'document') this.#documents.remove(record);
    else if (record.type === 'theme') this.#themes.remove(record);
    else if (record.type === 'speaker') this.#speakers.remove(record);
    else if (record.type === 'attribute') this.#attributes[record.of].remove(record);
    else if (record.type === 'speakerRule') this.#speakerRules.remove(record);
    else if (record.type === 'orphan') this.#orphans.delete(record.id);
    else if (record.type === 'reportTemplate') this.#reportTemplates.delete(record.id);
    else {
      const contents = this.#contentsOf(record.document);
      contents.remove(record);
      if (contents.isEmpty) this.#contents.delete(record.document);
      if (record.type === 'annotation') this.#removeUses(record);
      else if (record.type === 'turn') this.#removeTurn(record);
    }
  }

  /** A block that came, went or moved under annotations and turns that are not in the same diff moves them too. */
  #blockMoved(before: AnyRecord | undefined, after: AnyRecord | null): void {
    const old = before?.type === 'block' ? before : undefined;
    const now = after?.type === 'block' ? after : undefined;
    if (old?.order === now?.order && old?.document === now?.document) return;
    const id = now?.id ?? old?.id ?? '';
    for (const document of new Set([old?.document ?? '', now?.document ?? ''])) {
      this.#contents.get(document)?.blockMoved(id);
    }
  }

  #addUses(record: AnnotationRecord): void {
    for (const { theme } of record.codings) {
      let use = this.#usesOfThemes.get(theme);
      if (use === undefined) {
        use = { codings: 0, annotations: new Set() };
        this.#usesOfThemes.set(theme, use);
      }
      use.codings += 1;
      use.annotations.add(record);
    }
  }

  #removeUses(record: AnnotationRecord): void {
    for (const { theme } of record.codings) {
      const use = this.#usesOfThemes.get(theme);
      if (use === undefined) continue;
      use.codings -= 1;
      use.annotations.delete(record);
      if (use.codings === 0) this.#usesOfThemes.delete(theme);
    }
  }

  #addTurn(record: TurnRecord): void {
    const turns = this.#turnsBySpeaker.get(record.speaker);
    if (turns === undefined) this.#turnsBySpeaker.set(record.speaker, new Set([record]));
    else turns.add(record);
  }

  #removeTurn(record: TurnRecord): void {
    const turns = this.#turnsBySpeaker.get(record.speaker);
    turns?.delete(record);
    if (turns?.size === 0) this.#turnsBySpeaker.delete(record.speaker);
  }
}

const isPlaced = (record: AnyRecord): boolean => record.type === 'annotation' || record.type === 'turn';

function isOf<Type extends AnyRecord['type']>(
  record: AnyRecord,
  type: Type,
): record is Extract<AnyRecord, { type: Type }> {
  return record.type === type;
}
