import type { Reader } from './reader';

type Format = Omit<Reader, 'read'>;

/**
 * The formats that can be brought in, without the code that reads them: for dialogs and for telling files
 * apart by name.
 */
export const formats = {
  txt: { format: 'txt', label: 'Text', extensions: ['txt', 'text'] },
  docx: { format: 'docx', label: 'Word document', extensions: ['docx'] },
  md: { format: 'md', label: 'Markdown', extensions: ['md', 'markdown'] },
  vtt: { format: 'vtt', label: 'WebVTT captions', extensions: ['vtt'] },
  srt: { format: 'srt', label: 'SubRip captions', extensions: ['srt'] },
} as const satisfies Readonly<Record<string, Format>>;

/** In the order of the open dialog. */
export const formatList: readonly Format[] = Object.values(formats);

/** Lower case, without the dot; `''` when a file name has none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** Whether some reader takes files of this name. */
export function isReadable(name: string): boolean {
  return formatList.some(({ extensions }) => extensions.includes(extensionOf(name)));
}
