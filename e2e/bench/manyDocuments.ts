import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describeQuote } from '@shared/anchoring/describeQuote';
import { type SeededRandom, seededRandom } from '@shared/base/seededRandom';
import { orderKeys } from '@shared/project/orderKey';
import { ProjectRecords } from '@shared/project/projectRecords';
import type {
  AnnotationRecord,
  AnyRecord,
  BlockRecord,
  SpeakerRecord,
  ThemeRecord,
  TurnRecord,
} from '@shared/project/records';
import { themeColors } from '@shared/project/themePalette';
import { DocumentText } from '@shared/text/documentText';
import { realFiles, writeWhole } from '../../electron/projects/files';
import { storeOriginal } from '../../electron/projects/originals';
import { snapshotLines } from '../../electron/projects/snapshotLines';
import { hugeText, passageLength } from './hugeText';

/** How large a project to make; the themes share the codings evenly. */
export interface ProjectSize {
  readonly documents: number;
  /** UTF-16 units of each document. */
  readonly characters: number;
  /** In all documents together. */
  readonly codings: number;
  readonly themes: number;
  readonly speakers: number;
}

/** A project as a team has it after years: 1,000 documents of 10,000 characters, 100,000 codings of 20 themes, 40 people. */
export const manyDocuments: ProjectSize = {
  documents: 1000,
  characters: 10_000,
  codings: 100_000,
  themes: 20,
  speakers: 40,
};

const at = '2026-01-05T09:00:00.000Z';
const blocksInTurn = 8;

/** Writes a project into a new folder, the same every time; the app opens it as if it had just been compacted. */
export async function writeProject(folder: string, size: ProjectSize, seed = 3): Promise<void> {
  await mkdir(folder, { recursive: true });
  const random = seededRandom(seed);
  const records: AnyRecord[] = [
    { type: 'project', id: idFrom(random), name: 'Many documents', createdAt: at, otherNames: [], memo: '' },
  ];
  const themes = orderKeys(null, null, size.themes).map((order, number): ThemeRecord => {
    const color = themeColors[number % themeColors.length] ?? themeColors[0];
    const name = `Theme ${number + 1}`;
    return {
      type: 'theme',
      id: idFrom(random),
      parent: null,
      order,
      name,
      color,
      pattern: 'solid',
      description: '',
      inclusion: '',
      exclusion: '',
      example: '',
      groupsOnly: false,
      pinned: false,
      memo: '',
    };
  });
  const speakers = orderKeys(null, null, size.speakers).map((order, number): SpeakerRecord => {
    const color = themeColors[number % themeColors.length] ?? themeColors[0];
    const name = `Speaker ${number + 1}`;
    return {
      type: 'speaker',
      id: idFrom(random),
      order,
      name,
      role: '',
      affiliation: '',
      roles: {},
      attributes: {},
      aliases: [],
      pseudonym: '',
      color,
      memo: '',
    };
  });
  records.push(...themes, ...speakers);
  const people = { themes: themes.map(({ id }) => id), speakers: speakers.map(({ id }) => id) };
  for (const [number, order] of orderKeys(null, null, size.documents).entries()) {
    const text = hugeText(size.characters, seed + number);
    const bytes = Buffer.from(text);
    const sha256 = await storeOriginal(realFiles, folder, bytes);
    if (!sha256.ok) throw new Error(sha256.problem.message);
    const title = `Interview ${String(number + 1).padStart(4, '0')}`;
    const id = idFrom(random);
    const source = { fileName: `${title}.txt`, format: 'txt', sha256: sha256.value, size: bytes.length };
    records.push({
      type: 'document',
      id,
      order,
      title,
      source,
      date: '',
      provenance: '',
      language: '',
      attributes: {},
      importedAt: at,
      warnings: [],
      memo: '',
    });
    const codings =
      Math.floor((size.codings * (number + 1)) / size.documents) -
      Math.floor((size.codings * number) / size.documents);
    records.push(...contentsOf(id, text, codings, people, random));
  }
  const data = { records: ProjectRecords.from(records), changes: [] };
  await writeWhole(realFiles, path.join(folder, 'project.log'), snapshotLines(data, 0, 1));
}

interface People {
  readonly themes: readonly string[];
  readonly speakers: readonly string[];
}

function contentsOf(
  document: string,
  text: string,
  codings: number,
  people: People,
  random: SeededRandom,
): AnyRecord[] {
  const lines = text.split('\n');
  const blocks = orderKeys(null, null, lines.length).map(
    (order, number): BlockRecord => ({
      type: 'block',
      id: idFrom(random),
      document,
      order,
      kind: 'paragraph',
      text: lines[number] ?? '',
      marks: [],
    }),
  );
  return [...blocks, ...turnsOf(blocks, people, random), ...annotationsOf(blocks, codings, people, random)];
}

function turnsOf(blocks: readonly BlockRecord[], { speakers }: People, random: SeededRandom): TurnRecord[] {
  const turns: TurnRecord[] = [];
  for (let from = 0; from < blocks.length; from += blocksInTurn) {
    const first = blocks[from];
    const last = blocks[Math.min(from + blocksInTurn, blocks.length) - 1];
    if (!first || !last) continue;
    const said = { start: { block: first.id, offset: 0 }, end: { block: last.id, offset: last.text.length } };
    const { document } = first;
    const speaker = random.pick(speakers);
    turns.push({
      type: 'turn',
      id: idFrom(random),
      document,
      speaker,
      attribution: null,
      speech: [said],
      origin: 'rule',
      confirmed: false,
    });
  }
  return turns;
}

function annotationsOf(
  blocks: readonly BlockRecord[],
  count: number,
  { themes }: People,
  random: SeededRandom,
): AnnotationRecord[] {
  const text = new DocumentText(blocks);
  const document = blocks[0]?.document ?? '';
  const taken = new Set<string>();
  const annotations: AnnotationRecord[] = [];
  while (annotations.length < count) {
    const length = passageLength(() => random.next());
    const from = random.int(0, text.length - length);
    const range = text.trimmed({ start: from, end: from + length });
    const span = range && text.spanOf(range);
    if (!span || taken.has(`${range.start} ${range.end}`)) continue;
    taken.add(`${range.start} ${range.end}`);
    const theme = random.pick(themes);
    annotations.push({
      type: 'annotation',
      id: idFrom(random),
      document,
      ...span,
      quote: describeQuote(text, range),
      codings: [{ id: idFrom(random), theme, by: 'Analyst', at, origin: 'hand' }],
      memo: '',
      speaker: null,
      createdBy: 'Analyst',
      createdAt: at,
    });
  }
  return annotations;
}

/** As long as the ids that the app gives. */
function idFrom(random: SeededRandom): string {
  const digits = Array.from({ length: 4 }, () =>
    random
      .int(0, 2 ** 32 - 1)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
  return digits.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
