import type { ReportModel } from '../../reportModel';
import { themePath } from '../themePath';
import { markdownLine } from './markdownText';

/** `**B1** Water › Sluice, **C** Trust` */
export const themesMarkdown = (indexes: readonly number[], { themes }: ReportModel): string =>
  indexes
    .flatMap((index) => themes[index] ?? [])
    .map((theme) => `**${theme.key}** ${markdownLine(themePath(theme))}`)
    .join(', ');
