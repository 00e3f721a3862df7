import { z } from 'zod';
import type { Diff } from '../project/diff';
import type { ProjectState } from '../project/projectState';
import type { AnnotationRecord } from '../project/records';
import { passageSpeakers } from './passageSpeakers';

/** How much a theme is used in the whole project. */
const themeNumbers = z.object({
  codings: z.number(),
  /** Documents in which it is applied. */
  documents: z.number(),
  /** People who say at least part of a passage that it is applied to. */
  speakers: z.number(),
});
export type ThemeNumbers = z.infer<typeof themeNumbers>;

/** By theme; themes that are nowhere applied are left out. */
export const themeNumbersByTheme = z.record(z.string(), themeNumbers);

type SpeakersOf = ReturnType<typeof passageSpeakers>;

interface UseInDocument {
  codings: number;
  readonly speakers: Set<string>;
}

interface Total {
  codings: number;
  documents: number;
  /** By speaker, in how many documents. */
  readonly speakers: Map<string, number>;
}

/**
 * Counts where themes are used, and keeps the counts by document: after a change only the documents it touched are counted again, when
 * they are next asked for.
 */
export class ThemeUse {
  readonly #state: ProjectState;
  readonly #byDocument = new Map<string, ReadonlyMap<string, UseInDocument>>();
  readonly #speakersOf = new Map<string, SpeakersOf>();
  readonly #totals = new Map<string, Total>();
  readonly #stale: Set<string>;

  constructor(state: ProjectState) {
    this.#state = state;
    this.#stale = new Set(state.documents().map(({ id }) => id));
  }

  /** Is to be told of every change that was made. */
  note(diff: Diff): void {
    for (const { before, after } of diff) {
      for (const record of [before, after]) {
        if (record === null) continue;
        if (record.type === 'document') this.#stale.add(record.id);
        else if ('document' in record) {
          this.#stale.add(record.document);
          if (record.type !== 'annotation') this.#speakersOf.delete(record.document);
        }
      }
    }
  }

  /** The numbers of every theme that is applied somewhere. */
  numbers(): Record<string, ThemeNumbers> {
    for (const document of this.#stale) this.#count(document);
    this.#stale.clear();
    return Object.fromEntries(
      Array.from(this.#totals, ([theme, { codings, documents, speakers }]) => [
        theme,
        { codings, documents, speakers: speakers.size },
      ]),
    );
  }

  #speakers(annotation: AnnotationRecord): string[] {
    const { document } = annotation;
    let ask = this.#speakersOf.get(document);
    if (ask === undefined) {
      ask = passageSpeakers(this.#state.blocks(document), this.#state.turns(document));
      this.#speakersOf.set(document, ask);
    }
    return ask(annotation).speakers.map(({ speaker }) => speaker);
  }

  #count(document: string): void {
    for (const [theme, use] of this.#byDocument.get(document) ?? []) this.#take(theme, use);
    const uses = new Map<string, UseInDocument>();
    for (const annotation of this.#state.annotations(document)) {
      if (annotation.codings.length === 0) continue;
      const speakers = this.#speakers(annotation);
      for (const { theme } of annotation.codings) {
        const use = uses.get(theme) ?? { codings: 0, speakers: new Set() };
        use.codings += 1;
        for (const speaker of speakers) use.speakers.add(speaker);
        uses.set(theme, use);
      }
    }
    if (uses.size === 0) this.#byDocument.delete(document);
    else this.#byDocument.set(document, uses);
    for (const [theme, use] of uses) this.#add(theme, use);
  }

  #add(theme: string, use: UseInDocument): void {
    const total = this.#totals.get(theme) ?? { codings: 0, documents: 0, speakers: new Map() };
    total.codings += use.codings;
    total.documents += 1;
    for (const speaker of use.speakers) total.speakers.set(speaker, (total.speakers.get(speaker) ?? 0) + 1);
    this.#totals.set(theme, total);
  }

  #take(theme: string, use: UseInDocument): void {
    const total = this.#totals.get(theme);
    if (total === undefined) return;
    total.codings -= use.codings;
    total.documents -= 1;
    for (const speaker of use.speakers) {
      const left = (total.speakers.get(speaker) ?? 0) - 1;
      if (left > 0) total.speakers.set(speaker, left);
      else total.speakers.delete(speaker);
    }
    if (total.documents === 0) this.#totals.delete(theme);
  }
}
