import type { AnyRecord } from '../../project/records';
import { testProjectRecord } from '../../project/testing/testProject';
import { unwritten } from '../../project/themeTree';

/** 1,000 documents of 100 paragraphs, each of them coded once with one of 500 themes, and each tenth said by one of 40 people. */
export function* hugeProject(): Generator<AnyRecord> {
  const memo = '';
  const at = '2026-01-01T00:00:00.000Z';
  yield testProjectRecord;
  for (let n = 0; n < 500; n += 1)
    yield {
      type: 'theme',
      id: `t${n}`,
      parent: null,
      order: `1${n}1`,
      name: `T ${n}`,
      color: '#3463a6',
      ...unwritten,
    };
  for (let d = 0; d < 1000; d += 1) {
    const document = `d${d}`;
    const source = { fileName: 'a', format: 'txt', sha256: '', size: 1 };
    yield {
      type: 'document',
      id: document,
      order: `1${d}1`,
      title: document,
      source,
      date: '',
      provenance: '',
      language: '',
      attributes: {},
      importedAt: at,
      warnings: [],
      memo,
    };
    for (let n = 0; n < 100; n += 1) {
      const block = `${document}b${n}`;
      const [start, end] = [
        { block, offset: 0 },
        { block, offset: 5 },
      ];
      yield {
        type: 'block',
        id: block,
        document,
        order: `1${n}1`,
        kind: 'paragraph',
        text: 'alpha beta',
        marks: [],
      };
      if (n % 10 === 0)
        yield {
          type: 'turn',
          id: `${block}t`,
          document,
          speaker: `s${(d + n) % 40}`,
          attribution: null,
          speech: [{ start, end }],
          origin: 'import',
          confirmed: false,
        };
      yield {
        type: 'annotation',
        id: `${block}a`,
        document,
        start,
        end,
        quote: { head: 'alpha', tail: '', length: 5, prefix: '', suffix: '' },
        codings: [
          {
            id: `${block}c`,
            theme: `t${(d * 7 + n) % 500}`,
            by: 'Ada',
            at,
            origin: 'hand',
          },
        ],
        memo,
        speaker: null,
        createdBy: 'Ada',
        createdAt: at,
      };
    }
  }
}
