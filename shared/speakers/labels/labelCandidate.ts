import type { DocumentLines, Line } from '../documentLines';
import type { Mention } from '../foundTurn';
import type { PersonPhrase } from '../personPhrase';
import { splitParenthesis } from '../phraseEnds';
import { findQuotations } from '../quotations';
import type { LabelLead } from './labelLead';
import type { LabelName } from './labelParts';
import type { LabelShape } from './labelShape';

/** What parts a label from the speech. A document has few such styles, and repeats them. */
export type Separator =
  /** `NAME: speech`, or `NAME:` with the speech below */
  | 'colon'
  /** `Mr. NAME. speech` */
  | 'stop'
  /** `NAME – speech`, `NAME. — speech` */
  | 'dash'
  /** The name alone on a line */
  | 'line'
  /** Bold name, then the speech */
  | 'bold'
  /** Tab or the cell of a table */
  | 'cell'
  /** `<name> speech` */
  | 'angle'
  /** `【name】 speech` */
  /** `[name] speech`, `(NAME) speech` */
  | 'bracket'
  /** `Name  00:12`, or the time on the next line */
  | 'timeAfter'
  /** The time on the line before */
  | 'timeBefore';

/** What could be a label. Offsets are document-wide. */
export interface LabelCandidate {
  readonly line: number;
  /** The last line that the label takes: a role or a time may stand below the name. */
  readonly lastLine: number;
  readonly separator: Separator;
  readonly bold: boolean;
  readonly shape: LabelShape;
  readonly capitals: boolean;
  /** A time code stands before the label, or in brackets behind the name. */
  readonly timed: boolean;
  /** A full stop stands before the dash. */
  readonly stopped: boolean;
  /** `>>` or a dash stands before the label. */
  readonly turns: boolean;
  /** A known role stands on the line below the name. */
  readonly roleBelow: boolean;
  readonly person: PersonPhrase;
  readonly start: number;
  readonly end: number;
  /** Where the speech begins; the end of the line when the label stands alone. */
  readonly speechStart: number;
  /** The line ends as a sentence does, by its own sign. */
  readonly sentence: boolean;
  /** The line ends with a title or a number, as an entry of a box does. */
  readonly titled: boolean;
  /** The speech begins below. */
  readonly alone: boolean;
  /** The rest of the line is one quotation. */
  readonly quoted: boolean;
}

/** The full stop of an initial ends a name. */
const endsInInitial = /(?:^|[\s.-])\p{Lu}\.$/u;

/** Whether a line ends as a sentence does; what ends in brackets behind a name (`Anna Berg (Dir.)`) belongs to it. */
export function closes(text: string): boolean {
  const { head } = splitParenthesis(text);
  const bare = head === '' ? text : head;
  return endsSentence.test(bare) && !endsInInitial.test(bare);
}

/** `[Name: words]`: who wrote down an oral history puts the questions in brackets. */
export const isWholeBracket = (text: string): boolean => /^\[[^[\]]*:\s[^[\]]*\]$/u.test(text);

/** Whom a label names, as it stands there. */
export const mentionOf = ({ person }: LabelCandidate): Mention => ({
  kind: person.kind,
  name: person.name,
  role: person.role,
  honorific: person.honorific,
  label: true,
});

export const endsSentence = /[.!?…。？！؟,;،؛][\s"»”’」』）)]*$/u;

export const longestLine = 110;

const afterSeparator = /^(?:\*\*|__)?\s*(?:[-–—]\s+)?(?:\*\*|__)?\s*/u;

export interface Reading {
  readonly document: DocumentLines;
  readonly line: Line;
  readonly index: number;
  readonly lead: LabelLead;
}

interface Place {
  readonly separator: Separator;
  /** Offsets in the line. */
  readonly from: number;
  readonly to: number;
  readonly rest: number;
  readonly lastLine?: number;
  readonly roleBelow?: string;
  /** A time stands beside the name. */
  readonly timed?: boolean;
  readonly stopped?: boolean;
}

export function candidate(reading: Reading, name: LabelName, place: Place): LabelCandidate {
  const { line, index, lead, document } = reading;
  const rest = line.text.slice(place.rest);
  const gap = place.separator === 'line' ? 0 : (afterSeparator.exec(rest)?.[0].length ?? 0);
  const start = line.start + place.from;
  const end = line.start + Math.min(place.to, place.from + name.person.end);
  const speechStart = Math.min(line.start + place.rest + gap, line.end);
  const below = place.roleBelow ?? '';
  return {
    line: index,
    lastLine: place.lastLine ?? index,
    separator: place.separator,
    bold:
      line.marks.some(
        (mark) =>
          mark.kind === 'bold' && mark.start <= start && mark.end >= end - 1 && mark.end <= speechStart + 1,
      ) || line.text.startsWith('**'),
    shape: name.shape,
    capitals: name.capitals,
    timed: lead.timed || place.timed === true,
    stopped: place.stopped === true,
    turns: lead.turns,
    roleBelow: below !== '',
    person: below === '' ? name.person : { ...name.person, role: name.person.role || below },
    start,
    end: below === '' ? end : (document.lines[place.lastLine ?? index] as Line).end,
    speechStart,
    sentence: /[.!?…。？！؟][\s"»”’」』]*$/u.test(line.text),
    titled: /[》〉\d]$/u.test(line.text),
    alone: speechStart >= line.end,
    quoted: isOneQuotation(line.text.slice(speechStart - line.start)),
  };
}

function isOneQuotation(rest: string): boolean {
  if (rest === '') return false;
  const quotation = findQuotations(rest)[0];
  return (
    quotation !== undefined && quotation.open === 0 && /^[\s.,;…!?]*$/u.test(rest.slice(quotation.close + 1))
  );
}
