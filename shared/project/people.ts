import { ok, type Result, refuse } from '../base/result';
import type { CommandContext } from './command';
import { missing } from './missing';
import { cleanName, nameKey, quoted } from './names';
import { orderBetween } from './orderKey';
import type { ProjectState } from './projectState';
import type { SpeakerRecord } from './records';
import { speakerColors, Uses } from './themePalette';

/** A speaker's name, cleaned; refused when empty. */
export function speakerName(name: string): Result<string> {
  const clean = cleanName(name);
  return clean === '' ? refuse('empty-name', 'A speaker needs a name.') : ok(clean);
}

/** A name for a speaker, cleaned; refused when one of the others is called that, by name or alias, or when it is empty. */
export function freeSpeakerName(name: string, others: readonly SpeakerRecord[]): Result<string> {
  const clean = speakerName(name);
  if (!clean.ok) return clean;
  const key = nameKey(clean.value);
  const named = others.find((other) => nameKey(other.name) === key);
  if (named !== undefined)
    return refuse('duplicate-name', `There is already a speaker ${quoted(named.name)}.`);
  const called = others.find(({ aliases }) => aliases.some((alias) => nameKey(alias) === key));
  if (called !== undefined)
    return refuse(
      'duplicate-name',
      `${quoted(called.name)} is also called ${quoted(clean.value)}. Choose a name that tells the two apart.`,
    );
  return clean;
}

/** Forms of a name without repetition, empty ones and the name itself. */
export function cleanAliases(name: string, aliases: readonly string[]): string[] {
  const forms = new Map<string, string>();
  for (const alias of aliases.map(cleanName)) {
    if (alias !== '' && nameKey(alias) !== nameKey(name) && !forms.has(nameKey(alias)))
      forms.set(nameKey(alias), alias);
  }
  return [...forms.values()];
}

interface NewSpeaker {
  readonly name: string;
  readonly role?: string | undefined;
  readonly affiliation?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
}

/** The speakers of a project and those in the making: finds by name or alias, makes new ones at the end. */
export class People {
  readonly #speakers: SpeakerRecord[];
  readonly #byName = new Map<string, SpeakerRecord>();
  readonly #byAlias = new Map<string, SpeakerRecord>();
  readonly #context: CommandContext;
  readonly #colors = new Uses();

  constructor(speakers: readonly SpeakerRecord[], context: CommandContext) {
    this.#speakers = [...speakers];
    this.#context = context;
    for (const speaker of speakers) this.#learn(speaker);
  }

  /** Who bears this name, else who is also called that; of several the first. */
  named(name: string): SpeakerRecord | undefined {
    return this.#byName.get(nameKey(name)) ?? this.#byAlias.get(nameKey(name));
  }

  /** A new speaker at the end of the list; the name has been checked. */
  make({ name, role, affiliation, aliases }: NewSpeaker): SpeakerRecord {
    const speaker: SpeakerRecord = {
      type: 'speaker',
      id: this.#context.ids.next(),
      order: orderBetween(this.#speakers.at(-1)?.order ?? null, null),
      name,
      role: cleanName(role ?? ''),
      affiliation: cleanName(affiliation ?? ''),
      roles: {},
      aliases: cleanAliases(name, aliases ?? []),
      pseudonym: '',
      attributes: {},
      color: this.#colors.least(speakerColors),
      memo: '',
    };
    this.#speakers.push(speaker);
    this.#learn(speaker);
    return speaker;
  }

  #learn(speaker: SpeakerRecord): void {
    this.#colors.add(speaker.color);
    learnForm(this.#byName, speaker.name, speaker);
    for (const alias of speaker.aliases) learnForm(this.#byAlias, alias, speaker);
  }
}

function learnForm(forms: Map<string, SpeakerRecord>, form: string, speaker: SpeakerRecord): void {
  if (!forms.has(nameKey(form))) forms.set(nameKey(form), speaker);
}

/** The speaker meant by id or by name; a name that nobody has yet makes a new one. */
export function speakerMeant(
  state: ProjectState,
  wanted: { readonly speaker: string | null; readonly newSpeaker?: string | undefined },
  context: CommandContext,
): Result<SpeakerRecord> {
  if (wanted.speaker !== null) {
    const known = state.speaker(wanted.speaker);
    return known === undefined ? missing('speaker') : ok(known);
  }
  const name = speakerName(wanted.newSpeaker ?? '');
  if (!name.ok) return name;
  const people = new People(state.speakers(), context);
  return ok(people.named(name.value) ?? people.make({ name: name.value }));
}
