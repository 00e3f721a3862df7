import type { ReportModel } from '../reportModel';
import { sectionId } from './contentsOf';

/** The ways between the parts of a report beside those that tell a page, each as the `id` that it leads to; undefined: there is none. */
export interface CrossReferences {
  /** From a theme of a passage in the margin to the excerpt. */
  readonly excerptOf: (passage: number, theme: number) => string | undefined;
  /** From where a theme is named to the excerpts under it. */
  readonly excerptsOfTheme: (theme: number) => string | undefined;
  /** From where a speaker is named to the excerpts of this person. */
  readonly excerptsOfSpeaker: (person: number) => string | undefined;
  /** From a theme's excerpts back to the theme among all. */
  readonly legendOf: (theme: number) => string | undefined;
  /** To what is written of a theme. */
  readonly codebookOf: (theme: number) => string | undefined;
}

/** The `id` of a theme in the legend or codebook, and of a group of excerpts, of the section with this `id`. */
export const entryId = (section: string, index: number): string => `${section}-${index}`;
/** The `id` of an excerpt in its group. */
export const excerptId = (group: string, passage: number): string => `${group}-${passage}`;

export function crossReferences({ sections }: ReportModel): CrossReferences {
  const codebook = sections.findIndex(({ kind }) => kind === 'codebook');
  const inLegend = new Map<number, string>();
  const groups = { theme: new Map<number, string>(), speaker: new Map<number, string>() };
  const underTheme = new Map<string, string>();
  const anywhere = new Map<number, string>();
  for (const [index, section] of sections.entries()) {
    if (section.kind === 'legend')
      for (const theme of section.themes)
        if (!inLegend.has(theme)) inLegend.set(theme, entryId(sectionId(index), theme));
    if (section.kind !== 'excerpts') continue;
    const { by } = section;
    const isFirst = by === 'theme' && underTheme.size === 0;
    for (const [place, { of, passages }] of section.groups.entries()) {
      const group = entryId(sectionId(index), place);
      if (by !== 'document' && of !== null && !groups[by].has(of)) groups[by].set(of, group);
      for (const passage of passages) {
        const id = excerptId(group, passage);
        if (isFirst) underTheme.set(`${of} ${passage}`, id);
        if (!anywhere.has(passage)) anywhere.set(passage, id);
      }
    }
  }
  return {
    excerptOf: (passage, theme) => underTheme.get(`${theme} ${passage}`) ?? anywhere.get(passage),
    excerptsOfTheme: (theme) => groups.theme.get(theme),
    excerptsOfSpeaker: (person) => groups.speaker.get(person),
    legendOf: (theme) => inLegend.get(theme),
    codebookOf: (theme) => (codebook < 0 ? undefined : entryId(sectionId(codebook), theme)),
  };
}

/** Words that lead to an `id`; the words alone when there is none. */
export const linked = (id: string | undefined, html: string): string =>
  id === undefined ? html : `<a href="#${id}">${html}</a>`;
