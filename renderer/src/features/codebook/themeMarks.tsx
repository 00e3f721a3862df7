import type { ThemeRecord } from '@shared/project/records';
import { Folder, Pin } from 'lucide-react';
import type { ReactNode } from 'react';
import { Swatch } from '@/ui/Swatch';

type Look = Pick<ThemeRecord, 'color' | 'pattern' | 'groupsOnly' | 'pinned'>;

/** A theme's colour and line; a folder in its colour when it only groups others. */
export function ThemeSwatch({ color, pattern, groupsOnly }: Look) {
  if (groupsOnly) return <Folder size={12} color={color} strokeWidth={2.25} aria-hidden />;
  return <Swatch color={color} pattern={pattern} />;
}

/** The sign of a pinned theme. */
export const pinMark = ({ pinned }: Look): ReactNode => (pinned ? <Pin size={11} aria-hidden /> : undefined);

/** What icons say of a theme, in words. */
export const lookInWords = ({ groupsOnly, pinned }: Look): string[] => [
  ...(groupsOnly ? ['only groups'] : []),
  ...(pinned ? ['pinned'] : []),
];
