import type { Step, Steps } from '../project/history';
import type { ProjectState } from '../project/projectState';
import type { AnyRecord, RecordType } from '../project/records';
import type { ListedStep, ListedSteps, StepKind } from './listedSteps';

/** Commands by what they are about; those not named here are about codings. */
const kindOfCode: Readonly<Record<string, StepKind>> = {
  editText: 'text',
  replaceText: 'text',
  createTheme: 'themes',
  changeTheme: 'themes',
  moveThemes: 'themes',
  deleteThemes: 'themes',
  mergeThemes: 'themes',
  importCodebook: 'themes',
  setMemo: 'memos',
  applySpeakers: 'speakers',
  createSpeaker: 'speakers',
  changeSpeaker: 'speakers',
  deleteSpeaker: 'speakers',
  mergeSpeakers: 'speakers',
  createTurn: 'speakers',
  changeTurn: 'speakers',
  deleteTurn: 'speakers',
  importDocuments: 'documents',
  renameDocument: 'documents',
  deleteDocument: 'documents',
  renameProject: 'documents',
};

/** Of all that a step changed, the record that says where it was made. */
const tellingTypes: Readonly<Record<StepKind, readonly RecordType[]>> = {
  codings: ['annotation'],
  text: ['block'],
  themes: ['theme'],
  memos: [],
  speakers: ['speaker', 'turn'],
  documents: ['document'],
};

/** Words of a passage or paragraph that are listed, UTF-16 units. */
const WORDS_SHOWN = 160;

/** The steps of a history, each with the place it was made at as far as it is still there. */
export function listSteps(state: ProjectState, { done, undone }: Steps): ListedSteps {
  const paragraphs = new Map<string, ReadonlyMap<string, number>>();
  const paragraphOf = (document: string, block: string): number | null => {
    const known =
      paragraphs.get(document) ?? new Map(state.blocks(document).map(({ id }, index) => [id, index + 1]));
    paragraphs.set(document, known);
    return known.get(block) ?? null;
  };
  const steps = [...done, ...undone].map((step) => listStep(state, step, paragraphOf));
  return { steps, done: done.length };
}

function listStep(
  state: ProjectState,
  step: Step,
  paragraphOf: (document: string, block: string) => number | null,
): ListedStep {
  const { id, label, at, until, by, diff } = step;
  const kind = kindOfCode[step.code] ?? 'codings';
  let letters = 0;
  let passages = 0;
  for (const { before, after } of diff) {
    if ((after ?? before)?.type === 'annotation') passages += 1;
    if (kind === 'text') letters += lettersOf(after) - lettersOf(before);
  }
  const place = placeOf(state, tellingRecord(step, kind));
  const paragraph =
    place.document === null || place.block === null ? null : paragraphOf(place.document, place.block);
  return { id, label, kind, at, until, by, ...place, paragraph, letters, passages };
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

function placeOf(state: ProjectState, record: AnyRecord | null): Place {
  const nowhere: Place = { document: null, place: '', block: null, annotation: null, words: '' };
  switch (record?.type) {
    case 'annotation': {
      const now = state.annotation(record.id);
      const { start, quote, document } = now ?? record;
      const block = state.block(start.block) ? start.block : null;
      return {
        ...inDocument(state, document),
        block,
        annotation: now ? record.id : null,
        words: cut(quote.head),
      };
    }
    case 'block': {
      const now = state.block(record.id);
      const block = now?.id ?? null;
      return { ...nowhere, ...inDocument(state, record.document), block, words: cut(record.text) };
    }
    case 'turn': {
      const [first] = (state.turns(record.document).find(({ id }) => id === record.id) ?? record).speech;
      const block = first && state.block(first.start.block) ? first.start.block : null;
      return { ...nowhere, ...inDocument(state, record.document), block };
    }
    case 'document':
      return {
        ...nowhere,
        document: record.id,
        place: (state.document(record.id) ?? record).title,
      };
    case 'theme':
      return { ...nowhere, place: (state.theme(record.id) ?? record).name };
    case 'speaker':
      return { ...nowhere, place: (state.speaker(record.id) ?? record).name };
    case 'project':
      return { ...nowhere, place: 'The project' };
    default:
      return nowhere;
  }
}

const inDocument = (state: ProjectState, document: string) => ({
  document,
  place: state.document(document)?.title ?? 'A deleted document',
});

const cut = (words: string) => words.slice(0, WORDS_SHOWN).replaceAll('\n', ' ');
