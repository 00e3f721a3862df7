import { label, speech } from './marked';
import type { Person, Tongue } from './tongue';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Who is there, and what they come to say. */
export class Scene {
  readonly cast: readonly Person[];
  private seconds: number;
  private readonly drawn = new Map<readonly unknown[], unknown[]>();

  constructor(
    readonly tongue: Tongue,
    readonly random: () => number,
  ) {
    this.cast = this.shuffled(tongue.people);
    this.seconds = 3 + this.below(40);
  }

  get zh(): boolean {
    return this.tongue.code === 'zh';
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  shuffled<T>(all: readonly T[]): T[] {
    return all
      .map((one) => ({ one, at: this.random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  }

  /** One of them; each is drawn once before any comes again. */
  draw<T>(all: readonly T[]): T {
    let rest = this.drawn.get(all) as T[] | undefined;
    if (!rest || rest.length === 0) {
      rest = this.shuffled(all);
      this.drawn.set(all, rest);
    }
    return rest.pop() as T;
  }

  statement(): string {
    return this.draw(this.tongue.statements);
  }

  /** What somebody says in a turn: now and then a word, mostly some sentences. */
  words(): string {
    if (this.chance(0.12)) return this.draw(this.tongue.short);
    return Array.from({ length: 1 + this.below(3) }, () => this.statement()).join(this.zh ? '' : ' ');
  }

  question(): string {
    const lead = this.chance(0.25) ? `${this.statement()}${this.zh ? '' : ' '}` : '';
    return lead + this.draw(this.tongue.questions);
  }

  /** One, other than the one before. */
  next(among: readonly Person[], before: Person | undefined): Person {
    const others = among.filter((one) => one !== before);
    return others[this.below(others.length)] as Person;
  }

  /** `count` turns of those `among`, nobody twice in a row. */
  talk(count: number, among: readonly Person[], line: (who: Person, isFirst: boolean) => string): string[] {
    const seen = new Set<Person>();
    let before: Person | undefined;
    return Array.from({ length: count }, () => {
      const who = this.next(among, before);
      before = who;
      const isFirst = !seen.has(who);
      seen.add(who);
      return line(who, isFirst);
    });
  }

  /** Seconds into the recording, later each time. */
  clock(): number {
    this.seconds += 4 + this.below(50);
    return this.seconds;
  }

  /** `00:01:05` */
  time(): string {
    const all = this.clock();
    return [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60]
      .map((part) => String(part).padStart(2, '0'))
      .join(':');
  }

  upper(text: string): string {
    return text.toLocaleUpperCase(this.tongue.code);
  }
}

export const idOf = ({ given, family }: Person): string => `${given} ${family}`;

/** Somebody’s label. */
export const named = (who: Person, text: string): string => label(idOf(who), text);

/** Somebody’s words. */
export const says = (who: Person, text: string, more = false): string => speech(idOf(who), text, more);

/** The words of somebody known by what they do only. */
export const part = (what: string): { label: string; says: (text: string) => string } => ({
  label: label(what, what),
  says: (text) => speech(what, text),
});
