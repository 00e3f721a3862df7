import { describe, expect, it } from 'vitest';
import { type SeededRandom, seededRandom } from '../base/seededRandom';
import type { Position, Span } from '../text/position';
import { changedId, type RecordChange, reverseDiff } from './diff';
import { ProjectRecords } from './projectRecords';
import type { AnnotationRecord, AnyRecord, BlockRecord, TurnRecord } from './records';
import { unwritten } from './themeTree';

const documents = ['d1', 'd2'];
const themes = ['t1', 't2', 't3'];
const speakers = ['s1', 's2'];
const attributes = ['x1', 'x2', 'x3'];
const rules = ['r1', 'r2'];
/** In the order of their names, which are their ids. */
const templates = ['r-a', 'r-b', 'r-c'];
const blockIds = Array.from({ length: 12 }, (_, index) => `b${index}`);
const documentOf = (block: string) => (Number(block.slice(1)) < 7 ? 'd1' : 'd2');

function annotation(id: string, document: string, span: Span, codings: readonly string[]): AnnotationRecord {
  return {
    type: 'annotation',
    id,
    document,
    ...span,
    quote: { head: '', tail: '', length: 0, prefix: '', suffix: '' },
    codings: codings.map((theme, index) => ({
      id: `${id}-${index}`,
      theme,
      by: '',
      at: '',
      origin: 'hand',
      confirmed: false,
    })),
    memo: '',
    speaker: null,
    createdBy: '',
    createdAt: '',
  };
}

function anyRecordOf(random: SeededRandom): AnyRecord {
  const kind = random.pick([
    'document',
    'block',
    'block',
    'theme',
    'speaker',
    'attribute',
    'speakerRule',
    'reportTemplate',
    'turn',
    'annotation',
    'annotation',
    'annotation',
  ]);
  const order = random.pick([...'abcdefghijkl']);
  if (kind === 'document') {
    const source = { fileName: '', format: 'txt', sha256: '', size: 0 };
    return {
      type: 'document',
      id: random.pick(documents),
      order,
      title: '',
      source,
      date: '',
      provenance: '',
      language: '',
      attributes: {},
      importedAt: '',
      warnings: [],
      memo: '',
    };
  }
  if (kind === 'block') {
    const id = random.pick(blockIds);
    const text = 'x'.repeat(random.int(0, 9));
    return { type: 'block', id, document: documentOf(id), order, kind: 'paragraph', text, marks: [] };
  }
  if (kind === 'theme') {
    return {
      type: 'theme',
      id: random.pick(themes),
      parent: null,
      order,
      name: 'n',
      color: '#000000',
      ...unwritten,
    };
  }
  if (kind === 'attribute') {
    const of = random.pick(['speaker', 'document'] as const);
    return { type: 'attribute', id: random.pick(attributes), order, of, name: 'n', kind: 'text' };
  }
  if (kind === 'speakerRule') {
    const said = { pattern: 'x', ignoreCase: false, speaker: '', reach: 'nextLabel', enabled: true } as const;
    return { type: 'speakerRule', id: random.pick(rules), order, name: 'n', ...said };
  }
  if (kind === 'reportTemplate') {
    const name = random.pick(templates);
    return { type: 'reportTemplate', id: name, name, options: {} };
  }
  if (kind === 'speaker') {
    const named = {
      name: 'n',
      role: '',
      affiliation: '',
      roles: {},
      attributes: {},
      aliases: [],
      pseudonym: '',
      color: '#000000',
      memo: '',
    };
    return { type: 'speaker', id: random.pick(speakers), order, ...named };
  }
  const document = random.pick(documents);
  const inside = blockIds.filter((block) => documentOf(block) === document);
  const place = (): Position => ({ block: random.pick(inside), offset: random.int(0, 5) });
  const span = { start: place(), end: place() };
  if (kind === 'annotation') {
    const codings = Array.from({ length: random.int(0, 3) }, () => random.pick(themes));
    return annotation(`a${random.int(0, 14)}`, document, span, codings);
  }
  const base = {
    type: 'turn',
    id: `u${random.int(0, 5)}`,
    document,
    speaker: random.pick(speakers),
  } as const;
  return { ...base, attribution: null, speech: [span], origin: 'hand', confirmed: false };
}

/** The same questions answered by looking at every record each time. */
function scan(records: ReadonlyMap<string, AnyRecord>) {
  const all = [...records.values()];
  const blocks = all.filter((record): record is BlockRecord => record.type === 'block');
  const turns = all.filter((record): record is TurnRecord => record.type === 'turn');
  const annotations = all.filter((record): record is AnnotationRecord => record.type === 'annotation');
  const orderOf = (id: string) => {
    const record = records.get(id);
    return record !== undefined && 'order' in record ? record.order : '';
  };
  const key = (record: AnyRecord) => `${orderOf(record.id)} ${record.id}`;
  const byOrder = <T extends AnyRecord>(items: T[]) => items.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
  const bySpan = <T extends AnyRecord & { document: string }>(items: T[], spanOf: (item: T) => Span) =>
    items.sort((a, b) => {
      const [x, y] = [spanOf(a), spanOf(b)];
      return (
        compare(`${orderOf(a.document)} ${a.document}`, `${orderOf(b.document)} ${b.document}`) ||
        compare(orderOf(x.start.block), orderOf(y.start.block)) ||
        compare(x.start.offset, y.start.offset) ||
        compare(orderOf(y.end.block), orderOf(x.end.block)) ||
        compare(y.end.offset, x.end.offset) ||
        compare(a.id, b.id)
      );
    });
  const spanOfTurn = (turn: TurnRecord) =>
    turn.speech[0] ?? { start: { block: '', offset: 0 }, end: { block: '', offset: 0 } };
  const inText = (items: AnnotationRecord[]) => bySpan(items, (item) => item);
  return {
    documents: byOrder(all.filter((record) => record.type === 'document')),
    themes: byOrder(all.filter((record) => record.type === 'theme')),
    speakers: byOrder(all.filter((record) => record.type === 'speaker')),
    attributes: (['speaker', 'document'] as const).map((of) =>
      byOrder(all.filter((record) => record.type === 'attribute' && record.of === of)),
    ),
    eachAttribute: attributes.map((id) => records.get(id)),
    rules: byOrder(all.filter((record) => record.type === 'speakerRule')),
    templates: templates.flatMap((id) => records.get(id) ?? []),
    perDocument: documents.map((document) => ({
      blocks: byOrder(blocks.filter((block) => block.document === document)),
      turns: bySpan(
        turns.filter((turn) => turn.document === document),
        spanOfTurn,
      ),
      annotations: inText(annotations.filter((item) => item.document === document)),
      inSome: inText(
        annotations.filter((item) => {
          if (item.document !== document) return false;
          return someBlocks.some((block) => {
            const record = records.get(block);
            const start = records.get(item.start.block);
            const end = records.get(item.end.block);
            const over =
              record !== undefined &&
              start !== undefined &&
              end !== undefined &&
              orderOf(item.start.block) < orderOf(block) &&
              orderOf(block) < orderOf(item.end.block);
            return (
              item.start.block === block ||
              item.end.block === block ||
              (over && documentOf(block) === document)
            );
          });
        }),
      ),
      counts: {
        characters:
          blocks
            .filter((block) => block.document === document)
            .reduce((sum, block) => sum + block.text.length + 1, 0) -
          (blocks.some((block) => block.document === document) ? 1 : 0),
        codings: annotations
          .filter((item) => item.document === document)
          .reduce((sum, item) => sum + item.codings.length, 0),
        turns: turns.filter((turn) => turn.document === document).length,
      },
    })),
    perTheme: themes.map((theme) => ({
      with: inText(annotations.filter((item) => item.codings.some((coding) => coding.theme === theme))),
      count: annotations.flatMap((item) => item.codings).filter((coding) => coding.theme === theme).length,
    })),
    perSpeaker: speakers.map((speaker) => ({
      turns: bySpan(
        turns.filter((turn) => turn.speaker === speaker),
        spanOfTurn,
      ),
      count: turns.filter((turn) => turn.speaker === speaker).length,
    })),
  };
}

const someBlocks = ['b1', 'b4', 'b8'];

function answers(state: ProjectRecords) {
  return {
    documents: [...state.documents()],
    themes: [...state.themes()],
    speakers: [...state.speakers()],
    attributes: (['speaker', 'document'] as const).map((of) => [...state.attributes(of)]),
    eachAttribute: attributes.map((id) => state.attribute(id)),
    rules: [...state.speakerRules()],
    templates: [...state.reportTemplates()],
    perDocument: documents.map((document) => ({
      blocks: [...state.blocks(document)],
      turns: [...state.turns(document)],
      annotations: [...state.annotations(document)],
      inSome: [...state.annotationsIn(document, new Set(someBlocks))],
      counts: state.documentCounts(document),
    })),
    perTheme: themes.map((theme) => ({
      with: [...state.annotationsWith(theme)],
      count: state.codingCount(theme),
    })),
    perSpeaker: speakers.map((speaker) => ({
      turns: [...state.turnsOf(speaker)],
      count: state.turnCount(speaker),
    })),
  };
}

function randomDiff(random: SeededRandom, records: ReadonlyMap<string, AnyRecord>): RecordChange[] {
  const changes = new Map<string, RecordChange>();
  for (let left = random.chance(0.1) ? 60 : random.int(1, 4); left > 0; left -= 1) {
    const record = anyRecordOf(random);
    const before = records.get(record.id) ?? null;
    const after = before !== null && random.chance(0.35) ? null : record;
    changes.set(record.id, { before, after });
  }
  return [...changes.values()];
}

describe('project records', () => {
  it.each([1, 2, 3, 4])('answer as a full scan would, whatever comes and goes (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const state = new ProjectRecords();
    const records = new Map<string, AnyRecord>();
    for (let step = 0; step < 150; step += 1) {
      const diff = randomDiff(random, records);
      state.apply(diff);
      for (const change of diff) {
        if (change.after === null) records.delete(changedId(change));
        else records.set(change.after.id, change.after);
      }
      if (random.chance(0.7)) expect(answers(state)).toEqual(scan(records));
    }
    expect(state.size).toBe(records.size);
  });

  it('hand out lists that never change and stay the same object until something in them changes', () => {
    const at = (offset: number): Span => ({
      start: { block: 'b1', offset },
      end: { block: 'b1', offset: offset + 1 },
    });
    const block: BlockRecord = {
      type: 'block',
      id: 'b1',
      document: 'd1',
      order: 'V',
      kind: 'paragraph',
      text: 'abcdef',
      marks: [],
    };
    const state = ProjectRecords.from([block, annotation('a1', 'd1', at(1), [])]);
    const first = state.annotations('d1');
    state.apply([{ before: block, after: { ...block, text: 'abcdefg' } }]);
    expect(state.annotations('d1')).toBe(first);
    const diff = [{ before: null, after: annotation('a2', 'd1', at(0), []) }];
    state.apply(diff);
    expect(first.map(({ id }) => id)).toEqual(['a1']);
    expect(state.annotations('d1').map(({ id }) => id)).toEqual(['a2', 'a1']);
    state.apply(reverseDiff(diff));
    expect(state.annotations('d1')).toEqual(first);
  });
});
