import type { Clock } from '../../base/clock';
import type { IdSource } from '../../base/idSource';
import type { BlockContent } from '../../text/block';
import type { Span } from '../../text/position';
import type { CommandContext } from '../command';
import type { CommandCode, CommandParams } from '../commandParams';
import { runCommand } from '../commands';
import { ProjectRecords } from '../projectRecords';
import type { AnyRecord, ProjectRecord } from '../records';

/** A context whose clock and ids repeat: `id-1`, `id-2`, … (`prefix` keeps those of two runs apart). */
export function repeatableContext(prefix = 'id', author = 'Ada'): CommandContext {
  let ids = 0;
  let instants = 0;
  const idSource: IdSource = { next: () => `${prefix}-${(ids += 1)}` };
  const clock: Clock = { now: () => new Date(Date.UTC(2026, 0, 1) + (instants += 1) * 1000).toISOString() };
  return { clock, ids: idSource, author };
}

export const testProjectRecord: ProjectRecord = {
  type: 'project',
  id: 'project',
  name: 'Round tables',
  createdAt: '2026-01-01T00:00:00.000Z',
  otherNames: [],
  memo: '',
};

export const paragraph = (text: string): BlockContent => ({ kind: 'paragraph', text, marks: [] });

export const importParams = (title: string, ...texts: string[]): CommandParams<'importDocuments'> => ({
  documents: [
    {
      title,
      source: { fileName: `${title}.txt`, format: 'txt', sha256: '0'.repeat(64), size: 1 },
      blocks: texts.map(paragraph),
      turns: [],
      warnings: [],
    },
  ],
});

/** A project in memory to try single commands on; a refusal is thrown, unless it is asked for. */
export class TestProject {
  readonly state = ProjectRecords.from([testProjectRecord]);
  readonly context = repeatableContext();

  /** Runs a command, answers its subject. */
  do<Code extends CommandCode>(code: Code, params: CommandParams<Code>): string {
    return this.propose(code, params).subject ?? '';
  }

  /** Runs a command, answers the whole proposal. */
  propose<Code extends CommandCode>(code: Code, params: CommandParams<Code>) {
    const proposed = runCommand(this.state, code, params, this.context);
    if (!proposed.ok) throw new Error(proposed.problem.message);
    this.state.apply(proposed.value.diff);
    return proposed.value;
  }

  /** The code and sentence of a refusal; throws when the command would go through. */
  refusal<Code extends CommandCode>(code: Code, params: CommandParams<Code>) {
    const proposed = runCommand(this.state, code, params, this.context);
    if (proposed.ok) throw new Error(`${code} was not refused`);
    return proposed.problem;
  }

  /** The span of the first occurrence of `words` in one block of the document. */
  find(document: string, words: string): Span {
    for (const { id, text } of this.state.blocks(document)) {
      const start = text.indexOf(words);
      if (start >= 0)
        return { start: { block: id, offset: start }, end: { block: id, offset: start + words.length } };
    }
    throw new Error(`${words} is not in the text`);
  }
}

/** All records by id, to compare two projects. */
export const recordsById = (state: ProjectRecords): Record<string, AnyRecord> =>
  Object.fromEntries(
    [...state.all()]
      .map((record): [string, AnyRecord] => [record.id, record])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
