import { simplify } from '../caseless/hanForms';
import { PhraseIndex } from '../conversation/phraseIndex';
import { saysI } from '../conversation/whoIsMeant';
import type { DocumentLines, Line } from '../documentLines';
import { conversationLexicon } from '../languages/conversation/conversationLexicon';
import { lexicon } from '../languages/lexicon';
import { announcesChair } from '../presiding';
import { isAside, isHeadingLine, isStaged, lengthWithoutTrailingAsides } from '../stageDirections';
import { isNotSpeaker } from '../wordKinds';
import { isUpperCase, wordsOf } from '../words';
import { isClosing, tellsEnd, tellsItEnded } from './closings';
import { isExamination } from './examination';
import { isTimeAlone, leadOf } from './labelLead';
import { isMeetingEvent } from './meetingEvent';
import { isMinuted, isTally, tellsOfBody, tellsOutcome } from './minutes';
import { endsSentence, isPunctuated } from './punctuated';
import { isSignature, namesPeople } from './recordCard';

/** What a line between two labels is to the turn it stands in. */
export type LineRole =
  /** Said, or not known to be anything else */
  | 'speech'
  /** Nobody says it and the turn goes on after it: applause, a page number, a running head */
  | 'aside'
  /** The turn is over: a heading, or a sentence of the record itself */
  | 'end';

const endsAtAll = /[.!?…。？！؟:;,،：；—–-][\s"»”’」』）)\]]*$/u;
/** `二、代表发言`, `（三）讨论`, `──── 谁来读 ────`. */
const hanHeading =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|[─—━═＝=]{2,})[^。！？；]{1,30}$/u;
const endsWithTime = /\P{Nd}\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?[)\]）】]?$/u;
/** `【小檔案】` heads a box. */
const boxed = /^【[^【】]{1,24}】$/u;
const bareNumber = /^[\s\-–—[(|]*\d{1,4}[\s\-–—\])|]*$/u;
const wideGap = /\S(?: {3,}|\t+| · | \| )\S/u;
const address = /^(?:https?:\/\/|www\.|©|\(c\)\s|\S+@\S+\.\S+$)/iu;
const ruled = /^(?:[-–—_=*•·~#]\s*){3,}$|^[-–—_=*]{2,}.{0,6}[-–—_=*]{2,}$/u;
/** `12/03/2024, 09:25 - Julio left`: what a chat dates and nobody sent. */
const dated = /^\[?\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4},?\s+\p{Nd}{1,2}:\p{Nd}{2}/u;
const longestHead = 110;
const longestIntertitle = 60;
const shortestParagraph = 90;

/** Reads the lines of a labelled document; `labelLines` are the lines that labels take. */
export class RecordLines {
  private readonly last: number;
  private readonly punctuated: boolean;
  private readonly italics: boolean;
  private heads: ReadonlyMap<string, number> | null = null;
  /** What the list at the head says the record is about: the same words alone on a line head a part of it. */
  private readonly contents: ReadonlySet<string>;
  /** Labels end with the time: a line that begins with one was written by the program. */
  private readonly clocked: boolean;

  constructor(
    private readonly document: DocumentLines,
    private readonly labelLines: ReadonlySet<number>,
    /** Surnames and words of offices of those who speak. */
    private readonly known: ReadonlySet<string>,
  ) {
    const own = [...labelLines].map((at) => document.lines[at] as Line);
    // One by one, as a hundred thousand labels are too many for one call.
    let first = Number.POSITIVE_INFINITY;
    let last = -1;
    for (const at of labelLines) {
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
    this.last = last;
    this.punctuated = isPunctuated(document, labelLines);
    this.clocked = own.filter(({ text }) => endsWithTime.test(text)).length * 2 > own.length;
    this.italics = own.filter(isItalic).length * 2 > own.length;
    this.contents = contentsBefore(document, first);
  }

  /** `first`: the line is the first below a label that stands alone. */
  roleOf(at: number, first: boolean): LineRole {
    const line = this.document.lines[at] as Line;
    if (boxed.test(line.text) && line.kind !== 'caption' && !isStaged(line.text)) return 'end';
    if (announcesChair(line)) return 'end';
    if (isAside(line.text))
      return at > this.last && (ruled.test(line.text) || tellsClosing(line.text)) ? 'end' : 'aside';
    if (first && isReplyTo(line.text)) return 'aside';
    if (!first && isDashedRemark(line.text) && !this.labelLines.has(at)) return 'aside';
    if (dated.test(line.text) && !this.labelLines.has(at)) return at > this.last ? 'end' : 'aside';
    if (isMeetingEvent(line.text) || (this.clocked && leadOf(line.text).timed))
      return at > this.last ? 'end' : 'aside';
    if (!this.labelLines.has(at) && isTimedNote(line.text)) return at > this.last ? 'end' : 'aside';
    if (line.kind === 'caption') return 'speech';
    if (!first && this.isPageMark(at)) return at > this.last && !this.speechFollows(at) ? 'end' : 'aside';
    if (
      isHeadingLine(line) ||
      isHeadingLine({ ...line, text: withoutNotes(line.text) }) ||
      hanHeading.test(line.text)
    )
      return 'end';
    if (isExamination(this.document, at) || this.contents.has(line.text.trim())) return 'end';
    if (!this.italics && isItalic(line)) return 'end';
    if (line.kind === 'quote' && line.marks.some(({ kind, start }) => kind === 'bold' && start <= line.start))
      return 'end';
    if (isClosing(line.text) || isSignature(line.text)) return 'end';
    if (!first && at > this.last && (tellsEnd(line.text) || tellsItEnded(line.text))) return 'end';
    if (isTally(line.text) || (!first && this.isMinuted(at))) return 'end';
    if (!first && at > this.last && (tellsOutcome(line.text) || isPapersOwn(line.text))) return 'end';
    if (!first && at > this.last && (address.test(line.text) || isCard(line.text))) return 'end';
    return isNumberedHeading(line.text) || (!first && this.isPlainHeading(at)) ? 'end' : 'speech';
  }

  private isMinuted(at: number): boolean {
    const text = this.document.lines[at]?.text ?? '';
    if (this.labelLines.has(at)) return false;
    return isMinuted(text, this.known) || (this.endsTurn(at) && tellsOfBody(text));
  }

  /** The next label, a heading, a note or nothing follows. */
  private endsTurn(at: number): boolean {
    const next = this.document.lines[at + 1];
    return (
      next === undefined ||
      this.labelLines.has(at + 1) ||
      isAside(next.text) ||
      isHeadingLine(next) ||
      isClosing(next.text) ||
      isExamination(this.document, at + 1)
    );
  }

  /** A page number, and the running head that stands beside it. */
  private isPageMark(at: number): boolean {
    const line = this.document.lines[at] as Line;
    if (isPageNumber(line.text)) return true;
    if (line.text.length > longestHead || this.labelLines.has(at)) return false;
    const numbered = /^\d{1,4}\s|\s\d{1,4}$/u.test(line.text) && wideGap.test(line.text);
    const beside = [at - 1, at + 1].some((other) => isPageNumber(this.document.lines[other]?.text ?? ''));
    const counts = [at - 1, at + 1].some((other) =>
      /^\d{1,2}$/u.test(this.document.lines[other]?.text ?? ''),
    );
    // A number above a heading counts the heading, unless the heading comes back on other pages or breaks into a sentence.
    const heads = counts && (isHeadingLine(line) || this.isPlainHeading(at));
    if (heads && !this.comesBack(line.text) && endsSentence.test(this.textBefore(at))) return false;
    return numbered || (beside && !/[.!?…。]["»”]?$/u.test(line.text)) || (beside && isDated(line.text));
  }

  /** A running head is the same on every page but for its number. */
  private comesBack(text: string): boolean {
    this.heads ??= countedHeads(this.document.lines);
    return (this.heads.get(withoutDigits(text)) ?? 0) > 1;
  }

  private speechFollows(at: number): boolean {
    for (let next = at + 1; next < Math.min(at + 4, this.document.lines.length); next++)
      if (endsSentence.test(this.document.lines[next]?.text ?? '')) return true;
    return false;
  }

  /** Where turns end with the end of a sentence, a short line without one that leads to the next label is a heading. */
  private isPlainHeading(at: number): boolean {
    if (!this.punctuated) return false;
    const line = this.document.lines[at] as Line;
    const said = line.text.slice(0, lengthWithoutTrailingAsides(line.text));
    if (line.kind !== 'paragraph' || line.text.length > 100 || endsAtAll.test(said)) return false;
    if (/^\p{Ll}/u.test(line.text) || !endsSentence.test(this.textBefore(at))) return false;
    if (at > this.last) return at + 1 < this.document.lines.length;
    if (line.text.length <= longestIntertitle && this.isParagraph(at - 1) && this.isParagraph(at + 1))
      return true;
    for (let next = at + 1; next <= at + 3; next++) {
      const following = this.document.lines[next];
      if (following === undefined || this.labelLines.has(next) || this.isMinuted(next)) return true;
      if (following.kind !== 'paragraph' || (endsAtAll.test(following.text) && !isAside(following.text)))
        return false;
    }
    return false;
  }

  /** A line long enough to be no item of a list, which begins and ends as a sentence. */
  private isParagraph(at: number): boolean {
    const { kind, text = '' } = this.document.lines[at] ?? {};
    return (
      kind === 'paragraph' &&
      text.length >= shortestParagraph &&
      endsSentence.test(text) &&
      (this.labelLines.has(at) || /^[^\p{Ll}]/u.test(text))
    );
  }

  private textBefore(at: number): string {
    for (let before = at - 1; before >= 0; before--) {
      const text = this.document.lines[before]?.text ?? '';
      if (!isAside(text) && !isPageNumber(text)) return text;
    }
    return '';
  }
}

/** `Block 2: Wem gehört das Netz?`: what heads a part, with its number. */
const isNumberedHeading = (text: string): boolean =>
  text.length <= longestHead &&
  !/[.!…]$/u.test(text) &&
  isNotSpeaker(wordsOf(text)[0]) &&
  /^\p{Lu}\p{L}+\s+(?:\d{1,2}\s*[:.–—-]|(?:[IVX]{1,4}|[A-Z])\s*[:–—])\s*\S/u.test(text);

/** `[09:35] ADVERT. This episode is brought to you by …`: a time, and what the recording has there. */
function isTimedNote(text: string): boolean {
  const { timed, length } = leadOf(text);
  const first = timed ? wordsOf(text.slice(length, length + longestHead))[0] : undefined;
  return first !== undefined && isUpperCase(first.text) && isNotSpeaker(first);
}

/** `> Keller, Anna, 13:09: I never said so.`: what a chat repeats of the message that is answered. */
const isReplyTo = (text: string): boolean => /^>\s\S/u.test(text);

/** `- Aplausos en las tribunas.`: records that set what happens off with a dash; the first word is one of stage directions. */
function isDashedRemark(text: string): boolean {
  const inside = /^[–—-]\s?(\p{Lu}[^.!?:;]{2,70})\.?$/u.exec(text)?.[1];
  const [word] = wordsOf(inside ?? '');
  return word !== undefined && lexicon.stageWords.has(word.key) && !/\p{Script=Han}/u.test(text);
}

const ourselves = new PhraseIndex(conversationLexicon.ourselves);

/** An afterword in which the paper speaks of itself, and nobody says I. */
function isPapersOwn(text: string): boolean {
  const outside = text.replace(/[«“„"「][^»”“"」]*[»”“"」]/gu, ' ');
  return ourselves.isIn(outside, wordsOf(outside)) && !saysI(outside);
}

const withoutDigits = (text: string): string => text.replace(/\d+/gu, '').trim();

function countedHeads(lines: readonly Line[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { text } of lines) {
    if (text.length > longestHead) continue;
    const head = withoutDigits(text);
    times.set(head, (times.get(head) ?? 0) + 1);
  }
  return times;
}

/** The entries of lists before the first label. */
const contentsBefore = ({ lines }: DocumentLines, first: number): ReadonlySet<string> =>
  new Set(
    lines
      .slice(0, Math.max(0, Math.min(first, mostHead)))
      .flatMap(({ text }) => /^\s*(?:[-–—•*▪]|\d{1,2}[.)-])\s+(\S.{4,90})$/u.exec(text)?.[1]?.trim() ?? []),
  );

/** Lines of a head; longer ones are something else. */
const mostHead = 60;

/** `(The sitting closed at noon.)`: what follows is the record's own. */
const tellsClosing = (text: string): boolean => isClosing(text) || tellsEnd(text);

const withoutNotes = (text: string): string => text.replace(/\s*\([^()]*\)/gu, '');

const isItalic = (line: Line): boolean =>
  line.marks.some((mark) => mark.kind === 'italic' && mark.start <= line.start && mark.end >= line.end - 1);

/** `5`, `– 214 –`, `Seite 3 von 12`, `第3页`. */
export function isPageNumber(text: string): boolean {
  if (text.length > 30 || !/\d/.test(text)) return false;
  if (bareNumber.test(text)) return true;
  if (/^第?\s*\d{1,4}\s*[页頁](?:\s*[/／共].{0,8})?$/u.test(text)) return true;
  const words = wordsOf(text);
  const [first] = words;
  return (
    words.length <= 4 &&
    first !== undefined &&
    /^\d+$/.test((words.at(-1) ?? first).text) &&
    isNotSpeaker(first) &&
    words.slice(1).every((word) => /^\d+$/.test(word.text) || lexicon.prepositions.has(word.key)) &&
    !/[:.]/.test(text)
  );
}

const isDated = (text: string): boolean => /\d{1,2}[./]\d{1,2}[./]\d{2,4}/u.test(text);

const isHanEntry = (label: string): boolean =>
  [2, 3, 4].some(
    (length) =>
      lexicon.notSpeakers.has(label.slice(-length)) || lexicon.notSpeakers.has(label.slice(0, length)),
  );

/** `Press contact: …`, `Chair: A. Moss` below the last turn. */
function isCard(text: string): boolean {
  const colon = text.slice(0, 60).search(/[:：]/u);
  if (colon < 1) return false;
  const named = text.slice(0, colon);
  if (/\p{Script=Han}/u.test(named)) return named.length <= 8 && isHanEntry(simplify(named));
  const label = wordsOf(named);
  const rest = text.slice(colon + 1).trim();
  if (label.length === 0 || label.length > 5) return false;
  if (isTimeAlone(rest)) return true;
  return !endsSentence.test(rest) && (label.some(isNotSpeaker) || (rest !== '' && namesPeople(rest)));
}
