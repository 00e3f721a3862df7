import type { TextRange } from '../../text/position';
import type { DocumentLines, Line } from '../documentLines';
import { coreOfName } from '../names/coreOfName';
import type { Quotation } from '../quotations';
import { isEmpty, trimmed } from '../quotedText';
import type { QuotedTurn } from '../quotes/quotationReader';
import {
  endOf,
  firstSentence,
  isPartial,
  isTerm,
  longestLead,
  nextQuotation,
  opensSentence,
  type Place,
  saidBefore,
  sentenceStart,
  sentencesOf,
  signOf,
  soundsSaid,
} from './besideQuotation';
import { caselessQuotations, hasAnyMark, strayClose } from './caselessQuotations';
import { type Found, type Spoken, turnOf } from './foundQuotation';
import type { KnownPeople } from './knownPeople';
import { isDescribedAs, isSpaceless } from './nameCore';
import type { ClauseReader, Gender, Named, Naming } from './naming';
import { type Writing, writingOf } from './writing';

export type Readers = Readonly<Record<Writing, ClauseReader>>;

/** A pronoun, or a verb alone, means somebody spoken of at most this many lines before. */
const farthestSubject = 3;
/** A word for a person alone means somebody described at most this many lines before. */
const farthestDescribed = 20;
/** UTF-16 units. */
const longestTitle = 140;
/** Paragraphs that one quotation may run over. */
const longestQuotation = 12;

const edge = /^[\s　,，.。:：;；،؛–—-]*/u;

/** Finds quotations with their speakers in the lines that are written without capital letters. Linear in the length of the document. */
export function caselessSpeech(document: DocumentLines, known: KnownPeople, readers: Readers): QuotedTurn[] {
  const search = new Search(document, known, readers);
  document.lines.forEach((line, index) => {
    search.read(line, index);
  });
  return search.turns;
}

/** What the lines tell, in order: who spoke, or words of the narration. */
type Told =
  | { readonly line: number; readonly named: Named }
  /** Somebody spoke of whom it was not found out who. */
  | { readonly line: number; readonly named: null }
  | Narration;

interface Narration {
  readonly line: number;
  readonly text: string;
  readonly reader: ClauseReader;
}

class Search {
  readonly turns: QuotedTurn[] = [];
  private readonly told: Told[] = [];
  private readonly speakers = new Map<Narration, readonly (Named | null)[]>();
  private skipTo = 0;
  /** A quotation without closing mark at the end of the line before, whose speaker may be named after its last paragraph. */
  private opened: { readonly start: number; readonly line: number } | null = null;

  constructor(
    private readonly document: DocumentLines,
    private readonly known: KnownPeople,
    private readonly readers: Readers,
  ) {}

  read(line: Line, index: number): void {
    const writing = writingOf(line.text);
    if (writing === null || index < this.skipTo || line.kind === 'heading' || this.isTitle(line, index))
      return;
    const reader = this.readers[writing];
    const quotations = hasAnyMark(line.text) ? caselessQuotations(line.text) : [];
    const place = { line, index, reader, writing, quotations };
    let consumed = 0;
    let noted = 0;
    for (let at = 0; at < quotations.length; at++) {
      const quotation = quotations[at] as Quotation;
      if (quotation.open < consumed) continue;
      this.note(place, noted, quotation.open);
      const before = this.turns.length;
      const end = this.readQuotation(place, at, consumed);
      if (this.turns.length > before) consumed = end;
      noted = end;
    }
    this.note(place, noted, line.text.length);
  }

  /** The first line of a text of several paragraphs, when no sentence ends there: what it quotes is quoted again below. */
  private isTitle({ text }: Line, index: number): boolean {
    return (
      index === 0 &&
      this.document.lines.length > 3 &&
      text.length <= longestTitle &&
      !/[.。!！?？؟:：][»”"」』]?$/u.test(text)
    );
  }

  /** Reads one quotation and says how much of the line is used up. */
  private readQuotation(place: Place, at: number, consumed: number): number {
    const quotation = place.quotations[at] as Quotation;
    const found = this.before(place, at, consumed) ?? this.after(place, at, consumed);
    const earlier = this.opened;
    this.opened = null;
    if (!found) {
      if (!quotation.closed && quotation.open === 0)
        this.opened = { start: earlier?.start ?? place.line.start + 1, line: place.index };
      if (soundsSaid(place, quotation)) this.told.push({ named: null, line: place.index });
      return quotation.close + 1;
    }
    const spoken = isTerm(place, quotation, found.naming) ? null : this.accept(found.naming, place.index);
    if (!spoken) {
      if (soundsSaid(place, quotation)) this.told.push({ named: null, line: place.index });
      return quotation.close + 1;
    }
    const opening = trimmed(place.line.text, quotation.open + 1, quotation.close);
    const own = { start: place.line.start + opening.start, end: place.line.start + opening.end };
    const joinsEarlier = earlier?.line === place.index - 1 && quotation.open === 0;
    const speech: TextRange[] = [joinsEarlier ? { start: earlier.start, end: own.end } : own];
    let end = found.end;
    if (quotation.closed) end = this.joinFollowing(place, at, found, speech);
    else this.continueOver(place.index, speech);
    if (!isEmpty(speech)) this.turns.push(turnOf(place, found, spoken, speech, quotation.closed));
    if (!spoken.named.unseen) this.told.push({ named: spoken.named, line: place.index });
    return end;
  }

  /** `张伟说：“…”`, `وقال مازن العبيدات: «…»`. A line that is nothing but a quotation may be led by the line before. */
  private before(place: Place, at: number, consumed: number): Found | null {
    const quotation = place.quotations[at] as Quotation;
    const { line, reader } = place;
    const behind = saidBefore(place, at, consumed);
    const own = line.text.slice(Math.max(behind, quotation.open - longestLead), quotation.open);
    const previous = this.document.lines[place.index - 1];
    if (own.trim() === '' && consumed === 0) {
      if (!previous || !/[:：]$/u.test(previous.text) || previous.text.length > longestLead) return null;
      const start = sentenceStart(previous.text.slice(0, -1));
      const naming = reader.lead(previous.text.slice(start, -1), ':', true);
      return naming
        ? { naming, base: previous.start + start, end: quotation.close + 1, where: 'before' }
        : null;
    }
    const bare = own.trimEnd();
    const sign = signOf(bare);
    const to = sign === '' ? bare.length : bare.length - 1;
    const start = sentenceStart(bare.slice(0, to));
    if (isPartial(place, quotation, sign)) return null;
    const naming = reader.lead(bare.slice(start, to), sign, endOf(line.text, quotation) !== '');
    if (!naming) return null;
    const base = line.start + Math.max(behind, quotation.open - longestLead) + start;
    return { naming, base, end: quotation.close + 1, where: 'before' };
  }

  /** `“…”张伟说`, `«…»، قال سامر الخطيب`. */
  private after(place: Place, at: number, consumed: number): Found | null {
    const quotation = place.quotations[at] as Quotation;
    const { text } = place.line;
    if (!quotation.closed || !opensSentence(text, quotation, consumed)) return null;
    const next = nextQuotation(place, at);
    const rest = text.slice(quotation.close + 1, Math.min(next, quotation.close + 1 + longestLead));
    const lead = edge.exec(rest)?.[0].length ?? 0;
    const inner = text.slice(quotation.open + 1, quotation.close).trimEnd();
    if (lead === 0 && !/[。！？!?؟…，,.，][’』]?$/u.test(inner) && place.writing === 'spaceless') return null;
    const sentence = firstSentence(rest.slice(lead));
    const offset = quotation.close + 1 + lead;
    const goesOn = next < text.length && offset + sentence.length >= next && /[，,：:،]\s*$/u.test(sentence);
    const apart = /[.。!！?？]/u.test(rest.slice(0, lead));
    if (apart && next < text.length && offset + sentence.length >= next && /[:：]\s*$/u.test(sentence))
      return null;
    const link = goesOn ? 'broken' : apart ? 'apart' : 'near';
    const naming = place.reader.trail(sentence, link, endOf(text, quotation));
    if (!naming) return null;
    const named = naming.kind === 'named' ? offset + naming.end : 0;
    return {
      naming,
      base: place.line.start + offset,
      end: Math.max(named, offset + sentence.length),
      where: 'after',
    };
  }

  /** `“A，”张伟说，“B。”`: the next quotation goes on when nothing but punctuation stands between. */
  private joinFollowing(place: Place, at: number, found: Found, speech: TextRange[]): number {
    const { text, start } = place.line;
    let end = found.end;
    if (found.where === 'before') return end;
    let following = at + 1;
    while ((place.quotations[following]?.open ?? end) < end) following++;
    const next = place.quotations[following];
    if (!next) return end;
    const between = text.slice(end, next.open);
    if (!/^[\s　,，.。:：،؛;；!！]*$/u.test(between)) return end;
    // Behind a comma the speaker goes on, whoever is named after that.
    const stops = !/[,，،:：]\s*$/u.test(text.slice(0, next.open));
    if (stops && next.closed && this.after(place, following, next.open)) return end;
    const more = trimmed(text, next.open + 1, next.close);
    if (more.end > more.start) speech.push({ start: start + more.start, end: start + more.end });
    end = next.close + 1;
    if (!next.closed) this.continueOver(place.index, speech);
    return end;
  }

  /** An unclosed quotation goes on over the paragraphs that open with a mark again, or up to a closing mark that closes nothing else. */
  private continueOver(index: number, speech: TextRange[]): void {
    const last = speech[speech.length - 1] as TextRange;
    let reopened: number | null = null;
    for (
      let next = index + 1;
      next < this.document.lines.length && next <= index + longestQuotation;
      next++
    ) {
      const line = this.document.lines[next] as Line;
      const [first] = caselessQuotations(line.text);
      if (first?.open !== 0 || (first.closed && !this.closesSpeech(line, next))) break;
      const inner = trimmed(line.text, 1, first.close);
      reopened = line.start + inner.end;
      this.skipTo = next + 1;
      if (first.closed) break;
    }
    const end = reopened ?? this.strayEnd(index);
    if (end !== null) speech[speech.length - 1] = { start: last.start, end };
  }

  /** Nothing behind the closing mark, or narration that names nobody who would have said it. */
  private closesSpeech(line: Line, index: number): boolean {
    const quotations = caselessQuotations(line.text);
    const [first] = quotations;
    const writing = writingOf(line.text);
    if (!first || writing === null) return false;
    if (/^[\s.。,，؛;،]*$/u.test(line.text.slice(first.close + 1))) return true;
    const ends = /[。！？!?؟.][’』]?$/u.test(line.text.slice(0, first.close).trimEnd());
    const place = { line, index, reader: this.readers[writing], writing, quotations };
    return ends && this.after(place, 0, 0) === null;
  }

  private strayEnd(index: number): number | null {
    for (
      let next = index + 1;
      next < this.document.lines.length && next <= index + longestQuotation;
      next++
    ) {
      const line = this.document.lines[next] as Line;
      const close = strayClose(line.text);
      if (close >= 0) {
        this.skipTo = next + 1;
        return line.start + trimmed(line.text, 0, close).end;
      }
      if (line.kind === 'heading' || hasAnyMark(line.text)) return null;
    }
    return null;
  }

  private note({ line, index, reader }: Place, from: number, to: number): void {
    if (to - from > 3) this.told.push({ line: index, text: line.text.slice(from, to), reader });
  }

  /** Whom a pronoun, or a verb alone, means: the one who spoke or was spoken of last and agrees in gender. */
  private spokenOf(gender: Gender, line: number, speaking = false): Named | null {
    for (let at = this.told.length - 1; at >= 0; at--) {
      const told = this.told[at] as Told;
      if (line - told.line > farthestSubject) return null;
      const named = 'named' in told ? told.named : this.subjectIn(told, line, speaking);
      if (named === undefined) continue;
      if (named === null) return null;
      if (gender === '' || named.gender === '' || gender === named.gender) return named;
    }
    return null;
  }

  /** Whom the narration is about; null when that is somebody of whom it is not known who, undefined when it is about nobody. */
  private subjectIn({ text, reader }: Narration, line: number, speaking: boolean): Named | null | undefined {
    for (const sentence of sentencesOf(text)) {
      const named = reader.subject(sentence, speaking);
      if (named) return this.accept(named, line)?.named ?? null;
    }
    return undefined;
  }

  /** Who has spoken before in the same paragraph. */
  private spokeIn(line: number): Named | null {
    for (let at = this.told.length - 1; at >= 0; at--) {
      const told = this.told[at] as Told;
      if (told.line !== line) return null;
      if ('named' in told) return told.named;
    }
    return null;
  }

  /** Somebody without a name who was told of before by the same word: `男孩` after `一个穿校服的男孩`, `المصدر` after `مصدر في الوزارة`. */
  private describedBefore(noun: string, line: number): Named | null {
    for (let at = this.told.length - 1; at >= 0; at--) {
      const told = this.told[at] as Told;
      if (line - told.line > farthestDescribed) return null;
      const named = 'named' in told ? [told.named] : this.speakersIn(told);
      const found = named.find(
        (one) => one?.mention.kind === 'voice' && isDescribedAs(one.mention.name, noun),
      );
      if (found) return found;
    }
    return null;
  }

  /** Whom the narration says that they said something, the last one first. Asked for again and again. */
  private speakersIn(told: Narration): readonly (Named | null)[] {
    const known = this.speakers.get(told);
    if (known) return known;
    const found = sentencesOf(told.text).map((text) => told.reader.subject(text, true));
    this.speakers.set(told, found);
    return found;
  }

  private accept(naming: Naming, line: number): Spoken | null {
    if (naming.kind === 'same') {
      const named =
        naming.near === true ? this.spokeIn(line) : this.spokenOf(naming.gender, line, naming.continuing);
      return named && { named, at: null };
    }
    const surname = this.surnameOf(naming);
    if (surname) return { named: surname, at: surname };
    const { mention } = naming;
    const before = mention.kind === 'role' ? this.describedBefore(mention.name, line) : null;
    if (before && !this.known.knowsRole(mention.name)) return { named: before, at: naming };
    const fits =
      mention.kind === 'voice' ||
      (mention.kind === 'role' && this.known.knowsRole(mention.name)) ||
      (mention.kind === 'person' && this.isSomebody(naming));
    if (fits) return { named: naming, at: naming };
    const told = naming.anaphor ? this.spokenOf(naming.gender, line) : null;
    return told && { named: told, at: naming };
  }

  /** `الخطيب`, `النجار`: what looks like an office is the surname of somebody of the document, and nobody's office. */
  private surnameOf(naming: Named): Named | null {
    const { mention } = naming;
    if (mention.kind === 'person' || naming.anaphor || /\s/u.test(mention.name)) return null;
    if (isSpaceless(mention.name)) return null;
    if (this.known.knowsRole(mention.name) || this.known.countNamed(mention.name) !== 1) return null;
    return { ...naming, mention: { ...mention, kind: 'person' } };
  }

  /** A full name is; a part of one only when nobody else bears it. */
  private isSomebody({ mention, full }: Named): boolean {
    if (full && coreOfName(mention.name).length > 1) return true;
    const bearers = this.known.countNamed(mention.name);
    if (mention.honorific !== '' && isSpaceless(mention.name)) return true;
    return bearers === 1 || (bearers === 0 && (full || mention.honorific !== ''));
  }
}
