/** A digit for each. */
const SLOTS = 9;

interface Slot {
  readonly theme: string;
  /** Counts up with every use; 0: in the list only because it stands early in the codebook. */
  readonly used: number;
}

/**
 * The nine themes at hand, by digit: those used last, filled up from the codebook. A theme keeps its digit while it is among them, so
 * that a digit never changes its meaning between two presses; a new one takes the place of the one not used for longest.
 */
export function recentThemes(project: string, codebook: readonly string[]): string[] {
  return slotsOf(project, codebook).map(({ theme }) => theme);
}

export function rememberTheme(project: string, theme: string, codebook: readonly string[]): void {
  const slots = slotsOf(project, codebook);
  const now = Math.max(0, ...slots.map(({ used }) => used)) + 1;
  const known = slots.findIndex((slot) => slot.theme === theme);
  const longest = slots.findLastIndex(({ used }) => used === Math.min(...slots.map((slot) => slot.used)));
  const place = known !== -1 ? known : slots.length < SLOTS ? slots.length : longest;
  slots[place] = { theme, used: now };
  localStorage.setItem(keyOf(project), JSON.stringify(slots));
}

function slotsOf(project: string, codebook: readonly string[]): Slot[] {
  const kept = readSlots(project).filter(({ theme }) => codebook.includes(theme));
  const rest = codebook.filter((id) => !kept.some(({ theme }) => theme === id));
  return [...kept, ...rest.map((theme) => ({ theme, used: 0 }))].slice(0, SLOTS);
}

/** What the window remembers; anything else that may stand there counts as nothing. */
function readSlots(project: string): Slot[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(project)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSlot) : [];
  } catch {
    return [];
  }
}

const isSlot = (value: unknown): value is Slot =>
  typeof value === 'object' &&
  value !== null &&
  'theme' in value &&
  typeof value.theme === 'string' &&
  'used' in value &&
  typeof value.used === 'number';

const keyOf = (project: string): string => `themes-at-hand-${project}`;
