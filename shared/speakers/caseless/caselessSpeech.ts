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
  signOf,
  soundsSaid,
} from './besideQuotation';
import { caselessQuotations, hasAnyMark, strayClose } from './caselessQuotations';
import { contextTurn, type Found, inLine, type Spoken, turnOf } from './foundQuotation';
import type { KnownPeople } from './knownPeople';
import { isSpaceless } from './nameCore';
import type { ClauseReader, Named, Naming } from './naming';
import { ToldBefore } from './toldBefore';
import { answering, bareAt, beginsWithPronoun, tellsOfWords } from './wholeReplies';
import { type Writing, writingOf } from './writing';

export type Readers = Readonly<Record<Writing, ClauseReader>>;

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

class Search {
  readonly turns: QuotedTurn[] = [];
  private readonly told = new ToldBefore((named, line) => this.accept(named, line)?.named ?? null);
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
    const named = found ? null : this.byContext(place, at);
    if (named) {
      const speech = [inLine(place, quotation)];
      this.turns.push(contextTurn(place, named, speech));
      this.told.note({ named, line: place.index });
      return quotation.close + 1;
    }
    if (!found) {
      if (!quotation.closed && quotation.open === 0)
        this.opened = { start: earlier?.start ?? place.line.start + 1, line: place.index };
      if (soundsSaid(place, quotation)) this.told.note({ named: null, line: place.index });
      return quotation.close + 1;
    }
    const spoken = isTerm(place, quotation, found.naming) ? null : this.accept(found.naming, place.index);
    if (!spoken) {
      if (soundsSaid(place, quotation)) this.told.note({ named: null, line: place.index });
      return quotation.close + 1;
    }
    const own = inLine(place, quotation);
    const joinsEarlier = earlier?.line === place.index - 1 && quotation.open === 0;
    const speech: TextRange[] = [joinsEarlier ? { start: earlier.start, end: own.end } : own];
    let end = found.end;
    if (quotation.closed) end = this.joinFollowing(place, at, found, speech);
    else this.continueOver(place.index, speech);
    if (!isEmpty(speech)) this.turns.push(turnOf(place, found, spoken, speech, quotation.closed));
    if (!spoken.named.unseen) this.told.note({ named: spoken.named, line: place.index });
    return end;
  }

  /** Nothing beside the quotation says who speaks: two who talk by turns, or the one of whom the sentence right before tells. */
  private byContext(place: Place, at: number): Named | null {
    const bare = bareAt(place, at);
    if (!bare || place.writing !== 'spaceless') return null;
    if (bare.whole) {
      const other = answering(this.turns, place.index, bare.asks, this.document.text);
      return other && { kind: 'named', mention: other.mention, start: 0, end: 0, full: true, gender: '' };
    }
    if (bare.lead === '' || tellsOfWords(bare.lead)) return null;
    const subject = place.reader.subject(bare.lead, false);
    if (subject) return this.accept(subject, place.index)?.named ?? null;
    return beginsWithPronoun(bare.lead) ? this.told.spokenOf('', place.index) : null;
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
    if (to - from > 3) this.told.note({ line: index, text: line.text.slice(from, to), reader });
  }

  private accept(naming: Naming, line: number): Spoken | null {
    if (naming.kind === 'same') {
      const named =
        naming.near === true
          ? this.told.spokeIn(line)
          : this.told.spokenOf(naming.gender, line, naming.continuing);
      return named && { named, at: null };
    }
    const surname = this.surnameOf(naming);
    if (surname) return { named: surname, at: surname };
    const { mention } = naming;
    const before = mention.kind === 'role' ? this.told.describedBefore(mention.name, line) : null;
    if (before && !this.known.knowsRole(mention.name)) return { named: before, at: naming };
    const fits =
      mention.kind === 'voice' ||
      (mention.kind === 'role' && this.known.knowsRole(mention.name)) ||
      (mention.kind === 'person' && this.isSomebody(naming));
    if (fits) return { named: naming, at: naming };
    const told = naming.anaphor ? this.told.spokenOf(naming.gender, line) : null;
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
