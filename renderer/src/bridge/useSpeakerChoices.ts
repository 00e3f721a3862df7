import { nameKey } from '@shared/project/names';
import type { SpeakerRecord } from '@shared/project/records';
import { useMemo } from 'react';
import { recentSpeakers, rememberSpeaker } from './recentSpeakers';
import { useRecordsOf } from './useRecordsOf';

/** A line of a picker of speakers. */
export interface SpeakerChoice {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
  readonly mark?: { readonly color: string; readonly shape: 'dot' };
  readonly creates?: boolean;
}

/** Stands for somebody of the typed name who is not among the speakers yet; no record has it as id. */
const SOMEBODY_NEW = 'somebody new';

/** Who was chosen, as the commands of the project take it. */
export type ChosenSpeaker =
  | { readonly speaker: string }
  | { readonly speaker: null; readonly newSpeaker: string };

/**
 * The speakers that a typed name may mean, those chosen last first, and somebody new when nobody is called that.
 * @returns the lines, and who is meant by one of them, which is remembered
 */
export function useSpeakerChoices(typed: string): {
  readonly choices: readonly SpeakerChoice[];
  readonly chosen: (id: string) => ChosenSpeaker & { readonly name: string };
} {
  const records = useRecordsOf('speaker', 'project');
  const speakers = records.speakers();
  const project = records.project().id;
  // What is chosen while the list is open closes it.
  const recent = useMemo(() => recentSpeakers(project), [project]);
  const name = typed.trim();
  const choices = useMemo(() => choicesFor(speakers, recent, name), [speakers, recent, name]);
  const chosen = (id: string) => {
    if (id === SOMEBODY_NEW) return { speaker: null, newSpeaker: name, name };
    rememberSpeaker(project, id);
    return { speaker: id, name: records.speaker(id)?.name ?? '' };
  };
  return { choices, chosen };
}

function choicesFor(
  speakers: readonly SpeakerRecord[],
  recent: readonly string[],
  name: string,
): readonly SpeakerChoice[] {
  const places = new Map(recent.map((id, place) => [id, place]));
  const placeOf = ({ id }: SpeakerRecord) => places.get(id) ?? recent.length;
  const query = folded(name);
  const found = speakers
    .flatMap((speaker) => {
      const rank = rankOf(speaker, query);
      return rank === null ? [] : [{ speaker, rank }];
    })
    .sort((a, b) => a.rank - b.rank || placeOf(a.speaker) - placeOf(b.speaker));
  const isNew =
    name !== '' &&
    !found.some(({ speaker }) =>
      [speaker.name, ...speaker.aliases].some((form) => nameKey(form) === nameKey(name)),
    );
  return [
    ...found.map(({ speaker: { id, name: shown, role, color } }) => ({
      id,
      name: shown,
      ...(role !== '' && { detail: role }),
      mark: { color, shape: 'dot' as const },
    })),
    ...(isNew ? [{ id: SOMEBODY_NEW, name: `New speaker “${name}”`, creates: true }] : []),
  ];
}

/** How well a speaker fits what was typed, 0 best; null: not at all. */
function rankOf({ name, role, aliases }: SpeakerRecord, query: string): number | null {
  const shown = folded(name);
  if (query === '' || shown.startsWith(query)) return 0;
  if (shown.split(/\s+/).some((word) => word.startsWith(query))) return 1;
  if ([shown, ...aliases.map(folded)].some((form) => form.includes(query))) return 2;
  return folded(role).includes(query) ? 3 : null;
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
