import { sameJson } from '../base/sameJson';
import type { CommandCode } from '../project/commandParams';
import type { RecordChange } from '../project/diff';
import type { Step, Steps } from '../project/history';
import { counted } from '../project/names';
import type { ProjectState } from '../project/projectState';
import type { AnyRecord, RecordType } from '../project/records';
import { firstGraphemes } from '../text/graphemes';
import type { ListedStep, ListedSteps, StepKind } from './listedSteps';

const kindOfCode: Readonly<Record<CommandCode, StepKind>> = {
  codePassage: 'codings',
  codePassages: 'codings',
  annotate: 'codings',
  removeCoding: 'codings',
  recode: 'codings',
  moveBounds: 'codings',
  moveCodings: 'codings',
  deleteAnnotation: 'codings',
  restorePassages: 'codings',
  editText: 'text',
  replaceText: 'text',
  createTheme: 'themes',
  changeTheme: 'themes',
  changeThemes: 'themes',
  moveThemes: 'themes',
  deleteThemes: 'themes',
  mergeThemes: 'themes',
  importCodebook: 'themes',
  setMemo: 'memos',
  takeComments: 'memos',
  setPassageSpeaker: 'speakers',
  applySpeakers: 'speakers',
  createSpeaker: 'speakers',
  changeSpeaker: 'speakers',
  changeSpeakers: 'speakers',
  deleteSpeakers: 'speakers',
  mergeSpeakers: 'speakers',
  importPeople: 'speakers',
  setPseudonyms: 'speakers',
  setOtherNames: 'speakers',
  createAttribute: 'speakers',
  changeAttribute: 'speakers',
  moveAttribute: 'speakers',
  deleteAttribute: 'speakers',
  setAttributes: 'speakers',
  createTurn: 'speakers',
  changeTurns: 'speakers',
  confirmTurns: 'speakers',
  reshapeTurn: 'speakers',
  cutTurns: 'speakers',
  splitTurn: 'speakers',
  joinTurns: 'speakers',
  deleteTurn: 'speakers',
  addSpeakerRules: 'speakers',
  changeSpeakerRule: 'speakers',
  moveSpeakerRule: 'speakers',
  deleteSpeakerRule: 'speakers',
  addReportTemplates: 'documents',
  changeReportTemplate: 'documents',
  deleteReportTemplate: 'documents',
  importDocuments: 'documents',
  replaceDocument: 'documents',
  placeOrphans: 'codings',
  discardOrphans: 'codings',
  renameDocument: 'documents',
  changeDocuments: 'documents',
  importProperties: 'documents',
  deleteDocuments: 'documents',
  renameProject: 'documents',
};

const isKnown = (code: string): code is CommandCode => Object.hasOwn(kindOfCode, code);

/** Steps of earlier versions, whose commands are not known any more, by the first record that they changed. */
const kindOfRecord: Readonly<Record<RecordType, StepKind>> = {
  annotation: 'codings',
  block: 'text',
  theme: 'themes',
  attribute: 'speakers',
  speaker: 'speakers',
  speakerRule: 'speakers',
  turn: 'speakers',
  document: 'documents',
  project: 'documents',
  orphan: 'documents',
  reportTemplate: 'documents',
};

function kindOf({ code, diff }: Step): StepKind {
  if (isKnown(code)) {
    if (code === 'codePassage' && diff.every(isMemoAlone)) return 'memos';
    return ofEither.has(code) && diff.some(isOfDocuments) ? 'documents' : kindOfCode[code];
  }
  const first = diff[0]?.after ?? diff[0]?.before;
  return first ? kindOfRecord[first.type] : 'documents';
}

/** Steps about what is known of speakers, or of documents. */
const ofEither: ReadonlySet<CommandCode> = new Set<CommandCode>([
  'createAttribute',
  'changeAttribute',
  'moveAttribute',
  'deleteAttribute',
  'setAttributes',
]);

function isOfDocuments({ before, after }: RecordChange): boolean {
  const record = after ?? before;
  return record?.type === 'document' || (record?.type === 'attribute' && record.of === 'document');
}

const codingsIn = (record: AnyRecord | null) => (record?.type === 'annotation' ? record.codings : []);

/** The passage has the codings it had, if any: something was written about it. */
const isMemoAlone = ({ before, after }: RecordChange): boolean =>
  after?.type === 'annotation' && sameJson(codingsIn(before), codingsIn(after));

/** Of all that a step changed, the record that says where it was made. */
const tellingTypes: Readonly<Record<StepKind, readonly RecordType[]>> = {
  codings: ['annotation', 'orphan', 'turn'],
  text: ['block'],
  themes: ['theme'],
  memos: [],
  speakers: ['speaker', 'turn', 'attribute', 'speakerRule'],
  documents: ['document', 'attribute'],
};

/** Letters of a passage or paragraph that are listed. */
const WORDS_SHOWN = 160;

/** The steps of a history, each with the place it was made at as far as it is still there. */
export function listSteps(state: ProjectState, { done, undone }: Steps): ListedSteps {
  const all = [...done, ...undone];
  const lister = new StepLister(state, all);
  return { steps: all.map((step) => lister.list(step)), done: done.length };
}

class StepLister {
  readonly #state: ProjectState;
  readonly #titles = new Map<string, string>();
  readonly #paragraphs = new Map<string, ReadonlyMap<string, number>>();

  constructor(state: ProjectState, steps: readonly Step[]) {
    this.#state = state;
    for (const { diff } of steps) {
      for (const { before, after } of diff) {
        const record = after ?? before;
        if (record?.type === 'document') this.#titles.set(record.id, record.title);
      }
    }
  }

  list(step: Step): ListedStep {
    const { id, label, at, until, by, diff } = step;
    const kind = kindOf(step);
    const documents = new Set<string>();
    let letters = 0;
    let passages = 0;
    for (const { before, after } of diff) {
      const record = after ?? before;
      const document = record === null ? null : documentOf(record);
      if (document !== null) documents.add(document);
      if (record?.type === 'annotation') passages += 1;
      if (kind === 'text') letters += lettersOf(after) - lettersOf(before);
    }
    const place = this.#placeOf(tellingRecord(step, kind));
    const isWide = place.document !== null && documents.size > 1;
    return {
      id,
      label,
      kind,
      at,
      until,
      by,
      ...place,
      documents: [...documents],
      letters,
      passages,
      place: isWide ? counted(documents.size, 'document') : place.place,
      paragraph: isWide ? null : this.#paragraphOf(place),
    };
  }

  #placeOf(record: AnyRecord | null): Place {
    const state = this.#state;
    const nowhere: Place = { document: null, place: '', block: null, annotation: null, words: '' };
    switch (record?.type) {
      case 'annotation': {
        const now = state.annotation(record.id);
        const { start, quote, document } = now ?? record;
        const block = state.block(start.block) ? start.block : null;
        return {
          ...this.#inDocument(document),
          block,
          annotation: now ? record.id : null,
          words: cut(quote.head),
        };
      }
      case 'orphan': {
        const placed = state.annotation(record.id);
        if (placed !== undefined) return this.#placeOf(placed);
        return { ...nowhere, ...this.#inDocument(record.document), words: cut(record.quote.head) };
      }
      case 'block': {
        const now = state.block(record.id);
        const block = now?.id ?? null;
        return { ...nowhere, ...this.#inDocument(record.document), block, words: cut(record.text) };
      }
      case 'turn': {
        const [first] = (state.turns(record.document).find(({ id }) => id === record.id) ?? record).speech;
        const block = first && state.block(first.start.block) ? first.start.block : null;
        return { ...nowhere, ...this.#inDocument(record.document), block };
      }
      case 'document':
        return { ...nowhere, ...this.#inDocument(record.id) };
      case 'theme':
        return { ...nowhere, place: (state.theme(record.id) ?? record).name };
      case 'speaker':
        return { ...nowhere, place: (state.speaker(record.id) ?? record).name };
      case 'attribute':
        return { ...nowhere, place: (state.attribute(record.id) ?? record).name };
      case 'speakerRule':
      case 'reportTemplate':
        return { ...nowhere, place: record.name };
      case 'project':
        return { ...nowhere, place: 'The project' };
      default:
        return nowhere;
    }
  }

  /** By its title now, or as it was last when it is not there at this point. */
  #inDocument(document: string) {
    const title = this.#state.document(document)?.title ?? this.#titles.get(document);
    return { document, place: title ?? 'A document that is not there now' };
  }

  #paragraphOf({ document, block }: Place): number | null {
    if (document === null || block === null) return null;
    const known =
      this.#paragraphs.get(document) ??
      new Map(this.#state.blocks(document).map(({ id }, index) => [id, index + 1]));
    this.#paragraphs.set(document, known);
    return known.get(block) ?? null;
  }
}

/** The document that a record is or lies in. */
function documentOf(record: AnyRecord): string | null {
  if (record.type === 'document') return record.id;
  return 'document' in record ? record.document : null;
}

const lettersOf = (record: AnyRecord | null) => (record?.type === 'block' ? record.text.length : 0);

function tellingRecord({ diff }: Step, kind: StepKind): AnyRecord | null {
  const types = tellingTypes[kind];
  const telling = diff.find(({ before, after }) => {
    const type = (after ?? before)?.type;
    return type !== undefined && types.includes(type);
  });
  const change = telling ?? diff[0];
  return change?.after ?? change?.before ?? null;
}

type Place = Pick<ListedStep, 'document' | 'place' | 'block' | 'annotation' | 'words'>;

const cut = (words: string) => firstGraphemes(words, WORDS_SHOWN).replaceAll('\n', ' ');
