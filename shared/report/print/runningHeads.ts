import type { ReportModel, ReportTurn, ReportVoice } from '../reportModel';
import { reportWords } from '../words/reportWords';
import { contentsOf } from './contentsOf';

/** What stands above the text of one page. */
export interface RunningHead {
  readonly title: string;
  /** Who goes on speaking from the page before. */
  readonly voice: Pick<ReportVoice, 'name' | 'role'> | null;
}

/** The `id` of the end of a block. */
export const blockEnd = (block: number): string => `e${block}`;

/**
 * Heads of all pages in order; null for the cover. Where a part opens, its own heading stands at the top of the page, and the head says
 * what report it is of.
 *
 * @param idOf the `id` of the line where a turn begins
 * @param pages page number, from 1, of each `id`
 */
export function runningHeads(
  model: ReportModel,
  count: number,
  idOf: (start: ReportTurn['start']) => string,
  pages: ReadonlyMap<string, number>,
): (RunningHead | null)[] {
  const opened = contentsOf(model, reportWords(model.language)).flatMap(({ id, title }) => {
    const page = pages.get(id);
    return page === undefined ? [] : [{ page, title }];
  });
  const only =
    model.documents.length === 1 && opened.length === 0 ? (model.documents[0]?.title ?? '') : model.title;
  const hasCover = model.sections[0]?.kind === 'cover';
  const goingOn = voicesGoingOn(model, idOf, pages);
  return Array.from({ length: count }, (_, index) => {
    const page = index + 1;
    if (page === 1) return hasCover ? null : { title: '', voice: null };
    const opens = opened.some((part) => part.page === page);
    const title = opens ? model.title : (opened.findLast((part) => part.page < page)?.title ?? only);
    return { title, voice: goingOn.get(page) ?? null };
  });
}

/** By page, who speaks at its top and began before it. */
function voicesGoingOn(
  { documents, people }: ReportModel,
  idOf: (start: ReportTurn['start']) => string,
  pages: ReadonlyMap<string, number>,
): ReadonlyMap<number, RunningHead['voice']> {
  const voices = new Map<number, RunningHead['voice']>();
  for (const { person, start, speech, role } of documents.flatMap(rolesOf)) {
    const from = pages.get(idOf(start));
    const last = speech.at(-1)?.end;
    const to = last === undefined ? undefined : pages.get(blockEnd(last.block));
    if (from === undefined || to === undefined) continue;
    const voice = { name: people[person]?.name ?? '', role };
    for (let page = from + 1; page <= to; page += 1) voices.set(page, voice);
  }
  return voices;
}

/** The turns of a document, each with the role that its speaker has there: a block that begins with the turn says it. */
function rolesOf({ turns, blocks }: ReportModel['documents'][number]) {
  const roles = new Map<number, string>();
  for (const { speaker, notes } of blocks)
    for (const voice of [speaker, ...notes.map((note) => note.speaker)])
      if (voice !== null && voice.role !== '') roles.set(voice.person, voice.role);
  return turns.map((turn) => ({ ...turn, role: roles.get(turn.person) ?? '' }));
}
