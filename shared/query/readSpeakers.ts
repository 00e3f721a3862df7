import type { ProjectState } from '../project/projectState';
import type { TurnRecord } from '../project/records';
import type { DetectionInput, ProposedPerson, ProposedTurn } from '../speakers/detection';
import { detectSpeakers } from '../speakers/detectSpeakers';
import { documentText } from '../text/documentText';
import { joinBlocks } from '../text/joinBlocks';
import type { Span, TextRange } from '../text/position';
import { TakenRanges } from '../text/TakenRanges';

/** A turn that the analyst made or confirmed; `speaker` is the id. */
export interface ConfirmedTurn {
  readonly speaker: string;
  readonly attribution: TextRange | null;
  readonly speech: readonly TextRange[];
}

/** What looking for speakers needs of a document: plain data, so that it can be done in another thread. */
export interface DocumentToRead extends DetectionInput {
  readonly document: string;
  readonly confirmed: readonly ConfirmedTurn[];
}

/** Who was found to speak in one document, outside of what is confirmed. */
export interface FoundSpeakers {
  readonly document: string;
  readonly people: readonly ProposedPerson[];
  readonly turns: readonly (ProposedTurn & { readonly label: string })[];
  /** As given. */
  readonly confirmed: readonly ConfirmedTurn[];
}

/** Turns that the file itself stated were recorded on import; detection takes them as given. */
export function documentToRead(state: ProjectState, document: string): DocumentToRead {
  const blocks = state.blocks(document);
  const text = documentText(blocks);
  const rangeOf = (span: Span): TextRange => {
    const range = text.rangeOf(span);
    if (range === null) throw new RangeError('a turn lies outside its document');
    return range;
  };
  const ranges = ({ attribution, speech }: TurnRecord) => ({
    attribution: attribution && rangeOf(attribution),
    speech: speech.map(rangeOf),
  });
  const turns = state.turns(document);
  return {
    document,
    blocks,
    stated: turns
      .filter(({ origin }) => origin === 'import')
      .map((turn) => ({ speaker: state.speaker(turn.speaker)?.name ?? '', ...ranges(turn) })),
    confirmed: turns
      .filter(({ confirmed }) => confirmed)
      .map((turn) => ({ speaker: turn.speaker, ...ranges(turn) })),
    rules: state.speakerRules().filter(({ enabled }) => enabled),
  };
}

/** Longest part of a label that is told. UTF-16 units. */
const LONGEST_LABEL = 120;

/** Detects who speaks in a document; of what overlaps confirmed turns only what lies outside of them is left. Pure. */
export function readSpeakers(input: DocumentToRead): FoundSpeakers {
  const { document, confirmed } = input;
  const detection = detectSpeakers(input);
  const text = joinBlocks(input.blocks);
  const free = outsideOf(confirmed, detection.turns, text);
  const speaking = new Set(free.map(({ person }) => person));
  return {
    document,
    people: detection.people.filter(({ key }) => speaking.has(key)),
    turns: free.map((turn) => ({
      ...turn,
      label:
        turn.attribution === null ? '' : clipped(text.slice(turn.attribution.start, turn.attribution.end)),
    })),
    confirmed,
  };
}

/**
 * A turn that begins in a confirmed one, is named by the same words or lies in confirmed ones by more than half is what the analyst has
 * decided about; of others the confirmed part is cut out.
 */
function outsideOf(
  confirmed: readonly ConfirmedTurn[],
  turns: readonly ProposedTurn[],
  text: string,
): readonly ProposedTurn[] {
  if (confirmed.length === 0) return turns;
  const speech = new TakenRanges(confirmed.flatMap((turn) => turn.speech));
  const labels = new TakenRanges(confirmed.flatMap(({ attribution }) => attribution ?? []));
  return turns.flatMap((turn) => {
    const [first] = turn.speech;
    if (first === undefined || speech.has(first.start)) return [];
    if (turn.attribution !== null && labels.has(turn.attribution.start)) return [];
    const left = turn.speech.flatMap((range) => speech.outside(range)).flatMap((range) => words(text, range));
    if (lengthOf(left) * 2 < lengthOf(turn.speech)) return [];
    return [{ ...turn, speech: left }];
  });
}

const clipped = (label: string): string =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label;

/** The range without white space at its ends; nothing where no word is left. */
function words(text: string, { start, end }: TextRange): TextRange[] {
  const part = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(part)) return [];
  return [{ start: end - part.trimStart().length, end: start + part.trimEnd().length }];
}

const lengthOf = (ranges: readonly TextRange[]): number =>
  ranges.reduce((sum, { start, end }) => sum + end - start, 0);
