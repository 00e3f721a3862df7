import type { TextRange } from '../../text/position';
import type { DocumentLines, Line } from '../documentLines';
import type { FoundTurn, Mention } from '../foundTurn';
import { conversationLexicon as conversation } from '../languages/conversation/conversationLexicon';
import { coreOfName } from '../names/coreOfName';
import { isAside, lengthWithoutTrailingAsides } from '../stageDirections';
import { wordsOf } from '../words';
import { isFootnote, isIntertitle, isTitle, withoutQuotations } from './besideAnswers';
import type { Credits } from './credits';
import type { Conversation } from './dialogue';
import { isWhole, opensWithBoldKey } from './emphasis';
import { isCaption } from './guest';
import type { FirstLabel } from './labelledOnce';
import { PhraseIndex } from './phraseIndex';
import type { Question, QuestionLines } from './questionLines';
import type { Reply } from './replies';
import { replyLead } from './replyLine';
import { saysI, speaksForOneself, speaksInFirstPerson } from './whoIsMeant';

const breakIns = new PhraseIndex(conversation.breakIns);
const ourselves = new PhraseIndex(conversation.ourselves);

/** Who talks in an interview, and what else was read of its text. */
export interface InterviewCast {
  readonly asker: Mention;
  readonly guest: Mention;
  readonly credits: Credits;
  readonly replies: readonly Reply[];
  /** Lines at which somebody else begins. */
  readonly ends?: ReadonlySet<number>;
  /** The labels of the first question and the first answer, by line. */
  readonly labels?: ReadonlyMap<number, FirstLabel>;
}

const why: Readonly<Record<QuestionLines['sign'], number>> = {
  bold: 0.93,
  italic: 0.92,
  heading: 0.9,
  quote: 0.88,
  bullet: 0.9,
  number: 0.88,
  lead: 0.88,
  dash: 0.88,
  mark: 0.78,
};

/** Reads questions, and the answers below them. */
export class InterviewReading {
  private readonly turns: FoundTurn[] = [];
  private readonly taken = new Set<number>();
  private readonly replyAt: ReadonlyMap<number, Reply>;
  private readonly guestWords: ReadonlySet<string>;
  /** The author tells something between replies with dashes: there a paragraph is an answer's only when it says I. */
  private readonly narrated: boolean;

  constructor(
    private readonly document: DocumentLines,
    private readonly found: QuestionLines,
    private readonly cast: InterviewCast,
  ) {
    this.replyAt = new Map(cast.replies.map((reply) => [reply.line, reply]));
    this.guestWords = new Set(coreOfName(cast.guest.name).filter((word) => word.length > 2));
    this.narrated = found.sign === 'dash' && this.isNarrated();
  }

  read(): Conversation {
    const { questions } = this.found;
    questions.forEach((question, at) => {
      this.ask(question);
      this.answer(
        question,
        questions[at + 1]?.line ?? this.document.lines.length,
        at === questions.length - 1,
      );
    });
    for (const [at, line] of this.document.lines.slice(0, questions[0]?.line ?? 0).entries())
      if (line.kind === 'heading' || (at < 3 && isTitle(line))) this.taken.add(at);
    return { turns: this.turns, lines: this.taken, mentions: [this.cast.guest, this.cast.asker] };
  }

  private ask(question: Question): void {
    for (let line = question.line; line <= question.lastLine; line++) this.taken.add(line);
    const reason = 'Question of an interview without names';
    this.push(this.cast.asker, [{ start: question.start, end: question.end }], reason, question.line);
  }

  private push(mention: Mention, speech: readonly TextRange[], reason: string, line: number): void {
    const attribution = this.cast.labels?.get(line)?.attribution ?? null;
    this.turns.push({ mention, attribution, speech, confidence: why[this.found.sign], reason });
  }

  /** Paragraphs from a question to the next one, without narration, captions, boxes and what somebody else says in between. */
  private answer(question: Question, to: number, isLast: boolean): void {
    const parts: TextRange[] = [];
    let open: TextRange | null = null;
    const close = () => {
      if (open) parts.push(open);
      open = null;
    };
    let answered = false;
    let left = false;
    for (let at = question.lastLine + 1; at < to; at++) {
      const line = this.document.lines[at] as Line;
      if (isAside(line.text)) continue;
      if (this.cast.ends?.has(at) || this.endsAnswer(line, at)) break;
      if (
        this.isBeside(line, at) ||
        (this.narrated && !this.replyAt.has(at) && (left || !speaksForOneself(line.text)))
      ) {
        close();
        left = true;
        continue;
      }
      const reply = this.isRetold(at, question.lastLine + 1, to, isLast) ? undefined : this.replyAt.get(at);
      if (reply && (answered || this.isSomebodyElse(reply))) {
        close();
        if (!this.isGuest(reply)) {
          // Narration may lead to what somebody else throws in: the paragraph before it, when it speaks in nobody's name.
          this.dropNarrationBefore(at, question, parts);
          if (this.found.sign !== 'dash') break;
          this.answerBreakIn(at, to);
        }
        continue;
      }
      if (isLast && answered && this.isAfterword(line)) break;
      this.taken.add(at);
      const pieces = reply?.speech ?? [
        { start: this.cast.labels?.get(at)?.speechStart ?? line.start, end: line.end },
      ];
      for (const [index, piece] of pieces.entries()) {
        const grown: TextRange = index === 0 && open !== null ? { start: open.start, end: piece.end } : piece;
        if (index > 0) close();
        open = grown;
      }
      answered = true;
    }
    close();
    const speech = parts.flatMap((part) => {
      const length = lengthWithoutTrailingAsides(this.document.text.slice(part.start, part.end));
      return length > 0 ? [{ start: part.start, end: part.start + length }] : [];
    });
    if (speech.length > 0)
      this.push(this.cast.guest, speech, 'Answer of an interview without names', question.lastLine + 1);
  }

  /** `— Ты скажи ему! — кричит жена.` `— Скажу.`: the one reply right behind somebody who breaks in is the guest's, when a question follows. */
  private answerBreakIn(at: number, to: number): void {
    const before = this.replyAt.get(at - 1);
    const reply = this.replyAt.get(at);
    if (!before || !reply || !this.isSomebodyElse(before) || reply.asks || reply.tellers.length > 0) return;
    if (reply.lastLine + 1 !== to || to === this.document.lines.length) return;
    this.taken.add(at);
    this.push(this.cast.guest, reply.speech, 'Answer to somebody who breaks in', at);
  }

  private isNarrated(): boolean {
    const first = this.found.questions[0]?.line ?? 0;
    const last = [...this.replyAt.keys()].reduce((most, at) => Math.max(most, at), 0);
    return this.document.lines.some(
      (line, at) =>
        at > first &&
        at < last &&
        line.kind === 'paragraph' &&
        !this.replyAt.has(at) &&
        (this.isNarration(line) || (this.tellsOfGuest(line.text) && !speaksForOneself(line.text))),
    );
  }

  /**
   * In an answer that begins without a dash, lines with a dash are talk that the guest tells of, when nobody is named beside them. After the
   * last question they may be a quick round as well: there a colon or a paragraph behind them decides.
   */
  private isRetold(at: number, from: number, to: number, isLast: boolean): boolean {
    const reply = this.replyAt.get(at);
    if (!reply || this.found.sign === 'dash' || this.isSomebodyElse(reply)) return false;
    let first = at;
    while (first > from && this.replyAt.has(first - 1)) first--;
    if (first === from) return false;
    let behind = at;
    while (this.replyAt.has(behind)) behind++;
    const led = /[:：]$/u.test(this.document.lines[first - 1]?.text ?? '');
    return !isLast || led || behind < to - 1;
  }

  /** Headings, credits, boxes of facts and rules: no answer goes on behind them. */
  private endsAnswer(line: Line, at: number): boolean {
    if (line.kind === 'heading' || line.kind === 'tableRow' || this.cast.credits.lines.has(at)) return true;
    if (opensWithBoldKey(line) || isFootnote(this.document, line)) return true;
    if (isWhole(line, 'bold') && !/[.?!…。]["»”’)«“‘]*$/u.test(line.text)) return true;
    return (
      this.found.sign !== 'heading' &&
      isIntertitle(this.document.lines, at, this.found.questions[0]?.lastLine ?? 0)
    );
  }

  /** Captions, pull quotes, and paragraphs in which the paper tells something: the answer may go on behind them. */
  private isBeside(line: Line, at: number): boolean {
    if ((line.kind === 'quote' && this.found.sign !== 'quote') || isCaption(line.text)) return true;
    if (this.found.sign !== 'italic' && isWhole(line, 'italic')) return true;
    if (this.replyAt.has(at) || this.cast.labels?.has(at)) return false;
    return this.isNarration(line);
  }

  private isNarration(line: Line): boolean {
    const outside = withoutQuotations(line.text);
    const words = wordsOf(outside);
    if (ourselves.isIn(outside, words)) return true;
    if (saysI(outside, words)) return false;
    return breakIns.isIn(outside, words) || (this.tellsOfGuest(outside) && !speaksInFirstPerson(outside));
  }

  /** `Тер-Акопян ставит чашку`, `Meryem Usta küreği kapıp …`: the guest in the third person, at the beginning. */
  private tellsOfGuest(text: string): boolean {
    const words = wordsOf(text.slice(0, 80)).slice(0, 3);
    return words.some((word) => word.capital && this.guestWords.has(coreOfName(word.text)[0] ?? ''));
  }

  /** A closing paragraph about the guest or the paper. */
  private isAfterword(line: Line): boolean {
    const outside = withoutQuotations(line.text);
    return (
      !speaksInFirstPerson(outside) &&
      wordsOf(outside).some((word) => word.capital && this.guestWords.has(coreOfName(word.text)[0] ?? ''))
    );
  }

  private isSomebodyElse(reply: Reply): boolean {
    return reply.announced !== null || reply.tellers.some((teller) => teller.kind === 'named')
      ? !this.isGuest(reply)
      : false;
  }

  private isGuest(reply: Reply): boolean {
    const mention =
      reply.announced?.mention ??
      reply.tellers.flatMap((teller) => (teller.kind === 'named' ? [teller.mention] : []))[0];
    return mention !== undefined && coreOfName(mention.name).every((word) => this.guestWords.has(word));
  }

  private dropNarrationBefore(at: number, question: Question, parts: TextRange[]): void {
    const line = this.document.lines[at - 1] as Line;
    const last = parts[parts.length - 1];
    if (at - 1 <= question.lastLine + 1 || !last || last.end !== line.end || replyLead(line.text) > 0) return;
    if (speaksInFirstPerson(withoutQuotations(line.text))) return;
    const before = this.document.lines[at - 2] as Line;
    this.taken.delete(at - 1);
    parts.pop();
    if (last.start < line.start) parts.push({ start: last.start, end: before.end });
  }
}
