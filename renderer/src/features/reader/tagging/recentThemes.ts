import type { ThemeRecord } from '@shared/project/records';

/** A digit for each. */
const SLOTS = 9;

interface Slot {
  readonly theme: string;
  /** Counts up with every use; 0: in the list only because it stands early in the codebook. */
  readonly used: number;
}

/**
 * The nine themes at hand, by digit: the pinned ones in the order of the codebook, then those used last, filled up from the codebook.
 * A theme keeps its digit while it is among them, so that a digit never changes its meaning between two presses; a new one takes the
 * place of the one not used for longest.
 * @param codebook all themes in the order of the codebook; those that only group are passed over
 */
export function themesAtHand(project: string, codebook: readonly ThemeRecord[]): string[] {
  const pinned = pinnedOf(codebook);
  return [...pinned, ...slotsOf(project, codebook, pinned).map(({ theme }) => theme)];
}

/** The theme that was used last in this project on this computer; null: none, or it is gone. */
export function lastTheme(project: string): string | null {
  return localStorage.getItem(lastKeyOf(project));
}

export function rememberTheme(project: string, theme: string, codebook: readonly ThemeRecord[]): void {
  localStorage.setItem(lastKeyOf(project), theme);
  const pinned = pinnedOf(codebook);
  if (pinned.includes(theme)) return;
  const slots = slotsOf(project, codebook, pinned);
  const now = Math.max(0, ...slots.map(({ used }) => used)) + 1;
  const known = slots.findIndex((slot) => slot.theme === theme);
  const longest = slots.findLastIndex(({ used }) => used === Math.min(...slots.map((slot) => slot.used)));
  const place = known !== -1 ? known : slots.length < SLOTS - pinned.length ? slots.length : longest;
  if (place === -1) return;
  slots[place] = { theme, used: now };
  localStorage.setItem(keyOf(project), JSON.stringify(slots));
}

const pinnedOf = (codebook: readonly ThemeRecord[]): string[] =>
  codebook
    .filter(({ pinned, groupsOnly }) => pinned && !groupsOnly)
    .slice(0, SLOTS)
    .map(({ id }) => id);

function slotsOf(project: string, codebook: readonly ThemeRecord[], pinned: readonly string[]): Slot[] {
  const room = SLOTS - pinned.length;
  const usable = new Set(codebook.filter(({ groupsOnly }) => !groupsOnly).map(({ id }) => id));
  for (const id of pinned) usable.delete(id);
  const slots = readSlots(project).filter(({ theme }) => usable.has(theme));
  for (const { theme } of slots) usable.delete(theme);
  for (const theme of usable) {
    if (slots.length >= room) break;
    slots.push({ theme, used: 0 });
  }
  return slots.slice(0, room);
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
const lastKeyOf = (project: string): string => `last-theme-${project}`;
