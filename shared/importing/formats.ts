import type { Reader } from './reader';

type Format = Omit<Reader, 'read'>;

/**
 * The formats that can be brought in, without the code that reads them: for dialogs and for telling files
 * apart by name. In the order of the open dialog.
 */
export const formats = {
  txt: { format: 'txt', label: 'Text', extensions: ['txt', 'text'] },
  // Files called .doc are as often rich text or a web page as the old Word format, which is refused with what to do.
  docx: { format: 'docx', label: 'Word document', extensions: ['docx', 'docm', 'dotx', 'doc'] },
  odt: { format: 'odt', label: 'OpenDocument text', extensions: ['odt', 'ott', 'fodt'] },
  rtf: { format: 'rtf', label: 'Rich text', extensions: ['rtf'] },
  pdf: { format: 'pdf', label: 'PDF', extensions: ['pdf'] },
  html: { format: 'html', label: 'Web page', extensions: ['html', 'htm', 'xhtml', 'mhtml', 'mht'] },
  epub: { format: 'epub', label: 'EPUB book', extensions: ['epub'] },
  md: { format: 'md', label: 'Markdown', extensions: ['md', 'markdown'] },
  csv: { format: 'csv', label: 'Table as text', extensions: ['csv', 'tsv', 'tab'] },
  xlsx: { format: 'xlsx', label: 'Excel workbook', extensions: ['xlsx', 'xlsm', 'xls'] },
  vtt: { format: 'vtt', label: 'WebVTT captions', extensions: ['vtt'] },
  srt: { format: 'srt', label: 'SubRip captions', extensions: ['srt'] },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** In the order of the open dialog. */
export const formatList: readonly (Format & { readonly format: FormatName })[] = Object.values(formats);

/** Lower case, without the dot; `''` when a file name has none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The format that a file's name promises; undefined when no reader takes files of that name. */
export function formatNamed(name: string): FormatName | undefined {
  const extension = extensionOf(name);
  return formatList.find(({ extensions }) => extensions.includes(extension))?.format;
}
