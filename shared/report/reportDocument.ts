import type { ProjectState } from '../project/projectState';
import type { AnnotationRecord, BlockRecord, SpeakerRecord, TurnRecord } from '../project/records';
import { type DocumentText, documentText } from '../text/documentText';
import { listNumber } from '../text/listNumber';
import { blockLanguage } from './blockLanguage';
import { codingLanes } from './codingLanes';
import { firstWord } from './firstWord';
import type { ReportBlock, ReportCoding, ReportDocument, ReportNote, ReportVoice } from './reportModel';
import { reportUnplaced } from './reportUnplaced';
import { themesOf } from './themesOf';

/** A block's parts that are gathered before the block is put together. */
interface Gathered {
  speaker: ReportVoice | null;
  readonly codings: ReportCoding[];
  readonly notes: ReportNote[];
}

export interface PreparedDocument {
  readonly document: ReportDocument;
  /** How many lanes its codings need. */
  readonly lanes: number;
}

/** What is printed of a passage's memo; `''`: nothing. */
export type MemoOf = (annotation: Pick<AnnotationRecord, 'memo'>) => string;

/**
 * One document with everything that is printed in and beside its text.
 *
 * @param firstIndex number of blocks in the documents before this one
 * @param themeIndex index of each theme in the report
 */
export function reportDocument(
  state: ProjectState,
  id: string,
  firstIndex: number,
  themeIndex: ReadonlyMap<string, number>,
  memoOf: MemoOf,
): PreparedDocument {
  const record = state.document(id);
  const blocks = state.blocks(id);
  const text = documentText(blocks);
  const gathered: Gathered[] = blocks.map(() => ({ speaker: null, codings: [], notes: [] }));
  const voices = namer(state, id);
  placeTurns(state.turns(id), text, blocks, gathered, voices);
  const lanes = placeCodings(state.annotations(id), text, blocks, gathered, themeIndex);
  placeNotes(state.annotations(id), text, blocks, gathered, themeIndex, memoOf, (speaker) =>
    plainVoice(state.speaker(speaker)),
  );
  for (const { notes } of gathered) notes.sort((a, b) => a.at - b.at);
  return {
    document: {
      id,
      title: record?.title ?? '',
      fileName: record?.source.fileName ?? '',
      date: record?.date ?? '',
      provenance: record?.provenance ?? '',
      blocks: assemble(blocks, gathered, firstIndex, record?.language ?? ''),
      unplaced: reportUnplaced(state.orphans(id), themeIndex, memoOf, record?.language ?? ''),
    },
    lanes,
  };
}

type Namer = (speaker: string) => ReportVoice | null;

/** Names speakers, with the role only the first time. */
function namer(state: ProjectState, document: string): Namer {
  const met = new Set<string>();
  return (id) => {
    const speaker = state.speaker(id);
    if (speaker === undefined) return null;
    const first = !met.has(id);
    met.add(id);
    return { name: speaker.name, role: first ? roleOf(speaker, document) : '' };
  };
}

/** Role in a document and affiliation as one phrase; empty when neither is known. */
export function roleOf(
  { role, roles, affiliation }: Pick<SpeakerRecord, 'role' | 'roles' | 'affiliation'>,
  document: string,
): string {
  return [roles[document] ?? role, affiliation].filter((part) => part !== '').join(', ');
}

const plainVoice = (speaker: SpeakerRecord | undefined): ReportVoice | null =>
  speaker === undefined ? null : { name: speaker.name, role: '' };

/**
 * A turn that begins a block puts its speaker above the block; one that begins in the middle of other words puts them in the margin.
 * A turn begins with the words that name the speaker when these stand before the speech in the same block.
 */
function placeTurns(
  turns: readonly TurnRecord[],
  text: DocumentText,
  blocks: readonly BlockRecord[],
  gathered: readonly Gathered[],
  voices: Namer,
): void {
  for (const turn of turns) {
    const speech = turn.speech[0]?.start;
    if (speech === undefined) continue;
    const named = turn.attribution?.start;
    const start = named?.block === speech.block && named.offset < speech.offset ? named : speech;
    const number = text.numberOf(start.block);
    const block = blocks[number];
    const target = gathered[number];
    const voice = voices(turn.speaker);
    if (block === undefined || target === undefined || voice === null) continue;
    const opensBlock = !/[\p{L}\p{N}]/u.test(block.text.slice(0, start.offset));
    if (opensBlock && target.speaker === null && block.kind !== 'heading') target.speaker = voice;
    else target.notes.push({ at: start.offset, themes: [], memo: '', speaker: voice });
  }
}

/** Cuts every coding into its pieces by block; returns how many lanes were needed. */
function placeCodings(
  annotations: readonly AnnotationRecord[],
  text: DocumentText,
  blocks: readonly BlockRecord[],
  gathered: readonly Gathered[],
  themeIndex: ReadonlyMap<string, number>,
): number {
  const codings = annotations.flatMap((annotation) => {
    const range = text.rangeOf(annotation);
    return range === null
      ? []
      : themesOf(annotation, themeIndex).map((theme) => ({ annotation, theme, ...range }));
  });
  const lanes = codingLanes(codings);
  for (const [place, { annotation, theme }] of codings.entries()) {
    const lane = lanes[place] ?? 0;
    const first = text.numberOf(annotation.start.block);
    const last = text.numberOf(annotation.end.block);
    const word = firstWord(annotation, text, blocks);
    for (let number = first; number <= last; number += 1) {
      const start = number === word.number ? word.offset : number === first ? annotation.start.offset : 0;
      const end = number === last ? annotation.end.offset : (blocks[number]?.text.length ?? 0);
      if (start < end)
        gathered[number]?.codings.push({ theme, lane, start, end, opens: number === word.number });
    }
  }
  return lanes.reduce((most, lane) => Math.max(most, lane + 1), 0);
}

/** One note for each passage: its themes together, then the memo. */
function placeNotes(
  annotations: readonly AnnotationRecord[],
  text: DocumentText,
  blocks: readonly BlockRecord[],
  gathered: readonly Gathered[],
  themeIndex: ReadonlyMap<string, number>,
  memoOf: MemoOf,
  voice: Namer,
): void {
  for (const annotation of annotations) {
    const themes = themesOf(annotation, themeIndex);
    const speaker = annotation.speaker === null ? null : voice(annotation.speaker);
    const memo = memoOf(annotation);
    if (themes.length === 0 && memo === '' && speaker === null) continue;
    const word = firstWord(annotation, text, blocks);
    gathered[word.number]?.notes.push({
      at: word.offset,
      themes,
      memo,
      speaker,
    });
  }
}

function assemble(
  blocks: readonly BlockRecord[],
  gathered: readonly Gathered[],
  firstIndex: number,
  language: string,
): ReportBlock[] {
  let number = 0;
  return blocks.map((block, place) => {
    const blank = block.text.trim() === '';
    const numbered = !blank && block.kind !== 'heading';
    if (numbered) number += 1;
    const level = block.level ?? 0;
    return {
      index: firstIndex + place,
      kind: block.kind,
      level,
      bullet: block.kind !== 'listItem' ? '' : block.ordered === true ? `${listNumber(blocks, place)}.` : '•',
      number: numbered ? number : null,
      language: blockLanguage(block.text, language),
      text: block.text,
      marks: block.marks,
      speaker: gathered[place]?.speaker ?? null,
      codings: gathered[place]?.codings ?? [],
      notes: gathered[place]?.notes ?? [],
    };
  });
}
