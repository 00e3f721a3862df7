import { ProjectRecords } from '../../project/projectRecords';
import {
  type AnnotationRecord,
  type AnyRecord,
  type BlockRecord,
  type DocumentRecord,
  themePattern,
} from '../../project/records';
import { themeColors } from '../../project/themePalette';
import { unwritten } from '../../project/themeTree';
import type { BlockContent } from '../../text/block';
import { documentText } from '../../text/documentText';

const at = '2026-11-23T09:00:00.000Z';

/** Puts a project together for printing, without commands: what it holds is said in words and places. */
export class ReportProject {
  readonly #records: AnyRecord[] = [];
  readonly #blocks = new Map<string, BlockRecord[]>();
  #next = 0;

  constructor(name: string) {
    this.#records.push({
      type: 'project',
      id: this.#id('project'),
      name,
      createdAt: at,
      otherNames: [],
      memo: '',
    });
  }

  document(
    title: string,
    fileName: string,
    blocks: readonly (string | BlockContent)[],
    known: Partial<Pick<DocumentRecord, 'date' | 'provenance' | 'language'>> = {},
  ): string {
    const id = this.#id('document');
    this.#records.push({
      type: 'document',
      id,
      order: this.#order(),
      title,
      source: { fileName, format: 'txt', sha256: '0'.repeat(64), size: 1 },
      date: '',
      provenance: '',
      language: '',
      attributes: {},
      importedAt: at,
      warnings: [],
      memo: '',
      ...known,
    });
    const records = blocks.map(
      (content): BlockRecord => ({
        type: 'block',
        id: this.#id('block'),
        document: id,
        order: this.#order(),
        ...(typeof content === 'string' ? { kind: 'paragraph', text: content, marks: [] } : content),
      }),
    );
    this.#blocks.set(id, records);
    this.#records.push(...records);
    return id;
  }

  theme(name: string, parent: string | null = null, description = ''): string {
    const id = this.#id('theme');
    const count = this.#records.filter(({ type }) => type === 'theme').length;
    const color = themeColors[count % themeColors.length] ?? '#777777';
    const pattern = themePattern.options[count % themePattern.options.length] ?? 'solid';
    const look = { ...unwritten, color, pattern, description };
    this.#records.push({ type: 'theme', id, parent, order: this.#order(), name, ...look });
    return id;
  }

  speaker(name: string, role: string): string {
    const id = this.#id('speaker');
    this.#records.push({
      type: 'speaker',
      id,
      order: this.#order(),
      name,
      role,
      affiliation: '',
      roles: {},
      attributes: {},
      aliases: [],
      pseudonym: '',
      color: '#777777',
      memo: '',
    });
    return id;
  }

  /** Offsets are document-wide. */
  turn(
    document: string,
    speaker: string,
    speech: readonly [number, number],
    attribution?: readonly [number, number],
  ): void {
    this.#records.push({
      type: 'turn',
      id: this.#id('turn'),
      document,
      speaker,
      attribution: attribution === undefined ? null : this.#span(document, ...attribution),
      speech: [this.#span(document, ...speech)],
      origin: 'rule',
      confirmed: false,
    });
  }

  /** Codes from the first occurrence of `from` to the end of the next occurrence of `to`; answers the annotation. */
  code(document: string, from: string, to: string, themes: readonly string[], memo = ''): string {
    const { text } = this.#text(document);
    const start = text.indexOf(from);
    const end = text.indexOf(to, start) + to.length;
    if (start < 0 || end < start + to.length) throw new Error(`not in the text: ${from} … ${to}`);
    return this.codeRange(document, [start, end], themes, memo);
  }

  codeRange(
    document: string,
    range: readonly [number, number],
    themes: readonly string[],
    memo = '',
  ): string {
    const record: AnnotationRecord = {
      type: 'annotation',
      id: this.#id('annotation'),
      document,
      ...this.#span(document, ...range),
      quote: { head: '', tail: '', length: range[1] - range[0], prefix: '', suffix: '' },
      codings: themes.map((theme) => ({
        id: this.#id('coding'),
        theme,
        by: 'Analyst',
        at,
        origin: 'hand',
        confirmed: false,
      })),
      memo,
      speaker: null,
      createdBy: 'Analyst',
      createdAt: at,
    };
    this.#records.push(record);
    return record.id;
  }

  /** A passage whose words a document does not have any more. */
  unplaced(document: string, words: string, themes: readonly string[], memo = ''): void {
    const codings = themes.map((theme) => ({
      id: this.#id('coding'),
      theme,
      by: 'Analyst',
      at,
      origin: 'hand' as const,
    }));
    this.#records.push({
      type: 'orphan',
      id: this.#id('orphan'),
      document,
      quote: { head: words, tail: '', length: words.length, prefix: '', suffix: '' },
      suggestion: null,
      likeness: 0,
      at: 0,
      was: { type: 'annotation', codings, memo, speaker: null, createdBy: 'Analyst', createdAt: at },
    });
  }

  state(): ProjectRecords {
    return ProjectRecords.from(this.#records);
  }

  textOf(document: string): string {
    return this.#text(document).text;
  }

  #text(document: string) {
    return documentText(this.#blocks.get(document) ?? []);
  }

  #span(document: string, start: number, end: number) {
    const span = this.#text(document).spanOf({ start, end });
    if (span === null) throw new Error(`not in the text: ${start}–${end}`);
    return span;
  }

  #id(kind: string): string {
    this.#next += 1;
    return `${kind}-${this.#next}`;
  }

  #order(): string {
    return String(this.#next).padStart(9, '0');
  }
}
