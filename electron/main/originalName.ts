import path from 'node:path';
import { extensionOf, formatList } from '@shared/importing/formats';

/**
 * What a copy of an original is called. A project may come from elsewhere, and with it the name: it has no folders in it and ends as files of
 * its format do, so that no program but one for such documents is asked to open it.
 */
export function originalName({
  fileName,
  format,
}: {
  readonly fileName: string;
  readonly format: string;
}): string {
  const name = path.basename(fileName.replaceAll('\\', '/')).replaceAll(/[\p{Cc}:*?"<>|]/gu, '–');
  const extensions: readonly string[] = formatList.find((each) => each.format === format)?.extensions ?? [];
  const bare = /^[.\s]*$/.test(name) ? 'Original' : name;
  const isKind = extensions.includes(extensionOf(bare).trim()) && !/[.\s]$/.test(bare);
  return isKind ? bare : `${bare.replace(/[.\s]+$/, '')}.${extensions[0] ?? 'txt'}`;
}
