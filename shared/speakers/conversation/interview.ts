import type { TextRange } from '../../text/position';
import type { DocumentLines, Line } from '../documentLines';
import type { FoundTurn, Mention } from '../foundTurn';
import {
  conversationLexicon as conversation,
  interviewerIn,
} from '../languages/conversation/conversationLexicon';
import { coreOfName } from '../names/coreOfName';
import { foldName } from '../names/foldName';
import { isAside, lengthWithoutTrailingAsides } from '../stageDirections';
import { wordsOf } from '../words';
import { isFootnote, isIntertitle, isTitle, withoutQuotations } from './besideAnswers';
import type { Credits } from './credits';
import { dashedQuestions } from './dashedQuestions';
import type { Conversation } from './dialogue';
import { isWhole, opensWithBoldKey } from './emphasis';
import { guestOf } from './guest';
import { PhraseIndex } from './phraseIndex';
import { plainQuestions, type Question, type QuestionLines, questionLines } from './questionLines';
import { type Reply, repliesOf } from './replies';
import { replyLead } from './replyLine';
import { addressesSomebody, saysI, speaksForOneself, speaksInFirstPerson } from './whoIsMeant';

const breakIns = new PhraseIndex(conversation.breakIns);
const ourselves = new PhraseIndex(conversation.ourselves);

/**
 * An interview without labels: questions set off by print, by a sign or by a dash, answers in plain paragraphs, names in the introduction
 * and in the credits only. Null when the text is none, or when nobody is presented whom the answers could belong to.
 */
export function interviewTurns(document: DocumentLines, credits: Credits): Conversation | null {
  const replies = repliesOf(document);
  const marked =
    questionLines(document, credits.lines) ??
    dashedQuestions(replies) ??
    (credits.interviewer ? plainQuestions(document, credits.lines) : null);
  const found = marked && withoutTitles(document, marked, (_, at) => credits.lines.has(at));
  const opening = found?.questions[0];
  if (!found || !opening || !isConversation(document, found, credits)) return null;
  const texts = found.questions.map((question) => document.text.slice(question.start, question.end));
  const before = document.lines.slice(0, opening.line).filter((_, at) => !credits.lines.has(at));
  const last = found.questions[found.questions.length - 1] ?? opening;
  const foot = document.lines.slice(Math.max(last.line + 2, document.lines.length - 14));
  const asking = credits.interviewer ?? credits.author;
  const guest = guestOf(before, texts, asking, document.text) ?? guestOf(foot, texts, asking, document.text);
  if (!guest) return null;
  const asker: Mention = asking ?? {
    kind: 'role',
    name: interviewerIn(texts.flatMap((text) => wordsOf(text).map((word) => word.key))),
    role: '',
    honorific: '',
  };
  const cast = { asker, guest, credits, replies };
  const interview = withoutTitles(document, found, (line) => presents(line, guest));
  const main = new InterviewReading(document, interview, cast).read();
  const quick = found.sign === 'dash' ? null : quickRound(document, main, cast);
  return quick ? joined(main, quick) : main;
}

/** A title or a standfirst may ask too; what follows it is a credit, or presents the guest. */
function withoutTitles(
  document: DocumentLines,
  found: QuestionLines,
  isIntroduction: (line: Line, at: number) => boolean,
): QuestionLines {
  let from = 0;
  for (; from < found.questions.length - 3; from++) {
    const start = (found.questions[from]?.lastLine ?? 0) + 1;
    const between = document.lines.slice(start, found.questions[from + 1]?.line);
    if (!between.some((line, at) => isIntroduction(line, start + at))) break;
  }
  return { ...found, questions: found.questions.slice(from) };
}

/** The guest by name, in a paragraph in which nobody says I. */
const presents = (line: Line, guest: Mention): boolean =>
  !speaksInFirstPerson(withoutQuotations(line.text)) &&
  coreOfName(guest.name).every((word) => foldName(line.text).includes(word));

/** After questions in bold a quick round may follow, in which both begin with a dash. */
function quickRound(document: DocumentLines, main: Conversation, cast: Cast): Conversation | null {
  const rest = cast.replies.filter((reply) => !main.lines.has(reply.line));
  const found = dashedQuestions(rest);
  return found ? new InterviewReading(document, found, cast).read() : null;
}

const joined = (a: Conversation, b: Conversation): Conversation => ({
  turns: [...a.turns, ...b.turns],
  lines: new Set([...a.lines, ...b.lines]),
  mentions: a.mentions,
});

/** Questions say you, answers say I or we; a list of frequent questions has it the other way round. A credit for asking is enough. */
function isConversation(document: DocumentLines, found: QuestionLines, credits: Credits): boolean {
  if (credits.interviewer && found.sign !== 'mark') return true;
  let toSomebody = 0;
  let ofOneself = 0;
  found.questions.forEach((question, at) => {
    if (addressesSomebody(document.text.slice(question.start, question.end))) toSomebody++;
    const next = found.questions[at + 1]?.start ?? Math.min(document.text.length, question.end + 2_000);
    if (speaksInFirstPerson(document.text.slice(question.end, next).slice(0, 2_000))) ofOneself++;
  });
  const count = found.questions.length;
  return toSomebody >= count * 0.25 && ofOneself >= count * 0.3;
}

interface Cast {
  readonly asker: Mention;
  readonly guest: Mention;
  readonly credits: Credits;
  readonly replies: readonly Reply[];
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

class InterviewReading {
  private readonly turns: FoundTurn[] = [];
  private readonly taken = new Set<number>();
  private readonly replyAt: ReadonlyMap<number, Reply>;
  private readonly guestWords: ReadonlySet<string>;
  /** The author tells something between replies with dashes: there a paragraph is an answer's only when it says I. */
  private readonly narrated: boolean;

  constructor(
    private readonly document: DocumentLines,
    private readonly found: QuestionLines,
    private readonly cast: Cast,
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
    this.push(this.cast.asker, [{ start: question.start, end: question.end }], reason);
  }

  private push(mention: Mention, speech: readonly TextRange[], reason: string): void {
    this.turns.push({ mention, attribution: null, speech, confidence: why[this.found.sign], reason });
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
      if (this.endsAnswer(line, at)) break;
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
      const pieces = reply?.speech ?? [{ start: line.start, end: line.end }];
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
    if (speech.length > 0) this.push(this.cast.guest, speech, 'Answer of an interview without names');
  }

  /** `— Ты скажи ему! — кричит жена.` `— Скажу.`: the one reply right behind somebody who breaks in is the guest's, when a question follows. */
  private answerBreakIn(at: number, to: number): void {
    const before = this.replyAt.get(at - 1);
    const reply = this.replyAt.get(at);
    if (!before || !reply || !this.isSomebodyElse(before) || reply.asks || reply.tellers.length > 0) return;
    if (reply.lastLine + 1 !== to || to === this.document.lines.length) return;
    this.taken.add(at);
    this.push(this.cast.guest, reply.speech, 'Answer to somebody who breaks in');
  }

  private isNarrated(): boolean {
    const first = this.found.questions[0]?.line ?? 0;
    const last = Math.max(...this.replyAt.keys());
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
    return this.found.sign !== 'heading' && isIntertitle(line);
  }

  /** Captions, pull quotes, and paragraphs in which the paper tells something: the answer may go on behind them. */
  private isBeside(line: Line, at: number): boolean {
    if (line.kind === 'quote' && this.found.sign !== 'quote') return true;
    if (this.found.sign !== 'italic' && isWhole(line, 'italic')) return true;
    if (this.replyAt.has(at)) return false;
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
