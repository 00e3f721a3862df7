import type { ThemeRecord } from '@shared/project/records';
import { Pin } from 'lucide-react';
import type { ReactNode } from 'react';
import { Swatch } from '@/ui/Swatch';

type Look = Pick<ThemeRecord, 'color' | 'pattern' | 'groupsOnly' | 'pinned'>;

/** A theme's colour and line; a folder in its colour when it only groups others. */
export function ThemeSwatch({ color, pattern, groupsOnly }: Look) {
  return <Swatch color={color} shape={groupsOnly ? 'folder' : 'square'} pattern={pattern} />;
}

/** The sign of a pinned theme. */
export const pinMark = ({ pinned }: Look): ReactNode => (pinned ? <Pin size={11} aria-hidden /> : undefined);

/** What icons say of a theme, in words. */
export const lookInWords = ({ groupsOnly, pinned }: Look): string[] => [
  ...(groupsOnly ? ['only groups'] : []),
  ...(pinned ? ['pinned'] : []),
];
