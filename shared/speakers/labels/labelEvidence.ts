import type { DocumentLines } from '../documentLines';
import { foldKey } from '../languages/languageRules';
import { coreOfName } from '../names/coreOfName';
import { foldName } from '../names/foldName';
import { isAside } from '../stageDirections';
import type { LabelCandidate } from './labelCandidate';
import { endsSentence } from './punctuated';

/** How often the labels of a document come back. */
export class Evidence {
  private readonly times = new Map<string, number>();
  private legend: ReadonlySet<string> | null = null;

  constructor(
    private readonly document: DocumentLines,
    candidates: readonly LabelCandidate[],
    readonly captions: boolean,
    /** Hardly a line of the document goes without a label. */
    readonly nothingElse: boolean,
    /** Hardly a caption begins without one. */
    readonly everyCaption: boolean,
    /** Colons set off the turns of a few. */
    readonly fewVoices: boolean,
  ) {
    for (const found of candidates)
      for (const name of new Set(namesOf(found))) this.times.set(name, (this.times.get(name) ?? 0) + 1);
  }

  /** One sentence ends before the label, and one below it. */
  standsBetween(found: LabelCandidate): boolean {
    const { lines } = this.document;
    let above = found.line - 1;
    while (above > 0 && isAside(lines[above]?.text ?? '')) above--;
    return endsSentence.test(lines[above]?.text ?? '') && this.leadsToSpeech(found);
  }

  /** What stands below ends as a sentence. */
  leadsToSpeech(found: LabelCandidate): boolean {
    return endsSentence.test(this.document.lines[found.lastLine + 1]?.text ?? '');
  }

  /** `NN = nurse, not identified`: the legend explains the letters, so that they are a label though they speak once. */
  isExplained({ person, shape }: LabelCandidate): boolean {
    if (shape !== 'single') return false;
    this.legend ??= legendOf(this.document);
    return this.legend.has(person.name);
  }

  returns(found: LabelCandidate): boolean {
    if (namesOf(found).some((name) => (this.times.get(name) ?? 0) >= 2)) return true;
    // `Marc Petit-Jean` at first, then `M. P.-J.`
    const letters = found.shape === 'name' ? initialsOf(found.person.name) : '';
    return letters.length > 1 && (this.times.get(letters) ?? 0) >= 2;
  }
}

/** Letters that lines explain: `Key: KR = Karen Roth`, `EW = her husband`. */
const legendOf = ({ lines }: DocumentLines): ReadonlySet<string> =>
  new Set(
    lines.flatMap(({ text }) => /^(?:[^:=]{1,30}:)?\s*(\p{Lu}{1,3}\d?)\s*=\s*\p{L}/u.exec(text)?.[1] ?? []),
  );

/** What stands for the same speaker in another label: each full word of a name, or the whole of a role. */
export function namesOf(found: LabelCandidate): readonly string[] {
  const known = read.get(found.person);
  if (known) return known;
  const names = readNames(found);
  read.set(found.person, names);
  return names;
}

/** By person, which labels of the same words share. */
const read = new WeakMap<LabelCandidate['person'], readonly string[]>();

function readNames(found: LabelCandidate): readonly string[] {
  const { person, shape } = found;
  if (person.kind === 'role' || shape === 'other') return [foldName(person.name)];
  const words = coreOfName(person.name).filter((word) => !/^\p{L}(?:[.-]+\p{L})*\.?$/u.test(word));
  return words.length > 0 ? words : [lettersOf(person.name)];
}

const initialsOf = (name: string): string =>
  lettersOf(
    name
      .split(/[\s-]+/u)
      .map((word) => word[0] ?? '')
      .join(''),
  );

/** Letters alone, so that `M.K.` and `MK` are the same. */
const lettersOf = (text: string): string => foldKey(text).replace(/[^\p{L}\d]/gu, '');

export const lastNameOf = (found: LabelCandidate): string => namesOf(found).at(-1) ?? '';

export const hasCapitals = ({ person }: LabelCandidate): boolean =>
  /\p{Lu}|\p{Script=Han}/u.test(person.name);
