import { noOriginal } from '../project/noOriginal';
import type { BlockRecord, TurnRecord } from '../project/records';
import { countWords } from '../text/countWords';
import { type DocumentText, documentText } from '../text/documentText';
import { listNumber } from '../text/listNumber';
import type { Position, Span } from '../text/position';
import { blockLanguage } from './blockLanguage';
import { codingLanes } from './codingLanes';
import { paragraphNumbers } from './placeNumbers';
import { attributesOf, type ReportContext, voiceOf } from './reportContext';
import type {
  ReportBlock,
  ReportCoding,
  ReportDocument,
  ReportNote,
  ReportPassage,
  ReportPlace,
  ReportSpan,
  ReportTurn,
  ReportVoice,
} from './reportModel';
import { type DocumentPlace, reportPassages } from './reportPassages';
import { reportUnplaced } from './reportUnplaced';

/** A block's parts that are gathered before the block is put together. */
interface Gathered {
  speaker: ReportVoice | null;
  readonly codings: ReportCoding[];
  readonly notes: ReportNote[];
}

export interface PreparedDocument {
  readonly document: ReportDocument;
  readonly passages: readonly ReportPassage[];
  /** How many lanes its codings need. */
  readonly lanes: number;
}

/**
 * One document with everything that is shown in and beside its text.
 *
 * @param firstPassage number of passages in the documents before this one
 */
export function reportDocument(
  context: ReportContext,
  place: DocumentPlace,
  firstPassage: number,
): PreparedDocument {
  const { state, memoOf } = context;
  const record = state.document(place.id);
  const blocks = state.blocks(place.id);
  const text = documentText(blocks);
  const numbers = paragraphNumbers(blocks);
  const passages = reportPassages(context, place, numbers);
  const gathered: Gathered[] = blocks.map(() => ({ speaker: null, codings: [], notes: [] }));
  placeTurns(context, place.id, text, gathered);
  const lanes = placeCodings(passages, firstPassage, place.firstBlock, text, gathered);
  placeNotes(context, passages, firstPassage, place.firstBlock, gathered);
  for (const { notes } of gathered) notes.sort((a, b) => a.at - b.at);
  const language = record?.language ?? '';
  return {
    document: {
      id: place.id,
      title: record?.title ?? '',
      fileName: record?.source.fileName ?? '',
      format: record?.source.format ?? '',
      sha256: record === undefined || record.source.sha256 === noOriginal ? '' : record.source.sha256,
      date: record?.date ?? '',
      provenance: record?.provenance ?? '',
      language,
      attributes: record === undefined ? [] : attributesOf(state, record),
      memo: record === undefined ? '' : memoOf(record),
      words: countWords(text.text, 0, text.length),
      blocks: assemble(blocks, gathered, numbers, place.firstBlock, language),
      turns: turnsOf(context, place, text),
      unplaced: reportUnplaced(context, state.orphans(place.id), language),
    },
    passages,
    lanes,
  };
}

function turnsOf(
  context: ReportContext,
  { id, firstBlock }: DocumentPlace,
  text: DocumentText,
): ReportTurn[] {
  const place = ({ block, offset }: Position): ReportPlace => ({
    block: firstBlock + text.numberOf(block),
    at: offset,
  });
  const placed = ({ start, end }: Span): ReportSpan => ({ start: place(start), end: place(end) });
  return context.state.turns(id).flatMap((turn, index) => {
    const person = context.personIndex.get(turn.speaker);
    const start = beginOf(turn);
    if (person === undefined || start === undefined) return [];
    const attribution = turn.attribution === null ? null : placed(turn.attribution);
    return [
      {
        id: turn.id,
        number: index + 1,
        person,
        start: place(start),
        attribution,
        speech: turn.speech.map(placed),
      },
    ];
  });
}

/**
 * A turn that begins a block puts its speaker above the block; one that begins in the middle of other words puts them in the margin.
 */
function placeTurns(
  context: ReportContext,
  document: string,
  text: DocumentText,
  gathered: readonly Gathered[],
): void {
  for (const turn of context.state.turns(document)) {
    const start = beginOf(turn);
    const voice = voiceOf(context, turn.speaker, document);
    if (start === undefined || voice === null) continue;
    const number = text.numberOf(start.block);
    const target = gathered[number];
    const block = context.state.block(start.block);
    if (target === undefined || block === undefined) continue;
    const opensBlock = !/[\p{L}\p{N}]/u.test(block.text.slice(0, start.offset));
    if (opensBlock && target.speaker === null && block.kind !== 'heading') target.speaker = voice;
    else target.notes.push({ passage: null, at: start.offset, themes: [], memo: '', speaker: voice });
  }
}

/** A turn begins with the words that name the speaker when these stand before the speech in the same block. */
function beginOf({ attribution, speech }: TurnRecord) {
  const said = speech[0]?.start;
  const named = attribution?.start;
  return named !== undefined && named.block === said?.block && named.offset < said.offset ? named : said;
}

/** Cuts every coding into its pieces by block; returns how many lanes were needed. */
function placeCodings(
  passages: readonly ReportPassage[],
  firstPassage: number,
  firstBlock: number,
  text: DocumentText,
  gathered: readonly Gathered[],
): number {
  const offsetOf = ({ block, at }: ReportPlace) =>
    text.offsetOf({ block: text.blocks[block - firstBlock]?.id ?? '', offset: at }) ?? 0;
  const codings = passages.flatMap((passage, index) => {
    const range = { start: offsetOf(passage.start), end: offsetOf(passage.end) };
    return passage.codings.map(({ theme }) => ({ passage, index: firstPassage + index, theme, ...range }));
  });
  const lanes = codingLanes(codings);
  for (const [place, { passage, index, theme }] of codings.entries()) {
    const lane = lanes[place] ?? 0;
    const { word, end: last } = passage;
    for (let number = word.block; number <= last.block; number += 1) {
      const start = number === word.block ? word.at : 0;
      const end = number === last.block ? last.at : (text.blocks[number - firstBlock]?.text.length ?? 0);
      if (start < end)
        gathered[number - firstBlock]?.codings.push({
          passage: index,
          theme,
          lane,
          start,
          end,
          opens: number === word.block,
        });
    }
  }
  return lanes.reduce((most, lane) => Math.max(most, lane + 1), 0);
}

/** One note for each passage: its themes together, then the memo. */
function placeNotes(
  { state, personIndex }: ReportContext,
  passages: readonly ReportPassage[],
  firstPassage: number,
  firstBlock: number,
  gathered: readonly Gathered[],
): void {
  for (const [index, { id, word, codings, memo }] of passages.entries()) {
    const byHand = state.annotation(id)?.speaker ?? null;
    const person = byHand === null ? undefined : personIndex.get(byHand);
    const name = byHand === null ? undefined : state.speaker(byHand)?.name;
    gathered[word.block - firstBlock]?.notes.push({
      passage: firstPassage + index,
      at: word.at,
      themes: codings.map(({ theme }) => theme),
      memo,
      speaker: person === undefined || name === undefined ? null : { person, name, role: '' },
    });
  }
}

function assemble(
  blocks: readonly BlockRecord[],
  gathered: readonly Gathered[],
  numbers: readonly (number | null)[],
  firstBlock: number,
  language: string,
): ReportBlock[] {
  return blocks.map((block, place) => ({
    index: firstBlock + place,
    kind: block.kind,
    level: block.level ?? 0,
    bullet: block.kind !== 'listItem' ? '' : block.ordered === true ? `${listNumber(blocks, place)}.` : '•',
    number: numbers[place] ?? null,
    language: blockLanguage(block.text, language),
    text: block.text,
    marks: block.marks,
    speaker: gathered[place]?.speaker ?? null,
    codings: gathered[place]?.codings ?? [],
    notes: gathered[place]?.notes ?? [],
  }));
}
