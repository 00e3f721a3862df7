/** As many as are remembered; a picker shows about that many lines at once. */
const MOST = 12;

const keyOf = (project: string): string => `recent-speakers-${project}`;

/** The speakers that were chosen last in this project on this computer, newest first; some may be gone. */
export function recentSpeakers(project: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(project)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberSpeaker(project: string, speaker: string): void {
  const others = recentSpeakers(project).filter((id) => id !== speaker);
  localStorage.setItem(keyOf(project), JSON.stringify([speaker, ...others].slice(0, MOST)));
}
