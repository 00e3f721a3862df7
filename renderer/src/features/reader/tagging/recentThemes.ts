const KEPT = 9;

const keyOf = (project: string): string => `recent-themes-${project}`;

/** The themes used last in this project, newest first; at most nine, one for each digit. Session state, kept by the window. */
export function recentThemes(project: string): readonly string[] {
  const kept: unknown = JSON.parse(localStorage.getItem(keyOf(project)) ?? '[]');
  return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
}

export function rememberTheme(project: string, theme: string): void {
  const themes = [theme, ...recentThemes(project).filter((id) => id !== theme)].slice(0, KEPT);
  localStorage.setItem(keyOf(project), JSON.stringify(themes));
}
