import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { runCommand } from '../project/commands';
import { randomCommand } from '../project/testing/randomCommand';
import { paragraph, TestProject } from '../project/testing/testProject';
import type { Json } from './migrations';
import { documentLines, type SnapshotDocument, SnapshotReader } from './snapshotLine';

/** What is read of a document's lines after they were on disk. */
function readBack(document: SnapshotDocument) {
  const lines: Json[] = JSON.parse(JSON.stringify([...documentLines(document)]));
  const reader = new SnapshotReader();
  return { lines, records: lines.flatMap((line) => reader.read(line) ?? ['unreadable']) };
}

function hearing() {
  const project = new TestProject();
  project.do('importDocuments', {
    documents: [
      {
        title: 'Hearing',
        source: { fileName: 'h.txt', format: 'txt', sha256: '0'.repeat(64), size: 1 },
        blocks: [
          { kind: 'heading', level: 1, text: 'Жауап', marks: [] },
          { ...paragraph('We trust 🙂 the grid.\nIt holds.'), marks: [{ start: 0, end: 2, kind: 'bold' }] },
          paragraph(''),
          paragraph('x'.repeat(1500)),
        ],
        turns: [],
        warnings: [],
      },
    ],
  });
  const document = project.state.documents()[0]?.id ?? '';
  const [first, second, , last] = project.state.blocks(document).map(({ id }) => id);
  const theme = project.do('createTheme', { name: 'Trust', parent: null });
  const over = (block = '', from = 0, end = '', to = 0) => ({
    start: { block, offset: from },
    end: { block: end, offset: to },
  });
  for (const span of [over(first, 2, last, 1400), over(second, 3, second, 8), over(second, 0, last, 5)])
    project.do('codePassage', { document, span, themes: [theme] });
  const { state } = project;
  const contents = {
    blocks: state.blocks(document),
    placed: [state.turns(document), state.annotations(document)],
  };
  return { state, document, contents };
}

describe('the lines of a document in a snapshot', () => {
  it.each([1, 2, 3])('L12 give back every record as it was, whatever was done (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const project = new TestProject();
    let fresh = 0;
    for (let step = 0; step < 150; step += 1) {
      const { code, params } = randomCommand(project.state, random, () => `fresh-${(fresh += 1)}`);
      const proposed = runCommand(project.state, code, params, project.context);
      if (proposed.ok) project.state.apply(proposed.value.diff);
      if (step % 10 > 0) continue;
      for (const { id } of project.state.documents()) {
        const { state } = project;
        const contents = { blocks: state.blocks(id), placed: [state.turns(id), state.annotations(id)] };
        expect(readBack(contents).records).toStrictEqual([...contents.blocks, ...contents.placed.flat()]);
      }
    }
  });

  it('L12 hold the words of the text once, and quotes only when they are others', () => {
    const { contents } = hearing();
    const { lines, records } = readBack(contents);
    expect(records).toStrictEqual([...contents.blocks, ...contents.placed.flat()]);
    expect(lines.map((line) => Object.keys(line as object))).toEqual([
      ['text', 'count', 'blocks'],
      ['count', 'placed'],
    ]);
    expect(JSON.stringify(lines).split('trust')).toHaveLength(2);
    const annotations = contents.placed.flat();
    const changed = annotations.map((record, number) =>
      record.type === 'annotation' && number === 1
        ? { ...record, quote: { ...record.quote, prefix: 'other words' } }
        : record,
    );
    const again = readBack({ blocks: contents.blocks, placed: [changed] });
    expect(again.records).toStrictEqual([...contents.blocks, ...changed]);
    expect(JSON.stringify(again.lines[1])).toContain('other words');
  });

  it('L12 keep what does not stand on the text as it is', () => {
    const { contents } = hearing();
    const lost = contents.placed
      .flat()
      .map((record) =>
        record.type === 'annotation' ? { ...record, start: { block: 'gone', offset: 3 } } : record,
      );
    const { lines, records } = readBack({ blocks: contents.blocks, placed: [lost] });
    expect(records).toStrictEqual([...contents.blocks, ...lost]);
    expect(lines.slice(1)).toEqual(lost.map((record) => ({ record })));
  });

  it('L3 are not read when they cannot have been written', () => {
    const { contents } = hearing();
    const { lines } = readBack(contents);
    const [blocks = null, placed = null] = lines;
    const tooMany = lines.map((line) => ({ ...(line as { placed: Json }), count: 4 }))[1] ?? null;
    const reader = new SnapshotReader();
    expect(reader.read(placed)).toBeNull();
    expect(reader.read(blocks)).toHaveLength(4);
    expect(reader.read(tooMany)).toBeNull();
    const others: Json[] = [null, 7, {}, { count: 1 }];
    expect(others.map((line) => reader.read(line))).toEqual([null, null, null, null]);
    expect(reader.read(placed)).toHaveLength(3);
  });
});
