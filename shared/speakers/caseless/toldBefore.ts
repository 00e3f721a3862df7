import { sentencesOf } from './besideQuotation';
import { isDescribedAs } from './nameCore';
import type { ClauseReader, Gender, Named } from './naming';

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

/** A pronoun, or a verb alone, means somebody spoken of at most this many lines before. */
const farthestSubject = 3;
/** A word for a person alone means somebody described at most this many lines before. */
const farthestDescribed = 20;

/** Who spoke in the lines before, and of whom they told. */
export class ToldBefore {
  private readonly told: Told[] = [];
  private readonly speakers = new Map<Narration, readonly (Named | null)[]>();

  /** `whoIs` tells which person of the document somebody named in the narration is. */
  constructor(private readonly whoIs: (named: Named, line: number) => Named | null) {}

  note(told: Told): void {
    this.told.push(told);
  }

  /** Whom a pronoun, or a verb alone, means: the one who spoke or was spoken of last and agrees in gender. */
  spokenOf(gender: Gender, line: number, speaking = false): Named | null {
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
      if (named) return this.whoIs(named, line);
    }
    return undefined;
  }

  /** Who has spoken before in the same paragraph. */
  spokeIn(line: number): Named | null {
    for (let at = this.told.length - 1; at >= 0; at--) {
      const told = this.told[at] as Told;
      if (told.line !== line) return null;
      if ('named' in told) return told.named;
    }
    return null;
  }

  /** Somebody without a name who was told of before by the same word: `男孩` after `一个穿校服的男孩`, `المصدر` after `مصدر في الوزارة`. */
  describedBefore(noun: string, line: number): Named | null {
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
}
