import type { CallParams, LookedAtFile } from '@shared/ipc/contract';

/** What is done with a file: left out, a new document, or a new text for one of its candidates, by their place. */
export type FileChoice = 'skip' | 'new' | number;
export type FileChoices = ReadonlyMap<string, FileChoice>;

/** The documents that each file which comes in gives a new text, none for a new document, by its path. */
export type KnownAnswer = ReadonlyMap<string, readonly string[]>;

/** Its bytes are in the project already, or in a file before it. */
export const isSame = ({ already, repeats }: LookedAtFile): boolean => already.length > 0 || repeats;

/** What can get its text from a file; of one that comes twice, the first does. */
export const candidatesOf = ({ candidates, repeats }: LookedAtFile): readonly (readonly string[])[] =>
  repeats ? [] : candidates;

/**
 * What is suggested: what is there already is left out, and what is called as one document was, and no other file is, becomes its new
 * version. Else it comes in.
 */
export function suggestedChoices(files: readonly LookedAtFile[]): FileChoices {
  const wanted = new Map<string, number>();
  for (const id of files.flatMap((file) => candidatesOf(file).flat()))
    wanted.set(id, (wanted.get(id) ?? 0) + 1);
  return new Map(
    files.map((file): [string, FileChoice] => {
      if (isSame(file)) return [file.path, 'skip'];
      const [only, ...others] = candidatesOf(file);
      const isAlone = others.length === 0 && only?.every((id) => wanted.get(id) === 1) === true;
      return [file.path, isAlone ? 0 : 'new'];
    }),
  );
}

/** The same for all of these files; a new text only for those with one candidate. */
export function withAll(
  choices: FileChoices,
  files: readonly LookedAtFile[],
  choice: 'skip' | 'new' | 'version',
): FileChoices {
  const all = files.flatMap((file): [string, FileChoice][] => {
    if (choice !== 'version') return [[file.path, choice]];
    return candidatesOf(file).length === 1 ? [[file.path, 0]] : [];
  });
  return new Map([...choices, ...all]);
}

/** What all of these files have in common; null: not all have the same. */
export function commonChoice(
  choices: FileChoices,
  files: readonly LookedAtFile[],
): 'skip' | 'new' | 'version' | null {
  const kinds = new Set(
    files.map(({ path }) => {
      const choice = choices.get(path) ?? 'skip';
      return typeof choice === 'number' ? 'version' : choice;
    }),
  );
  const [kind = null] = kinds;
  return kinds.size === 1 ? kind : null;
}

/** The documents that a file gives a new text, as chosen. */
export const versionsChosen = (file: LookedAtFile, choice: FileChoice | undefined): readonly string[] =>
  typeof choice === 'number' ? (candidatesOf(file)[choice] ?? []) : [];

/** Documents that more than one file would give its text. */
export function contested(choices: FileChoices, files: readonly LookedAtFile[]): ReadonlySet<string> {
  const taken = new Set<string>();
  const twice = new Set<string>();
  for (const id of files.flatMap((file) => versionsChosen(file, choices.get(file.path)))) {
    if (taken.has(id)) twice.add(id);
    taken.add(id);
  }
  return twice;
}

/** What comes of the question. */
export const answerOf = (choices: FileChoices, files: readonly LookedAtFile[]): KnownAnswer =>
  new Map(
    files.flatMap((file) => {
      const choice = choices.get(file.path) ?? 'skip';
      return choice === 'skip' ? [] : [[file.path, versionsChosen(file, choice)] as const];
    }),
  );

export type ChosenFile = CallParams<'importFiles'>['files'][number];
