import type { SeededRandom } from '../../base/seededRandom';
import { documentText } from '../../text/documentText';
import { graphemeCeil, graphemeFloor } from '../../text/graphemes';
import type { Span, TextRange } from '../../text/position';
import { attributeKinds } from '../attributeValue';
import { type CommandCode, type CommandParams, commandParams } from '../commandParams';
import type { ProjectState } from '../projectState';
import type { BlockRecord } from '../records';

export interface RandomCommand {
  readonly code: CommandCode;
  readonly params: unknown;
}

type Maker<Code extends CommandCode> = (draw: Draw) => CommandParams<Code>;

const words = ['trust', 'Қазақстан', 'é', 'e\u0301', '😀', 'שלום', 'aa', 'economy', ' ', '“golden bridge”'];

/** Draws parameters from what is in the project, now and then from what is not. */
class Draw {
  readonly state: ProjectState;
  readonly random: SeededRandom;
  readonly newId: () => string;

  constructor(state: ProjectState, random: SeededRandom, newId: () => string) {
    this.state = state;
    this.random = random;
    this.newId = newId;
  }

  id(records: readonly { readonly id: string }[]): string {
    return records.length === 0 || this.random.chance(0.02) ? 'nobody' : this.random.pick(records).id;
  }
  text(most = 6): string {
    return Array.from({ length: this.random.int(0, most) }, () => this.random.pick(words)).join(
      this.random.pick(['', ' ']),
    );
  }
  name(): string {
    return `${this.random.pick(['Trust', 'Economy', 'Culture', 'Relations', ''])} ${this.random.int(1, 9)}`;
  }
  document = () => this.id(this.state.documents());
  theme = () => this.id(this.state.themes());
  speaker = () => this.id(this.state.speakers());
  of = () => this.random.pick(['speaker', 'speaker', 'document'] as const);
  attribute = (of = this.of()) => this.id(this.state.attributes(of));
  /** Values as people write them, of attributes of speakers or documents. */
  values(of: 'speaker' | 'document' = 'speaker') {
    const values = ['12', '1.5.2020', 'yes', 'Party', ''];
    return Object.fromEntries(
      Array.from({ length: this.random.int(0, 2) }, () => [this.attribute(of), this.random.pick(values)]),
    );
  }
  themes = () => Array.from({ length: this.random.int(1, 3) }, this.theme);
  someTheme = () => (this.random.chance(0.5) ? null : this.theme());
  annotation() {
    const all = this.state.documents().flatMap(({ id }) => this.state.annotations(id));
    return all.length === 0 ? undefined : this.random.pick(all);
  }
  turn() {
    return this.id(this.state.documents().flatMap(({ id }) => this.state.turns(id)));
  }
  /** One that waits, or nobody now and then. */
  orphan() {
    const waiting = this.state.orphans();
    return waiting[this.random.int(0, waiting.length)];
  }
  range(document: string): TextRange {
    const { length } = documentText(this.state.blocks(document));
    const start = this.random.int(0, length);
    return {
      start,
      end: Math.min(length, start + this.random.int(0, this.random.chance(0.2) ? length : 12)),
    };
  }
  span(document: string): Span {
    const nowhere = { block: 'nowhere', offset: 0 };
    return (
      documentText(this.state.blocks(document)).spanOf(this.range(document)) ?? {
        start: nowhere,
        end: nowhere,
      }
    );
  }
}

const makers: { [Code in CommandCode]: Maker<Code> } = {
  replaceDocument: (draw) => randomVersion(draw),
  placeOrphans: (draw) => {
    const orphan = draw.orphan();
    const document = orphan?.document ?? draw.document();
    return { places: [{ orphan: orphan?.id ?? 'nobody', span: draw.span(document) }] };
  },
  discardOrphans: (draw) => ({
    orphans: [draw.orphan()?.id ?? 'nobody'],
  }),
  renameProject: (draw) => ({ name: draw.name() }),
  importDocuments: (draw) => ({
    documents: [
      {
        title: draw.name(),
        source: { fileName: 'file.txt', format: 'txt', sha256: 'ab', size: 3 },
        blocks: Array.from({ length: draw.random.int(1, 5) }, () => ({
          kind: 'paragraph',
          text: draw.text(12),
          marks: [],
        })),
        turns: [{ speaker: draw.name(), attribution: null, speech: [{ start: 0, end: 3 }] }],
        warnings: [],
        date: draw.random.pick(['', '2022-09-27', 'soon']),
        attributes: [
          { name: draw.name(), value: draw.random.pick(['12', 'yes', draw.text(1)]) },
          { name: draw.random.pick(['Language', 'Title', 'Party']), value: draw.random.pick(['en', 'soon']) },
        ],
      },
    ],
    versions: Array.from({ length: draw.random.pick([0, 0, 0, 1, 2]) }, () => randomVersion(draw)),
  }),
  renameDocument: (draw) => ({ document: draw.document(), title: draw.name() }),
  changeDocuments: (draw) => ({
    documents: Array.from({ length: draw.random.int(1, 3) }, () => ({
      document: draw.document(),
      title: draw.random.chance(0.5) ? draw.name() : undefined,
      date: draw.random.pick(['', '1.5.2020', 'soon']),
      language: draw.random.chance(0.5) ? draw.random.pick(['', 'Russian']) : undefined,
      attributes: draw.values('document'),
    })),
  }),
  importProperties: (draw) => ({
    attributes: [{ name: 'Party', kind: 'text' }],
    documents: [{ document: draw.document(), date: '27 Sep 2022', values: { Party: draw.text(1) } }],
    replaces: draw.random.chance(0.5),
  }),
  deleteDocuments: (draw) => ({
    documents: Array.from({ length: draw.random.int(1, 2) }, draw.document),
  }),
  editText: (draw) => randomEdit(draw),
  replaceText: (draw) => ({ replacements: randomReplacements(draw) }),
  createTheme: (draw) => ({ name: draw.name(), parent: draw.someTheme() }),
  changeTheme: (draw) => ({
    theme: draw.theme(),
    name: draw.name(),
    description: draw.text(),
    groupsOnly: draw.random.chance(0.2),
  }),
  changeThemes: (draw) => ({ themes: draw.themes(), color: '#ABCDEF', pinned: draw.random.chance(0.5) }),
  moveThemes: (draw) => ({ themes: draw.themes(), parent: draw.someTheme(), before: null }),
  deleteThemes: (draw) => ({ themes: draw.themes() }),
  mergeThemes: (draw) => ({ from: draw.themes(), into: draw.theme() }),
  moveCodings: (draw) => ({
    theme: draw.theme(),
    annotations: [draw.annotation()?.id ?? 'none', draw.annotation()?.id ?? 'none'],
    to: draw.random.chance(0.7) ? draw.theme() : null,
    newTheme: draw.random.chance(0.5) ? { name: draw.name(), parent: draw.someTheme() } : undefined,
  }),
  importCodebook: (draw) => ({
    themes: [
      { path: [draw.name(), draw.name()], description: draw.text(), groupsOnly: draw.random.chance(0.3) },
      { path: [draw.name()], memo: draw.text() },
    ],
  }),
  codePassages: (draw) => {
    const document = draw.document();
    const passages = Array.from({ length: draw.random.int(1, 4) }, () => ({
      document,
      span: draw.span(document),
    }));
    return { passages, themes: [draw.theme()] };
  },
  codePassage: (draw) => {
    const document = draw.document();
    const newTheme = draw.random.chance(0.2) ? { name: draw.name(), parent: draw.someTheme() } : undefined;
    const memo = draw.random.chance(0.2) ? draw.text() : undefined;
    return {
      document,
      span: draw.span(document),
      themes: draw.random.chance(0.8) ? [draw.theme()] : [],
      newTheme,
      memo,
    };
  },
  restorePassages: (draw) => {
    const document = draw.document();
    const annotation = draw.annotation();
    const turn = draw.state.documents().flatMap(({ id }) => draw.state.turns(id))[0];
    const id = draw.random.chance(0.8) ? draw.newId() : undefined;
    return {
      document,
      passages: annotation
        ? [{ passage: { ...annotation, id: id ?? annotation.id }, span: draw.span(document) }]
        : [],
      turns: turn
        ? [
            {
              turn: { ...turn, id: draw.newId() },
              attribution: draw.random.chance(0.5) ? draw.span(document) : null,
              speech: [draw.span(document)],
            },
          ]
        : [],
    };
  },
  annotate: (draw) => {
    const document = draw.document();
    const name = draw.name();
    return {
      themes: [{ name }],
      annotations: [{ document, range: draw.range(document), themes: [name], memo: draw.text(2) }],
    };
  },
  takeComments: (draw) => {
    const document = draw.document();
    const place = () => (draw.random.chance(0.3) ? null : draw.span(document));
    return {
      from: draw.name(),
      comments: [1, 2].map(() => ({ document, span: place(), memo: draw.text(2) || 'Why?' })),
    };
  },
  removeCoding: (draw) => oneCoding(draw),
  recode: (draw) => ({ ...oneCoding(draw), theme: draw.theme() }),
  deleteAnnotation: (draw) => ({ annotation: draw.annotation()?.id ?? 'none' }),
  setMemo: (draw) => ({
    record: (draw.random.chance(0.2) ? draw.orphan() : draw.annotation())?.id ?? draw.theme(),
    memo: draw.text(),
    run: `run-${draw.random.int(1, 2)}`,
  }),
  moveBounds: (draw) => {
    const annotation = draw.annotation();
    const coding = draw.random.chance(0.4) ? annotation?.codings[0]?.id : undefined;
    // Now and then onto the very words of another.
    const other = draw.random.chance(0.3) ? draw.annotation() : undefined;
    return {
      annotation: annotation?.id ?? 'none',
      span: other ? { start: other.start, end: other.end } : draw.span(annotation?.document ?? ''),
      coding,
      run: draw.random.chance(0.3) ? `run-${draw.random.int(1, 2)}` : undefined,
    };
  },
  setPassageSpeaker: (draw) => ({
    annotation: draw.annotation()?.id ?? 'none',
    speaker: draw.random.chance(0.3) ? null : draw.speaker(),
  }),
  applySpeakers: (draw) => {
    const document = draw.document();
    const person = { key: 'p', speaker: draw.random.chance(0.5) ? null : draw.speaker(), name: draw.name() };
    const turn = () => ({
      person: 'p',
      attribution: draw.range(document),
      speech: [draw.range(document), draw.range(document)],
      confirmed: draw.random.chance(0.3),
    });
    const absorbed = draw.random.chance(0.1) ? [draw.speaker()] : [];
    const roles = document !== 'none' && draw.random.chance(0.3) ? { [document]: draw.name() } : {};
    return {
      people: [{ ...person, role: draw.text(2), roles, absorbed, aliases: [draw.name()] }],
      documents: [{ document, turns: Array.from({ length: draw.random.int(0, 4) }, turn) }],
    };
  },
  createSpeaker: (draw) => ({ name: draw.name(), role: draw.text() }),
  changeSpeaker: (draw) => ({ speaker: draw.speaker(), name: draw.name(), aliases: [draw.name()] }),
  changeSpeakers: (draw) => ({
    speakers: Array.from({ length: draw.random.int(1, 3) }, () => ({
      speaker: draw.random.chance(0.2) ? null : draw.speaker(),
      name: draw.random.chance(0.5) ? draw.name() : undefined,
      affiliation: draw.text(2),
      attributes: draw.values(),
    })),
  }),
  deleteSpeakers: (draw) => ({ speakers: [draw.speaker(), draw.speaker()] }),
  mergeSpeakers: (draw) => ({ from: [draw.speaker(), draw.speaker()], into: draw.speaker() }),
  importPeople: (draw) => {
    const values: Record<string, string> = { Born: '1,960', Party: draw.text(1) };
    return {
      attributes: [{ name: 'Born', kind: 'number' }],
      people: [
        { name: draw.name(), role: draw.text(2), values },
        { name: draw.name(), aliases: [draw.name()], memo: draw.text(), values: {} },
      ],
      adds: draw.random.chance(0.6),
      replaces: draw.random.chance(0.5),
    };
  },
  setPseudonyms: (draw) => ({
    pseudonyms: Array.from({ length: draw.random.int(1, 3) }, () => ({
      speaker: draw.speaker(),
      pseudonym: draw.random.pick(['', 'Participant 1', draw.name()]),
    })),
  }),
  setOtherNames: (draw) => ({
    names: Array.from({ length: draw.random.int(0, 3) }, () => ({
      words: draw.random.pick([draw.name(), '']),
      replacement: draw.text(1),
    })),
  }),
  createAttribute: (draw) => ({
    of: draw.of(),
    name: draw.random.chance(0.8) ? draw.name() : 'Role',
    kind: draw.random.pick(attributeKinds).kind,
    before: draw.random.chance(0.5) ? null : draw.attribute(),
  }),
  changeAttribute: (draw) => ({
    attribute: draw.attribute(),
    name: draw.random.chance(0.3) ? draw.name() : undefined,
    kind: draw.random.pick(attributeKinds).kind,
    clears: draw.random.chance(0.5),
  }),
  moveAttribute: (draw) => ({
    attribute: draw.attribute(),
    before: draw.random.chance(0.3) ? null : draw.attribute(),
  }),
  deleteAttribute: (draw) => ({ attribute: draw.attribute() }),
  setAttributes: (draw) =>
    draw.random.chance(0.6)
      ? { records: [draw.speaker(), draw.speaker()], values: draw.values() }
      : { records: [draw.document()], values: draw.values('document') },
  createTurn: (draw) => {
    const document = draw.document();
    const named = draw.random.chance(0.5);
    const newSpeaker = named ? draw.name() : undefined;
    return { document, span: draw.span(document), speaker: named ? null : draw.speaker(), newSpeaker };
  },
  changeTurns: (draw) => ({ turns: [draw.turn(), draw.turn()], ...someone(draw) }),
  confirmTurns: (draw) => ({ turns: [draw.turn()], confirmed: draw.random.chance(0.5) }),
  reshapeTurn: (draw) => {
    const turn = draw.turn();
    const document = documentOfTurn(draw, turn);
    return {
      turn,
      speech: [draw.span(document), draw.span(document)],
      run: draw.random.chance(0.3) ? 'run-1' : undefined,
    };
  },
  cutTurns: (draw) => {
    const document = draw.document();
    return { document, span: draw.span(document) };
  },
  splitTurn: (draw) => {
    const turn = draw.turn();
    const at = draw.span(documentOfTurn(draw, turn)).start;
    return draw.random.chance(0.3) ? { turn, at, speaker: null } : { turn, at, ...someone(draw) };
  },
  joinTurns: (draw) => ({ turn: draw.turn(), next: draw.turn() }),
  deleteTurn: (draw) => ({ turn: draw.turn() }),
  addSpeakerRules: (draw) => ({ rules: [randomRule(draw), randomRule(draw)] }),
  changeSpeakerRule: (draw) => ({ ...randomRule(draw), rule: draw.id(draw.state.speakerRules()) }),
  moveSpeakerRule: (draw) => ({
    rule: draw.id(draw.state.speakerRules()),
    before: draw.random.chance(0.3) ? null : draw.id(draw.state.speakerRules()),
  }),
  deleteSpeakerRule: (draw) => ({ rule: draw.id(draw.state.speakerRules()) }),
  addReportTemplates: (draw) => ({
    templates: [
      { name: draw.random.pick(['Short', 'Long']), options: { title: draw.random.pick(['A', 'B']) } },
    ],
  }),
  changeReportTemplate: (draw) => ({
    template: draw.id(draw.state.reportTemplates()),
    ...(draw.random.chance(0.5)
      ? { name: draw.random.pick(['Short', 'Long']) }
      : { options: { memos: false } }),
  }),
  deleteReportTemplate: (draw) => ({ template: draw.id(draw.state.reportTemplates()) }),
};

function randomVersion(draw: Draw): CommandParams<'replaceDocument'> {
  const document = draw.document();
  const kept = draw.state.blocks(document).filter(() => draw.random.chance(0.6));
  const added = { kind: 'paragraph', text: draw.text(12), marks: [] } as const;
  return {
    document,
    source: { fileName: 'new.txt', format: 'txt', sha256: 'cd', size: 3, options: { wholePage: true } },
    blocks: [...kept.map(({ kind, text }) => ({ kind, text, marks: [] })), { ...added, marks: [] }],
    turns: [],
    warnings: [],
  };
}

function someone(draw: Draw) {
  const named = draw.random.chance(0.3);
  return { speaker: named ? null : draw.speaker(), newSpeaker: named ? draw.name() : undefined };
}

function documentOfTurn({ state }: Draw, turn: string): string {
  const found = state.get(turn);
  return found?.type === 'turn' ? found.document : '';
}

const randomRule = (draw: Draw) => ({
  name: draw.name(),
  pattern: draw.random.pick(['^Q\\.', '^(?<speaker>\\p{Lu}+):', '(', '']),
  ignoreCase: draw.random.chance(0.5),
  speaker: draw.random.chance(0.5) ? '' : draw.name(),
  reach: draw.random.pick(['nextLabel', 'paragraph'] as const),
  enabled: draw.random.chance(0.8),
});

function oneCoding(draw: Draw) {
  const annotation = draw.annotation();
  return { annotation: annotation?.id ?? 'none', coding: annotation?.codings[0]?.id ?? 'none' };
}

function randomEdit(draw: Draw): CommandParams<'editText'> {
  const { random } = draw;
  const document = draw.document();
  const blocks = draw.state.blocks(document);
  const first = random.int(0, blocks.length);
  const removed = blocks.slice(first, first + random.int(0, 3));
  const kept = (block: BlockRecord | undefined, text: string) => {
    return { id: block?.id ?? draw.newId(), kind: 'paragraph' as const, text, marks: [] };
  };
  const old = removed.map(({ text }) => text).join('\n');
  const at = random.int(0, old.length);
  const rest = old.slice(random.chance(0.5) ? at : random.int(at, old.length));
  const typed = random.chance(0.6) ? draw.text(2) + (random.chance(0.3) ? '\n' : '') : '';
  const texts = random.chance(0.1) ? [] : (old.slice(0, at) + typed + rest).split('\n');
  const inserted = texts.map((text, index) => kept(removed[index], text));
  const caret = documentText(inserted).positionAt(at + typed.length);
  const ids = removed.map(({ id }) => id);
  const run = random.chance(0.5) ? 'typing' : undefined;
  return { document, after: blocks[first - 1]?.id ?? null, removed: ids, inserted, caret, run };
}

/** Words that stand in the text, in a few places of any documents; now and then they do not, or overlap. */
function randomReplacements(draw: Draw): CommandParams<'replaceText'>['replacements'] {
  const { state, random } = draw;
  const blocks = state.documents().flatMap(({ id }) => state.blocks(id));
  return Array.from({ length: random.int(1, 4) }, () => {
    const block = random.pick(blocks);
    const start = graphemeFloor(block.text, random.int(0, block.text.length));
    const end = graphemeCeil(block.text, Math.min(block.text.length, start + random.int(1, 6)));
    const was = random.chance(0.03) ? 'no such words' : block.text.slice(start, end) || 'nothing';
    return { block: block.id, start, end, was, text: random.chance(0.3) ? '' : draw.text(2) };
  });
}

const codes = Object.keys(commandParams) as CommandCode[];
/** Drawn more often than the rest, since most can go wrong there, and deletions less, so that something is left. */
const weighted: readonly CommandCode[] = [
  ...codes.filter((code) => !code.startsWith('delete')),
  'deleteThemes',
  'deleteTurn',
  'deleteAnnotation',
  'deleteSpeakers',
  'deleteAttribute',
  'createAttribute',
  'createAttribute',
  ...Array.from({ length: 10 }, () => 'editText' as const),
  ...Array.from({ length: 8 }, () => 'codePassage' as const),
  ...Array.from({ length: 4 }, () => 'replaceText' as const),
  ...(['createTheme', 'createTheme', 'createTurn', 'importDocuments'] as const),
];

/** One step of an analyst who tries everything; some of what they try is refused. */
export function randomCommand(state: ProjectState, random: SeededRandom, newId: () => string): RandomCommand {
  const drawn = random.chance(0.01) ? 'deleteDocuments' : random.pick(weighted);
  const code = state.documents().length === 0 ? 'importDocuments' : drawn;
  return { code, params: makers[code](new Draw(state, random, newId)) };
}
