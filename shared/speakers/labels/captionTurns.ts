import type { TextRange } from '../../text/position';
import { sameSpeaker } from '../captions';
import type { DocumentLines, Line } from '../documentLines';
import type { FoundTurn, Mention } from '../foundTurn';
import { isAside } from '../stageDirections';
import { isClosing } from './closings';
import { Exchange } from './exchange';
import { type LabelCandidate, mentionOf } from './labelCandidate';
import { leadOf } from './labelLead';

interface Open {
  mention: Mention;
  attribution: TextRange | null;
  speech: TextRange[];
  confidence: number;
  reason: string;
}

const named = { confidence: 0.94, reason: 'Name before a colon in the captions' };
const inTurn = {
  confidence: 0.7,
  reason: 'Another voice without a name: the one who was asked or takes turns',
};

/**
 * Captions with labels in their text: a label holds until the next one and the credits, sounds in brackets are nobody's. A sign of another voice without
 * a name is whoever the words before ask, or takes turns with their speaker; else nobody's.
 */
export function captionTurns(document: DocumentLines, labels: readonly LabelCandidate[]): FoundTurn[] {
  const labelAt = new Map(labels.map((found) => [found.line, found]));
  const exchange = new Exchange(labels.map(mentionOf));
  const turns: Open[] = [];
  let current: Open | null = null;
  let last: Line | null = null;
  const close = (): void => {
    if (current)
      exchange.spoke(current.mention, current.speech.map(textOf).join(' '), current.attribution === null);
    else exchange.broken();
  };
  const textOf = ({ start, end }: TextRange): string => document.text.slice(start, end);
  const begin = (mention: Mention, attribution: TextRange | null): Open => {
    current = { mention, attribution, speech: [], ...(attribution ? named : inTurn) };
    turns.push(current);
    return current;
  };
  document.lines.forEach((line, index) => {
    const found = labelAt.get(index);
    if (found) {
      const mention = mentionOf(found);
      if (current === null || !sameSpeaker(current.mention, mention)) {
        close();
        begin(mention, { start: found.start, end: found.end });
      }
      if (found.speechStart < line.end) current?.speech.push({ start: found.speechStart, end: line.end });
    } else if (isAside(line.text)) return;
    else if (changesVoice(line, last)) {
      close();
      const start = line.start + leadOf(line.text).length;
      const mention = exchange.next(document.text.slice(start, line.end));
      current = null;
      if (mention && start < line.end) begin(mention, null).speech.push({ start, end: line.end });
    } else if (/^[-–—]\s/u.test(line.text) || isClosing(line.text)) {
      close();
      current = null;
    } else if (current) extend(current, { start: line.start, end: line.end }, last?.block === line.block);
    last = line;
  });
  return turns.filter((turn) => turn.speech.length > 0);
}

/** `>>`, or a dash below other words of the same caption: the first dash of a caption may go on with who spoke before. */
const changesVoice = (line: Line, last: Line | null): boolean =>
  line.text.startsWith('>>') || (/^[-–—]\s/u.test(line.text) && last?.block === line.block);

/** Lines of one caption are one stretch of speech. */
function extend(turn: Open, range: TextRange, sameCaption: boolean): void {
  const last = turn.speech[turn.speech.length - 1];
  if (last && sameCaption) turn.speech[turn.speech.length - 1] = { start: last.start, end: range.end };
  else turn.speech.push(range);
}
