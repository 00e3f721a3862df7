import { breaksLabel, isStageDirection, opensCaptionLine } from './lineStarts';
import { MarkedText, plainStyle, type TextStyle, type TextWithMarks } from './markedText';

/** A stretch of one caption said by one voice; `voice` null when the caption names none. */
export interface CueStretch extends TextWithMarks {
  readonly voice: string | null;
  /** A sound or stage direction and nothing else. */
  readonly aside: boolean;
}

const token = /<(\/?[a-zA-Z][^<>]*|\d[\d:.]*)>|\{\\[^}]*\}|&(#\d+|#x[\da-f]+|\w+);|\n|[^<&{\n]+|[<&{]/giu;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};

/**
 * Reads the text of one caption: tags go, bold, italic and voices stay, entities are decoded. Lines are
 * joined, because they are cut to the width of a screen; a line that opens something new (`NAME:`, a dash)
 * starts a stretch of its own.
 */
export function readCueText(lines: readonly string[], voice: string | null = null): CueStretch[] {
  const cue = new CueReading(voice);
  const text = lines.join('\n');
  for (const match of text.matchAll(token)) {
    const [whole, tag, entity] = match;
    if (tag !== undefined) cue.tag(tag);
    else if (entity !== undefined) cue.text(entityText(entity) ?? whole);
    else if (whole === '\n') cue.lineEnd(text.slice(match.index + 1, match.index + mostAhead));
    else if (!whole.startsWith('{\\')) cue.text(whole);
  }
  return cue.finish();
}

/** UTF-16 units behind a line end that tell whether the next line opens something new; all that is left would be looked at for each line. */
const mostAhead = 1000;

class CueReading {
  readonly #stretches: CueStretch[] = [];
  #open = new MarkedText();
  #voice: string | null;
  #style: TextStyle = plainStyle;

  constructor(voice: string | null) {
    this.#voice = voice;
  }

  text(text: string): void {
    this.#open.append(text, this.#style);
  }

  tag(tag: string): void {
    const [, closing, name, rest = ''] = /^(\/?)(\w+)(.*)$/su.exec(tag) ?? [];
    const opens = closing === '';
    if (name === 'b') this.#style = { ...this.#style, bold: opens };
    else if (name === 'i') this.#style = { ...this.#style, italic: opens };
    else if (name === 'v') {
      this.#endStretch();
      this.#voice = opens ? voiceName(rest) : null;
    }
  }

  lineEnd(rest: string): void {
    const next = (rest.replace(/<[^>]*>/g, '').split('\n', 1)[0] ?? '').trim();
    if (opensCaptionLine(next) && !breaksLabel(this.#open.text.trim(), next)) this.#endStretch();
    else if (!this.#open.endsWithSpace) this.#open.append(' ', this.#style);
  }

  finish(): CueStretch[] {
    this.#endStretch();
    return this.#stretches;
  }

  #endStretch(): void {
    const text = this.#open.finish();
    this.#open = new MarkedText();
    if (text.text === '') return;
    this.#stretches.push({ voice: this.#voice, aside: isStageDirection(text.text), ...text });
  }
}

/** The name in `<v.loud Esme &amp; Mary>`; null when the tag names nobody. */
function voiceName(rest: string): string | null {
  const name = rest
    .replace(/^(?:\.[^\s.]+)*/, '')
    .replace(/&(#\d+|#x[\da-f]+|\w+);/gi, (whole, entity: string) => entityText(entity) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' ? null : name.normalize('NFC');
}

function entityText(entity: string): string | null {
  if (!entity.startsWith('#')) return entities[entity.toLowerCase()] ?? null;
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
